"""`plait run --executor processes`: limits, what a dead node looks like, and a host that is killed."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from command_line import Plait, Start, Write
from plait import document
from plait.cli.values import seconds, size
from plait.results import NOTICEABLE
from plait.session import Session
from worker_watch import mark_of, pid_in, processes_marked, wait_until

SLOW = 10


def test_a_node_that_dies_is_told_of_and_the_others_finish(plait: Plait, write: Write) -> None:
    path = write({"dies": ("bad.act", {"how": "own kill"}), "number": ("toy.number", {})})

    said = plait("run", path, "--executor", "processes", "--json")

    assert said.code == 1
    nodes = json.loads(said.out)["nodes"]
    assert nodes["dies"]["status"] == "failed"
    assert nodes["dies"]["message"].startswith("Its process was ended by signal 9 (SIGKILL): it was killed.")
    assert nodes["number"]["status"] == "done"


def test_a_limit_of_time(plait: Plait, write: Write) -> None:
    path = write({"loop": ("bad.act", {"how": "loop"})})

    said = plait("run", path, "--executor", "processes", "--time-limit", 2, "--json")

    assert "because its time limit is 2 s." in json.loads(said.out)["nodes"]["loop"]["message"]


def test_a_limit_of_memory(plait: Plait, write: Write) -> None:
    """Apart from the limit of time, which a slow machine may reach before so much memory has been filled."""
    path = write({"eat": ("bad.act", {"how": "memory in small steps"})})

    said = plait("run", path, "--executor", "processes", "--memory-limit", "600MB", "--json")

    assert "because its memory limit is 572.2 MiB, and it used" in json.loads(said.out)["nodes"]["eat"]["message"]


@pytest.mark.parametrize("option", [("--time-limit", "3"), ("--memory-limit", "2GiB")])
@pytest.mark.parametrize("executor", [(), ("--executor", "threads"), ("--executor", "inline")])
def test_limits_are_refused_where_they_can_not_be_kept(
    plait: Plait, rows: Path, option: tuple[str, str], executor: tuple[str, ...]
) -> None:
    said = plait("run", rows, *option, *executor)

    assert said.code == 2
    assert "can only be kept in a worker process" in said.err
    assert "Run with the executor 'processes'" in said.err


@pytest.mark.parametrize(
    ("text", "number"), [("2GiB", 2 * 2**30), ("512 MB", 512 * 10**6), ("1.5g", 3 * 2**29), ("1000", 1000)]
)
def test_sizes_that_can_be_written(text: str, number: int) -> None:
    assert size(text) == number


@pytest.mark.parametrize("option", [("--memory-limit", "much"), ("--memory-limit", "0MB"), ("--time-limit", "0")])
def test_limits_that_are_none_are_refused(plait: Plait, rows: Path, option: tuple[str, str]) -> None:
    said = plait("run", rows, "--executor", "processes", *option)

    assert said.code == 2
    assert "should be a" in said.err
    assert seconds("0.5") == 0.5


def test_a_signal_ends_a_deaf_node_in_a_worker_without_cutting_anything_off(
    write: Write, start: Start, tmp_path: Path
) -> None:
    started = tmp_path / "started"
    process = start(
        "run", write({"deaf": ("bad.act", {"how": "loop", "started": str(started)})}), "--executor", "processes"
    )
    worker = pid_in(started)
    mark = mark_of(worker)

    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)

    assert time.monotonic() - began < 2
    assert process.returncode == 130
    assert err == ""
    assert processes_marked(mark) == []


def slow_nodes(write: Write, folder: Path) -> Path:
    """Twenty nodes: slow ones in two rows, and tables between them."""
    nodes: dict[str, tuple[str, dict[str, Any]]] = {f"n{index}": ("toy.slow", {}) for index in range(SLOW)}
    connections = [f"n{index}.out -> n{index + 2}.number" for index in range(SLOW - 2)]
    for index, type_id in enumerate(("rows", "shift", "ordered", "halves", "ordered", "shift", "pair", "count")):
        nodes[f"t{index}"] = (f"toy.{type_id}", {"count": 50_000} if type_id == "rows" else {})
    connections += ["t0.out -> t1.table", "t1.out -> t2.table", "t2.out -> t3.table", "t3.low -> t4.table"]
    connections += ["t3.high -> t5.table", "t4.out -> t6.left", "t5.out -> t6.right", "t6.out -> t7.table"]
    nodes["sum"] = ("toy.add", {})
    nodes["steps"] = ("toy.steps", {})
    connections += ["n8.out -> sum.numbers", "n9.out -> sum.numbers", "steps.out -> sum.numbers"]
    path = write(nodes, *connections)
    assert len(nodes) == 20
    return path.rename(folder / path.name)


def events_of(text: str) -> list[dict[str, Any]]:
    """The events of all lines that came whole."""
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


def results_in(path: Path) -> dict[tuple[str, str], bytes]:
    """The content of every result beside a workflow, each of which must be undamaged."""
    found = {}
    with Session(store=path.parent / ".plait") as session:
        prepared = session.prepare(document.load(path).snapshot())
        entries = session.results.find(list(prepared.keys.values()))
        store = session.results.store
        assert store is not None
        for node_id, key in prepared.keys.items():
            for port, stored in entries[key].ports.items() if key in entries else ():
                found[node_id, port] = store.read(stored)
    return found


def kill_and_resume(write: Write, start: Start, tmp_path: Path, seed: int, times: int) -> None:
    chance = random.Random(seed)
    whole = tmp_path / "whole"
    whole.mkdir()
    path = slow_nodes(write, whole)
    command = ("--executor", "processes", "--jobs", 2, "--events")
    began = time.monotonic()
    assert start("run", path, *command).wait(60) == 0
    duration = time.monotonic() - began
    expected = results_in(path)
    for trial in range(times):
        shutil.rmtree(tmp_path / "broken", ignore_errors=True)
        (tmp_path / "broken").mkdir()
        broken = Path(shutil.copy(path, tmp_path / "broken"))
        host = start("run", broken, *command)
        time.sleep(chance.random() * duration)
        host.kill()
        before = events_of(host.communicate()[0])
        finished = {
            event["node_id"]
            for event in before
            if event["event"] == "NodeFinished" and not event["fused"] and event["seconds"] > NOTICEABLE
        }

        resumed = start("run", broken, *command)
        after = events_of(resumed.communicate(timeout=60)[0])

        assert resumed.returncode == 0, (seed, trial)
        begun = {event["node_id"] for event in after if event["event"] == "NodeStarted"}
        assert not finished & begun, (seed, trial)
        assert results_in(broken) == expected, (seed, trial)


def test_a_host_that_is_killed_has_lost_nothing_that_was_finished(write: Write, start: Start, tmp_path: Path) -> None:
    kill_and_resume(write, start, tmp_path, 5, 2)


@pytest.mark.slow
def test_a_host_that_is_killed_a_hundred_times_has_lost_nothing_that_was_finished(
    write: Write, start: Start, tmp_path: Path
) -> None:
    kill_and_resume(write, start, tmp_path, random.randrange(2**32), 100)


def test_nothing_survives_a_host_that_is_killed(
    write: Write, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setenv("TMPDIR", str(passing))
    nodes = {
        name: ("bad.act", {"how": how, "started": str(tmp_path / f"started-{name}")})
        for name, how in (("children", "children"), ("deaf", "hold the lock"))
    }
    process = start("run", write(nodes), "--executor", "processes", "--jobs", 2)
    mark = mark_of(pid_in(tmp_path / "started-deaf"))

    os.kill(process.pid, signal.SIGKILL)
    process.wait()

    wait_until(lambda: processes_marked(mark) == [], 1)
    wait_until(lambda: list(passing.iterdir()) == [])

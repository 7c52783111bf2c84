"""Several processes with one store, some of which die."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from plait.session import Session
from plait.store import Entry, Store
from plait.workflow import Workflow
from toy_nodes import CALLS, toy_registry

HERE = os.pathsep.join([str(Path(__file__).parent), str(Path(__file__).parents[2])])

HOLDER = """
import sys, time
from pathlib import Path
from plait.store import Store
store = Store(Path(sys.argv[1]))
store.hold(store.find(["held"])["held"].ports["out"])
with store.stage(".arrow") as path:
    path.write_bytes(bytes(1000))
    print("ready", flush=True)
    time.sleep(60)
"""

RUNNER = """
import os, sys
from pathlib import Path
sys.path[:0] = sys.argv[2].split(os.pathsep)
from plait.events import NodeFinished
from plait.session import Session
from test_processes import slow_workflow
from toy_nodes import toy_registry

with Session(registry=toy_registry(), store=Path(sys.argv[1])) as session:
    run = session.run(slow_workflow().snapshot(), jobs=int(sys.argv[3]))
    run.events.subscribe(lambda event: print(event.node_id, flush=True) if isinstance(event, NodeFinished) else None)
    print("ready", flush=True)
    result = run.execute()
    print(result.status, result["count"]["out"], result["n5"]["out"], flush=True)
"""


def slow_workflow() -> Workflow:
    """Six numbers in a row, each of which takes sixty milliseconds, and a few tables."""
    workflow = Workflow()
    workflow.add_node("toy.slow", "n0")
    for index in range(1, 6):
        workflow.add_node("toy.slow", f"n{index}")
        workflow.connect(f"n{index - 1}", "out", f"n{index}", "number")
    for node_id, type_id in (("rows", "toy.rows"), ("ordered", "toy.ordered"), ("count", "toy.count")):
        workflow.add_node(type_id, node_id, params={"count": 3_000} if node_id == "rows" else None)
    workflow.connect("rows", "out", "ordered", "table")
    workflow.connect("ordered", "out", "count", "table")
    return workflow


def child(program: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", program, *map(str, arguments)]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert started.stdout is not None
    return started


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def killed(process: subprocess.Popen[str]) -> list[str]:
    """Kill a process; the lines that it still managed to write."""
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    return rest.split()


def test_a_living_process_keeps_what_it_holds_and_a_dead_one_nothing(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        stored = store.inline(bytes(10_000), "bytes")
        store.add(Entry("held", {"out": stored}, {}))
        store.flush()
        store.release(stored)
        with child(HOLDER, tmp_path) as holder:
            assert line_of(holder) == "ready"
            store.clear()
            assert set(store.find(["held"])) == {"held"}
            with Store(tmp_path):
                assert len(list((tmp_path / "staged").iterdir())) == 1
            killed(holder)

        began = time.monotonic()
        store.clear()
        assert store.find(["held"]) == {}
        with Store(tmp_path):
            assert list((tmp_path / "staged").iterdir()) == []
        assert len(list((tmp_path / "owners").iterdir())) == 1
        assert time.monotonic() - began < 1.0


def check_complete(folder: Path, finished: set[str]) -> None:
    """A new run makes only what is not finished, and gives what an unbroken run gives."""
    CALLS.clear()
    with Session(registry=toy_registry(), store=folder) as session:
        result = session.run(slow_workflow().snapshot()).execute()
        assert result.status == "done"
        assert result["n5"]["out"] == 6
        assert result["count"]["out"] == {"rows": 3_000.0}
        assert {node_id for node_id, outcome in result.nodes.items() if outcome.status == "reused"} >= finished
        assert CALLS["slow"] <= 6 - len(finished & {f"n{index}" for index in range(6)})


@pytest.mark.parametrize("kills", [4, pytest.param(60, marks=pytest.mark.slow)])
def test_a_run_that_was_killed_goes_on_where_it_was(tmp_path: Path, kills: int) -> None:
    chance = random.Random(kills)
    for number in range(kills):
        folder = tmp_path / f"store{number}"
        with child(RUNNER, folder, HERE, chance.choice((1, 3))) as runner:
            assert line_of(runner) == "ready"
            lines = [line_of(runner) for _ in range(chance.randrange(7))]
            time.sleep(chance.uniform(0, 0.06))
            lines += killed(runner)
        # What took no time to make may not have been written yet, and costs no time to make again.
        check_complete(folder, {line for line in lines if line in {f"n{index}" for index in range(6)}})


@pytest.mark.parametrize(("rounds", "processes"), [(1, 2), pytest.param(20, 4, marks=pytest.mark.slow)])
def test_processes_that_start_together_on_an_empty_store_all_give_the_same(
    tmp_path: Path, rounds: int, processes: int
) -> None:
    for number in range(rounds):
        folder = tmp_path / f"store{number}"
        with ExitStack() as stack:
            runners = [stack.enter_context(child(RUNNER, folder, HERE, 2)) for _ in range(processes)]
            if number % 5 == 4:
                time.sleep(random.Random(number).uniform(0.3, 0.8))
                killed(runners.pop())
            for runner in runners:
                said, _ = runner.communicate(timeout=60)
                assert said.splitlines()[-1:] == ["done {'rows': 3000.0} 6"]
                assert runner.returncode == 0
        check_complete(folder, {"n5", "count"})

"""Nodes that misbehave in every known way: the host lives, they are blamed in words, all else goes on."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from bad_nodes import LINE
from plait.events import NodeLogged, RunEvent
from plait.outcome import RunResult
from plait.run import Run
from plait.workers.limits import Limits
from plait.workers.pool import WorkerPool
from plait.workers.processes import memory_of
from plait.workflow import Workflow
from worker_watch import is_alive, pid_in, processes_marked, wait_until

RunIn = Callable[..., RunResult]

FAILURES = {
    "raise": "ValueError: broken",
    "SystemExit": "SystemExit: 3",
    "os._exit(0)": "Its process ended with exit code 0 before the node had given a result.",
    "os._exit(7)": "Its process ended with exit code 7.",
    "segfault": "Its process was ended by signal 11 (SIGSEGV): it used memory that is not its own.",
    "abort": "Its process was ended by signal 6 (SIGABRT): it aborted itself.",
    "own kill": "Its process was ended by signal 9 (SIGKILL): it was killed.",
    "recursion": "Its process was ended by signal 11 (SIGSEGV): it used memory that is not its own.",
    "close all": "Its process closed the connection to the run.",
}
SURVIVED = (
    "close 0-2",
    "print",
    "folder",
    "locale",
    "signals",
    "seeds",
    "threads",
    "children",
    "fork",
)
ENDLESS = ("loop", "hold the lock", "deadlock")


def workflow_with(how: str, started: Path | None = None) -> Workflow:
    """A bad node with one behind it, and a sibling with one behind it."""
    workflow = Workflow("bad")
    workflow.add_node("bad.act", "bad", params={"how": how, "started": str(started or "")})
    workflow.add_node("bad.take", "behind")
    workflow.connect("bad", "out", "behind", "value")
    workflow.add_node("bad.pid", "sibling")
    workflow.add_node("bad.take", "after")
    workflow.connect("sibling", "out", "after", "value")
    return workflow


def assert_next_run_works(run_in_workers: RunIn) -> None:
    workflow = Workflow("next")
    workflow.add_node("bad.pid", "pid")
    result = run_in_workers(workflow)
    assert result.status == "done"
    assert result["pid"]["out"] != os.getpid()


@pytest.mark.parametrize("how", FAILURES)
def test_a_node_that_fails_is_blamed_and_the_rest_finishes(run_in_workers: RunIn, tmp_path: Path, how: str) -> None:
    started = tmp_path / "started"

    result = run_in_workers(workflow_with(how, started))
    ended = time.time()

    assert {node_id: outcome.status for node_id, outcome in result.nodes.items()} == {
        "bad": "failed",
        "behind": "skipped",
        "sibling": "done",
        "after": "done",
    }
    assert result.nodes["bad"].message == FAILURES[how]
    assert ended - started.stat().st_mtime < 2
    assert_next_run_works(run_in_workers)


@pytest.mark.parametrize("how", SURVIVED)
def test_a_node_that_leaves_a_mess_is_done_and_the_next_does_not_see_it(
    run_in_workers: RunIn, pool: WorkerPool, how: str
) -> None:
    workflow = Workflow("state")
    workflow.add_node("bad.state", "state")
    before = run_in_workers(workflow)["state"]["out"]

    result = run_in_workers(workflow_with(how))
    after = [run_in_workers(workflow)["state"]["out"] for _ in range(2)]

    assert result.status == "done"
    assert result["bad"]["out"] == 1
    for state in after:
        for name in ("folder", "umask", "locale", "zone", "terminate", "recursion", "threads"):
            assert state[name] == before[name], name
        assert state["random"] != 0.13436424411240122, "random numbers begin as after seed(1)"
        assert all(state["streams"])
    wait_until(lambda: len(processes_marked(pool.mark)) <= 2, 1)


@pytest.mark.parametrize("how", ENDLESS)
def test_a_node_that_hangs_is_ended_at_its_time_limit(run_in_workers: RunIn, tmp_path: Path, how: str) -> None:
    started = tmp_path / "started"

    result = run_in_workers(workflow_with(how, started), limits=Limits(seconds=0.6))
    took = time.time() - started.stat().st_mtime

    assert result.nodes["bad"].status == "failed"
    assert result.nodes["bad"].message.endswith("because its time limit is 0.6 s.")
    assert result.nodes["after"].status == "done"
    assert 0.5 < took < 2.6
    assert not is_alive(pid_in(started))
    assert_next_run_works(run_in_workers)


@pytest.mark.parametrize("how", ["memory in small steps", "memory in large steps"])
def test_a_node_that_eats_memory_is_ended_at_its_memory_limit(run_in_workers: RunIn, how: str) -> None:
    limit = 2**29

    result = run_in_workers(workflow_with(how), limits=Limits(bytes=limit))

    message = result.nodes["bad"].message
    assert message.startswith("It was ended because its memory limit is 512.0 MiB, and it used ")
    amount, unit = message.removesuffix(".").rsplit(" ", 2)[1:]
    peak = float(amount) * {"MiB": 2**20, "GiB": 2**30}[unit]
    assert 0.95 * limit <= peak <= 1.25 * limit
    assert result.nodes["after"].status == "done"


def _free_memory() -> int:
    """The bytes that processes could have."""
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))


@pytest.mark.slow
@pytest.mark.parametrize("how", ["memory in small steps", "memory in large steps"])
def test_a_limit_of_a_gibibyte_is_kept_and_the_host_does_not_grow(run_in_workers: RunIn, how: str) -> None:
    if _free_memory() < 6 * 2**30:
        pytest.skip("a node that takes four gibibytes at once needs them")
    limit = 2**30
    run_in_workers(workflow_with("seeds"))
    before = memory_of(os.getpid())

    result = run_in_workers(workflow_with(how), limits=Limits(bytes=limit))

    amount, unit = result.nodes["bad"].message.removesuffix(".").rsplit(" ", 2)[1:]
    assert 0.95 * limit <= float(amount) * {"MiB": 2**20, "GiB": 2**30}[unit] <= 1.25 * limit
    assert result.nodes["after"].status == "done"
    assert memory_of(os.getpid()) - before <= 50 * 2**20


def test_a_value_of_another_type_than_was_promised_is_a_failure(run_in_workers: RunIn) -> None:
    workflow = Workflow()
    workflow.add_node("bad.wrong_type", "bad")

    assert run_in_workers(workflow).nodes["bad"].message == ("'Wrong Type' returned a str at port 'out', not a int.")


def test_a_value_that_can_not_be_stored_does_not_get_to_another_node(run_in_workers: RunIn) -> None:
    workflow = Workflow()
    workflow.add_node("bad.loose", "loose")
    workflow.add_node("bad.take", "take")
    workflow.connect("loose", "out", "take", "value")

    result = run_in_workers(workflow)

    assert result.nodes["loose"].status == "done"
    assert result.nodes["take"].status == "failed"
    assert result.nodes["take"].message == (
        "What 'loose' gives at its port 'out' can't be stored, and so it can't be given to a worker process."
    )


def test_of_a_flood_of_words_the_first_and_the_last_lines_are_told(run_in_workers: RunIn) -> None:
    events: list[RunEvent] = []

    began = time.monotonic()
    result = run_in_workers(workflow_with("print"), events=events)

    assert result.status == "done"
    assert time.monotonic() - began < 20
    lines = [event.message for event in events if isinstance(event, NodeLogged)]
    assert lines[0] == lines[199] == LINE.strip()
    assert lines[200] == "… 999,751 lines left out …"
    assert len(lines) == 251
    assert lines[-1] == "the last line"


def test_last_words_before_a_crash_are_told(run_in_workers: RunIn) -> None:
    events: list[RunEvent] = []

    run_in_workers(workflow_with("segfault"), events=events)

    lines = [event.message for event in events if isinstance(event, NodeLogged) and event.node_id == "bad"]
    assert lines[0] == "Fatal Python error: Segmentation fault"
    assert any("bad_nodes.py" in line and "in _segfault" in line for line in lines)


@pytest.mark.parametrize("how", ["loop", "hold the lock", "deadlock", "children"])
def test_a_deaf_node_is_killed_within_two_seconds_of_a_cancel(
    make_run: Callable[..., Run],
    in_background: Callable[[Run], tuple[Thread, list[RunResult]]],
    pool: WorkerPool,
    tmp_path: Path,
    how: str,
) -> None:
    started = tmp_path / "started"
    workflow = Workflow()
    workflow.add_node("bad.act", "bad", params={"how": how, "started": str(started)})
    workflow.add_node("bad.act", "deaf", params={"how": "loop"})
    run = make_run(workflow)
    thread, results = in_background(run)
    pid = pid_in(started)

    run.cancel()
    began = time.monotonic()
    thread.join(10)

    assert time.monotonic() - began < 2
    assert results[0].status == "cancelled"
    assert results[0].nodes["deaf"].status == "cancelled"
    assert how == "children" or not is_alive(pid)
    wait_until(lambda: len(processes_marked(pool.mark)) <= 1, 1)


def test_no_file_stays_open_and_no_thread_at_work(run_in_workers: RunIn, pool: WorkerPool) -> None:
    from threading import active_count

    from worker_watch import open_files

    run_in_workers(workflow_with("raise"))
    files, threads = open_files(), active_count()

    for _ in range(3):
        run_in_workers(workflow_with("own kill"))
    run_in_workers(workflow_with("raise"))

    wait_until(lambda: active_count() <= threads)
    assert open_files() <= files

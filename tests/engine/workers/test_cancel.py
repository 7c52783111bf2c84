"""Runs that are cancelled at any moment end soon, and leave nothing behind."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from statistics import quantiles
from threading import Thread

import pytest

from bad_nodes import bad_registry
from plait.outcome import RunResult
from plait.results import Results
from plait.run import Run
from plait.store import Store
from plait.workers.pool import WorkerPool
from plait.workflow import Workflow
from worker_watch import processes_marked, wait_until

DEAF = ("loop", "hold the lock", "deadlock", "children")
BUSY = ("print",)
QUICK = ("folder", "signals")


def random_workflow(chance: random.Random) -> tuple[Workflow, bool]:
    """Two nodes that work until they are stopped, some with a mess before them, and whether all of them listen."""
    workflow = Workflow()
    listen = True
    for index in range(2):
        how = chance.choice(DEAF) if chance.random() < 0.2 else chance.choice(BUSY + QUICK)
        workflow.add_node("bad.act", f"before{index}", params={"how": how})
        workflow.add_node("bad.polite", f"polite{index}")
        listen = listen and how in QUICK
    return workflow, listen


def cancel_at_random_times(
    seed: int,
    times: int,
    make_run: Callable[..., Run],
    in_background: Callable[[Run], tuple[Thread, list[RunResult]]],
    pool: WorkerPool,
) -> list[float]:
    """Cancel runs; how long those took to end whose nodes listen."""
    chance = random.Random(seed)
    polite: list[float] = []
    for trial in range(times):
        workflow, listens = random_workflow(chance)
        run = make_run(workflow)
        thread, results = in_background(run)
        time.sleep(chance.random() * 0.8)
        run.cancel()
        began = time.monotonic()
        thread.join(10)
        took = time.monotonic() - began
        assert results, (seed, trial)
        assert took < 2, (seed, trial, took)
        assert results[0].status == "cancelled", (seed, trial)
        if listens:
            polite.append(took)
        wait_until(lambda: len(processes_marked(pool.mark)) <= 2, 1)
    return polite


def assert_store_is_whole(store: Store) -> None:
    """Nothing half written is left: neither an entry nor, once somebody looks, a file."""
    registry = bad_registry()
    results = Results(registry, store)
    with store._lock:
        keys = [key for key, _ in store._catalogue.longest_unused()]
    for entry in results.find(keys).values():
        assert results.are_sound(entry.ports.values())
    with Store(store.folder):
        pass
    staged = store.folder / "staged"
    assert not staged.exists() or list(staged.iterdir()) == []


def test_a_run_can_be_cancelled_at_any_moment(
    make_run: Callable[..., Run],
    in_background: Callable[[Run], tuple[Thread, list[RunResult]]],
    pool: WorkerPool,
    store: Store,
) -> None:
    cancel_at_random_times(1, 20, make_run, in_background, pool)
    assert_store_is_whole(store)


@pytest.mark.slow
def test_a_run_can_be_cancelled_at_two_hundred_moments(
    make_run: Callable[..., Run],
    in_background: Callable[[Run], tuple[Thread, list[RunResult]]],
    pool: WorkerPool,
    store: Store,
) -> None:
    polite = cancel_at_random_times(random.randrange(2**32), 200, make_run, in_background, pool)
    assert quantiles(polite, n=20)[-1] <= 0.5, sorted(polite)[-10:]
    assert_store_is_whole(store)

"""Workers that stay warm for a whole file of tests, and runs in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from bad_nodes import bad_registry
from plait.events import RunEvent
from plait.executors.processes import ProcessExecutor
from plait.outcome import RunResult
from plait.prepare import prepare
from plait.results import Results
from plait.run import Run
from plait.run_options import Limits, RunOptions
from plait.store import Store
from plait.workers.pool import WorkerPool
from plait.workflow import Workflow

RunIn = Callable[..., RunResult]


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    """Two workers."""
    workers = WorkerPool(2)
    yield workers
    workers.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "store") as opened:
        yield opened


@pytest.fixture
def make_run(pool: WorkerPool, store: Store) -> Callable[..., Run]:
    """A run of a workflow of bad nodes in the workers, not yet executed; the limits are those of the node 'bad'."""

    def make(workflow: Workflow, limits: Limits | None = None, **options: object) -> Run:
        registry = bad_registry()
        if limits is not None:
            amount = "" if limits.bytes is None else f"{limits.bytes}B"
            workflow.set_run_options("bad", RunOptions(limits.seconds, amount))
        return Run(
            prepare(workflow.snapshot(), registry),
            Results(registry, store),
            executor=ProcessExecutor(2, pool),
            **options,  # type: ignore[arg-type]
        )

    return make


@pytest.fixture
def run_in_workers(make_run: Callable[..., Run]) -> RunIn:
    """Run a workflow of bad nodes in the workers; a list, if given, takes the events."""

    def run(workflow: Workflow, *, events: list[RunEvent] | None = None, **options: object) -> RunResult:
        made = make_run(workflow, **options)
        if events is not None:
            made.events.subscribe(events.append)
        return made.execute()

    return run


@pytest.fixture
def in_background() -> Callable[[Run], tuple[Thread, list[RunResult]]]:
    """Execute a run in a thread; the list gets its result."""

    def begin(run: Run) -> tuple[Thread, list[RunResult]]:
        results: list[RunResult] = []
        thread = Thread(target=lambda: results.append(run.execute()), daemon=True)
        thread.start()
        return thread, results

    return begin

"""What the runs, checks and previews of one workflow share: node types, the store, and memory."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from plait.check import Findings, check
from plait.errors import PlaitError, StoreError, UntrustedError, WorkflowError
from plait.expansion import has_inner, origin_of
from plait.memory import Memory, memory_of_machine
from plait.plugins import cache_folder
from plait.preparing import Preparer
from plait.registry import NodeRegistry
from plait.results import Results
from plait.schema import Schemas
from plait.store import Store
from plait.topology import Topology
from plait.trust import TrustList, code_nodes, not_trusted

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from plait.component.files import Expander
    from plait.executors import ExecutorName
    from plait.plan import Wishes
    from plait.prepare import Prepared
    from plait.preview import Preview
    from plait.run import Run
    from plait.run_options import Limits
    from plait.site import Nest
    from plait.workers.pool import WorkerPool
    from plait.workflow import Snapshot, Workflow

MEMORY_SHARE = 0.25
"""The part of the machine's memory that an open session may keep tables in."""


class Session:
    """Node types, store and memory, for as long as it is open.

    Args:
        registry: Where node types come from; all installed plugins by default.
        store: The folder of the store.
        in_memory: Keep sources and blocking results in memory too, as an open window wants it.
    """

    def __init__(
        self, *, registry: NodeRegistry | None = None, store: Path | None = None, in_memory: bool = False
    ) -> None:
        self.registry = registry or NodeRegistry()
        self._store = open_store(store) if store is not None else None
        self._memory = Memory(int(memory_of_machine() * MEMORY_SHARE)) if in_memory else None
        self._schemas = Schemas(self.registry, self._store)
        self._preparer = Preparer(self.registry, self._store)
        self._expander: Expander | None = None
        self._worked_out: set[str] = set()
        """The keys of all nodes of earlier interactive runs."""
        self._pool: WorkerPool | None = None
        """The workers of an open window, which are kept warm between its runs."""
        self.results = Results(self.registry, self._store, self._memory)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Write what is pending, and let go of the store and of the workers."""
        if self._pool is not None:
            self._pool.close()
        if self._store is not None:
            self._store.close()

    def check(
        self, snapshot: Snapshot, overrides: Mapping[str, object] | None = None, *, trusted: bool = False
    ) -> Findings:
        """The problems of a workflow, and the columns of its ports.

        Args:
            snapshot: The workflow.
            overrides: Values of workflow parameters.
            trusted: Whether it may run the code that stands in it, if there is any.
        """
        flat = self.expand(snapshot)
        found = check(flat, self.registry, self._schemas, overrides)
        code = () if trusted else code_nodes(flat, self.registry)
        return replace(found, problems=(*found.problems, *map(not_trusted, code))) if code else found

    def may_run_code(self, workflow: Workflow, snapshot: Snapshot) -> bool:
        """Whether a workflow has no code of its own, or was loaded from a file that the user trusts."""
        flat = self.expand(snapshot)
        if not code_nodes(flat, self.registry):
            return True
        return TrustList().has_all(workflow.digest, self.files_inside(snapshot))

    def files_inside(self, snapshot: Snapshot) -> tuple[Path, ...]:
        """The files of the components in a workflow, and of those in them."""
        flat = self.expand(snapshot)
        return self._expander.files if self._expander is not None and flat is not snapshot else ()

    def expand(self, snapshot: Snapshot) -> Snapshot:
        """The workflow with its components taken apart; itself if it has none."""
        if snapshot.expansion is not None or not has_inner(snapshot):
            return snapshot
        if self._expander is None:
            # Not at the top: most workflows have no components.
            from plait.component.files import Expander

            self._expander = Expander()
        return self._expander.expand(snapshot)

    def prepare(self, snapshot: Snapshot, overrides: Mapping[str, object] | None = None) -> Prepared:
        """Work out node types, parameters and keys."""
        flat = self.expand(snapshot)
        return self._preparer.prepare(flat, overrides, self._pins(flat))

    def reset(
        self, snapshot: Snapshot, node_ids: Collection[str], overrides: Mapping[str, object] | None = None
    ) -> list[str]:
        """Forget the kept results of nodes and of everything behind them, so that they will be run again.

        Nodes whose results have the same key, because the same makes them, share them and lose them together. Of a
        component all nodes inside are meant.

        Returns:
            The nodes that were meant, in the order of the workflow.

        Raises:
            WorkflowError: there is no such node.
        """
        flat = self.expand(snapshot)
        inside = {} if flat.expansion is None else {at: each.nodes for at, each in flat.expansion.components.items()}
        for node_id in node_ids:
            if node_id not in flat.nodes and node_id not in inside:
                raise WorkflowError(f"There is no node '{node_id}'.", node_id=node_id)
        starts = {each for node_id in node_ids for each in inside.get(node_id, (node_id,))}
        meant = {*starts, *Topology(flat.connections).descendants_of(starts)}
        # What a pinned node is pinned to, and what it would give otherwise.
        for prepared in (self.prepare(flat, overrides), self._preparer.prepare(flat, overrides)):
            keys = {key for node_id, key in prepared.keys.items() if node_id in meant}
            self.results.forget(keys)
            self._worked_out -= keys
        if self._store is not None and flat.file is not None:
            from plait.pins import forget

            forget(flat, meant, self._store)
        meant.update(node_id for node_id, nodes in inside.items() if not meant.isdisjoint(nodes))
        return [node_id for node_id in {**snapshot.nodes, **flat.nodes} if node_id in meant]

    def clear(self) -> None:
        """Forget all results that are kept, of whatever workflow."""
        if self._store is not None:
            self._store.clear()
        self._worked_out.clear()

    def _pins(self, snapshot: Snapshot) -> dict[str, str]:
        """The results that stand for pinned nodes."""
        pinned = [node_id for node_id, node in snapshot.nodes.items() if node.run.pinned]
        if not pinned:
            return {}
        from plait.pins import pins_of

        return pins_of(snapshot, pinned, self.registry, self.results)

    def run(
        self,
        snapshot: Snapshot,
        overrides: Mapping[str, object] | None = None,
        *,
        wishes: Wishes | None = None,
        jobs: int = 1,
        seed: int = 0,
        executor: ExecutorName | None = None,
        limits: Limits | None = None,
        trusted: bool = False,
    ) -> Run:
        """A run, ready to be listened to and executed.

        Args:
            snapshot: The workflow.
            overrides: Values of workflow parameters.
            wishes: What is wanted of the run.
            jobs: How many nodes may be at work at once.
            seed: For nodes that ask the run for one.
            executor: Where nodes are called; in threads, if there are several jobs, by default.
            limits: Of nodes that have none of their own; they need the executor 'processes'.
            trusted: Whether it may run the code that stands in it, if there is any.

        Raises:
            PlaitError: there are limits that nobody could keep.
            UntrustedError: something that is wanted runs code, and nobody has said that it may.
        """
        if limits is not None and limits.are_set and executor != "processes":
            raise PlaitError(
                "A time limit or a memory limit can only be kept in a worker process.",
                hint="Run with the executor 'processes', or without the limit.",
            )
        # Not at the top, as little else is: every command of the command line needs something else of these.
        from plait.executors import executor_for
        from plait.run import Run

        prepared = self.prepare(snapshot, overrides)
        if wishes is not None and prepared.snapshot.expansion is not None:
            from plait.component.asking import flat_wishes

            wishes = flat_wishes(wishes, prepared.snapshot)
        if not trusted:
            self._refuse_code(prepared, wishes)
        if wishes is not None and wishes.interactive:
            wishes = replace(wishes, again=frozenset(self._worked_out))
            self._worked_out.update(prepared.keys.values())
        results = self.results
        if executor == "processes" and self._store is None:
            results = _passing_results(self.registry)
        pool = self._workers(jobs) if executor == "processes" and self._memory is not None else None
        chosen = executor_for(jobs, executor, pool)
        nest: Nest | None = None
        if prepared.contents:
            from plait.nested import nesting_for

            nest = nesting_for(self.registry, jobs, chosen, limits)
        run = Run(prepared, results, wishes=wishes, executor=chosen, seed=seed, limits=limits, nest=nest)
        if self._store is not None and snapshot.file is not None:
            from plait.pins import Bookkeeper

            keeper = Bookkeeper(prepared, self._store)
            keeper.begin()
            run.events.subscribe(keeper)
        return run

    def preview(
        self,
        snapshot: Snapshot,
        node_id: str,
        port: str,
        overrides: Mapping[str, object] | None = None,
        *,
        rows: int = 100,
        seconds: float = 1.0,
    ) -> Preview:
        """The first rows of a table port, without a run."""
        from plait.preview import preview

        prepared = self.prepare(snapshot, overrides)
        node_id, port = origin_of(prepared.snapshot, node_id, port)
        return preview(prepared, self.results, node_id, port, rows=rows, seconds=seconds)

    def _refuse_code(self, prepared: Prepared, wishes: Wishes | None) -> None:
        wanted: set[str] | None = None
        if wishes is not None and wishes.targets is not None:
            starts = {*wishes.targets, *(node_id for node_id, _ in wishes.ports)}
            wanted = {*starts, *prepared.topology.ancestors_of(starts)}
        if code := code_nodes(prepared.snapshot, self.registry, wanted):
            raise UntrustedError(sorted(code), file=str(prepared.snapshot.file or ""))

    def _workers(self, jobs: int) -> WorkerPool:
        from plait.workers.pool import WorkerPool

        if self._pool is None:
            self._pool = WorkerPool(jobs)
        self._pool.size = max(self._pool.size, jobs)
        return self._pool


def _passing_results(registry: NodeRegistry) -> Results:
    """Results in a folder of the moment, which goes when nobody needs them any more."""
    import shutil
    import tempfile
    import weakref

    folder = tempfile.mkdtemp(prefix="plait-results-")
    store = Store(Path(folder))
    results = Results(registry, store)

    def remove() -> None:
        store.close()
        shutil.rmtree(folder, ignore_errors=True)

    weakref.finalize(results, remove)
    return results


def open_store(folder: Path) -> Store:
    """The store in a folder, or in the user's cache where the folder can't be written to."""
    try:
        return Store(folder)
    except StoreError:
        if folder.parent.exists() and os.access(folder.parent, os.W_OK):
            raise
        return Store(cache_folder() / "results")


def store_beside(file: Path) -> Path:
    """The folder of the store that belongs to a workflow file."""
    return file.resolve().parent / ".plait"

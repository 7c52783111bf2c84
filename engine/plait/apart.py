"""What a run does differently when its nodes run in other processes: only the places of values travel."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from plait.errors import PlaitError
from plait.inactive import INACTIVE
from plait.results import IN_MEMORY
from plait.run_options import Limits
from plait.store import INACTIVE_PORT, Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from plait.executors import Executor
    from plait.executors.executor import ApartExecutor
    from plait.making import Made, Order, Surroundings
    from plait.plan import Step
    from plait.prepare import Prepared
    from plait.results import Results
    from plait.store import Stored
    from plait.types import Table


class Apart:
    """Where the values of a run are, and what workers are told of its nodes.

    Args:
        prepared: The workflow of the run.
        results: Where results are kept.
        executor: Makes the nodes.
        limits: Of nodes that have none of their own.
    """

    def __init__(self, prepared: Prepared, results: Results, executor: Executor, limits: Limits | None = None) -> None:
        self._prepared = prepared
        self._results = results
        self._executor = cast("ApartExecutor", executor)
        self._limits = limits or Limits()
        self._fused: dict[str, Order] = {}
        self._places: dict[tuple[str, str], Stored] = {}

    def fuse(self, order: Order) -> None:
        """Remember a node that is made along with a later one."""
        self._fused[order.node_id] = order

    def keep(self, node_id: str, made: Made) -> None:
        """Remember where the results of a node are, and hold them: the worker lets go of them soon."""
        self._results.hold(stored for stored in made.stored.values() if stored.digest)
        self._places.update(((node_id, port), stored) for port, stored in made.stored.items())

    def work(self, order: Order, fused: Sequence[str], around: Surroundings) -> Callable[[], object]:
        """Have a node made, with those that are fused into it; the strictest of their limits holds."""
        # Not at the top: most runs do without.
        from plait.executors.parcel import Parcel
        from plait.workers.limits import strictest

        limits = strictest(map(self._limits_of, (*fused, order.node_id)))
        parcel = Parcel(order, [self._fused[each] for each in fused], limits)
        return lambda: self._executor.make(parcel, around)

    def place(self, node_id: str, port: str, step: Step | None, title: str) -> object:
        """Where the value of an output port is, or which fused node gives it.

        Raises:
            PlaitError: it can't be stored, or was not kept.
        """
        if step is not None and step.action == "fuse":
            from plait.executors.parcel import FusedPort

            return FusedPort(node_id, port)
        found = self._places.get((node_id, port))
        if found == INACTIVE_PORT:
            return INACTIVE
        if found is None:
            entry = step.entry if step is not None else None
            found = entry.ports.get(port) if entry is not None else None
            if entry is None or found is None:
                raise PlaitError(
                    f"What '{title}' gives at its port '{port}' can't be stored, and so it can't be given to a "
                    "worker process.",
                    hint="Run with the executor 'threads', or name its class with `stored_as`.",
                )
            if found == INACTIVE_PORT:
                return INACTIVE
            if found is IN_MEMORY:
                found = self._written(entry.key, port, cast("Table", self._results.load(entry, port)))
            self._places[node_id, port] = found
        return found

    def load(self, node_id: str, port: str, step: Step | None, title: str) -> object:
        """The value of an output port of a node that was made elsewhere.

        Raises:
            PlaitError: it was not kept.
        """
        place = self.place(node_id, port, step, title)
        return place if place is INACTIVE else self._results.load(Entry("", {port: cast("Stored", place)}, {}), port)

    def _limits_of(self, node_id: str) -> Limits:
        """Those of the node itself, and where it has none those of the run."""
        own = self._prepared.limits_of(node_id)
        seconds = own.seconds if own.seconds is not None else self._limits.seconds
        return Limits(seconds, own.bytes if own.bytes is not None else self._limits.bytes)

    def _written(self, key: str, port: str, table: Table) -> Stored:
        """A table that this process has only in memory, as a file."""
        stored = self._results.keep_table(key, port, table, durable=True).stored
        assert stored is not None
        return stored

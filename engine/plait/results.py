"""Where the results of a run are kept and found again: the store on disk, and memory for an open session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import narwhals as nw

from plait.backends import backend_of
from plait.codecs import codec_for, codec_named
from plait.errors import StoreError
from plait.events import PortSummary
from plait.inactive import INACTIVE
from plait.store import INACTIVE_PORT, Entry, Stored
from plait.table import collect, lazy

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from plait.memory import Memory
    from plait.registry import NodeRegistry
    from plait.store import Store
    from plait.types import Table

IN_MEMORY = Stored("memory", "", 0, None, "")
"""Stands in an entry for a table that is held in memory."""

SMALL = 4 * 2**20
"""A table of at most so many bytes is written to disk too where memory would do: it is there after a restart."""

NOTICEABLE = 0.02
"""Seconds that nobody wants to wait twice."""

_UNCOUNTED = PortSummary()


@dataclass(slots=True)
class Kept:
    """A result that was kept: the value to go on with, where it is, and how large it is."""

    value: object
    stored: Stored | None
    summary: PortSummary


class Results:
    """Keeps what nodes made under the keys of the nodes.

    Args:
        registry: Finds the classes of stored models.
        store: Results on disk; without it they live only as long as the run.
        memory: Tables that an open session keeps at hand.
    """

    def __init__(self, registry: NodeRegistry, store: Store | None = None, memory: Memory | None = None) -> None:
        self.registry = registry
        self.memory = memory
        self.store = store

    def find(self, keys: Collection[str]) -> Mapping[str, Entry]:
        """What there is of these keys."""
        if self.store is None:
            return {}
        found = self.store.find(keys)
        if self.memory is None:
            return found
        return {key: self._with_memory(entry) for key, entry in found.items()}

    def load(self, entry: Entry, port: str) -> object:
        """The value of an output port; a table comes back lazy.

        Raises:
            StoreError: it is damaged or gone.
        """
        stored = entry.ports[port]
        if stored == INACTIVE_PORT:
            return INACTIVE
        if stored is IN_MEMORY:
            frame = self.memory.get(entry.key, port) if self.memory is not None else None
            if frame is None:
                raise StoreError(f"The table at port '{port}' was dropped from memory meanwhile.", hint="Run again.")
            return lazy(frame)
        assert self.store is not None
        return codec_named(stored.codec).read(stored, self.store, self.registry)

    def keep_table(self, key: str, port: str, table: Table, *, durable: bool) -> Kept:
        """Run the query of a table and keep its rows; in memory if it is large, fits and need not be durable."""
        if self.store is None:
            frame = collect(table)
            size = int(frame.estimated_size())
            return Kept(lazy(frame), None, PortSummary(len(frame), len(frame.columns), size))
        if self.memory is None or durable:
            return self._sink(table)
        with self.store.stage(".arrow") as path:
            frame_or_rows = backend_of(table).collect_within(table, self.memory.budget, path)
            if not isinstance(frame_or_rows, int) and frame_or_rows.estimated_size() <= SMALL:
                frame_or_rows = backend_of(table).sink_ipc(lazy(frame_or_rows), path)
            if isinstance(frame_or_rows, int):
                return self._kept_file(self.store.publish(path, "table"), frame_or_rows)
        size = int(frame_or_rows.estimated_size())
        self.memory.put(key, port, frame_or_rows)
        return Kept(lazy(frame_or_rows), None, PortSummary(len(frame_or_rows), len(frame_or_rows.columns), size))

    def keep_value(self, value: object) -> Kept:
        """Keep anything but a table; what no codec can write lives only as long as the run."""
        codec = codec_for(value) if self.store is not None else None
        if codec is None or self.store is None:
            return Kept(value, None, _UNCOUNTED)
        stored = codec.write(value, self.store)
        return Kept(value, stored, PortSummary(None, None, stored.size))

    def add(self, key: str, ports: Mapping[str, Stored], info: Mapping[str, Any], seconds: float) -> None:
        """Enter the results of a node; from now on a run with the same key finds them.

        What took noticeable time to make is safe from the death of the process when this returns.
        """
        if self.store is not None:
            self.store.add(Entry(key, ports, info))
            if seconds > NOTICEABLE:
                self.store.flush()

    def add_left_out(self, key: str, ports: Iterable[str], reason: str) -> None:
        """Remember that a node is not on the chosen branch, so that a later run need not find it out again."""
        if self.store is not None:
            self.store.add(Entry(key, dict.fromkeys(ports, INACTIVE_PORT), {"inactive": reason}))

    def forget(self, keys: Collection[str]) -> None:
        """Forget what was kept under these keys."""
        if self.store is not None:
            self.store.forget(keys)
        if self.memory is not None:
            self.memory.forget(keys)

    def hold(self, kept: Iterable[Stored]) -> None:
        """Keep results from being evicted until the store is closed or they are released."""
        if self.store is not None:
            for stored in kept:
                self.store.hold(stored)

    def release(self, kept: Iterable[Stored]) -> None:
        """Allow results to be evicted again that were held or just kept."""
        if self.store is not None:
            for stored in kept:
                self.store.release(stored)

    def are_sound(self, kept: Iterable[Stored]) -> bool:
        """Whether results are undamaged; those that aren't are dropped, so that they are not found again."""
        if self.store is None:
            return True
        # All of them are looked at, so that one more plan is enough.
        damaged = [stored for stored in kept if not self.store.is_sound(stored)]
        return not damaged

    def _sink(self, table: Table) -> Kept:
        assert self.store is not None
        with self.store.stage(".arrow") as path:
            rows = backend_of(table).sink_ipc(table, path)
            return self._kept_file(self.store.publish(path, "table"), rows)

    def _kept_file(self, stored: Stored, rows: int) -> Kept:
        assert self.store is not None
        value = cast("Table", codec_named("table").read(stored, self.store, self.registry))
        return Kept(value, stored, PortSummary(rows, len(value.collect_schema()), stored.size))

    def _with_memory(self, entry: Entry) -> Entry:
        assert self.memory is not None
        at_hand = self.memory.ports(entry.key)
        missing = at_hand - entry.ports.keys()
        if not missing:
            return entry
        return Entry(entry.key, {**entry.ports, **dict.fromkeys(missing, IN_MEMORY)}, entry.info)


def is_table(value: object) -> bool:
    """Whether a value of a port is a table."""
    return isinstance(value, nw.LazyFrame)

"""Results of a run within a run: those of the run around it, and values that are handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.results import Results
from plait.store import Entry, Stored

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from plait.registry import NodeRegistry

IN_HAND = Stored("hand", "", 0, None, "")
"""Stands in an entry for a value that was handed in."""


class GivenResults(Results):
    """Finds values that are handed in under keys of their own, and everything else where the outer run does.

    Args:
        registry: Finds the classes of stored models.
        outer: Where the run around keeps its results.
        values: The values by key and port.
        fresh: Whether what earlier runs kept is left alone.
    """

    def __init__(
        self, registry: NodeRegistry, outer: Results, values: Mapping[tuple[str, str], object], *, fresh: bool = False
    ) -> None:
        super().__init__(registry, outer.store, outer.memory)
        self._values = values
        self._fresh = fresh
        self._entries: dict[str, Entry] = {}
        for key, port in values:
            known = self._entries.get(key)
            ports = known.ports if known is not None else {}
            self._entries[key] = Entry(key, {**ports, port: IN_HAND}, {})

    def find(self, keys: Collection[str]) -> Mapping[str, Entry]:
        given = {key: self._entries[key] for key in keys if key in self._entries}
        others = [key for key in keys if key not in given]
        return {**(super().find(others) if others and not self._fresh else {}), **given}

    def load(self, entry: Entry, port: str) -> object:
        if entry.ports[port] is IN_HAND:
            return self._values[entry.key, port]
        return super().load(entry, port)

"""Tables that stay in memory between runs, within a budget of bytes."""

from __future__ import annotations

import os
from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from plait.types import Frame


class Memory:
    """The most recently used tables of an interactive session, by the key of their node and their port."""

    def __init__(self, budget: int) -> None:
        self.budget = budget
        self._tables: OrderedDict[tuple[str, str], tuple[Frame, int]] = OrderedDict()
        self._ports: dict[str, set[str]] = {}
        self._bytes = 0
        self._lock = Lock()

    def get(self, key: str, port: str) -> Frame | None:
        with self._lock:
            found = self._tables.get((key, port))
            if found is None:
                return None
            self._tables.move_to_end((key, port))
            return found[0]

    def ports(self, key: str) -> frozenset[str]:
        """The ports of a node whose tables are in memory."""
        with self._lock:
            return frozenset(self._ports.get(key, ()))

    def put(self, key: str, port: str, table: Frame) -> bool:
        """Keep a table, dropping the longest unused ones; False if it is larger than the whole budget."""
        size = int(table.estimated_size())
        if size > self.budget:
            return False
        with self._lock:
            self._forget((key, port))
            self._tables[key, port] = (table, size)
            self._ports.setdefault(key, set()).add(port)
            self._bytes += size
            while self._bytes > self.budget:
                self._forget(next(iter(self._tables)))
        return True

    def forget(self, keys: Collection[str]) -> None:
        """Drop the tables of these keys."""
        with self._lock:
            for key in keys:
                for port in tuple(self._ports.get(key, ())):
                    self._forget((key, port))

    def clear(self) -> None:
        with self._lock:
            self._tables.clear()
            self._ports.clear()
            self._bytes = 0

    def _forget(self, place: tuple[str, str]) -> None:
        found = self._tables.pop(place, None)
        if found is None:
            return
        self._bytes -= found[1]
        ports = self._ports[place[0]]
        ports.discard(place[1])
        if not ports:
            del self._ports[place[0]]


def memory_of_machine() -> int:
    """The bytes of memory that the machine has; a guess where the system doesn't say."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 4 * 2**30

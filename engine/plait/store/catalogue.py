"""What the index of a store says, and on top of it what this process has entered or read already."""

from __future__ import annotations

import os
import sqlite3
import time
from typing import TYPE_CHECKING, TypeVar

from plait.store.fault import faults, is_damage
from plait.store.index import Index
from plait.store.ledger import EMPTY, Ledger, ledger_from_bytes, ledger_to_bytes
from plait.store.record import from_record, to_record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from plait.store.entry import Entry

KNOWN = 20_000
"""Entries that are kept at hand."""

_HOUR = 3600 * 10**9
"""Uses are written to the index in steps of an hour; only this process needs to know its own more exactly."""

Answer = TypeVar("Answer")


class Catalogue:
    """The entries of a store. One thread at a time may use it.

    Args:
        folder: The folder of the store.
        alone: Keeps other processes from opening the store, while a damaged index is put aside.

    Raises:
        StoreError: by every method, where the index can't be read or written.
    """

    def __init__(self, folder: Path, alone: Callable[[], AbstractContextManager[None]]) -> None:
        self._folder = folder
        self._alone = alone
        self._index = Index(folder / "index.sqlite")
        self._pending: dict[str, Entry] = {}
        self._known: dict[str, Entry] = {}
        self._version = self._index.version()
        self._used: dict[str, int] = {}
        """When this process last found what."""
        self._stale: set[str] = set()
        """Those of them that the index believes unused for long."""

    @property
    def is_pending(self) -> bool:
        """Whether there is something to write."""
        return bool(self._pending)

    def find(self, keys: Collection[str]) -> dict[str, Entry]:
        """The entries that there are of these keys, as far as they are undamaged."""
        now = time.time_ns()
        found: dict[str, Entry] = {}
        known, missing = self._fresh(), []
        for key in keys:
            entry = known.get(key) or self._pending.get(key)
            if entry is None:
                missing.append(key)
            else:
                found[key] = entry
        if missing:
            self._asked(lambda: self._read(missing, found, now - _HOUR), None)
        self._used.update(dict.fromkeys(found, now))
        return found

    def add(self, entry: Entry) -> bool:
        """Enter results; `write` puts them on disk. Whether nothing else was waiting for that."""
        is_first = not self._pending
        self._pending[entry.key] = self._known[entry.key] = entry
        return is_first

    def write(self) -> int:
        """Write what is pending; how many bytes that were."""
        now = time.time_ns()
        rows = [(key, to_record(entry), now) for key, entry in self._pending.items()]
        objects = [
            (key, stored.digest)
            for key, entry in self._pending.items()
            for stored in entry.ports.values()
            if stored.digest
        ]
        self._asked(lambda: self._index.write(rows, objects), None, again=True)
        self._pending.clear()
        if len(self._known) > KNOWN:
            self._known.clear()
        return sum(len(record) for _, record, _ in rows)

    def write_uses(self, *, exactly: bool = False) -> None:
        """Tell the index what was used; exactly, or only where it is out by more than an hour."""
        uses = [(self._used[key], key) for key in (self._used if exactly else self._stale) if key in self._used]
        self._stale.clear()
        if uses:
            self._asked(lambda: self._index.write_uses(uses), None)

    def remove(self, keys: Iterable[str]) -> None:
        """Forget entries."""
        keys = list(keys)
        for key in keys:
            self._pending.pop(key, None)
            self._known.pop(key, None)
            self._used.pop(key, None)
        self._asked(lambda: self._index.remove(keys), None)

    def keys_with(self, digest: str) -> set[str]:
        """The keys of the entries that an object belongs to."""
        pending = {
            key
            for key, entry in self._pending.items()
            if any(stored.digest == digest for stored in entry.ports.values())
        }
        return pending.union(self._asked(lambda: self._index.keys_with(digest), ()))

    def longest_unused(self) -> Sequence[tuple[str, int]]:
        """Key and bytes of every entry that was written, the longest unused first."""
        return self._asked(self._index.longest_unused, ())

    def objects(self) -> Sequence[tuple[str, str]]:
        """Key and digest of all objects of all entries that were written."""
        return self._asked(self._index.objects, ())

    def size(self) -> int:
        """Bytes that the index takes."""
        return self._asked(self._index.size, 0)

    def file_digest(self, path: Path, mark: str) -> str | None:
        """The hash of a file, if it was remembered for a file with this mark."""
        return self._asked(lambda: self._index.file_digest(os.fsencode(path), mark), None)

    def remember_file(self, path: Path, mark: str, digest: str) -> None:
        """Remember the hash of a file."""
        self._asked(lambda: self._index.remember_file(os.fsencode(path), mark, digest), None, again=True)

    def ledger(self, workflow: str) -> Ledger:
        """The last finished results of a workflow."""
        found = self._asked(lambda: self._index.ledger(workflow), None)
        return EMPTY if found is None else ledger_from_bytes(found)

    def ledgers(self) -> dict[str, Ledger]:
        """Those of all workflows."""
        rows: Sequence[tuple[str, bytes]] = self._asked(self._index.ledgers, [])
        return {name: ledger_from_bytes(record) for name, record in rows}

    def enter(self, workflow: str, ledger: Ledger) -> None:
        """Replace what is known of a workflow."""
        record = ledger_to_bytes(ledger)
        self._asked(lambda: self._index.enter(workflow, record), None, again=True)

    def remove_ledgers(self, workflows: Iterable[str]) -> None:
        names = list(workflows)
        self._asked(lambda: self._index.remove_ledgers(names), None)

    def runs(self, workflow: str) -> Sequence[tuple[int, bytes]]:
        """Number and record of the runs of a workflow, the oldest first."""
        return self._asked(lambda: self._index.runs(workflow), ())

    def add_run(self, workflow: str, record: bytes, most: int) -> None:
        """Enter a run; at most so many are kept."""
        self._asked(lambda: self._index.add_run(workflow, record, most), None, again=True)

    def remove_runs(self) -> None:
        self._asked(self._index.remove_runs, None)

    def close(self) -> None:
        self._index.close()

    def _fresh(self) -> dict[str, Entry]:
        """What is at hand, unless another process has changed the index since it was read."""
        version = self._asked(self._index.version, -1)
        if version != self._version:
            self._version = version
            self._known.clear()
        return self._known

    def _read(self, keys: Sequence[str], found: dict[str, Entry], long_ago: int) -> None:
        for key, record, used in self._index.find(keys):
            entry = from_record(key, record)
            if entry is not None:
                found[key] = entry
                if used < long_ago:
                    self._stale.add(key)
        if len(self._known) + len(found) <= KNOWN:
            self._known.update(found)

    def _asked(self, ask: Callable[[], Answer], otherwise: Answer, *, again: bool = False) -> Answer:
        """What the index answers. A damaged one is begun anew, and then asked again or the other answer given."""
        with faults(self._folder):
            try:
                if self._index.is_gone:
                    self._begin_anew()
                return ask()
            except sqlite3.Error as error:
                if not is_damage(error):
                    raise
                self._begin_anew()
                return ask() if again else otherwise

    def _begin_anew(self) -> None:
        with self._alone():
            # Another process may have done it already; what it began must not be put aside.
            if self._index.is_gone:
                self._index.reopen()
            else:
                self._index.begin_anew()
        self._known.clear()

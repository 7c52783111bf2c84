"""The index of a store in SQLite: which key has which results, and which files were hashed when."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from plait.store.fault import is_damage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_FORMAT = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, record BLOB NOT NULL, used INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS objects (
    key TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (key, digest)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS keys_of_objects ON objects (digest);
CREATE TABLE IF NOT EXISTS files (path BLOB PRIMARY KEY, mark TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledgers (workflow TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS runs (number INTEGER PRIMARY KEY, workflow TEXT NOT NULL, record BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS runs_of_workflows ON runs (workflow);
"""
_AT_ONCE = 500
"""How many keys are looked up by one statement."""

_PARTS = ("", "-wal", "-shm")

Row = tuple[str, bytes, int]
"""Key, record and the time of the last use."""


class Index:
    """A connection to the index; one at a time may use it.

    Args:
        path: The file; a damaged one is put aside as `.bad`, and begun anew.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._open()
        except sqlite3.Error as error:
            if not is_damage(error):
                raise
            self.begin_anew()

    def _open(self) -> None:
        # Every statement outside of `write` is a transaction of its own.
        self._connection = sqlite3.connect(self._path, timeout=30.0, isolation_level=None, check_same_thread=False)
        try:
            execute = self._connection.execute
            execute("PRAGMA journal_mode = WAL")
            # A power failure may cost the last results, but never the index; a killed process costs nothing.
            execute("PRAGMA synchronous = NORMAL")
            # The log may grow to 16 MiB, so that a page that is written often is moved into the index seldom.
            execute("PRAGMA wal_autocheckpoint = 4000")
            (version,) = execute("PRAGMA user_version").fetchone()
            if version not in (0, _FORMAT):
                raise _newer_or_older()
            self._connection.executescript(_SCHEMA)
            execute(f"PRAGMA user_version = {_FORMAT}")
            self._inode = os.stat(self._path).st_ino
        except BaseException:
            self._connection.close()
            raise

    def begin_anew(self) -> None:
        """Put the index aside and start with an empty one."""
        with suppress(AttributeError, sqlite3.Error):
            self._connection.close()
        for part in _PARTS:
            with suppress(FileNotFoundError):
                os.replace(f"{self._path}{part}", f"{self._path}{part}.bad")
        self._open()

    @property
    def is_gone(self) -> bool:
        """Whether somebody removed the index or put it aside since it was opened."""
        try:
            return os.stat(self._path).st_ino != self._inode
        except FileNotFoundError:
            return True

    def reopen(self) -> None:
        """Open what is there now, or begin anew."""
        self._connection.close()
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._open()

    def version(self) -> int:
        """A number that changes when another connection writes."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        self._connection.close()

    def find(self, keys: Sequence[str]) -> Iterator[Row]:
        """The rows that there are of these keys."""
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            signs = ",".join("?" * len(some))
            yield from self._connection.execute(f"SELECT key, record, used FROM entries WHERE key IN ({signs})", some)

    def write(self, rows: Sequence[Row], objects: Sequence[tuple[str, str]]) -> None:
        """Enter results, all of them or nothing.

        Args:
            rows: The entries.
            objects: Key and digest for each object of these entries.
        """
        with self._transaction():
            many = self._connection.executemany
            # An entry that had objects and has none now keeps its old ones until it is evicted, which is rare.
            many("DELETE FROM objects WHERE key = ?", {(key,) for key, _ in objects})
            many("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", rows)
            many("INSERT OR IGNORE INTO objects VALUES (?, ?)", objects)

    def write_uses(self, uses: Iterable[tuple[int, str]]) -> None:
        """Enter when keys were last used."""
        with self._transaction():
            self._connection.executemany("UPDATE entries SET used = max(used, ?) WHERE key = ?", uses)

    def remove(self, keys: Sequence[str]) -> None:
        """Forget entries."""
        rows = [(key,) for key in keys]
        with self._transaction():
            self._connection.executemany("DELETE FROM objects WHERE key = ?", rows)
            self._connection.executemany("DELETE FROM entries WHERE key = ?", rows)

    def keys_with(self, digest: str) -> list[str]:
        """The keys of the entries that an object belongs to."""
        return [key for (key,) in self._connection.execute("SELECT key FROM objects WHERE digest = ?", (digest,))]

    def objects(self) -> list[tuple[str, str]]:
        """Key and digest of all objects of all entries."""
        return self._connection.execute("SELECT key, digest FROM objects").fetchall()

    def longest_unused(self) -> list[tuple[str, int]]:
        """Key and bytes of every row, the longest unused first."""
        return self._connection.execute("SELECT key, length(record) FROM entries ORDER BY used").fetchall()

    def size(self) -> int:
        """Bytes that are in use."""
        pages, free, bytes_each = (
            self._connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        return int((pages - free) * bytes_each)

    def file_digest(self, path: bytes, mark: str) -> str | None:
        """The hash of a file, if it was entered for a file with this mark."""
        row = self._connection.execute("SELECT digest FROM files WHERE path = ? AND mark = ?", (path, mark)).fetchone()
        return None if row is None else str(row[0])

    def remember_file(self, path: bytes, mark: str, digest: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?)", (path, mark, digest))

    def ledger(self, workflow: str) -> bytes | None:
        """What was entered for a workflow."""
        row = self._connection.execute("SELECT record FROM ledgers WHERE workflow = ?", (workflow,)).fetchone()
        return None if row is None else bytes(row[0])

    def ledgers(self) -> list[tuple[str, bytes]]:
        """All workflows that something was entered for, and what."""
        return self._connection.execute("SELECT workflow, record FROM ledgers").fetchall()

    def enter(self, workflow: str, record: bytes) -> None:
        self._connection.execute("INSERT OR REPLACE INTO ledgers VALUES (?, ?)", (workflow, record))

    def remove_ledgers(self, workflows: Iterable[str]) -> None:
        """Forget workflows, and with them their runs."""
        rows = [(each,) for each in workflows]
        with self._transaction():
            self._connection.executemany("DELETE FROM ledgers WHERE workflow = ?", rows)
            self._connection.executemany("DELETE FROM runs WHERE workflow = ?", rows)

    def runs(self, workflow: str) -> list[tuple[int, bytes]]:
        """Number and record of what is kept of the runs of a workflow, the oldest first."""
        asked = "SELECT number, record FROM runs WHERE workflow = ? ORDER BY number"
        return self._connection.execute(asked, (workflow,)).fetchall()

    def add_run(self, workflow: str, record: bytes, most: int) -> None:
        """Enter a run, and forget the oldest of those that are more than so many."""
        with self._transaction():
            self._connection.execute("INSERT INTO runs (workflow, record) VALUES (?, ?)", (workflow, record))
            newest = "SELECT number FROM runs WHERE workflow = ? ORDER BY number DESC LIMIT ?"
            forget = f"DELETE FROM runs WHERE workflow = ? AND number NOT IN ({newest})"
            self._connection.execute(forget, (workflow, workflow, most))

    def remove_runs(self) -> None:
        """Forget the runs of all workflows."""
        self._connection.execute("DELETE FROM runs")

    def _transaction(self) -> _Transaction:
        return _Transaction(self._connection)


class _Transaction:
    """Takes the right to write at the beginning, so that two processes never wait for each other in the middle."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._connection.execute("COMMIT")
        elif self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _newer_or_older() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("another version of Plait wrote it")
    error.sqlite_errorcode = sqlite3.SQLITE_FORMAT
    return error

"""Unsaved work on disk: one JSON file for each window, and a lock that tells whether the window still lives."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from secrets import token_hex
from typing import TYPE_CHECKING

from plait.atomic import write_text
from plait.file_lock import try_lock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGEST = 64 * 2**20
"""Bytes of a journal that is looked at."""
_DAY = 24 * 3600
"""Seconds."""


@dataclass(frozen=True, slots=True)
class LostWork:
    """What a window that did not end properly left behind."""

    journal: Path
    session: str
    name: str
    file: str
    """The workflow file that it had open; empty if it had none."""
    folder: str
    document: str
    written: float
    """When, in seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written of a workflow."""

    name: str
    file: str
    folder: str
    document: str


class Journal:
    """The journal of one window in a folder that all windows of the user share."""

    def __init__(self, folder: Path, session: str = "") -> None:
        self.session = session or token_hex(8)
        self._folder = folder
        self._file = folder / f"{self.session}.json"
        self._lock_file = folder / f"{self.session}.lock"
        self._descriptor: int | None = None

    def open(self) -> None:
        """Say that this window lives.

        Raises:
            OSError: the folder can't be written to.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        self._descriptor = os.open(self._lock_file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try_lock(self._descriptor)

    def write(self, entry: Entry) -> None:
        """Replace what was written before.

        Raises:
            OSError: it can't be written.
        """
        write_text(self._file, json.dumps({**asdict(entry), "written": time.time()}, ensure_ascii=False))

    def clear(self) -> None:
        """Nothing is unsaved any more."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def close(self) -> None:
        """The window ends as it should."""
        self.clear()
        if self._descriptor is not None:
            with suppress(OSError):
                self._lock_file.unlink(missing_ok=True)
            os.close(self._descriptor)
            self._descriptor = None

    def leave(self) -> None:
        """The window ends, and another one goes on with what was written."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def lost_work(self) -> list[LostWork]:
        """What other windows left behind that no longer live, the newest first.

        A journal that can't be read is set aside under a name that ends with '.bad'.
        """
        found = [work for path in self._dead() if (work := _read(path)) is not None]
        return sorted(found, key=lambda work: -work.written)

    def discard(self, work: LostWork) -> None:
        """Remove what another window left behind."""
        for path in (work.journal, work.journal.with_suffix(".lock")):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def forget_older(self, days: int) -> None:
        """Remove what other windows left behind more than so many days ago."""
        limit = time.time() - days * _DAY
        for path in (*self._dead(), *self._folder.glob("*.bad")):
            with suppress(OSError):
                if path.stat().st_mtime < limit:
                    path.unlink(missing_ok=True)
                    path.with_suffix(".lock").unlink(missing_ok=True)

    def _dead(self) -> Iterator[Path]:
        try:
            candidates = sorted(self._folder.glob("*.json"))
        except OSError:
            return
        for path in candidates:
            if path.stem != self.session and _is_dead(path.with_suffix(".lock")):
                yield path


def _is_dead(lock_file: Path) -> bool:
    try:
        descriptor = os.open(lock_file, os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    try:
        return try_lock(descriptor)
    finally:
        os.close(descriptor)


def _read(path: Path) -> LostWork | None:
    try:
        if path.stat().st_size > LARGEST:
            raise ValueError
        data = json.loads(path.read_bytes())
        texts = {name: data[name] for name in ("name", "file", "folder", "document")}
        if not all(isinstance(text, str) for text in texts.values()):
            raise TypeError
        return LostWork(path, path.stem, written=float(data["written"]), **texts)
    except (ValueError, TypeError, KeyError, RecursionError):
        with suppress(OSError):
            path.replace(path.with_suffix(".bad"))
        return None
    except OSError:
        return None

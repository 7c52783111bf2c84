"""The store itself: entries by key, objects by content."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Self

from plait.errors import StoreError
from plait.store.catalogue import Catalogue
from plait.store.entry import Entry, Stored
from plait.store.eviction import choose
from plait.store.fault import faults, full_disk, is_full
from plait.store.flusher import Flusher
from plait.store.objects import Mark, Objects
from plait.store.owner import Owner

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from plait.store.ledger import Ledger

LIMIT = 20 * 2**30
"""Bytes that a store may take by default."""

INLINE = 4096
"""Values up to this many bytes are in the index itself."""

PROMPT = 0.05
"""Seconds after which a result is safe from the death of the process."""

SETTLED = 2 * 10**9
"""Nanoseconds after which a change of a file is sure to change its times, whatever the file system."""


class Store:
    """Results of nodes in a folder. Several processes and threads may use one folder.

    Args:
        folder: Made if it isn't there.
        limit: Bytes that it may take; beyond that what was unused longest is forgotten.

    Raises:
        StoreError: the folder can't be written to.
    """

    def __init__(self, folder: Path, *, limit: int = LIMIT) -> None:
        self.folder = Path(os.path.abspath(folder))
        self.limit = limit
        self._lock = RLock()
        self._room: int | None = None
        """Bytes until somebody must look whether the store has grown too large; None if nobody has looked yet."""
        self._written = 0.0
        """When pending entries were last written."""
        self._is_closed = False
        with faults(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._owner = Owner(self.folder)
            try:
                self._objects = Objects(self.folder, self._owner.token)
                with self._owner.alone():
                    self._objects.sweep(self._owner.living())
                    self._catalogue = Catalogue(self.folder, self._owner.alone)
            except BaseException:
                self._owner.close()
                raise
        self._flusher = Flusher(self.flush, PROMPT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Write what is pending and let go of everything that is held; a second time does nothing.

        Raises:
            StoreError: something can't be written.
        """
        self._flusher.stop()
        with self._lock:
            if self._is_closed:
                return
            try:
                self.flush()
                self._catalogue.write_uses()
            finally:
                self._is_closed = True
                self._catalogue.close()
                self._owner.close()

    def find(self, keys: Collection[str]) -> Mapping[str, Entry]:
        """The entries that there are of these keys; one whose object is gone or cut off counts as not there."""
        with self._lock:
            found = self._catalogue.find(keys)
            is_there = self._objects.is_there
            lost = [
                key
                for key, entry in found.items()
                for stored in entry.ports.values()
                if stored.digest and not is_there(stored)
            ]
            for key in lost:
                found.pop(key, None)
            return found

    def add(self, entry: Entry) -> None:
        """Enter results; they are found at once, and on disk a moment later.

        Raises:
            StoreError: these or earlier ones can't be written.
        """
        with self._lock:
            if self._flusher.error is not None:
                error, self._flusher.error = self._flusher.error, None
                raise error
            if self._catalogue.add(entry):
                self._flusher.wake()
            # What took noticeable time to make must not be lost.
            if time.monotonic() - self._written > PROMPT:
                self.flush()

    def flush(self) -> None:
        """Write what is pending.

        Raises:
            StoreError: it can't be written.
        """
        with self._lock:
            if self._catalogue.is_pending and not self._is_closed:
                size = self._catalogue.write()
                self._written = time.monotonic()
                self._flusher.error = None
                self._grow(size)

    @contextmanager
    def stage(self, suffix: str) -> Iterator[Path]:
        """A temporary name for a file that is to be published; what is not, is removed at the end of the block.

        Raises:
            StoreError: the disk is full, or the folder can't be written to.
        """
        with faults(self.folder):
            path = self._objects.temporary(suffix)
        try:
            yield path
        except Exception as error:
            if is_full(error):
                raise full_disk(self.folder) from error
            raise
        finally:
            self._objects.discard(path)

    def publish(self, path: Path, codec: str) -> Stored:
        """Take a staged file into the store's keeping. It is held until it is released.

        Raises:
            StoreError: it can't be kept.
        """
        with faults(self.folder):
            digest, size = self._objects.publish(path, self._owner.hold)
        self._grow(size)
        return Stored(codec, digest, size, None, path.suffix)

    def inline(self, content: bytes, codec: str) -> Stored:
        """Take bytes into the store's keeping: small ones in the index, large ones as a file, held until released.

        Raises:
            StoreError: they can't be kept.
        """
        if len(content) <= INLINE:
            return Stored(codec, "", len(content), content, "")
        with faults(self.folder), self.stage(".bin") as path:
            path.write_bytes(content)
            return self.publish(path, codec)

    def read(self, stored: Stored) -> bytes:
        """The bytes of a result, verified.

        Raises:
            StoreError: they are damaged or gone; whatever needs them will be made again.
        """
        if stored.inline is not None:
            return stored.inline
        content = self._objects.read(stored)
        if content is None:
            raise self._lost(stored)
        return content

    def path(self, stored: Stored) -> Path:
        """The file of a result, verified before its first use.

        Raises:
            StoreError: it is damaged or gone; whatever needs it will be made again.
        """
        path = self._objects.path(stored)
        if path is None:
            raise self._lost(stored)
        return path

    def verified(self, stored: Stored) -> Mark | None:
        """What the file of a result looked like when this process verified or wrote it; None if it did neither."""
        return self._objects.mark(stored) if stored.digest else None

    def vouch(self, stored: Stored, mark: Mark) -> None:
        """Trust that another process of this run has verified a file which looked so. It is not read once more."""
        self._objects.vouch(stored, mark)

    def is_sound(self, stored: Stored) -> bool:
        """Whether a result is there and undamaged; one that isn't is dropped, and will be made again."""
        if stored.digest and self._objects.path(stored) is None:
            self._lost(stored)
            return False
        return True

    def hold(self, stored: Stored) -> None:
        """Keep a result from being evicted, by any process, until it is released or this process ends."""
        if stored.digest:
            with faults(self.folder):
                self._owner.hold(stored.digest)

    def release(self, stored: Stored) -> None:
        """Take back one hold."""
        with self._lock:
            if stored.digest and not self._is_closed:
                with faults(self.folder):
                    self._owner.release(stored.digest)

    def size(self) -> int:
        """Bytes that the store takes."""
        with self._lock:
            return self._catalogue.size() + sum(self._objects.sizes().values())

    def forget(self, keys: Collection[str]) -> None:
        """Forget the results under these keys; an object that somebody holds stays until it is evicted."""
        with self._lock, self._owner.alone(), faults(self.folder):
            entries = self._catalogue.find(keys).values()
            digests = {stored.digest for entry in entries for stored in entry.ports.values() if stored.digest}
            self._catalogue.remove(keys)
            held = self._owner.held_by_all()
            for digest in digests:
                if digest not in held and not self._catalogue.keys_with(digest):
                    self._objects.remove(digest)

    def ledger(self, workflow: str) -> Ledger:
        """The last finished results of a workflow, by the path of its file from the folder of the store."""
        with self._lock:
            return self._catalogue.ledger(workflow)

    def enter(self, workflow: str, ledger: Ledger) -> None:
        """Write down the last finished results of a workflow; those of pinned nodes are not evicted from now on.

        Raises:
            StoreError: it can't be written.
        """
        with self._lock:
            self._catalogue.enter(workflow, ledger)

    def runs(self, workflow: str) -> Sequence[tuple[int, bytes]]:
        """The records of the past runs of a workflow by their numbers, the oldest first."""
        with self._lock:
            return self._catalogue.runs(workflow)

    def add_run(self, workflow: str, record: bytes, most: int) -> None:
        """Keep the record of a run, and forget the oldest of those that are more than so many.

        Raises:
            StoreError: it can't be written.
        """
        with self._lock:
            self._catalogue.add_run(workflow, record, most)

    def clear(self) -> None:
        """Forget everything but what a living process holds."""
        with self._lock:
            self.flush()
            self._catalogue.remove_runs()
            self._catalogue.remove_ledgers(self._catalogue.ledgers())
            self._evict(None)

    def file_digest(self, path: Path) -> str | None:
        """The hash that was remembered for a file, if the file is still as it was then."""
        with self._lock:
            return self._catalogue.file_digest(path, _mark(os.stat(path)))

    def remember_file(self, path: Path, digest: str) -> None:
        """Remember the hash of a file as it is now.

        A file that was changed a moment ago is not remembered: it could change again without changing its times.
        """
        seen = os.stat(path)
        if time.time_ns() - max(seen.st_mtime_ns, seen.st_ctime_ns) > SETTLED:
            with self._lock:
                self._catalogue.remember_file(path, _mark(seen), digest)

    def _lost(self, stored: Stored) -> StoreError:
        """Forget a damaged object and every entry that needs it; the error that tells so."""
        with self._lock:
            self._catalogue.remove(self._catalogue.keys_with(stored.digest))
            self._objects.remove(stored.digest)
        return StoreError(
            f"A result in the store at '{self.folder}' was damaged or removed, and has been dropped.",
            hint="Run again, and it is made anew.",
        )

    def _grow(self, size: int) -> None:
        with self._lock:
            if self._room is not None:
                self._room -= size
            if self._room is None or self._room < 0:
                surplus = self.size() - self.limit
                if surplus > 0:
                    # A little more than needed, so that this isn't done for each result.
                    self._evict(surplus + self.limit // 10)
                self._room = max(self.limit - self.size(), self.limit // 20)

    def _evict(self, surplus: int | None) -> None:
        """Forget what was unused longest until so many bytes are free; everything if None."""
        with self._owner.alone(), faults(self.folder):
            self._catalogue.write_uses(exactly=True)
            sizes = self._objects.sizes()
            keys, objects = choose(
                surplus,
                self._catalogue.longest_unused(),
                self._catalogue.objects(),
                sizes,
                self._owner.held_by_all(),
                self._pinned(),
            )
            # In this order: what dies in between leaves objects without entries, never entries without objects.
            self._catalogue.remove(keys)
            for digest in objects:
                self._objects.remove(digest)

    def _pinned(self) -> set[str]:
        """The keys of pinned results; those of a workflow whose file is gone are none any more."""
        ledgers = self._catalogue.ledgers()
        gone = [name for name in ledgers if not (self.folder / name).exists()]
        if gone:
            self._catalogue.remove_ledgers(gone)
        return {key for name, ledger in ledgers.items() if name not in gone for key in ledger.pinned_keys}


def _mark(seen: os.stat_result) -> str:
    return f"{seen.st_size} {seen.st_mtime_ns} {seen.st_ctime_ns} {seen.st_ino}"

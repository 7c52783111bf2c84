"""Object files: named by the SHA-256 of what is in them, complete when they can be seen, verified before use."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING

from plait.atomic import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from plait.store.entry import Stored

Mark = tuple[int, int, int, int]
"""Size, times and inode of a file: as long as they stay, nobody has written to it."""


class Objects:
    """The object files of a store.

    Args:
        folder: The folder of the store.
        token: Begins the names of this process's temporary files.
    """

    def __init__(self, folder: Path, token: str) -> None:
        self._objects = folder / "objects"
        self._staged = folder / "staged"
        self._token = token
        self._numbers = count()
        self._verified: dict[str, Mark] = {}

    def temporary(self, suffix: str) -> Path:
        """A name for a file that is swept when this process dies before it has published or discarded it."""
        self._staged.mkdir(parents=True, exist_ok=True)
        return self._staged / f"{self._token}-{next(self._numbers)}{suffix}"

    def discard(self, path: Path) -> None:
        """Remove a temporary file that was not published."""
        with suppress(OSError):
            path.unlink()

    def publish(self, path: Path, before: Callable[[str], None]) -> tuple[str, int]:
        """Make a staged file an object; its digest and size.

        Args:
            path: The staged file.
            before: Called with the digest before the object can be seen, to hold it.
        """
        with path.open("rb+") as file:
            os.fsync(file.fileno())
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        before(digest)
        target = self._place(digest, path.suffix)
        if not target.parent.is_dir():
            target.parent.mkdir(parents=True, exist_ok=True)
            sync_folder(target.parent.parent)
        # A damaged object of the same name is mended by this.
        os.replace(path, target)
        sync_folder(target.parent)
        mark = _mark(target)
        self._verified[digest] = mark
        return digest, mark[0]

    def path(self, stored: Stored) -> Path | None:
        """The file of an object, verified unless that was done before; None if it is damaged or gone."""
        path = self._place(stored.digest, stored.suffix)
        try:
            mark = _mark(path)
            if self._verified.get(stored.digest) == mark:
                return path
            with path.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != stored.digest:
                    return None
        except OSError:
            return None
        self._verified[stored.digest] = mark
        return path

    def mark(self, stored: Stored) -> Mark | None:
        """The mark under which an object was verified; None if it wasn't."""
        return self._verified.get(stored.digest)

    def vouch(self, stored: Stored, mark: Mark) -> None:
        """Trust an object for as long as it has this mark."""
        self._verified[stored.digest] = mark

    def read(self, stored: Stored) -> bytes | None:
        """The content of an object; None if it is damaged or gone."""
        try:
            content = self._place(stored.digest, stored.suffix).read_bytes()
        except OSError:
            return None
        return content if hashlib.sha256(content).hexdigest() == stored.digest else None

    def is_there(self, stored: Stored) -> bool:
        """Whether the file of an object is there and as long as it should be."""
        try:
            return self._place(stored.digest, stored.suffix).stat().st_size == stored.size
        except OSError:
            return False

    def remove(self, digest: str) -> None:
        """Remove an object, whatever the end of its name is."""
        self._verified.pop(digest, None)
        for path in self._objects.joinpath(digest[:2]).glob(f"{digest[2:]}*"):
            with suppress(OSError):
                path.unlink()

    def sizes(self) -> dict[str, int]:
        """The size of every object that there is, by digest."""
        found: dict[str, int] = {}
        with suppress(FileNotFoundError):
            for folder in os.scandir(self._objects):
                with os.scandir(folder) as entries:
                    for entry in entries:
                        with suppress(FileNotFoundError):
                            digest = folder.name + entry.name.partition(".")[0]
                            found[digest] = found.get(digest, 0) + entry.stat().st_size
        return found

    def sweep(self, living: Collection[str]) -> None:
        """Remove the temporary files of processes that are dead."""
        with suppress(FileNotFoundError):
            for path in self._staged.iterdir():
                if path.name.partition("-")[0] not in living:
                    with suppress(FileNotFoundError):
                        path.unlink()

    def _place(self, digest: str, suffix: str) -> Path:
        return self._objects / digest[:2] / f"{digest[2:]}{suffix}"


def _mark(path: Path) -> Mark:
    seen = os.stat(path)
    return seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino

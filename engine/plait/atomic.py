"""Files that are at every moment the old one or the new one, even if the process is killed or the power fails.

The new content is written under a temporary name in the same folder, synced, and then takes the place of the old.
The temporary file is locked while its writer lives. What a killed writer left behind is found by that, and swept when
the same file is next written.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import IO, TYPE_CHECKING

from plait.file_lock import lock, try_lock

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUFFIX = ".writing"
_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EACCES)
"""What file systems answer that can't sync a folder; renames are as durable there as they get."""


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write a text as UTF-8, line ends as they are.

    Raises:
        OSError: it can't be written; the file is as it was.
    """
    write_bytes(path, text.encode())


def write_bytes(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file, all of it or nothing.

    Raises:
        OSError: it can't be written; the file is as it was.
    """
    with writing(path) as file:
        file.write(content)


@contextmanager
def writing(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """A binary file to write to; it takes the place of the one at `path` when the block ends without an error.

    A symbolic link stays, and what it points to is written. The mode of a file that is there already is kept. A
    device or a pipe can't be replaced, and is written to.

    Raises:
        OSError: it can't be written; the file is as it was.
    """
    target = Path(os.path.realpath(path))
    mode = _mode_of(target)
    if mode is not None and not stat.S_ISREG(mode):
        with target.open("wb") as file:
            yield file
        return
    sweep(target)
    temporary, descriptor = _temporary_file(target)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if mode is not None:
                os.fchmod(file.fileno(), stat.S_IMODE(mode))
            yield file
            file.flush()
            os.fsync(file.fileno())
            # While the file is still open, and so locked: otherwise somebody could sweep it just before.
            os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    sync_folder(target.parent)


def sweep(path: str | os.PathLike[str]) -> None:
    """Remove what killed writers of this file left beside it."""
    target = Path(path)
    with suppress(OSError), os.scandir(target.parent) as entries:
        strays = [Path(entry) for entry in entries if _is_temporary(entry.name, target.name)]
        for stray in strays:
            _remove_if_dead(stray)


def sync_folder(folder: Path) -> None:
    """Make what was created, renamed and removed in a folder survive a power failure.

    Raises:
        OSError: the disk refuses.
    """
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def _mode_of(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _temporary_file(target: Path) -> tuple[Path, int]:
    """A new file beside the target that is locked for as long as it is open."""
    while True:
        # A name may have 255 bytes, and what is added must fit; it stays recognisable by its beginning.
        path = target.with_name(f"{_stem(target.name)}{token_hex(4)}{_SUFFIX}")
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        lock(descriptor)
        with suppress(FileNotFoundError):
            if os.path.samestat(os.stat(path), os.fstat(descriptor)):
                return path, descriptor
        # Somebody swept it before it was locked.
        os.close(descriptor)


def _stem(name: str) -> str:
    return f".{os.fsdecode(os.fsencode(name)[:200])}."


def _is_temporary(name: str, target: str) -> bool:
    stem = _stem(target)
    return name.startswith(stem) and name.endswith(_SUFFIX) and len(name) == len(stem) + 8 + len(_SUFFIX)


def _remove_if_dead(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        if try_lock(descriptor):
            os.unlink(path)
    finally:
        os.close(descriptor)

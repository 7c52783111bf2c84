"""The files and folders below a folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from plait import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or folder, and what the system says of it."""

    path: Path
    relative: str
    """Its path within the folder that was listed, with slashes."""
    size: int
    modified: int
    """In nanoseconds since 1970."""
    is_folder: bool


def entries(folder: Path, pattern: str, *, recursive: bool, hidden: bool) -> list[Entry]:
    """What lies in a folder in the order of the paths; links are not followed into other folders.

    Args:
        folder: Where to look.
        pattern: What the names must match, such as `*.csv`; several with semicolons between them.
        recursive: Whether folders below are looked into.
        hidden: Whether names that begin with a dot are listed too.

    Raises:
        DataError: there is no such folder, or it can't be looked into.
    """
    if not folder.is_dir():
        what = "is a file, and no folder" if folder.exists() else "is not there"
        raise DataError(f"The folder '{folder}' {what}.", file=str(folder), hint="Check the path of the folder.")
    patterns = [each.strip().lower() for each in pattern.split(";") if each.strip()] or ["*"]
    found = [
        entry
        for entry in _below(folder, "", recursive=recursive, hidden=hidden)
        if any(fnmatchcase(entry.path.name.lower(), each) for each in patterns)
    ]
    return sorted(found, key=lambda each: each.relative)


def _below(folder: Path, prefix: str, *, recursive: bool, hidden: bool) -> Iterator[Entry]:
    try:
        with os.scandir(folder) as inside:
            for each in inside:
                if each.name.startswith(".") and not hidden:
                    continue
                relative = prefix + shown(each.name)
                seen = each.stat(follow_symlinks=each.is_file())
                is_folder = each.is_dir(follow_symlinks=False)
                size = 0 if is_folder else seen.st_size
                yield Entry(Path(each.path), relative, size, seen.st_mtime_ns, is_folder)
                if is_folder and recursive:
                    yield from _below(Path(each.path), f"{relative}/", recursive=recursive, hidden=hidden)
    except OSError as error:
        raise DataError(
            f"The folder '{folder}' can't be looked into: {error.strerror or error}.",
            file=str(folder),
            hint="Check the rights of the folder.",
        ) from None


def shown(name: str) -> str:
    """A name of the file system as text; bytes that are no text get replaced."""
    return os.fsencode(name).decode("utf-8", "replace")

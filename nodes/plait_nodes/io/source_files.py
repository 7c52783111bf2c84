"""The files that a reader's path stands for: one file, all of a folder, or those that match a pattern."""

from __future__ import annotations

import glob
from pathlib import Path
from typing import TYPE_CHECKING

from plait import DataError

if TYPE_CHECKING:
    from collections.abc import Sequence


def source_files(path: Path, suffixes: Sequence[str]) -> list[Path]:
    """The files in the order of their names.

    A folder stands for the files below it whose names end with one of the suffixes; hidden ones are left out.

    Raises:
        DataError: there is no such file, or none in the folder or of the pattern.
    """
    if path.is_dir():
        inside = sorted(each for each in path.rglob("*") if _is_meant(each, path, suffixes))
        if not inside:
            known = ", ".join(suffixes)
            raise DataError(f"The folder '{path}' has no files that end with {known}.", file=str(path))
        return inside
    if path.exists():
        return [path]
    if any(sign in str(path) for sign in "*?["):
        matching = sorted(Path(each) for each in glob.glob(str(path), recursive=True) if Path(each).is_file())
        if not matching:
            raise DataError(f"No file matches '{path}'.", file=str(path), hint="Check the pattern and its folder.")
        return matching
    raise DataError(f"There is no file '{path}'.", file=str(path), hint="Check the path of the file.")


def names_of(files: Sequence[Path], path: Path) -> list[str]:
    """What a source column shows of each file: its path within the folder, or its name alone."""
    return [each.relative_to(path).as_posix() if path.is_dir() else each.name for each in files]


def _is_meant(path: Path, folder: Path, suffixes: Sequence[str]) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.name.lower().endswith(tuple(suffixes)) and path.is_file()

"""Files that are read together need the same columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait import DataError

if TYPE_CHECKING:
    from pathlib import Path

    import polars as pl


def require_same(first: Path, ours: pl.Schema, other: Path, theirs: pl.Schema) -> None:
    """Refuse a file with other columns than the first.

    Raises:
        DataError: names the file and the column.
    """
    for name in list(ours) + [name for name in theirs if name not in ours]:
        expected, found = ours.get(name), theirs.get(name)
        if expected != found:
            has = f"'{name}' with the type {found}" if found is not None else f"no '{name}'"
            raise DataError(
                f"'{other}' has {has}, '{first}' has {expected if expected is not None else 'no such column'}.",
                file=str(other),
                column=name,
                hint="Files that are read together need the same columns; read this one with a node of its own.",
            )

"""Files that hold a table column by column, read as one query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

import narwhals as nw
import polars as pl

from plait import MissingColumnError, Table
from plait.exact import exactly

from .same_columns import require_same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path


class Head(Protocol):
    """What a file says of itself before its rows are read."""

    @property
    def path(self) -> Path: ...

    @property
    def schema(self) -> pl.Schema: ...


AnyHead = TypeVar("AnyHead", bound=Head)


def scan_files(
    heads: Sequence[AnyHead],
    scan: Callable[[AnyHead], pl.LazyFrame],
    columns: Sequence[str],
    *,
    limit: int | None,
    source_column: str,
    names: Sequence[str],
) -> Table:
    """The rows of all files, one file after the other.

    Args:
        heads: The files.
        scan: Gives the rows of one of them.
        columns: Those that are wanted; all if empty.
        limit: How many rows are read at most.
        source_column: A new column with the names of the files; none if empty.
        names: What each file is called there.

    Raises:
        DataError: a file has other columns than the first.
        MissingColumnError: a column isn't there.
    """
    first = heads[0]
    for head in heads[1:]:
        require_same(first.path, first.schema, head.path, head.schema)
    for name in columns:
        if name not in first.schema:
            raise MissingColumnError(name, list(first.schema))
    chosen = list(dict.fromkeys(columns)) or list(first.schema)
    parts = [scan(head).select(exactly(chosen)) for head in heads]
    if source_column:
        named = zip(parts, names, strict=True)
        parts = [part.with_columns(pl.lit(name).alias(source_column)) for part, name in named]
    table = parts[0] if len(parts) == 1 else pl.concat(parts)
    return nw.from_native(table if limit is None else table.head(limit))


def wanted(batches: Iterable[pl.DataFrame], predicate: pl.Expr | None, rows: int | None) -> Iterator[pl.DataFrame]:
    """Of batches what a query wants: so many rows from the beginning, and of these the ones that meet a condition."""
    left = rows
    for batch in batches:
        part = batch if left is None else batch.head(left)
        if left is not None:
            left -= part.height
        yield part if predicate is None else part.filter(predicate)
        if left == 0:
            return

"""Read Arrow IPC files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import polars as pl
from polars.io.plugins import register_io_source
from pydantic import Field

from plait import DataError, FilePath, NewColumn, PlaitError, Table, node

from .arrow_file import ArrowHead, read_arrow_head, valid_batches
from .column_files import scan_files, wanted
from .source_files import names_of, source_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SUFFIXES = (".arrow", ".arrows", ".ipc", ".feather")


def _explain(error: BaseException, parameters: Mapping[str, Any]) -> PlaitError | None:
    """Which file it was, found by reading each once more with everything checked."""
    if isinstance(error, PlaitError):
        return error
    for file in source_files(parameters["path"], SUFFIXES):
        try:
            head = read_arrow_head(file, parameters["expansion"])
            for _ in valid_batches(head, list(head.schema)):
                pass
        except DataError as found:
            return found
    return None


@node(
    "io.arrow_reader",
    title="Arrow Reader",
    category="Input/Output",
    icon="file-table-outline",
    face="{path}",
    tags=("read", "load", "import", "ipc", "feather", "columnar"),
    explain=_explain,
)
def arrow_reader(
    *,
    path: Annotated[FilePath, Field(description="A file, a folder, or a pattern such as data/2024-*.arrow.")],
    columns: Annotated[list[str], Field(description="The columns that are read, in this order; all if empty.")] = [],  # noqa: B006 - never changed
    limit: Annotated[int | None, Field(ge=0, description="How many rows are read at most.")] = None,
    source_column: Annotated[
        NewColumn, Field(description="The name of a new column with the file of each row; none if empty.")
    ] = "",
    verify: Annotated[
        bool, Field(description="Whether all values are checked, which costs more than reading them.")
    ] = True,
    expansion: Annotated[
        int, Field(ge=1, description="How many times larger than the file its content may be, beyond 64 MiB.")
    ] = 200,
) -> Table:
    """Read a table from an Arrow IPC file (Feather) or stream, or from many with the same columns.

    Only the columns that later nodes need are read. With *verify* offsets, codes and texts are checked, so that a
    damaged file is refused and never crashes the run; the format has no checksums, so a flipped digit stays unnoticed.
    Without it a file, but not a stream, is mapped into memory and read as it is; switch it off for files you trust.

    Of a folder, all files that end in arrow, arrows, ipc and feather are read, in the order of their names.

    Example: `data/flights.arrow` with the columns `carrier` and `arr_delay`.
    """
    files = source_files(path, SUFFIXES)
    return scan_files(
        [read_arrow_head(file, expansion) for file in files],
        partial(_scan, verify=verify),
        columns,
        limit=limit,
        source_column=source_column,
        names=names_of(files, path),
    )


def _scan(head: ArrowHead, *, verify: bool) -> pl.LazyFrame:
    if not verify and not head.is_stream:
        return pl.scan_ipc(head.path, glob=False, hive_partitioning=False)
    return register_io_source(partial(_read, head), schema=head.schema, is_pure=True)


def _read(
    head: ArrowHead,
    with_columns: list[str] | None,
    predicate: pl.Expr | None,
    n_rows: int | None,
    _batch_size: int | None,
) -> Iterator[pl.DataFrame]:
    yield from wanted(
        valid_batches(head, list(head.schema) if with_columns is None else with_columns), predicate, n_rows
    )

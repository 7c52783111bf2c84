"""Read Parquet files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import polars as pl
from polars.io.plugins import register_io_source
from pydantic import Field

from plait import DataError, FilePath, NewColumn, PlaitError, Table, node

from .column_files import scan_files, wanted
from .parquet_file import ParquetHead, read_parquet_head, verified_batches
from .source_files import names_of, source_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

SUFFIXES = (".parquet", ".pq", ".parq")


def _explain(error: BaseException, parameters: Mapping[str, Any]) -> PlaitError | None:
    """Which file it was, found by reading each once more with everything verified."""
    if isinstance(error, PlaitError):
        return error
    for file in source_files(parameters["path"], SUFFIXES):
        try:
            for _ in verified_batches(file, list(read_parquet_head(file, parameters["expansion"]).schema)):
                pass
        except DataError as found:
            return found
    return None


@node(
    "io.parquet_reader",
    title="Parquet Reader",
    category="Input/Output",
    icon="file-table-box-outline",
    face="{path}",
    tags=("read", "load", "import", "columnar", "arrow"),
    explain=_explain,
)
def parquet_reader(
    *,
    path: Annotated[FilePath, Field(description="A file, a folder, or a pattern such as data/2024-*.parquet.")],
    columns: Annotated[list[str], Field(description="The columns that are read, in this order; all if empty.")] = [],  # noqa: B006 - never changed
    limit: Annotated[int | None, Field(ge=0, description="How many rows are read at most.")] = None,
    source_column: Annotated[
        NewColumn, Field(description="The name of a new column with the file of each row; none if empty.")
    ] = "",
    verify: Annotated[
        bool, Field(description="Whether page checksums and values are checked, at about three times the cost.")
    ] = True,
    expansion: Annotated[
        int, Field(ge=1, description="How many times larger than the file its content may be, beyond 64 MiB.")
    ] = 200,
) -> Table:
    """Read a table from one Parquet file, or from many with the same columns.

    Only the columns that later nodes need are read. With *verify* each page is compared with its checksum, where the
    file has checksums, and the values are checked, so that a damaged file is refused and never gives wrong numbers.
    Without it reading is about three times faster and rows that a later filter drops may not be read at all; switch it
    off for large files that you trust.

    Of a folder, all files that end in parquet, pq and parq are read, in the order of their names.

    Example: `data/flights-*.parquet` with the columns `carrier` and `arr_delay`.
    """
    files = source_files(path, SUFFIXES)
    return scan_files(
        [read_parquet_head(file, expansion) for file in files],
        partial(_scan, verify=verify),
        columns,
        limit=limit,
        source_column=source_column,
        names=names_of(files, path),
    )


def _scan(head: ParquetHead, *, verify: bool) -> pl.LazyFrame:
    if not verify:
        return pl.scan_parquet(head.path, glob=False, hive_partitioning=False)
    return register_io_source(partial(_read, head.path, tuple(head.schema)), schema=head.schema, is_pure=True)


def _read(
    path: Path,
    columns: Sequence[str],
    with_columns: list[str] | None,
    predicate: pl.Expr | None,
    n_rows: int | None,
    _batch_size: int | None,
) -> Iterator[pl.DataFrame]:
    yield from wanted(verified_batches(path, columns if with_columns is None else with_columns), predicate, n_rows)

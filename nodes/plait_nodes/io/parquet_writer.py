"""Write a Parquet file."""

from __future__ import annotations

from typing import IO, Annotated, Literal, cast

import polars as pl
from pydantic import Field

from plait import DataError, RunContext, SavePath, Table, node

from .column_names import require_no_zero
from .outlet import Outlet
from .saving import saving

Compression = Literal["zstd", "snappy", "lz4", "gzip", "none"]


@node(
    "io.parquet_writer",
    title="Parquet Writer",
    category="Input/Output",
    icon="content-save-outline",
    face="{path}",
    tags=("write", "save", "export", "columnar", "arrow"),
    side_effects=True,
)
def parquet_writer(
    table: Table,
    run: RunContext,
    *,
    path: Annotated[SavePath, Field(description="The file that is written.")],
    compression: Annotated[
        Compression, Field(description="zstd makes the smallest files, snappy and lz4 are read by the oldest programs.")
    ] = "zstd",
    checksums: Annotated[
        bool, Field(description="Whether each page gets a checksum, so that damage is noticed when it is read.")
    ] = True,
    statistics: Annotated[
        bool, Field(description="Whether smallest and largest values are written, which make later filters faster.")
    ] = True,
    row_group: Annotated[
        int, Field(ge=1_000, description="How many rows are written together; readers skip whole groups of rows.")
    ] = 250_000,
    existing: Annotated[
        Literal["replace", "fail"], Field(description="What happens if the file is there already.")
    ] = "replace",
) -> None:
    """Write a table to a Parquet file: small, typed, and fast to read again.

    The rows are written while the query runs; no more than a group of them is in memory. The file appears under its
    name only when it is complete, and an older one stays until then. Folders that are not there are made.

    Without checksums a damaged file may be read as other numbers without any error. They need a quarter to a half more
    time when writing, and the files are no larger.

    Example: the path `results/delays.parquet`.
    """
    query = cast("pl.LazyFrame", table.to_native())
    require_no_zero(query.collect_schema(), "a Parquet file", str(path))
    for name, dtype in query.collect_schema().items():
        if dtype == pl.Object:
            raise DataError(
                f"The column '{name}' has values that a Parquet file can't hold.",
                column=name,
                hint="Leave the column out, or make texts of its values.",
            )
    with saving(path, run, existing) as file:
        if checksums:
            _write_checked(query, file, run, compression, statistics=statistics, row_group=row_group)
        else:
            with Outlet(file, run, path) as outlet:
                query.sink_parquet(
                    cast("IO[bytes]", outlet),
                    compression="uncompressed" if compression == "none" else compression,
                    statistics=statistics,
                    row_group_size=row_group,
                    engine="streaming",
                )


def _write_checked(
    query: pl.LazyFrame, file: IO[bytes], run: RunContext, compression: Compression, *, statistics: bool, row_group: int
) -> None:
    """Through pyarrow, because polars writes no checksums."""
    import pyarrow.parquet as pq

    nothing = pl.DataFrame(schema=query.collect_schema())
    oldest = pl.CompatLevel.oldest()
    with pq.ParquetWriter(
        file,
        nothing.to_arrow(compat_level=oldest).schema,
        compression=compression,
        write_statistics=statistics,
        write_page_checksum=True,
    ) as writer:

        def take(rows: pl.DataFrame) -> None:
            run.check_cancelled()
            writer.write_table(rows.to_arrow(compat_level=oldest), row_group_size=row_group)

        query.sink_batches(take, chunk_size=row_group, maintain_order=True, engine="streaming")

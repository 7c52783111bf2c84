"""Write an Arrow IPC file."""

from __future__ import annotations

from typing import IO, Annotated, Literal, cast

import polars as pl
from pydantic import Field

from plait import DataError, RunContext, SavePath, Table, node

from .column_names import require_no_zero
from .outlet import Outlet
from .saving import saving


@node(
    "io.arrow_writer",
    title="Arrow Writer",
    category="Input/Output",
    icon="content-save-outline",
    face="{path}",
    tags=("write", "save", "export", "ipc", "feather", "columnar"),
    side_effects=True,
)
def arrow_writer(
    table: Table,
    run: RunContext,
    *,
    path: Annotated[SavePath, Field(description="The file that is written.")],
    compression: Annotated[
        Literal["none", "lz4", "zstd"],
        Field(description="none can be mapped into memory by other programs, zstd makes the smallest files."),
    ] = "zstd",
    compatible: Annotated[
        bool, Field(description="Whether older programs can read it too; otherwise texts are written as fast views.")
    ] = True,
    existing: Annotated[
        Literal["replace", "fail"], Field(description="What happens if the file is there already.")
    ] = "replace",
) -> None:
    """Write a table to an Arrow IPC file (Feather, version 2), which many languages read without converting anything.

    The rows are written while the query runs. The file appears under its name only when it is complete, and an older
    one stays until then. Folders that are not there are made. The format has no checksums; for keeping, write Parquet.

    Example: the path `results/delays.arrow`.
    """
    query = cast("pl.LazyFrame", table.to_native())
    for name, dtype in query.collect_schema().items():
        if dtype == pl.Object:
            raise DataError(
                f"The column '{name}' has values that an Arrow file can't hold.",
                column=name,
                hint="Leave the column out, or make texts of its values.",
            )
    require_no_zero(query.collect_schema(), "an Arrow file", str(path))
    with saving(path, run, existing) as file, Outlet(file, run, path) as outlet:
        query.sink_ipc(
            cast("IO[bytes]", outlet),
            compression="uncompressed" if compression == "none" else compression,
            compat_level=pl.CompatLevel.oldest() if compatible else pl.CompatLevel.newest(),
            engine="streaming",
        )

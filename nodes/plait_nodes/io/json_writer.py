"""Write JSON files."""

from __future__ import annotations

from io import BytesIO
from typing import IO, Annotated, Literal, cast

import polars as pl
from pydantic import Field

from plait import DataError, ParameterError, RunContext, SavePath, Table, node
from plait.exact import exact

from .outlet import Outlet
from .saving import saving

_BATCH = 50_000


@node(
    "io.json_writer",
    title="JSON Writer",
    category="Input/Output",
    icon="code-json",
    face="{path}",
    tags=("write", "save", "export", "ndjson", "jsonl", "json lines", "table to json"),
    side_effects=True,
)
def json_writer(
    table: Table,
    run: RunContext,
    *,
    path: Annotated[SavePath, Field(description="The file; one with lines that ends in .gz or .zst is compressed.")],
    format: Annotated[  # noqa: A002 - what it is called
        Literal["auto", "document", "lines"],
        Field(description="One list of objects, or an object in each line; auto: lines for jsonl and ndjson."),
    ] = "auto",
    existing: Annotated[
        Literal["replace", "fail"], Field(description="What happens if the file is there already.")
    ] = "replace",
) -> None:
    """Write a table to a JSON file: as one list of objects, or with one object in each line (NDJSON, JSON Lines).

    The names of an object are those of the columns. Records and lists are written as such, a missing value as `null`,
    and so are NaN and infinities, which JSON doesn't have. Dates and times are texts such as `2013-01-31 10:05:00`.
    The rows are written while the query runs. The file appears under its name only when it is complete, and an older
    one stays until then.

    Example: the path `results/delays.jsonl`.
    """
    query = _writable(cast("pl.LazyFrame", table.to_native()))
    packing = {".gz": "gzip", ".zst": "zstd"}.get(path.suffix.lower(), "")
    inner = path.with_suffix("").suffix if packing else path.suffix
    has_lines = format == "lines" or (format == "auto" and inner.lower() in (".jsonl", ".ndjson"))
    if packing and not has_lines:
        raise ParameterError(
            "Only a file with lines is compressed.", parameter="path", hint="Leave out the ending, or choose 'lines'."
        )
    with saving(path, run, existing) as file, Outlet(file, run, path) as outlet:
        if has_lines:
            query.sink_ndjson(
                cast("IO[bytes]", outlet),
                compression=cast("Literal['gzip', 'zstd', 'uncompressed']", packing or "uncompressed"),
                check_extension=False,
                engine="streaming",
            )
        else:
            _write_document(query, outlet)


def _write_document(query: pl.LazyFrame, outlet: Outlet) -> None:
    between = b"[\n"

    def take(rows: pl.DataFrame) -> None:
        nonlocal between
        if rows.height:
            content = BytesIO()
            rows.write_ndjson(content)
            outlet.write(between)
            # Within a text a line end is written as \n, so each of these ends a row.
            outlet.write(content.getvalue()[:-1].replace(b"\n", b",\n"))
            between = b",\n"

    query.sink_batches(take, chunk_size=_BATCH, maintain_order=True, engine="streaming")
    outlet.write(b"[]\n" if between == b"[\n" else b"\n]\n")


def _writable(query: pl.LazyFrame) -> pl.LazyFrame:
    """The columns as JSON can hold them.

    Raises:
        DataError: a column that it can't.
    """
    columns: list[pl.Expr] = []
    for name, dtype in query.collect_schema().items():
        if "Binary" in str(dtype) or "Object" in str(dtype):
            raise DataError(
                f"The column '{name}' has the type {dtype}, which a JSON file can't hold.",
                column=name,
                hint="Leave the column out, or make texts of its values.",
            )
        column = pl.col(exact(name))
        if dtype == pl.Duration:
            column = column.dt.to_string("iso")
        columns.append(column)
    return query.select(columns)

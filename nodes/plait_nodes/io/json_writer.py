"""Write JSON files."""

from __future__ import annotations

from typing import IO, Annotated, Literal, cast

import polars as pl
from pydantic import Field

from plait import DataError, ParameterError, RunContext, SavePath, Table, node
from plait.exact import exact

from .outlet import Outlet
from .saving import saving


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
        target = outlet if has_lines else _Document(outlet)
        query.sink_ndjson(
            cast("IO[bytes]", target),
            compression=cast("Literal['gzip', 'zstd', 'uncompressed']", packing or "uncompressed"),
            check_extension=False,
            engine="streaming",
        )
        if isinstance(target, _Document):
            target.end()


class _Document:
    """A file that polars writes lines to, and that makes one list of them."""

    def __init__(self, outlet: Outlet) -> None:
        self._outlet = outlet
        self._before = b"[\n"

    def write(self, piece: bytes) -> int:
        """Write some lines; what ends the last one is kept until it is known whether another follows."""
        if piece:
            # Within a text a line end is written as \n, so each of these ends a row.
            lines = bytes(piece).replace(b"\n", b",\n")
            is_whole = lines.endswith(b",\n")
            self._outlet.write(self._before)
            self._outlet.write(memoryview(lines)[:-2] if is_whole else lines)
            self._before = b",\n" if is_whole else b""
        return len(piece)

    def flush(self) -> None:
        """Nothing is kept back but the end of a line."""

    def end(self) -> None:
        """Close the list."""
        self._outlet.write(b"[]\n" if self._before == b"[\n" else b"\n]\n")


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

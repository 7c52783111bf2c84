"""Read JSON files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Literal

import narwhals as nw
import polars as pl
from polars.io.plugins import register_io_source
from pydantic import Field

from plait import DataError, FilePath, NewColumn, PlaitError, RunContext, Table, node

from .json_content import SUFFIXES, JsonContent, JsonFormat
from .json_document import read_document
from .json_lines import lines_schema, numbers_of_bad_lines, read_lines
from .json_nesting import Nesting, nested_as
from .source_files import names_of, source_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def _explain(error: BaseException, parameters: Mapping[str, Any]) -> PlaitError | None:
    """Which line it was, found by reading the files once more."""
    if isinstance(error, PlaitError):
        return error
    for file in source_files(parameters["path"], SUFFIXES):
        source = JsonContent(file, parameters["expansion"])
        try:
            schema = lines_schema(source, skips_bad=False)
            for _ in read_lines(source, schema, skips_bad=False):
                pass
        except DataError as found:
            return found
    return None


@node(
    "io.json_reader",
    title="JSON Reader",
    category="Input/Output",
    icon="code-json",
    face="{path}",
    tags=("read", "load", "import", "ndjson", "jsonl", "json lines", "json to table", "json path"),
    explain=_explain,
)
def json_reader(
    run: RunContext,
    *,
    path: Annotated[FilePath, Field(description="A file, a folder, or a pattern such as data/2024-*.json.")],
    format: Annotated[  # noqa: A002 - what it is called
        JsonFormat, Field(description="Whether a file is one document, or has an object in each line; auto finds out.")
    ] = "auto",
    rows: Annotated[
        str, Field(description="Where the rows are in a document, such as data.items; all of it if empty.")
    ] = "",
    nested: Annotated[
        Nesting, Field(description="Whether records and lists stay, get columns of their own, or become texts.")
    ] = "keep",
    bad_lines: Annotated[
        Literal["fail", "skip"], Field(description="What happens with lines that are no objects.")
    ] = "fail",
    limit: Annotated[int | None, Field(ge=0, description="How many rows are read at most.")] = None,
    source_column: Annotated[
        NewColumn, Field(description="The name of a new column with the file of each row; none if empty.")
    ] = "",
    expansion: Annotated[
        int, Field(ge=1, description="How many times larger than a compressed file its content may be.")
    ] = 200,
) -> Table:
    """Read a table from JSON: from documents, or from files with one object in each line (NDJSON, JSON Lines).

    In a document the rows are a list: of objects, whose names are the columns, of lists, or of plain values, which get
    one column `value`. A single object is one row. All rows are looked at to find columns and types, so nothing is left
    out: a name that is missing in a row is a missing value there, and a column with values of several kinds is text.
    Dates stay texts; Type Converter turns them into dates.

    *Nested* 'flatten' gives each field of a record a column such as `user.name`; lists stay. 'text' makes texts in JSON
    of records and lists. Files are read strictly: what is no JSON is named with its line and column. Of a name that
    an object has twice, the last value counts. Files with lines are read while the query runs, documents at once. Files
    ending in gz, zst and bz2 are decompressed.

    Example: `data/tweets.jsonl` with *nested* 'flatten', or a document with *rows* `response.docs`.
    """
    files = source_files(path, SUFFIXES)
    parts: list[pl.LazyFrame] = []
    for file, name in zip(files, names_of(files, path), strict=True):
        source = JsonContent(file, expansion)
        if source.has_lines(format) and not rows:
            skips_bad = bad_lines == "skip"
            if skips_bad and (bad := numbers_of_bad_lines(source)):
                run.log(f"'{file.name}': {len(bad):,} lines are no objects and left out; the first is line {bad[0]:,}.")
            schema = lines_schema(source, skips_bad=skips_bad)
            part = register_io_source(partial(_read, source, schema, skips_bad), schema=schema, is_pure=True)
        else:
            table = read_document(source.whole(), file, rows)
            schema, part = table.schema, table.lazy()
        part = nested_as(part, schema, nested)
        parts.append(part.with_columns(pl.lit(name).alias(source_column)) if source_column else part)
    table_of_all = parts[0] if len(parts) == 1 else pl.concat(parts, how="diagonal_relaxed")
    return nw.from_native(table_of_all if limit is None else table_of_all.head(limit))


def _read(
    source: JsonContent,
    schema: pl.Schema,
    skips_bad: bool,
    with_columns: list[str] | None,
    predicate: pl.Expr | None,
    n_rows: int | None,
    _batch_size: int | None,
) -> Iterator[pl.DataFrame]:
    wanted = schema if with_columns is None else pl.Schema({name: schema[name] for name in with_columns})
    left = n_rows
    for rows in read_lines(source, wanted or schema, skips_bad=skips_bad):
        part = rows if left is None else rows.head(left)
        if left is not None:
            left -= part.height
        part = part if predicate is None else part.filter(predicate)
        yield part if wanted else part.select([])
        if left == 0:
            return

"""Read CSV files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import DataError, FilePath, NewColumn, PlaitError, RunContext, Table, node
from plait.exact import exactly

from .csv_blocks import read_blocks
from .csv_head import read_head
from .csv_options import SUFFIXES, BadRows, ColumnType, CsvOptions
from .csv_scan import REJECTED, is_plain, scan, scan_rejected
from .csv_shape import check_shape
from .csv_types import find_columns
from .source_files import names_of, source_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from .csv_head import CsvHead
    from .csv_types import CsvColumn

_SAMPLED_FILES = 50


class CsvRows(NamedTuple):
    """The rows that could be read, and those that could not."""

    out: Table
    rejected: Table


def _explain(error: BaseException, parameters: Mapping[str, Any]) -> PlaitError | None:
    """The place of what stopped a query, found by reading the files once more, row by row."""
    # An error that was raised within a query comes back as its text alone.
    if isinstance(error, PlaitError) and not (isinstance(error, DataError) and not error.file):
        return error
    options = _options(parameters)
    heads, columns = _look(source_files(parameters["path"], SUFFIXES), options)
    for head in heads:
        try:
            for _ in read_blocks(head, columns, options):
                pass
            if is_plain(head, options):
                check_shape(head, columns, options)
        except DataError as found:
            return found
    file = heads[0].path if len(heads) == 1 else parameters["path"]
    return DataError(
        f"'{file}' can't be read: {str(error).partition(chr(10))[0]}",
        file=str(file),
        row=heads[0].start_line,
        hint="Set 'Bad rows' to 'pad': the file is then read row by row.",
    )


@node(
    "io.csv_reader",
    title="CSV Reader",
    category="Input/Output",
    icon="file-delimited-outline",
    face="{path}",
    tags=("read", "load", "import", "text file", "tsv", "comma separated", "open file", "text", "csv"),
    explain=_explain,
)
def csv_reader(
    run: RunContext,
    *,
    path: Annotated[FilePath, Field(description="A file, a folder, or a pattern such as data/2024-*.csv.")],
    delimiter: Annotated[
        str, Field(description="What separates fields: one character, or auto, tab, comma, semicolon, pipe, space.")
    ] = "auto",
    header: Annotated[bool, Field(description="Whether the first row has the names of the columns.")] = True,
    skip_rows: Annotated[int, Field(ge=0, description="How many lines at the top are left out.")] = 0,
    comment: Annotated[
        str, Field(max_length=1, description="Lines that begin with this sign are left out, such as #.")
    ] = "",
    quote: Annotated[
        str, Field(max_length=1, description="The sign around texts that hold delimiters or line ends.")
    ] = '"',
    encoding: Annotated[
        str, Field(description="The encoding, such as utf-8, cp1252, gb18030 or shift_jis; auto finds the usual ones.")
    ] = "auto",
    decimal_sign: Annotated[Literal[".", ","], Field(description="The decimal sign of numbers.")] = ".",
    thousands: Annotated[
        Literal["", ".", ",", " ", "'"], Field(description="The sign between thousands in numbers.")
    ] = "",
    missing: Annotated[
        list[str], Field(description="Texts that stand for a missing value in every column, besides nothing.")
    ] = [],  # noqa: B006 - never changed
    find_types: Annotated[
        bool, Field(description="Whether numbers, dates and truth values are found; otherwise all columns are text.")
    ] = True,
    types: Annotated[list[ColumnType], Field(description="Columns that get a type of your choice.")] = [],  # noqa: B006 - never changed
    bad_rows: Annotated[
        BadRows, Field(description="What happens with rows that can't be read: stop, leave them out, or fill them up.")
    ] = "fail",
    limit: Annotated[int | None, Field(ge=0, description="How many rows are read at most.")] = None,
    source_column: Annotated[
        NewColumn, Field(description="The name of a new column with the file of each row; none if empty.")
    ] = "",
    expansion: Annotated[
        int, Field(ge=1, description="How many times larger than a compressed file its content may be.")
    ] = 200,
) -> CsvRows:
    """Read a table from one CSV file, or from many with the same columns.

    Delimiter, encoding and types are found on a sample from all over the file. A column has a type that all sampled
    values fit; a later value that doesn't fit stops the run and is named with its line. Numbers with leading zeros stay
    text, and so do dates that could be month first or day first; give such columns a type. In columns of numbers, dates
    and truth values one of NA, N/A, NULL, None, - and ? may stand for a missing value. An empty field is missing, an
    empty text in quotes is an empty text.

    Empty lines are left out. A repeated column name gets a number (`a`, `a_2`), an empty one its position (`column_3`).
    Files ending in gz, zst and bz2 are decompressed. Of a folder, all files that end in csv, tsv, tab, psv and txt are
    read, in the order of their names; their columns may come in any order, but must be the same.

    *Bad rows* have too few or too many fields, text after a closing quote, or a value that doesn't fit its column.
    'fail' stops at the first. 'skip' leaves them out; they come out at the port *rejected* with file, line and reason.
    'pad' fills short rows with missing values and drops empty fields too many; what can't be mended is left out.

    Example: `data/orders-*.csv` with *source column* `file` reads all months into one table.
    """
    options = _options(locals())
    files = source_files(path, SUFFIXES)
    heads, columns = _look(files, options)
    for head in heads:
        if head.encoding.note:
            run.log(head.encoding.note)
    names = names_of(files, path)
    rows: list[pl.LazyFrame] = []
    rejected: list[pl.LazyFrame] = []
    for head, name in zip(heads, names, strict=True):
        own = _in_order_of(head, columns)
        part = scan(head, own, options).select(exactly(each.name for each in columns))
        rows.append(part.with_columns(pl.lit(name).alias(source_column)) if source_column else part)
        rejected.append(scan_rejected(head, own, options, name))
    table = rows[0] if len(rows) == 1 else pl.concat(rows)
    failed = pl.concat(rejected) if options.bad_rows != "fail" else pl.LazyFrame(schema=REJECTED)
    return CsvRows(nw.from_native(table if limit is None else table.head(limit)), nw.from_native(failed))


def _options(parameters: Mapping[str, Any]) -> CsvOptions:
    options = CsvOptions(**{name: parameters[name] for name in CsvOptions.__slots__ if name in parameters})
    options.check()
    return options


def _look(files: Sequence[Path], options: CsvOptions) -> tuple[list[CsvHead], tuple[CsvColumn, ...]]:
    """The beginnings of the files, and their columns in the order of the first file.

    Raises:
        DataError: a file has other columns than the first.
    """
    heads = [read_head(file, options) for file in files]
    first = heads[0]
    for head in heads[1:]:
        _require_same_columns(first, head)
    sampled = heads[:: max(1, len(heads) // _SAMPLED_FILES)]
    rows = (row for head in sampled for row in _reordered(head, first.names))
    return heads, find_columns(first.names, rows, options)


def _reordered(head: CsvHead, names: Sequence[str]) -> Iterable[Sequence[str]]:
    """The sample of a file with the columns in this order."""
    if head.names == names:
        return head.sample
    places = [head.names.index(name) for name in names]
    return ([row[place] for place in places] for row in head.sample)


def _require_same_columns(first: CsvHead, other: CsvHead) -> None:
    lacks = [name for name in first.names if name not in other.names]
    extra = [name for name in other.names if name not in first.names]
    if not lacks and not extra:
        return
    differs = [f"lacks the column '{lacks[0]}'"] if lacks else []
    differs += [f"has a column '{extra[0]}'"] if extra else []
    raise DataError(
        f"'{other.path}' {' and '.join(differs)}, unlike '{first.path}'.",
        file=str(other.path),
        row=max(1, other.start_line - 1),
        column=(lacks or extra)[0],
        hint="Files that are read together need the same columns; read this one with a node of its own.",
    )


def _in_order_of(head: CsvHead, columns: Sequence[CsvColumn]) -> list[CsvColumn]:
    by_name = {each.name: each for each in columns}
    return [by_name[name] for name in head.names]

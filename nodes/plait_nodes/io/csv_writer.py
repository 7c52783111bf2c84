"""Write a CSV file."""

from __future__ import annotations

import codecs
import gzip
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, Annotated, Literal, cast

import polars as pl
from pydantic import Field

from plait import DataError, ParameterError, RunContext, SavePath, Table, node
from plait.exact import exact

from .csv_options import separator_named
from .formula_text import neutral, neutral_name
from .outlet import Outlet
from .saving import saving

if TYPE_CHECKING:
    from pathlib import Path

Quoting = Literal["necessary", "always", "non_numeric", "never"]


@node(
    "io.csv_writer",
    title="CSV Writer",
    category="Input/Output",
    icon="content-save-outline",
    face="{path}",
    tags=("write", "save", "export", "text file", "tsv", "csv"),
    side_effects=True,
)
def csv_writer(
    table: Table,
    run: RunContext,
    *,
    path: Annotated[SavePath, Field(description="The file; one that ends in .gz or .zst is compressed.")],
    delimiter: Annotated[
        str, Field(description="What separates fields: one character, or comma, tab, semicolon, pipe, space.")
    ] = "comma",
    header: Annotated[bool, Field(description="Whether the first line has the names of the columns.")] = True,
    quoting: Annotated[Quoting, Field(description="Which fields are put in quotes.")] = "necessary",
    quote: Annotated[str, Field(min_length=1, max_length=1, description="The sign around fields in quotes.")] = '"',
    decimal_sign: Annotated[Literal[".", ","], Field(description="The decimal sign of numbers.")] = ".",
    missing: Annotated[str, Field(description="What is written for a missing value.")] = "",
    date_format: Annotated[
        str, Field(description="How dates are written, such as %d.%m.%Y; 2013-01-31 if empty.")
    ] = "",
    datetime_format: Annotated[
        str, Field(description="How dates with a time are written; 2013-01-31T10:05:00.000000 if empty.")
    ] = "",
    encoding: Annotated[
        str, Field(description="The encoding, such as utf-8, utf-8-sig (for older spreadsheets), utf-16 or cp1252.")
    ] = "utf-8",
    line_end: Annotated[Literal["unix", "windows"], Field(description="How lines end: LF, or CR and LF.")] = "unix",
    neutralize_formulas: Annotated[
        bool,
        Field(description="Whether an apostrophe is put before texts that a spreadsheet would run as formulas."),
    ] = True,
    existing: Annotated[
        Literal["replace", "fail"], Field(description="What happens if the file is there already.")
    ] = "replace",
) -> None:
    """Write a table to a CSV file that other programs can read.

    The rows are written while the query runs and are never all in memory. The file appears under its name only when it
    is complete, and an older one stays until then. Folders that are not there are made.

    A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe, because a spreadsheet
    would run it as a formula; numbers, also those in columns of text, do not. Switch it off where the file must have
    every text unchanged. With quoting 'necessary' or more, an empty text is written as `""` and a missing value as
    nothing, so that CSV Reader gets back what was written.

    Example: the path `results/delays.csv.gz`, the delimiter `semicolon` and the decimal sign `,` for a German
    spreadsheet.
    """
    separator = _separator(delimiter, quote, quoting)
    recoded = _encoding(encoding)
    query = _writable(cast("pl.LazyFrame", table.to_native()), neutralize=neutralize_formulas)
    packing = _packing(path)
    with saving(path, run, existing) as file, ExitStack() as stack:
        target: IO[bytes] = file
        if recoded and packing == "zstd":
            raise ParameterError("A file in zstd is written in utf-8 only.", parameter="encoding")
        if recoded and packing:
            target = cast("IO[bytes]", stack.enter_context(gzip.GzipFile(fileobj=file, mode="wb", mtime=0)))
        with Outlet(target, run, path, recoded) as outlet:
            query.sink_csv(
                cast("IO[bytes]", outlet),
                include_bom=encoding.lower().replace("_", "-") == "utf-8-sig",
                compression="uncompressed" if recoded or not packing else packing,
                check_extension=False,
                include_header=header,
                separator=separator,
                line_terminator="\n" if line_end == "unix" else "\r\n",
                quote_char=quote,
                quote_style=quoting,
                decimal_comma=decimal_sign == ",",
                null_value=missing or None,
                date_format=date_format or None,
                datetime_format=datetime_format or None,
                engine="streaming",
            )


def _separator(delimiter: str, quote: str, quoting: Quoting) -> str:
    separator = separator_named(delimiter)
    if len(separator.encode()) != 1 or separator in ("\n", "\r"):
        raise ParameterError(
            f"{delimiter!r} can't separate fields: it must be one ASCII character.", parameter="delimiter"
        )
    if not quote.isascii() or quote == separator:
        raise ParameterError("The quote must be an ASCII character other than the delimiter.", parameter="quote")
    return separator


def _encoding(name: str) -> str:
    """The encoding that polars' UTF-8 is recoded to; empty if it stays.

    Raises:
        ParameterError: there is no such encoding.
    """
    try:
        found = codecs.lookup(name)
        "".encode(found.name)
    except LookupError:
        raise ParameterError(
            f"There is no encoding '{name}'.", parameter="encoding", hint="Use a name such as utf-8, utf-16 or cp1252."
        ) from None
    return "" if found.name in ("utf-8", "utf-8-sig") else found.name


def _packing(path: Path) -> Literal["", "gzip", "zstd"]:
    match path.suffix.lower():
        case ".gz":
            return "gzip"
        case ".zst":
            return "zstd"
        case _:
            return ""


def _writable(query: pl.LazyFrame, *, neutralize: bool) -> pl.LazyFrame:
    """The columns as CSV can hold them.

    Raises:
        DataError: a column that it can't.
    """
    columns: list[pl.Expr] = []
    for name, dtype in query.collect_schema().items():
        if dtype.is_nested() or dtype in (pl.Binary, pl.Object):
            raise DataError(
                f"The column '{name}' has the type {dtype}, which a CSV file can't hold.",
                column=name,
                hint="Leave the column out, make texts of its values, or write a Parquet file.",
            )
        column = pl.col(exact(name))
        if dtype == pl.Duration:
            column = column.dt.to_string("iso")
        elif isinstance(dtype, pl.Categorical | pl.Enum):
            column = column.cast(pl.String)
        if neutralize and (dtype == pl.String or isinstance(dtype, pl.Categorical | pl.Enum)):
            column = column.map_batches(neutral, return_dtype=pl.String, is_elementwise=True)
        columns.append(column.alias(neutral_name(name) if neutralize else name))
    return query.select(columns)

"""Regular CSV to values, by polars."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import polars as pl

from plait.exact import exact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .csv_options import CsvOptions
    from .csv_records import Signs
    from .csv_types import CsvColumn


_NO_TEXT = "\x00\ufffe\x00"
"""Stands in no file."""


class Form(TypedDict):
    """What polars must be told of the form of a file."""

    separator: str
    quote_char: str | None
    decimal_comma: bool
    null_values: list[str] | dict[str, str] | None


def form(signs: Signs, columns: Sequence[CsvColumn], options: CsvOptions) -> Form:
    """The form of a file; missing values are those that the user names, or the marker of each column."""
    # Also an empty text in quotes is no number and no date, and so a missing value. A column of texts needs an entry
    # too where others have one, or polars takes its empty texts in quotes for missing values.
    own = [each for each in columns if each.marker or not each.is_direct]
    markers = {each.name: each.marker if each in own else _NO_TEXT for each in columns} if own else None
    return Form(
        separator=signs.separator.decode(),
        quote_char=signs.quote.decode() or None,
        decimal_comma=options.decimal_sign == ",",
        null_values=list(options.missing) or markers,
    )


def read_types(columns: Sequence[CsvColumn]) -> dict[str, pl.DataType]:
    """The types that polars reads the columns as; some texts are converted afterwards."""
    return {each.name: each.read_as for each in columns}


def conversions(columns: Sequence[CsvColumn], options: CsvOptions, *, strict: bool = True) -> list[pl.Expr]:
    """What makes values of the columns that were read as texts."""
    return [each.conversion(_texts(each, options), strict=strict) for each in columns if not each.is_direct]


def _texts(column: CsvColumn, options: CsvOptions) -> pl.Expr:
    """The texts of a column without empty ones, which the form of the file takes care of where it can."""
    texts = pl.col(exact(column.name))
    return texts.replace("", None) if options.missing or column.marker else texts


def parse(data: bytes, signs: Signs, columns: Sequence[CsvColumn], options: CsvOptions) -> pl.DataFrame | None:
    """The rows of regular records; None if a value does not fit its column."""
    if not data:
        return pl.DataFrame(schema={each.name: each.dtype for each in columns})
    try:
        rows = pl.read_csv(data, has_header=False, schema=read_types(columns), **form(signs, columns, options))
        return rows.with_columns(conversions(columns, options))
    except pl.exceptions.PolarsError:
        return None


def parse_leniently(
    data: bytes, signs: Signs, columns: Sequence[CsvColumn], options: CsvOptions
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The rows with what does not fit missing, and a table of the same shape that says which values those are."""
    told = form(signs, columns, options)
    texts = pl.read_csv(data, has_header=False, schema=dict.fromkeys(read_types(columns), pl.String()), **told)
    rows = pl.read_csv(data, has_header=False, schema=read_types(columns), ignore_errors=True, **told).with_columns(
        conversions(columns, options, strict=False)
    )
    misfits = [
        (texts[each.name].is_not_null() & (texts[each.name] != "") & rows[each.name].is_null()).alias(each.name)
        for each in columns
    ]
    return rows, pl.DataFrame(misfits)

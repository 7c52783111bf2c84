"""The types of a sheet's columns."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import polars as pl
from pydantic import BaseModel, Field

from plait.exact import bare
from plait.parameters import NewColumn

ExcelType = Literal["integer", "decimal", "text", "boolean", "date", "datetime"]
LibraryType = Literal["int", "float", "string", "boolean", "date", "datetime"]
READ_AS: dict[ExcelType, LibraryType] = {
    "integer": "int",
    "decimal": "float",
    "text": "string",
    "boolean": "boolean",
    "date": "date",
    "datetime": "datetime",
}
"""What the library calls them."""

_EXACT = 2.0**53
_DAY_NONE = (date(1899, 12, 30), date(1899, 12, 31))
"""A time of day is a date and time of the day before the calendar of spreadsheets begins."""


class SheetColumn(BaseModel):
    """The type of one column, instead of the one that its cells have."""

    column: Annotated[NewColumn, Field(description="The name of the column.")]
    type: Annotated[ExcelType, Field(description="The type that it has.")] = "text"


def narrowed(column: pl.Series, *, whole_numbers: bool) -> pl.Series:
    """A column as what it holds: a spreadsheet knows only decimals, and only dates with a time."""
    return _narrowed(bare(column), whole_numbers=whole_numbers).alias(column.name)


def _narrowed(column: pl.Series, *, whole_numbers: bool) -> pl.Series:
    if column.dtype == pl.Float64 and whole_numbers and len(column) > column.null_count():
        is_whole = ((column == column.floor()) & (column.abs() <= _EXACT)).all()
        return column.cast(pl.Int64) if is_whole else column
    if isinstance(column.dtype, pl.Datetime):
        return _narrowed_time(column)
    return column


def _narrowed_time(column: pl.Series) -> pl.Series:
    days = column.dt.date()
    if days.is_in(_DAY_NONE).all() and len(days) > days.null_count():
        return column.dt.time()
    if (column == days.cast(column.dtype)).all():
        return days
    return column.cast(pl.Datetime("us"))

"""The columns of a table as cells can hold them."""

from __future__ import annotations

from datetime import date
from typing import Literal

import polars as pl

from plait import DataError
from plait.exact import bare

from .formula_text import neutral, neutral_name

CellKind = Literal["number", "text", "boolean", "date", "datetime", "time", "duration"]

MOST_ROWS = 2**20
MOST_COLUMNS = 2**14
LONGEST_TEXT = 32_767
_EXACT = 10**15
"""From so many on, whole numbers lose digits in a spreadsheet."""

_FIRST_DAY = date(1900, 3, 1)
"""Spreadsheets disagree about the days before, of which one never was."""


def cell_kind(dtype: pl.DataType) -> CellKind | None:
    """What the cells of a column of this type hold; None if no cell can hold it."""
    if dtype.is_numeric():
        return "number"
    if dtype == pl.Null or dtype == pl.String or isinstance(dtype, pl.Categorical | pl.Enum):
        return "text"
    kinds: list[tuple[type[pl.DataType], CellKind]] = [
        (pl.Boolean, "boolean"),
        (pl.Date, "date"),
        (pl.Datetime, "datetime"),
        (pl.Time, "time"),
        (pl.Duration, "duration"),
    ]
    return next((kind for each, kind in kinds if dtype == each), None)


def as_cells(table: pl.DataFrame, *, neutralize: bool) -> tuple[pl.DataFrame, list[CellKind]]:
    """The table with what spreadsheets can't hold as text, and what the cells of each column hold.

    Raises:
        DataError: a column or a text that no cell can hold.
    """
    columns: list[pl.Series] = []
    kinds: list[CellKind] = []
    for column in table.get_columns():
        kind = cell_kind(column.dtype)
        if kind is None:
            raise DataError(
                f"The column '{column.name}' has the type {column.dtype}, which a cell can't hold.",
                column=column.name,
                hint="Leave the column out, or make texts of its values.",
            )
        if (kind == "number" and _is_too_large(column)) or (kind in ("date", "datetime") and _is_too_early(column)):
            kind = "text"
        cells = _prepared(column, kind)
        if kind == "text":
            _check_lengths(cells)
            cells = neutral(cells) if neutralize else cells
        columns.append(cells.alias(neutral_name(column.name) if neutralize else column.name))
        kinds.append(kind)
    return pl.DataFrame(columns), kinds


def _is_too_large(column: pl.Series) -> bool:
    return column.dtype.is_integer() and bool(((column >= _EXACT) | (column <= -_EXACT)).any())


def _is_too_early(column: pl.Series) -> bool:
    return bool((column.dt.date() < _FIRST_DAY).any())


def _prepared(column: pl.Series, kind: CellKind) -> pl.Series:
    return _converted(bare(column), kind).alias(column.name)


def _converted(column: pl.Series, kind: CellKind) -> pl.Series:
    if kind == "text":
        if isinstance(column.dtype, pl.Datetime):
            return column.dt.to_string("iso")
        return column.cast(pl.String)
    if column.dtype.is_decimal():
        return column.cast(pl.Float64)
    if isinstance(column.dtype, pl.Datetime) and column.dtype.time_zone is not None:
        return column.dt.replace_time_zone(None)
    return column


def _check_lengths(texts: pl.Series) -> None:
    is_long = bare(texts).str.len_chars() > LONGEST_TEXT
    if is_long.any():
        row = is_long.arg_true()[0] + 1
        raise DataError(
            f"The column '{texts.name}' has a text of {len(texts[row - 1]):,} characters in row {row:,}; a cell holds "
            f"{LONGEST_TEXT:,}.",
            row=row,
            column=texts.name,
            hint="Shorten the text, or write a CSV or Parquet file.",
        )

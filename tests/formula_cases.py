"""A small table with a column of every kind, and what formulas make of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import narwhals as nw
import polars as pl

from plait import Formula, Table
from plait.errors import FormulaError
from plait.table import collect, lazy

TABLE: Mapping[str, object] = {
    "x": [1, None, 3],
    "y": [2.5, 4.0, -1.0],
    "GRE Score": [300, 320, 340],
    "name": ["ann", None, "Zoë"],
    "code": ["a-17", "b-5-z", ""],
    "ok": [True, None, False],
    "day": [date(2000, 2, 29), date(2021, 1, 3), None],
    "moment": [datetime(2024, 1, 31, 9, 5, 7, 500_000), datetime(2021, 1, 3, 23, 59, 59), None],
    "there": pl.Series([datetime(2024, 3, 31, 12), datetime(2024, 7, 1), None]).dt.replace_time_zone("Europe/Berlin"),
    "span": [timedelta(hours=36), timedelta(0), None],
    "kind": pl.Series(["u", "v", None], dtype=pl.Categorical),
    "tiny": pl.Series([100, -100, None], dtype=pl.Int8),
    "none": [None, None, None],
    "list": [[1], [2], None],
}


def table() -> Table:
    return lazy(TABLE)


def schema() -> nw.Schema:
    return table().collect_schema()


def values(text: str) -> list[object]:
    """What the formula gives for each row of the table."""
    of = table()
    column = collect(of.with_columns(Formula(text).expression(of).alias("result")))["result"]
    found: list[object] = column.to_list()
    return found


def refused(text: str) -> FormulaError:
    """The error of a formula that is refused, by itself or for this table."""
    try:
        Formula(text).expression(table())
    except FormulaError as error:
        return error
    msg = f"{text!r} was not refused"
    raise AssertionError(msg)


def pointed_at(error: FormulaError) -> str:
    """The piece of the text that an error marks."""
    return error.text[error.position : error.position + error.length]

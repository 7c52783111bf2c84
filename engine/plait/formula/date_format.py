"""Formats of dates and times, such as '%d.%m.%Y'."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import polars as pl

if TYPE_CHECKING:
    from polars.datatypes import TemporalType

    from .tree import Scalar

_DIRECTIVES = ("%Y", "%y", "%m", "%d", "%j", "%B", "%b", "%A", "%a", "%H", "%I", "%p", "%M", "%S", "%.f", "%%")
_DIRECTIVE = re.compile(r"%(?:\.f|.?)", re.DOTALL)
_READ_AS = {
    "date": "date with its year",
    "datetime": "date with its year, or a whole time",
    "time": "whole time",
}
_TYPES: dict[str, TemporalType] = {"date": pl.Date(), "datetime": pl.Datetime("us"), "time": pl.Time()}
_SOME_DAY = datetime(2024, 1, 31, 21, 5, 7)


def check_format(value: Scalar) -> str:
    """Why a date can't be written in a format; empty if it can."""
    for found in _DIRECTIVE.findall(str(value)):
        if found not in _DIRECTIVES:
            return f"has '{found}', which stands for nothing; there are {', '.join(_DIRECTIVES)}"
    return ""


def check_parsed_format(value: Scalar) -> str:
    """Why a date can't be read in a format; empty if it can."""
    if reason := check_format(value):
        return reason
    return "" if _tells_the_year(str(value)) else "does not tell a date with its year"


def check_read_format(shape: str, to: Literal["date", "datetime", "time"]) -> str:
    """Why texts in a format can't be read as dates, as dates with a time, or as times; empty if they can."""
    if reason := check_format(shape):
        return reason
    return "" if _can_be_read(shape, to) else f"does not tell a {_READ_AS[to]}"


@lru_cache(maxsize=256)
def _can_be_read(shape: str, to: Literal["date", "datetime", "time"]) -> bool:
    written = pl.lit(_SOME_DAY).dt.to_string(shape)
    try:
        found = pl.select(written.str.strptime(_TYPES[to], shape)).item()
    except (pl.exceptions.ComputeError, pl.exceptions.InvalidOperationError):
        return False
    return to == "time" or found.year == _SOME_DAY.year


@lru_cache(maxsize=256)
def _tells_the_year(shape: str) -> bool:
    # Only the engine that will read knows which parts it needs; without a year it would take the first of all.
    written = pl.lit(_SOME_DAY).dt.to_string(shape)
    try:
        found: date = pl.select(written.str.to_date(shape)).item()
    except (pl.exceptions.ComputeError, pl.exceptions.InvalidOperationError):
        return False
    return found.year == _SOME_DAY.year

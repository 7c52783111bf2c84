"""Values of parameters that are compared with the values of a column."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import narwhals as nw
from pydantic import BeforeValidator

from plait import ParameterError
from plait.held import of_type

from .imputation import from_plain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, time, timedelta

    from .imputation import Plain


def _as_text(value: object) -> object:
    return str(value).lower() if isinstance(value, bool) else str(value) if isinstance(value, int | float) else value


Value = Annotated[str, BeforeValidator(_as_text)]
"""A value of a column as it is written: a text, a number, a date, true or false."""

_LARGEST = 2**63
"""Whole numbers from here on are compared as decimal ones."""


def comparable(
    value: Plain, name: str, dtype: nw.dtypes.DType, *, parameter: str
) -> Plain | date | time | timedelta | datetime:
    """A value as a column of this type can be compared with it; 2.5 is no whole number, and yet above 2.

    Dates and times are texts in ISO 8601; those without a time zone are in that of the column.

    Raises:
        ParameterError: no value of the column could equal it.
    """
    if dtype.is_nested():
        raise ParameterError(
            f"The column '{name}' has lists or records, which can't be compared with '{value}'.", parameter=parameter
        )
    try:
        if dtype.is_numeric():
            return _number(value)
        found = from_plain(value, dtype)
    except (ValueError, OverflowError):
        raise ParameterError(
            f"'{value}' can't be compared with the column '{name}', which is {of_type(dtype)}.",
            parameter=parameter,
            hint="Dates are written as 2013-01-31, and times as 2013-01-31 10:05.",
        ) from None
    if isinstance(dtype, nw.Datetime) and isinstance(found, datetime):
        return _in_zone(found, dtype.time_zone)
    return found


def all_comparable(values: Iterable[Plain], name: str, dtype: nw.dtypes.DType, *, parameter: str) -> list[Any]:
    """The values that a column of this type may have, all of one type; 2.5 is none of a column of whole numbers.

    Raises:
        ParameterError: as for `comparable`.
    """
    found = [comparable(value, name, dtype, parameter=parameter) for value in values]
    if not dtype.is_numeric():
        return found
    numbers = [value for value in found if isinstance(value, int | float)]
    if not dtype.is_integer():
        return [float(value) for value in numbers]
    return [int(value) for value in numbers if float(value).is_integer() and abs(value) < _LARGEST]


def _number(value: Plain) -> int | float:
    try:
        number = int(value) if isinstance(value, str | int) else float(value)
    except ValueError:
        number = float(value)
    return number if abs(number) < _LARGEST else float(number)


def _in_zone(moment: datetime, zone: str | None) -> datetime:
    if zone is None:
        return moment.replace(tzinfo=None)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=ZoneInfo(zone))

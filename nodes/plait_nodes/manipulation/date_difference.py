"""How far two dates lie apart."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, NewColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.formula.date_functions import whole_months, whole_quotient

from .column_names import require_free
from .date_columns import date_of, require_dates, utc_of

Unit = Literal["years", "months", "weeks", "days", "hours", "minutes", "seconds"]
_MICROSECONDS: dict[Unit, int] = {
    "weeks": 604_800_000_000,
    "days": 86_400_000_000,
    "hours": 3_600_000_000,
    "minutes": 60_000_000,
    "seconds": 1_000_000,
}
_MONTHS: dict[Unit, int] = {"years": 12, "months": 1}


@node(
    "manipulation.date_difference",
    category="Manipulation/Columns",
    icon="calendar-expand-horizontal",
    face="{start} to {end}, {unit}",
    tags=("date&time difference", "age", "duration", "days between", "datedif"),
)
def date_difference(
    table: Table,
    *,
    start: Annotated[Column, Field(description="The column with the first date.")],
    end: Annotated[Column, Field(description="The column with the second date.")] = "",
    fixed_end: Annotated[
        str, Field(description="One second date for all rows, such as 2024-01-31, instead of a column.")
    ] = "",
    unit: Annotated[Unit, Field(description="What is counted.")] = "days",
    decimals: Annotated[
        bool,
        Field(description="Whether parts of a unit count too; not for months and years."),
    ] = False,
    column: Annotated[NewColumn, Field(description="The new column.")] = "difference",
) -> Table:
    """Count the time from one date to another; it is negative if the second one is earlier.

    Without decimals, only whole units count: from 10:00 to 9:00 of the next day there are 0 days, and from the 31st of
    January to the 28th of February 0 months. A date without a time is its midnight. Moments in time zones are
    compared as moments. A difference is missing where one of the dates is. For the time since the row before, take
    Difference.

    Example: start `born`, fixed end `2024-01-31`, unit 'years': the age on that day.
    """
    schema = table.collect_schema()
    if bool(end) == bool(fixed_end):
        raise ParameterError(
            "Choose a column with the second date, or give one date for all rows.",
            parameter="end",
            hint="One of both, not both.",
        )
    require_dates(schema, [start, *([end] if end else [])])
    require_free([column], schema, parameter="column")
    if decimals and unit in _MONTHS:
        raise ParameterError(
            f"{unit.title()} are not all equally long, so they have no decimals.", parameter="decimals"
        )
    _check_zones(schema, start, end)
    fixed = None if end else utc_of(fixed_end, _zone(schema[start]), parameter="fixed_end")
    first = _moment(start, schema)
    second = _moment(end, schema) if fixed is None else nw.lit(fixed, nw.Datetime("us"))
    if decimals:
        duration = (second - first).dt.total_microseconds().cast(nw.Float64)
        return table.with_columns((duration / _MICROSECONDS[unit]).alias(column))
    match unit:
        case "months":
            counted = whole_months(first, second)
        case "years":
            counted = whole_quotient(whole_months(first, second), 12)
        case "weeks":
            counted = whole_quotient((second - first).dt.total_microseconds(), _MICROSECONDS[unit])
        case _:
            return backend_of(table).count_between(table, column, start, end if fixed is None else fixed, unit)
    return table.with_columns(counted.alias(column))


def _check_zones(schema: nw.Schema, start: str, end: str) -> None:
    if end and (_zone(schema[start]) is None) != (_zone(schema[end]) is None):
        raise ParameterError(
            "A moment in a time zone and one without can't be compared.",
            parameter="end",
            hint="Give both a time zone, or take it from one with the formula without_zone(…).",
        )


def _zone(dtype: nw.dtypes.DType) -> str | None:
    return dtype.time_zone if isinstance(dtype, nw.Datetime) else None


def _moment(name: str, schema: nw.Schema) -> nw.Expr:
    """The date in microseconds, a zoned one as the clocks of UTC show it."""
    moment = date_of(name, schema)
    if _zone(schema[name]) is not None:
        moment = moment.dt.convert_time_zone("UTC").dt.replace_time_zone(None)
    return moment.cast(nw.Datetime("us"))

"""Year, month, weekday and other parts of dates."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, FromPort, Table, node
from plait.formula.date_functions import iso_week

from .column_names import require_free
from .date_columns import date_of, require_dates
from .series import some_of

Part = Literal[
    "year",
    "quarter",
    "month",
    "month name",
    "week",
    "week year",
    "day",
    "day of year",
    "weekday",
    "weekday name",
    "weekend",
    "hour",
    "minute",
    "second",
    "microsecond",
    "date",
    "time",
]
_OF_TIMES = ("hour", "minute", "second", "microsecond", "time")
_NAMES: dict[Part, str] = {"month name": "%B", "weekday name": "%A"}
_SATURDAY = 6


@node(
    "manipulation.date_parts",
    category="Manipulation/Columns",
    icon="calendar-text-outline",
    face="{parts} of {columns}",
    tags=("extract date&time fields", "year", "month", "weekday", "calendar", "quarter", "hour", "day"),
)
def date_parts(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="temporal"), Field(description="The columns with dates, or dates and times.")
    ] = Columns.of_type("temporal"),
    parts: Annotated[list[Part], Field(min_length=1, description="The parts that become columns.")] = ["year", "month"],  # noqa: B006 - never changed
) -> Table:
    """Add columns with parts of dates, named `departure_year` after the date and the part.

    Weeks are those of ISO 8601, from 1 to 53; the first days of January may belong to the last week of the 'week year'
    before. Weekdays count from 1 for Monday to 7 for Sunday; a 'weekend' is Saturday or Sunday, as true or false.
    Names are English. A date without a time has the hour 0, and so on. Of a moment in a time zone the parts are what
    its clocks show. Missing dates have missing parts.

    Example: parts 'year', 'month', 'weekday name'.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    require_dates(schema, chosen)
    asked = list(dict.fromkeys(parts))
    names = {(name, part): f"{name}_{part.replace(' ', '_')}" for name in chosen for part in asked}
    require_free(names.values(), schema, parameter="parts")
    return table.with_columns(*(_part(name, part, schema).alias(new) for (name, part), new in names.items()))


def _part(name: str, part: Part, schema: nw.Schema) -> nw.Expr:
    moment, dtype = date_of(name, schema), schema[name]
    if part in _OF_TIMES and dtype == nw.Date:
        moment = moment.cast(nw.Datetime("us"))
    if part == "time":
        is_zoned = isinstance(dtype, nw.Datetime) and dtype.time_zone is not None
        return (moment.dt.replace_time_zone(None) if is_zoned else moment).cast(nw.Time)
    if part in _NAMES:
        return moment.dt.to_string(_NAMES[part])
    if part == "weekend":
        return moment.dt.weekday() >= _SATURDAY
    return moment.dt.date() if part == "date" else _number(part, moment).cast(nw.Int64)


def _number(part: Part, moment: nw.Expr) -> nw.Expr:
    match part:
        case "quarter":
            return (moment.dt.month().cast(nw.Int64) + 2) // 3
        case "week":
            return iso_week(moment)
        case "week year":
            return moment.dt.to_string("%G")
        case "day of year":
            return moment.dt.ordinal_day()
        case _:
            part_of: nw.Expr = getattr(moment.dt, part)()
            return part_of

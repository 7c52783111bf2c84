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
    "millisecond",
    "microsecond",
    "date",
    "time",
]
_OF_TIMES = ("hour", "minute", "second", "millisecond", "microsecond", "time")
_NAMES: dict[Part, str] = {"month name": "%B", "weekday name": "%A"}
_OF_WEEKS = ("week", "week year", "weekday")
_SATURDAY = 6
Weeks = Literal["iso", "us"]


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
    weeks: Annotated[
        Weeks,
        Field(
            description="Whether weeks begin on Monday and count as in ISO 8601, or on Sunday as in the United States."
        ),
    ] = "iso",
) -> Table:
    """Add columns with parts of dates, named `departure_year` after the date and the part.

    Weeks are those of ISO 8601, from 1 to 53; the first days of January may belong to the last week of the 'week year'
    before. Weekdays count from 1 for Monday to 7 for Sunday. With *weeks* on 'us' they count from 1 for Sunday to 7
    for Saturday, and the week with the first of January is the first of its year. A 'weekend' is Saturday or Sunday,
    as true or false. Names are English. A date without a time has the hour 0, and so on. Of a moment in a time zone
    the parts are what its clocks show. Missing dates have missing parts.

    Example: parts 'year', 'month', 'weekday name'.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    require_dates(schema, chosen)
    asked = list(dict.fromkeys(parts))
    names = {(name, part): f"{name}_{part.replace(' ', '_')}" for name in chosen for part in asked}
    require_free(names.values(), schema, parameter="parts")
    return table.with_columns(*(_part(name, part, schema, weeks).alias(new) for (name, part), new in names.items()))


def _part(name: str, part: Part, schema: nw.Schema, weeks: Weeks) -> nw.Expr:
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
    if part == "date":
        return moment.dt.date()
    number = _american(part, moment) if weeks == "us" and part in _OF_WEEKS else _number(part, moment)
    return number.cast(nw.Int64)


def _american(part: Part, moment: nw.Expr) -> nw.Expr:
    """Weeks from Sunday to Saturday; a week belongs to the year of its Saturday."""
    if part == "weekday":
        return moment.dt.weekday() % 7 + 1
    # Seven days count from the first of January 1970, which was a Thursday.
    saturday = moment.dt.date().dt.offset_by("4d").dt.truncate("7d").dt.offset_by("2d")
    return saturday.dt.year() if part == "week year" else (saturday.dt.ordinal_day() - 1) // 7 + 1


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

"""Dates and times that are written as texts or counted."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, DataError, FromPort, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exactly
from plait.formula.date_format import check_read_format
from plait.formula.zone import check_zone
from plait.held import of_type

from .series import new_names, some_of
from .texts import TEXTUAL, text_of

To = Literal["date", "datetime", "time"]
Counted = Literal["seconds", "milliseconds", "microseconds", "days"]
_TYPES: dict[To, nw.dtypes.DType] = {"date": nw.Date(), "datetime": nw.Datetime("us"), "time": nw.Time()}
_MICROSECONDS: dict[Counted, int] = {"seconds": 10**6, "milliseconds": 10**3, "microseconds": 1, "days": 86_400 * 10**6}


@node(
    "manipulation.date_parser",
    category="Manipulation/Columns",
    icon="calendar-import",
    face="{columns} → {to}",
    tags=("string to date&time", "unix timestamp to date&time", "strptime", "parse dates", "epoch", "text to date"),
)
def date_parser(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="text"), Field(description="The columns with texts or numbers to read.")
    ] = Columns.of_type("text"),
    to: Annotated[To, Field(description="What is read: dates, dates with a time, or times of day.")] = "date",
    formats: Annotated[
        list[str],
        Field(max_length=20, description="How they are written, such as %d.%m.%Y; ISO 8601 if none."),
    ] = [],  # noqa: B006 - never changed
    unit: Annotated[Counted, Field(description="What numbers count, from the first of January 1970.")] = "seconds",
    zone: Annotated[
        str, Field(description="The time zone of the clocks that are meant, such as Europe/Berlin; none if empty.")
    ] = "",
    on_error: Annotated[
        Literal["fail", "missing"], Field(description="Whether a value that does not fit stops the run or is missing.")
    ] = "fail",
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "",
) -> Table:
    """Read dates and times from texts in one or more formats, or from numbers that count time.

    Each text is read by the first format that fits it: put the likelier one first where both would. %Y, %m, %d, %H,
    %M, %S stand for year, month, day, hour, minute and second, %y for a year of two digits, %b and %B for the English
    name of the month, %p for AM or PM. %Y takes any year, also one of two digits: put a format with %y before it.
    Without a format, dates are read as `2013-01-31` and times as `2013-01-31 10:05` or `2013-01-31T10:05:00Z`. Blanks
    around texts are ignored, missing values stay missing.

    Numbers count seconds (or another *unit*) since 1970 in UTC; with a *zone* they are shown in it. A text is read as
    what the clocks of that zone show.

    Example: formats `%d.%m.%Y`, `%Y/%m/%d`: both `31.01.2013` and `2013/01/31` are read.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    _check(chosen, schema, to, formats, zone)
    names = new_names(schema, chosen, suffix)
    texts = [name for name in chosen if isinstance(schema[name], TEXTUAL)]
    counted = [_counted(name, to, unit, zone).alias(names[name]) for name in chosen if name not in texts]
    read = table.with_columns(*counted, *(text_of(name, schema).alias(names[name]) for name in texts))
    new = [names[name] for name in texts]
    read = _read(read, new, _TYPES[to], formats or [""], strict=on_error == "fail")
    if zone and to == "datetime" and new:
        read = read.with_columns(nw.col(*exactly(new)).dt.replace_time_zone(zone))
    return read


def _check(chosen: list[str], schema: nw.Schema, to: To, formats: list[str], zone: str) -> None:
    """Refuse what has no meaning, before anything runs.

    Raises:
        ParameterError: a format or time zone that is none.
        DataError: a column with neither texts nor numbers.
    """
    for each in formats:
        if reason := check_read_format(each, to):
            raise ParameterError(f"The format '{each}' {reason}.", parameter="formats")
    if zone and (reason := check_zone(zone)):
        raise ParameterError(f"The time zone {reason}.", parameter="zone")
    for name in chosen:
        if not (isinstance(schema[name], TEXTUAL) or schema[name].is_numeric()):
            raise DataError(
                f"The column '{name}' is {of_type(schema[name])}, and texts or numbers are needed.",
                column=name,
                hint="Leave it out.",
            )
        if schema[name].is_numeric() and to == "time":
            raise DataError(f"The column '{name}' has numbers, which are no times of day.", column=name)


def _counted(name: str, to: To, unit: Counted, zone: str) -> nw.Expr:
    scaled = col(name) * _MICROSECONDS[unit]
    moment = scaled.cast(nw.Int64).cast(nw.Datetime("us"))
    if zone:
        moment = moment.dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
    return moment.dt.date() if to == "date" else moment


def _read(table: Table, names: list[str], dtype: nw.dtypes.DType, formats: list[str], *, strict: bool) -> Table:
    """The texts of these columns read by the first format that fits; only the last one may stop the run."""
    if not names:
        return table
    backend, taken = backend_of(table), table.collect_schema().names()
    *first, last = formats
    attempts: dict[str, list[str]] = {name: [] for name in names}
    for shape in first:
        copies = {}
        for name in names:
            copies[name] = nw.generate_temporary_column_name(8, taken)
            taken.append(copies[name])
            attempts[name].append(copies[name])
        table = table.with_columns(*(col(name).alias(copy) for name, copy in copies.items()))
        table = backend.convert(table, list(copies.values()), dtype, date_format=shape, strict=False)
    unread = [
        nw.when(nw.all_horizontal(*(col(each).is_null() for each in copies), ignore_nulls=False)).then(col(name))
        for name, copies in attempts.items()
        if copies
    ]
    if unread:
        table = table.with_columns(*unread)
    table = backend.convert(table, names, dtype, date_format=last, strict=strict)
    if not first:
        return table
    found = [nw.coalesce(*(col(each) for each in copies), col(name)).alias(name) for name, copies in attempts.items()]
    return table.with_columns(*found).drop(*(copy for copies in attempts.values() for copy in copies))

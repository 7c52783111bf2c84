"""Earlier or later dates."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, DataError, FromPort, Table, node
from plait.backends import backend_of
from plait.exact import col
from plait.held import of_type

from .date_columns import date_of, require_dates
from .preparation import require_columns
from .series import new_names, some_of

Unit = Literal["years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds"]
_MONTHS: dict[Unit, int] = {"years": 12, "quarters": 3, "months": 1}
_LASTING: dict[Unit, timedelta] = {
    "weeks": timedelta(weeks=1),
    "days": timedelta(days=1),
    "hours": timedelta(hours=1),
    "minutes": timedelta(minutes=1),
    "seconds": timedelta(seconds=1),
}
_OF_TIMES = ("hours", "minutes", "seconds")


@node(
    "manipulation.date_shift",
    category="Manipulation/Columns",
    icon="calendar-arrow-right",
    face="{columns} + {amount} {unit}",
    tags=("date&time shift", "add days", "offset", "move dates"),
)
def date_shift(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="temporal"), Field(description="The columns with dates, or dates and times.")
    ] = Columns.of_type("temporal"),
    amount: Annotated[
        int, Field(ge=-1_000_000, le=1_000_000, description="How far they are moved; back if negative.")
    ] = 1,
    amount_column: Annotated[
        Column, Field(description="A column of whole numbers that says how far, row by row, instead.")
    ] = "",
    unit: Annotated[Unit, Field(description="What the amount counts.")] = "days",
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "",
) -> Table:
    """Move dates by so many days, months or other units, later or earlier.

    A day that the new month does not have becomes its last one: a month after the 31st of January is the 28th or 29th
    of February. Dates without a time that are moved by hours, minutes or seconds become dates with a time. Where the
    date or the amount is missing, the result is. Weeks and days in a time zone have 24 hours each.

    Example: column `due`, amount 14, unit 'days'.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    require_dates(schema, chosen)
    if amount_column:
        _check_amounts(schema, amount_column)
    names = new_names(schema, chosen, suffix)
    if amount_column and unit in _MONTHS:
        moved = table.with_columns(date_of(name, schema).alias(names[name]) for name in chosen)
        return backend_of(table).shift_months(moved, list(names.values()), amount_column, _MONTHS[unit])
    return table.with_columns(
        *(_shifted(name, schema, amount, amount_column, unit).alias(names[name]) for name in chosen)
    )


def _check_amounts(schema: nw.Schema, column: str) -> None:
    require_columns(schema, [column])
    if not (schema[column].is_integer() or schema[column] == nw.Unknown):
        raise DataError(
            f"The column '{column}' is {of_type(schema[column])}, and whole numbers are needed.",
            column=column,
            hint="Convert it with Type Converter.",
        )


def _shifted(name: str, schema: nw.Schema, amount: int, amount_column: str, unit: Unit) -> nw.Expr:
    moment = date_of(name, schema)
    if unit in _MONTHS:
        return moment.dt.offset_by(f"{amount * _MONTHS[unit]}mo")
    if unit in _OF_TIMES and schema[name] == nw.Date:
        moment = moment.cast(nw.Datetime("us"))
    step = nw.lit(_LASTING[unit])
    return moment + step * (col(amount_column).cast(nw.Int64) if amount_column else amount)

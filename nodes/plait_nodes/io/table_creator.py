"""Write a table by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Annotated

import polars as pl
from pydantic import BaseModel, BeforeValidator, Field

from plait import DataError, NewColumn, ParameterError, Table, node
from plait.table import lazy

from .csv_options import TypeName
from .csv_types import TYPES

if TYPE_CHECKING:
    from collections.abc import Sequence


def _as_text(cell: object) -> object:
    """What a document may hold instead of a text, as somebody would type it."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case int() | float():
            return str(cell)
        case _:
            return cell


Cell = Annotated[str, BeforeValidator(_as_text)]

_WORDS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_WANTED: dict[TypeName, str] = {
    "integer": "whole number, such as 3",
    "decimal": "number, such as 2.5",
    "text": "text",
    "boolean": "truth value: true or false",
    "date": "date, such as 2013-01-31",
    "datetime": "date and time, such as 2013-01-31 10:05",
    "time": "time of day, such as 10:05",
    "category": "text",
}


class TypedColumn(BaseModel):
    """A column of the table: its name and its type."""

    name: Annotated[NewColumn, Field(min_length=1, description="The name of the column.")]
    type: Annotated[TypeName, Field(description="The type of its values.")] = "text"


_COLUMNS = [TypedColumn(name="name"), TypedColumn(name="value", type="decimal")]


@node(
    "io.table_creator",
    category="Input/Output",
    icon="table-edit",
    tags=("manual", "enter", "type in", "constant", "small table", "lookup", "type data", "new table"),
)
def table_creator(
    *,
    columns: Annotated[list[TypedColumn], Field(description="The columns of the table, with their types.")] = _COLUMNS,
    rows: Annotated[
        list[list[Cell]], Field(description="The rows, each with one value for each column; an empty one is missing.")
    ] = [],  # noqa: B006 - never changed
) -> Table:
    """Make a small table of values that are typed in, such as a list of names or of prices.

    Values are checked against the type of their column. An empty value is missing, and a row that is too short is
    filled up with missing values. Dates are written as `2013-01-31`, times as `10:05`, both together as
    `2013-01-31 10:05`; one with a time zone, such as `2013-01-31 10:05+01:00`, becomes UTC.

    Example: the columns `airport` (text) and `runways` (integer), and the rows `JFK`, `4` and `LGA`, `2`.
    """
    names = [column.name for column in columns]
    _require_distinct(names)
    values: dict[str, list[object]] = {name: [] for name in names}
    for number, row in enumerate(rows, 1):
        _require_width(row, len(columns), number)
        padded = (*row, *[""] * (len(columns) - len(row)))
        for column, cell in zip(columns, padded, strict=True):
            values[column.name].append(_value(cell, column, number))
    series = [pl.Series(column.name, values[column.name], dtype=TYPES[column.type]) for column in columns]
    return lazy(pl.DataFrame(series))


def _require_distinct(names: Sequence[str]) -> None:
    repeated = next((name for place, name in enumerate(names) if name in names[:place]), None)
    if repeated is not None:
        raise ParameterError(f"There are two columns with the name '{repeated}'.", parameter="columns")


def _require_width(row: Sequence[str], columns: int, number: int) -> None:
    if len(row) > columns:
        raise DataError(
            f"Row {number} has {len(row)} values for {columns} {'columns' if columns != 1 else 'column'}.",
            row=number,
            hint="Add a column, or take the values out.",
        )


def _value(cell: str, column: TypedColumn, row: int) -> object:
    """The value that a cell stands for.

    Raises:
        DataError: it stands for none of the column's type; names row and column.
    """
    try:
        return _converted(cell, column.type)
    except (ValueError, KeyError, OverflowError):
        raise DataError(
            f"Row {row}, column '{column.name}': {cell!r} is no {_WANTED[column.type]}.",
            row=row,
            column=column.name,
            values=(cell,),
            hint="Correct the value, or give the column another type.",
        ) from None


def _converted(cell: str, kind: TypeName) -> object:
    text = cell.strip()
    match kind:
        case _ if not cell or (not text and kind not in ("text", "category")):
            return None
        case "text" | "category":
            return cell
        case "boolean":
            return _WORDS[text.lower()]
        case "date":
            return date.fromisoformat(text)
        case "datetime":
            moment = datetime.fromisoformat(text)
            return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
        case "time":
            return _plain_time(text)
        case "integer":
            return _whole(text)
        case "decimal":
            return float(text)


def _plain_time(text: str) -> time:
    found = time.fromisoformat(text)
    if found.tzinfo is not None:
        raise ValueError
    return found


def _whole(text: str) -> int:
    number = int(text)
    if not -(2**63) <= number < 2**63:
        raise ValueError
    return number

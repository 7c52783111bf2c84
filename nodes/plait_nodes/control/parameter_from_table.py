"""Take one value out of a table, for a parameter of another node."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any, NamedTuple, cast

from pydantic import Field

from plait import Column, DataError, Formula, Table, Value, node
from plait.exact import exact


class Picked(NamedTuple):
    """One plain value."""

    value: Value


@node(
    "control.parameter_from_table",
    category="Control",
    icon="variable",
    face="{column} of row {row}",
    tags=("variable", "cell", "pick", "flow variable", "table row to variable"),
    collects=True,
)
def parameter_from_table(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column of the value.")],
    row: Annotated[
        int, Field(ge=1, description="The number of its row; of those that meet the condition, if any.")
    ] = 1,
    condition: Annotated[
        Formula | None, Field(description="Which rows count; all of them if there is no condition.")
    ] = None,
    otherwise: Annotated[
        str | int | float | bool | None,
        Field(description="What is given where there is no such row or no value; nothing: it is an error."),
    ] = None,
) -> Picked:
    """Pick one cell of a table as a value.

    Connect *value* to a parameter of another node: it takes the place of the value that stands there. Dates and times
    become texts such as 2024-01-31, and decimal numbers of fixed length become ordinary ones.

    Example: the `threshold` of the first row with `name == 'upper'`, for the condition of a filter.
    """
    if condition is not None:
        table = table.filter(condition.condition(table).fill_null(False))
    found = cast("Any", table.select(exact(column)).head(row).collect())
    value = found[column][row - 1] if len(found) >= row else None
    if value is None:
        if otherwise is not None:
            return Picked(otherwise)
        what = f"There are only {len(found)} such rows" if len(found) < row else f"Row {row} has no value there"
        raise DataError(
            f"No value can be taken from the column '{column}': {what.lower()}.",
            column=column,
            row=row,
            hint="Choose another row, or say what is given otherwise.",
        )
    return Picked(_plain(value, column))


def _plain(value: object, column: str) -> Value:
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    kind = "list" if hasattr(value, "to_list") else type(value).__name__
    raise DataError(
        f"A {kind} of the column '{column}' can't be a parameter.",
        column=column,
        hint="Convert the column to numbers or texts first.",
    )

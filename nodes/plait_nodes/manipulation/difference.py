"""Changes from row to row."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, FromPort, Table, node
from plait.backends import backend_of
from plait.backends.window import Shift
from plait.exact import col

from .series import new_names, numbers_among


@node(
    "manipulation.difference",
    category="Manipulation/Columns",
    icon="delta",
    face="{measure} of {columns}, {rows} rows",
    tags=("change", "delta", "percent change", "growth", "returns", "diff", "percentage"),
)
def difference(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns whose changes are worked out.")
    ] = Columns.of_type("numeric"),
    measure: Annotated[
        Literal["difference", "share", "ratio"],
        Field(description="Whether the change is a difference, a share of the earlier value, or the quotient of both."),
    ] = "difference",
    rows: Annotated[int, Field(ge=1, description="How many rows before the other value stands.")] = 1,
    groups: Annotated[
        Columns, Field(description="Only rows that are equal in these columns are compared.")
    ] = Columns.named(),
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "_change",
) -> Table:
    """Work out how much values differ from those some rows before, in the order of the table.

    'difference' is the value less the earlier one, 'share' the difference divided by the earlier value (0.1 is 10 %
    more), 'ratio' the value divided by it; divided by 0 they are infinite or not a number. The result is missing in
    the first rows and wherever one of the two values is. Dates and times have differences only, which are durations.

    Example: column `price`, 'share', groups `share name`: the daily return of each share.
    """
    schema = table.collect_schema()
    also = (nw.Date, nw.Datetime, nw.Duration) if measure == "difference" else ()
    chosen = numbers_among(schema, columns, also=also)
    names = new_names(schema, chosen, suffix)
    within = list(dict.fromkeys(groups.among(schema)))
    taken = [*schema, *names.values()]
    earlier: dict[str, str] = {}
    for name in chosen:
        earlier[name] = nw.generate_temporary_column_name(8, [*taken, *earlier.values()])
    before = backend_of(table).along(table, [Shift(earlier[name], name, rows) for name in chosen], within)
    changes = [_change(name, other, schema[name], measure).alias(names[name]) for name, other in earlier.items()]
    return before.with_columns(*changes).drop(*earlier.values())


def _change(name: str, earlier: str, dtype: nw.dtypes.DType, measure: str) -> nw.Expr:
    now, then = col(name), col(earlier)
    if measure == "difference":
        # Numbers without a sign, and small ones, have no room for every difference.
        is_narrow = dtype.is_integer() and dtype != nw.Int64
        return now.cast(nw.Int64) - then.cast(nw.Int64) if is_narrow else now - then
    now, then = now.cast(nw.Float64), then.cast(nw.Float64)
    return (now if measure == "ratio" else now - then) / then

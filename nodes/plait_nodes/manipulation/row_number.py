"""A column that numbers the rows."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import Columns, NewColumn, Table, node
from plait.backends import backend_of
from plait.backends.window import Position
from plait.exact import col, exactly

from .column_names import require_free


@node(
    "manipulation.row_number",
    category="Manipulation/Rows",
    icon="format-list-numbered",
    face="{column} from {start}",
    tags=("counter generation", "row id", "index", "enumerate"),
)
def row_number(
    table: Table,
    *,
    column: Annotated[NewColumn, Field(description="The new column with the numbers.")] = "row",
    start: Annotated[int, Field(description="The number of the first row.")] = 1,
    step: Annotated[int, Field(description="What is added from row to row.")] = 1,
    groups: Annotated[
        Columns, Field(description="Rows that are equal in these columns are numbered among themselves.")
    ] = Columns.named(),
    place: Annotated[
        Literal["first", "last"], Field(description="Whether the new column is the first one or the last.")
    ] = "first",
) -> Table:
    """Number the rows in the order they have.

    With groups, each begins anew; missing values in the group columns are a group of their own.

    Example: start 1, groups `customer`: the first, second, third order of each customer.
    """
    schema = table.collect_schema()
    require_free([column], schema, parameter="column")
    within = list(dict.fromkeys(groups.among(schema)))
    backend = backend_of(table)
    numbered = backend.along(table, [Position(column, "")], within) if within else backend.number(table, column)
    if (start, step) != (0, 1):
        numbered = numbered.with_columns(col(column) * step + start)
    return numbered.select(exactly([column, *schema])) if place == "first" else numbered

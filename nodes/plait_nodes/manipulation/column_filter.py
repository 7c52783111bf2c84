"""Keep or remove columns."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import Columns, Table, node
from plait.exact import exactly, without


@node(
    "manipulation.column_filter",
    category="Manipulation/Columns",
    icon="table-column",
    face="{keep} {columns}",
    tags=("select columns", "drop", "subset", "remove columns", "delete columns", "keep columns", "choose columns"),
)
def column_filter(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns that are meant.")] = Columns(),
    keep: Annotated[
        Literal["chosen", "others"], Field(description="Whether the chosen columns are kept, or all the others.")
    ] = "chosen",
) -> Table:
    """Keep the chosen columns, or all others.

    Chosen by name, the columns come in the order in which they are listed, so this node reorders columns too;
    chosen by type or pattern, they stay in the order of the table. With *keep* on 'others' the order never changes.

    Example: all columns of type `numeric` except `year`.
    """
    chosen = list(dict.fromkeys(columns.of(table)))
    if keep == "others":
        return without(table, chosen)
    return table.select(exactly(chosen)) if chosen else table.drop(*table.collect_schema())

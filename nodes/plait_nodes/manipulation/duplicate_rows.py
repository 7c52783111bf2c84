"""Remove or mark duplicate rows."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import Columns, NewColumn, ParameterError, Table, node
from plait.backends import backend_of


@node(
    "manipulation.duplicate_rows",
    category="Manipulation/Rows",
    icon="content-duplicate",
    face="{action}, keep {keep}",
    tags=("distinct", "unique", "deduplicate", "drop duplicates", "dedupe", "remove duplicates", "find duplicates"),
    blocking=True,
)
def duplicate_rows(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns in which duplicates are equal.")] = Columns(),
    action: Annotated[
        Literal["remove", "mark"], Field(description="Whether duplicates are removed, or marked in a new column.")
    ] = "remove",
    keep: Annotated[
        Literal["first", "last", "none"], Field(description="Which of several equal rows is not a duplicate.")
    ] = "first",
    mark_column: Annotated[
        NewColumn, Field(description="The new column that says whether a row is a duplicate.")
    ] = "duplicate",
) -> Table:
    """Remove rows that are equal to another one in the chosen columns, or mark them.

    Missing values are equal to each other. The rows stay in their order. With *keep* on 'none' every row that has
    an equal one is a duplicate.

    Example: columns `customer`, *keep* 'last': the latest order of each customer, if the table is sorted by date.
    """
    chosen = list(dict.fromkeys(columns.of(table)))
    if not chosen:
        raise ParameterError("No columns to compare.", parameter="columns", hint="Choose at least one column.")
    if action == "remove":
        return backend_of(table).unique(table, chosen, keep=keep)
    if mark_column in table.collect_schema() or not mark_column:
        raise ParameterError(f"The table has a column '{mark_column}' already.", parameter="mark_column")
    return backend_of(table).mark_repeated(table, mark_column, chosen, keep=keep)

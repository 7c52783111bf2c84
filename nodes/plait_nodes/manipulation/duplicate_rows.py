"""Remove or mark duplicate rows."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, MissingColumnError, NewColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exactly

Keep = Literal["first", "last", "smallest", "largest", "none"]


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
        Literal["remove", "mark", "status"],
        Field(
            description="Whether duplicates are removed, marked as true in a new column, or have their status there."
        ),
    ] = "remove",
    keep: Annotated[Keep, Field(description="Which of several equal rows is not a duplicate.")] = "first",
    mark_column: Annotated[
        NewColumn, Field(description="The new column that says whether a row is a duplicate.")
    ] = "duplicate",
    by_column: Annotated[Column, Field(description="The column that decides for 'smallest' and 'largest'.")] = "",
) -> Table:
    """Remove rows that are equal to another one in the chosen columns, or mark them.

    Missing values are equal to each other. The rows stay in their order. With *keep* on 'smallest' or 'largest' the
    first row with the smallest or largest value in *by_column* is kept; a missing value is so only if there are no
    others. With 'none' every row that has an equal one is a duplicate.

    The status of a row is `unique` if no other one is equal, `chosen` if it is the one that is kept, and otherwise
    `duplicate`.

    Example: columns `customer`, *keep* 'last': the latest order of each customer, if the table is sorted by date.
    """
    chosen = list(dict.fromkeys(columns.of(table)))
    if not chosen:
        raise ParameterError("No columns to compare.", parameter="columns", hint="Choose at least one column.")
    schema, backend = table.collect_schema(), backend_of(table)
    if action != "remove" and (mark_column in schema or not mark_column):
        raise ParameterError(f"The table has a column '{mark_column}' already.", parameter="mark_column")
    if keep == "smallest" or keep == "largest":
        marked = _mark_all_but(keep, table, schema, chosen, by_column, mark_column)
        if action == "remove":
            return marked.filter(~col(mark_column)).select(exactly(schema))
    elif action == "remove":
        return backend.unique(table, chosen, keep=keep)
    else:
        marked = backend.mark_repeated(table, mark_column, chosen, keep=keep)
    return marked if action == "mark" else marked.with_columns(_status(mark_column, chosen))


def _mark_all_but(
    keep: Literal["smallest", "largest"], table: Table, schema: nw.Schema, columns: list[str], by: str, mark: str
) -> Table:
    """The table with another column that is false for one of several equal rows.

    Raises:
        MissingColumnError: the column that decides is not there.
        ParameterError: no column decides, or its values have no order.
    """
    if not by:
        raise ParameterError(f"No column is chosen for '{keep}'.", parameter="by_column")
    if by not in schema:
        raise MissingColumnError(by, schema.names())
    if schema[by].is_nested() or schema[by] == nw.Object:
        raise ParameterError(f"The column '{by}' has the type {schema[by]}, which has no order.", parameter="by_column")
    value = col(by).cast(nw.String) if schema[by] in (nw.Categorical, nw.Enum) else col(by)
    within = exactly(columns)
    best = (value.min() if keep == "smallest" else value.max()).over(*within)
    place = nw.generate_temporary_column_name(8, [*schema, mark])
    numbered = backend_of(table).number(table, place)
    candidates = nw.when(((value == best) | best.is_null()).fill_null(False)).then(col(place))
    # The candidates stand in a column of their own, so that one window is worked out after the other.
    first = numbered.with_columns(candidates.alias(mark)).with_columns(col(mark).min().over(*within).alias(mark))
    return first.with_columns((col(place) != col(mark)).alias(mark)).select(exactly([*schema, mark]))


def _status(mark: str, columns: list[str]) -> nw.Expr:
    alone = nw.len().over(*exactly(columns)) == 1
    repeated = nw.when(col(mark)).then(nw.lit("duplicate")).otherwise(nw.lit("chosen"))
    return nw.when(alone).then(nw.lit("unique")).otherwise(repeated).alias(mark)

"""One row for each element of a list."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, NewColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.backends.window import Position
from plait.exact import col, exactly
from plait.held import of_type

from .column_names import require_free
from .series import some_of


@node(
    "manipulation.explode",
    category="Manipulation/Table",
    icon="arrow-split-horizontal",
    face="{columns}",
    tags=("ungroup", "unnest", "flatten list", "list to rows"),
)
def explode(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns with lists; all lists of a row must be equally long.")],
    empty: Annotated[
        Literal["keep", "drop"],
        Field(description="Whether a row with an empty or missing list is kept, its value missing, or dropped."),
    ] = "keep",
    place_column: Annotated[
        NewColumn, Field(description="A new column with the place in the list, from 1; none if empty.")
    ] = "",
) -> Table:
    """Make one row of each element of a list; the other columns are repeated.

    The new rows stand where the old one stood, in the order of the list. Several columns are taken apart side by
    side. The place of a row without elements is missing. Lists come from Group By ('list') and Text to Columns.

    Example: column `tags`: a row for each tag of each article.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    for name in chosen:
        if not isinstance(schema[name], nw.List | nw.Array):
            raise ParameterError(
                f"The column '{name}' is {of_type(schema[name])}, which is no list.",
                parameter="columns",
                hint="Make lists of texts with Text to Columns, or of rows with Group By.",
            )
    if place_column:
        require_free([place_column], schema, parameter="place_column")
    has_any = col(chosen[0]).list.len() > 0
    if empty == "drop":
        table = table.filter(has_any)
    if not place_column:
        return table.explode(exactly(chosen))
    backend = backend_of(table)
    row, full = _temporary(schema, place_column)
    numbered = backend.number(table.with_columns(has_any.fill_null(False).alias(full)), row)
    placed = backend.along(numbered.explode(exactly(chosen)), [Position(place_column, "")], [row])
    place = nw.when(col(full)).then(col(place_column) + 1)
    return placed.with_columns(place.alias(place_column)).drop(row, full)


def _temporary(schema: nw.Schema, place_column: str) -> tuple[str, str]:
    row = nw.generate_temporary_column_name(8, [*schema, place_column])
    return row, nw.generate_temporary_column_name(8, [*schema, place_column, row])

"""Sort the rows."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from plait import Column, MissingColumnError, ParameterError, Table, node
from plait.backends import backend_of


class SortKey(BaseModel):
    """A column to sort by."""

    column: Annotated[Column, Field(description="The column to sort by.")]
    descending: Annotated[bool, Field(description="Whether the largest values come first.")] = False
    missing: Annotated[Literal["last", "first"], Field(description="Where rows without a value go.")] = "last"


@node(
    "manipulation.sorter",
    category="Manipulation/Rows",
    icon="sort",
    tags=("order by", "arrange", "rank"),
    blocking=True,
)
def sorter(
    table: Table,
    *,
    keys: Annotated[
        list[SortKey],
        Field(min_length=1, description="What to sort by; later keys decide where earlier ones are equal."),
    ],
) -> Table:
    """Sort the rows by one or more columns.

    Rows that are equal in all keys stay in the order they have. Texts are compared by their characters' codes, so
    capital letters come before small ones. Missing values come last (or first), whether ascending or descending.

    Example: `carrier` ascending, then `arr_delay` descending.
    """
    schema = table.collect_schema()
    by = [key.column for key in keys]
    for name in by:
        if name not in schema:
            raise MissingColumnError(name, schema.names())
    if len(set(by)) < len(by):
        raise ParameterError("A column is listed twice as a key.", parameter="keys", hint="Remove one of them.")
    return backend_of(table).sort(
        table,
        by,
        descending=[key.descending for key in keys],
        nulls_last=[key.missing == "last" for key in keys],
    )

"""The elements of a list as columns."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
from pydantic import Field

from plait import Column, DataError, NewColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exactly
from plait.held import of_type
from plait.table import collect

from .column_names import require_free

_MOST = 1_000
"""Longer lists are data of their own rather than columns."""


def _schema(
    table: nw.Schema | None, *, column: str, elements: int | None, names: list[str], keep: bool
) -> nw.Schema | None:
    if table is None or column not in table:
        return None
    inner = _inner(table, column)
    others = [name for name in table if keep or name != column]
    if not names and elements is None:
        return None
    new = _named(column, names, elements or 0, others)
    return nw.Schema({**{name: table[name] for name in others}, **dict.fromkeys(new, inner)})


@node(
    "manipulation.list_to_columns",
    category="Manipulation/Columns",
    icon="format-columns",
    title="List to Columns",
    face="{column}",
    tags=("split collection column", "unpack", "expand list", "array to columns", "unnest", "vector"),
    schema=_schema,
    collects=True,
    passes=2,
)
def list_to_columns(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column with the lists.")],
    elements: Annotated[
        int | None, Field(ge=1, le=_MOST, description="How many new columns there are; empty for those of the longest.")
    ] = None,
    names: Annotated[
        list[NewColumn], Field(description="The names of the new columns; their number counts then.")
    ] = [],  # noqa: B006 - never changed
    keep: Annotated[bool, Field(description="Whether the column with the lists is kept.")] = False,
) -> Table:
    """Make a column of each place in a list.

    New columns come last and are named `name_1`, `name_2` after the old one, unless *names* are given. Where a list is
    too short its elements are missing, and of a missing list all are; elements that are too many are left off. Unless
    a number or names are given, the node looks for the longest list first.

    Example: `tags` with `[red, round]` and `[blue]` becomes `tags_1` with red and blue, and `tags_2` with round.
    """
    schema = table.collect_schema()
    _inner(schema, column)
    others = [name for name in schema if keep or name != column]
    new = _named(column, names, elements or (0 if names else _longest(table, column, schema[column])), others)
    if not new:
        return table.select(exactly(others))
    # A new column may have the name of the old one, which is read before it is replaced.
    hidden = nw.generate_temporary_column_name(8, [*schema, *new])
    lists = table.with_columns(col(column).alias(hidden))
    return backend_of(table).elements(lists, hidden, new).select(exactly([*others, *new]))


def _inner(schema: nw.Schema, column: str) -> nw.dtypes.DType:
    """What the lists hold.

    Raises:
        ParameterError: the column holds no lists.
    """
    dtype = schema[column]
    if not isinstance(dtype, nw.List | nw.Array):
        raise ParameterError(
            f"The column '{column}' is {of_type(dtype)}, which is no list.",
            parameter="column",
            hint="Make lists of texts with Text to Columns, or of rows with Group By.",
        )
    inner = dtype.inner
    if isinstance(dtype, nw.Array) and len(dtype.shape) > 1:
        return nw.Array(inner, dtype.shape[1:])
    return inner if isinstance(inner, nw.dtypes.DType) else inner()


def _named(column: str, names: list[str], elements: int, others: list[str]) -> list[str]:
    new = list(names) or [f"{column}_{place}" for place in range(1, elements + 1)]
    require_free(new, others, parameter="names")
    return new


def _longest(table: Table, column: str, dtype: nw.dtypes.DType) -> int:
    """The length of the longest list; 0 if there is none.

    Raises:
        DataError: it is too long.
    """
    if isinstance(dtype, nw.Array):
        longest = dtype.size if len(dtype.shape) == 1 else dtype.shape[0]
    else:
        longest = int(collect(table.select(col(column).list.len().max().alias("longest")))["longest"][0] or 0)
    if longest > _MOST:
        raise DataError(
            f"The column '{column}' has a list of {longest:,} elements, too many for columns.",
            column=column,
            hint=f"Say how many to take, at most {_MOST:,}, or make rows of them with Explode.",
        )
    return longest

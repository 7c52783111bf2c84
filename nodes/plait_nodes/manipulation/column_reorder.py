"""Another order of the columns."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, ParameterError, Table, node
from plait.exact import exactly

_FAMILIES: tuple[type[nw.dtypes.DType], ...] = (
    *(nw.String, nw.Categorical, nw.Enum, nw.Boolean),
    *(nw.Date, nw.Datetime, nw.Time, nw.Duration),
)


@node(
    "manipulation.column_reorder",
    category="Manipulation/Columns",
    icon="swap-horizontal-variant",
    face="{first} first",
    tags=("column resorter", "column sorter", "move column", "arrange columns", "order of columns"),
)
def column_reorder(
    table: Table,
    *,
    first: Annotated[Columns, Field(description="The columns that come first, in the order listed.")] = Columns.named(),
    last: Annotated[Columns, Field(description="The columns that come last, in the order listed.")] = Columns.named(),
    others: Annotated[
        Literal["as they are", "by name", "by name, from Z", "by type"],
        Field(description="The order of all other columns, between them."),
    ] = "as they are",
) -> Table:
    """Bring the columns into another order; all of them are kept.

    'by name' does not tell capital from small letters. 'by type' puts numbers first, then texts and truth values, then
    dates and times, and keeps the order within each. Columns that come with a later version of the data stand among
    the others.

    Example: first `id`, `name`; last `notes`.
    """
    schema = table.collect_schema()
    front, back = (list(dict.fromkeys(choice.among(schema))) for choice in (first, last))
    for name in front:
        if name in back:
            raise ParameterError(
                f"The column '{name}' can't come both first and last.", parameter="last", hint="Remove one of them."
            )
    middle = [name for name in schema if name not in {*front, *back}]
    match others:
        case "by name" | "by name, from Z":
            middle.sort(key=lambda name: (name.casefold(), name), reverse=others != "by name")
        case "by type":
            middle.sort(key=lambda name: _family(schema[name]))
        case "as they are":
            pass
    return table.select(exactly([*front, *middle, *back]))


def _family(dtype: nw.dtypes.DType) -> int:
    if dtype.is_numeric():
        return 0
    return next((place for place, family in enumerate(_FAMILIES, 1) if isinstance(dtype, family)), len(_FAMILIES) + 1)

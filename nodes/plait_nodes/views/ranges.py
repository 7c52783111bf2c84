"""Ranges of several columns, all of which must hold."""

from __future__ import annotations

from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field

from plait import Column

from .quantity import Bound, Quantity, within

if TYPE_CHECKING:
    from collections.abc import Sequence

    import narwhals as nw

    from plait import Table


class Range(BaseModel):
    """A range of a column; both ends belong to it, and one that is left empty is open."""

    column: Annotated[Column, Field(description="The column.")]
    low: Annotated[Bound, Field(description="Where it begins.")] = None
    high: Annotated[Bound, Field(description="Where it ends.")] = None


def ranges_of(schema: nw.Schema, selection: Sequence[Range]) -> list[tuple[Quantity, float | None, float | None]]:
    """The ranges as the axes have them.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: a column has no axis, or an end does not fit it.
    """
    found = []
    for each in selection:
        quantity = Quantity.of(schema, each.column, "selection")
        found.append((quantity, quantity.bound(each.low, "selection"), quantity.bound(each.high, "selection")))
    return found


def rows_in(table: Table, selection: Sequence[Range]) -> Table:
    """The rows that lie in all ranges, in their order; without a range there are none."""
    known = ranges_of(table.collect_schema(), selection)
    if not known:
        return table.head(0)
    return table.filter(reduce(and_, (within(quantity.number, low, high) for quantity, low, high in known)))

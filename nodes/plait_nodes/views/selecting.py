"""The rows that were selected in a view."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import narwhals as nw

    from plait import Table


def selected_rows(table: Table, conditions: Sequence[nw.Expr]) -> Table:
    """The rows for which one of the conditions holds, in their order; without a condition there are none."""
    return table.filter(reduce(or_, conditions).fill_null(False)) if conditions else table.head(0)

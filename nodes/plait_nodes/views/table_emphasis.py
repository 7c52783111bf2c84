"""Chosen rows in a table on a page: those of its rows that look like one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import polars.selectors as cs

from plait.exact import exactly
from plait.figure import emphasis
from plait.table import collect

from .table_view import storable

if TYPE_CHECKING:
    from plait import Figure, Table


@emphasis("views.table_view")
def table_view_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The numbers of the rows as `row`; rows that are equal in all shown columns but lists are marked alike."""
    shown = figure.tables["rows"].select(~cs.nested())
    if not shown.width or shown.is_empty():
        return pl.DataFrame(schema={"row": pl.Int64})
    chosen = storable(collect(rows.select(exactly(shown.columns)).unique()).to_polars())
    # By position, because a name may look like a pattern.
    names = [f"{place}" for place in range(shown.width)]
    numbered = shown.rename(dict(zip(shown.columns, names, strict=True))).with_row_index("row")
    known = chosen.rename(dict(zip(chosen.columns, names, strict=True)))
    found = numbered.join(known, on=names, how="semi", nulls_equal=True)
    return found.select(pl.col("row").cast(pl.Int64)).sort("row")

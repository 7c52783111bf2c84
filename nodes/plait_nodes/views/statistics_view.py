"""What is in each column of a table, on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Columns, Figure, RunContext, Table, node
from plait.table import collect
from plait_nodes.statistics.describe import DESCRIPTION, describe

from .category import Category
from .quantity import Quantity, is_quantity
from .title import Title

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_COLUMNS = 100
BINS = 24
_SHAPES = {"column": pl.Int64, "place": pl.Int64, "share": pl.Float64}
_SHOWN = ("column", "type", "missing", "distinct", "mean", "std", "min", "median", "max", "lowest", "highest")


class StatisticsViewResult(NamedTuple):
    figure: Figure
    statistics: Table


def _schema(table: nw.Schema | None, *, columns: Columns, **_: object) -> tuple[None, nw.Schema]:
    if table is not None:
        columns.among(table)
    return None, DESCRIPTION


@node(
    "views.statistics_view",
    category="Views",
    icon="chart-box-outline",
    face="{columns}",
    tags=("statistics", "data explorer", "profile", "summary", "describe", "missing values"),
    schema=_schema,
    collects=True,
    passes=3,
)
def statistics_view(
    table: Table,
    *,
    run: RunContext,
    columns: Annotated[Columns, Field(description="The columns to show; up to a hundred are drawn.")] = Columns(),
    title: Title = "",
) -> StatisticsViewResult:
    """Show what is in each column: its type, missing and distinct values, a few numbers, and how they are spread.

    The numbers are those of the node Describe, whose table leaves through `statistics`. The small drawing at the end of
    a line has a bar for each of 24 bins of numbers or dates, or for each of the most frequent categories.

    Example: look at a table that was just read, before anything else.
    """
    names = list(dict.fromkeys(columns.of(table)))
    found = describe(table, run=run, columns=Columns.named(*names))
    rows = collect(found).to_polars()
    shown = names[:MOST_COLUMNS]
    schema = table.collect_schema()
    parts = [_shape(table, schema, name, number) for number, name in enumerate(shown)]
    shapes = pl.concat([pl.DataFrame(schema=_SHAPES), *parts])
    count = int(collect(table.select(nw.len())).item()) if schema else 0
    missing = int(rows["missing"].fill_null(0).sum())
    options: dict[str, Any] = {"size": [860, max(200, min(2000, 90 + 28 * len(shown)))]}
    metrics = {"rows": float(count), "columns": float(len(names)), "missing": float(missing)}
    tables = {"columns": rows.head(MOST_COLUMNS).select(_SHOWN), "shapes": shapes}
    return StatisticsViewResult(Figure("views.statistics_view", tables, options, title, metrics), found)


def _shape(table: Table, schema: nw.Schema, name: str, number: int) -> pl.DataFrame:
    """The heights of the bars of a column, the highest of which is 1."""
    dtype = schema[name]
    if is_quantity(dtype) and dtype != nw.Boolean:
        counts = _bins(table, Quantity.of(schema, name, "columns"))
    elif dtype.is_nested() or dtype in (nw.Object, nw.Binary, nw.Unknown):
        counts = []
    else:
        text = Category.of(schema, name, "columns").text.alias("name")
        found = table.select(text).drop_nulls().group_by("name").agg(nw.len().alias("rows"))
        named = collect(found).to_polars().sort(["rows", "name"], descending=[True, False]).head(BINS)
        counts = named["rows"].to_list()
    highest = max(counts, default=0) or 1
    rows = [(number, place, count / highest) for place, count in enumerate(counts)]
    return pl.DataFrame(rows, schema=_SHAPES, orient="row")


def _bins(table: Table, quantity: Quantity) -> Sequence[int]:
    import numpy as np

    values = collect(table.select(quantity.number.alias("value")).drop_nulls())["value"].to_numpy()
    if not len(values):
        return []
    counts: list[int] = np.histogram(values, bins=BINS)[0].tolist()
    return counts

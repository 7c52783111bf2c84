"""What is in each column of a table, on one page."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Columns, Figure, RunContext, Table, node
from plait.figure.gestures import Choices, Pick, as_options
from plait.table import collect
from plait_nodes.statistics.describe import DESCRIPTION, describe

from .category import Category
from .column_part import ColumnPart, conditions_of, range_record
from .quantity import Quantity, is_quantity
from .selecting import selected_rows
from .title import Title

MOST_COLUMNS = 100
BINS = 24
_SHAPES = {
    "column": pl.Int64,
    "place": pl.Int64,
    "share": pl.Float64,
    "rows": pl.Int64,
    "low": pl.Float64,
    "high": pl.Float64,
    "value": pl.String,
}
"""For each bar: how many rows it stands for, and their smallest and largest value or the category."""
_SHOWN = ("column", "type", "missing", "distinct", "mean", "std", "min", "median", "max", "lowest", "highest")


class StatisticsViewResult(NamedTuple):
    figure: Figure
    statistics: Table
    selected: Table


def _schema(
    table: nw.Schema | None, *, columns: Columns, selection: list[ColumnPart], **_: object
) -> tuple[None, nw.Schema, nw.Schema | None]:
    if table is not None:
        columns.among(table)
        conditions_of(table, selection, "selection")
    return None, DESCRIPTION, table


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
    selection: Annotated[list[ColumnPart], Field(description="The parts of columns that are selected.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> StatisticsViewResult:
    """Show what is in each column: its type, missing and distinct values, a few numbers, and how they are spread.

    The numbers are those of the node Describe, whose table leaves through `statistics`. The small drawing at the end of
    a line has a bar for each of 24 bins of numbers or dates, or for each of the most frequent categories.

    A click on a bar, or on the number of missing values, selects the rows that it counts. `selected` has the rows of
    any selected part, in the order of the table; without one it has none.

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
    drawn = rows.head(MOST_COLUMNS).select(_SHOWN)
    options: dict[str, Any] = {
        "size": [860, max(200, min(2000, 90 + 28 * len(shown)))],
        "gestures": as_options(Pick(patches=Choices(values=_choices(drawn, shapes, schema)))),
        "selection": [part.model_dump(mode="json", exclude_defaults=True) for part in selection],
    }
    metrics = {"rows": float(count), "columns": float(len(names)), "missing": float(missing)}
    figure = Figure("views.statistics_view", {"columns": drawn, "shapes": shapes}, options, title, metrics)
    return StatisticsViewResult(figure, found, selected_rows(table, conditions_of(schema, selection, "selection")))


def _choices(drawn: pl.DataFrame, shapes: pl.DataFrame, schema: nw.Schema) -> tuple[tuple[dict[str, Any], ...], ...]:
    """What a click chooses, in the order of the fields of the drawing: of each column the missing ones and the bars."""
    found: list[tuple[dict[str, Any], ...]] = []
    for number, (name, missing) in enumerate(drawn.select("column", "missing").rows()):
        found.append(({"column": name, "missing": True},) if missing else ())
        for low, high, value in shapes.filter(shapes["column"] == number).select("low", "high", "value").rows():
            if value is not None:
                found.append(({"column": name, "value": value},))
            else:
                found.append(
                    (range_record(Quantity.of(schema, name, "columns"), low, high),) if low is not None else ()
                )
    return tuple(found)


def _shape(table: Table, schema: nw.Schema, name: str, number: int) -> pl.DataFrame:
    """The bars of a column, the highest of which has the share 1."""
    dtype = schema[name]
    if is_quantity(dtype) and dtype != nw.Boolean:
        bars = _bins(table, Quantity.of(schema, name, "columns"))
    elif dtype.is_nested() or dtype in (nw.Object, nw.Binary, nw.Unknown):
        bars = []
    else:
        text = Category.of(schema, name, "columns").text.alias("name")
        found = table.select(text).drop_nulls().group_by("name").agg(nw.len().alias("rows"))
        named = collect(found).to_polars().sort(["rows", "name"], descending=[True, False]).head(BINS)
        bars = [(count, None, None, value) for value, count in named.select("name", "rows").rows()]
    highest = max((bar[0] for bar in bars), default=0) or 1
    rows = [(number, place, bar[0] / highest, *bar) for place, bar in enumerate(bars)]
    return pl.DataFrame(rows, schema=_SHAPES, orient="row")


def _bins(table: Table, quantity: Quantity) -> list[tuple[int, float | None, float | None, None]]:
    """For each bin how many values it has, and the smallest and the largest of them."""
    import numpy as np

    values = np.sort(collect(table.select(quantity.number.alias("value")).drop_nulls())["value"].to_numpy())
    if not len(values):
        return []
    edges = np.histogram_bin_edges(values, bins=BINS)
    # A bin has its lower edge; the last one has both.
    starts = [0, *np.searchsorted(values, edges[1:-1], side="left").tolist(), len(values)]
    return [
        (end - start, float(values[start]), float(values[end - 1]), None) if end > start else (0, None, None, None)
        for start, end in pairwise(starts)
    ]

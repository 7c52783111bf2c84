"""Chosen rows in fields: a frame around each field that has any, and how large a part of it they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl

from plait.exact import exact
from plait.figure import emphasis
from plait.table import collect

from .category import Category
from .confusion_matrix import MOST_CLASSES, OTHERS, class_of
from .grouping import Groups
from .lengths import lengths
from .veil import ABOVE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from plait import Figure, Table
    from plait.theme import FigureTheme

_MARKS = {"row": pl.Int64, "column": pl.Int64, "rows": pl.Int64, "share": pl.Float64}


@emphasis("views.heatmap")
def heatmap_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The `row` and `column` of each field that has any of them, how many `rows`, and their `share` of the field."""
    options, tables, schema = figure.options, figure.tables, rows.collect_schema()
    name, text = (Category.of(schema, options[side], side).text for side in ("down", "across"))
    named = rows.select(name.alias("name"), text.alias("text"), nw.lit(None, nw.Float64).alias("value"))
    down, across = (Groups.again(tables[side]) for side in ("down", "across"))
    found = lengths(named, down, across, "rows").join(tables["cells"], on=["bar", "group"], suffix=" in all")
    share = (pl.col("rows") / pl.col("rows in all")).alias("share")
    return found.select(pl.col("bar").alias("row"), pl.col("group").alias("column"), "rows", share).cast(_MARKS)  # type: ignore[arg-type]


@emphasis("views.confusion_matrix")
def confusion_matrix_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The same for the fields of classes."""
    options, schema = figure.options, rows.collect_schema()
    texts = [class_of(schema, options[side]).alias(side) for side in ("actual", "predicted")]
    counted = rows.select(*texts).group_by("actual", "predicted").agg(nw.len().alias("rows"))
    found = collect(counted).to_polars().drop_nulls()
    names = options["names"]
    # Classes without a row and column of their own are among the others.
    rest = len(names) - 1 if len(names) == MOST_CLASSES and names[-1] == OTHERS else None
    known = {name: number for number, name in enumerate(names) if number != rest}
    places = [
        pl.col(exact(side)).replace_strict(known, default=rest, return_dtype=pl.Int64).alias(place)
        for side, place in (("actual", "row"), ("predicted", "column"))
    ]
    cells = found.with_columns(places).drop_nulls().group_by("row", "column").agg(pl.col("rows").sum())
    counts = figure.tables["counts"].to_numpy()
    shares = [rows / counts[row, column] for row, column, rows in cells.select("row", "column", "rows").rows()]
    return cells.with_columns(pl.Series("share", shares, dtype=pl.Float64)).sort("row", "column").cast(_MARKS)  # type: ignore[arg-type]


def draw_cells_emphasis(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    """Frame the fields with chosen rows; a bar at the bottom is as long as their share."""
    from matplotlib.patches import Rectangle

    marks = figure.emphasis
    if marks is None:
        return
    for row, column, share in marks.select("row", "column", "share").rows():
        axes.add_patch(
            Rectangle(
                (column - 0.46, row - 0.46), 0.92, 0.92, fill=False, edgecolor=theme.text, linewidth=1.4, zorder=ABOVE,
                label="_chosen",
            )
        )  # fmt: skip
        axes.add_patch(
            Rectangle(
                (column - 0.46, row + 0.36), 0.92 * share, 0.1, facecolor=theme.text, linewidth=0, zorder=ABOVE,
                label="_share",
            )
        )  # fmt: skip

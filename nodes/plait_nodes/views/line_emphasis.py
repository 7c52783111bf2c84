"""Chosen rows in lines: as points on them, or along x where a point is made of several rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait.figure import emphasis
from plait.table import collect

from .category import Category
from .grouping import Groups
from .line import long_rows
from .quantity import Quantity
from .rug import draw_rug, rug_of
from .scatter_emphasis import draw_dots
from .veil import draw_veil

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes

    from plait import Figure, Table
    from plait.theme import FigureTheme


@emphasis("views.line")
def line_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The points as `line`, `x` and `y`; only `x` where the lines are means, sums or bands."""
    options, schema = figure.options, rows.collect_schema()
    x = Quantity.of(schema, options["columns"]["x"], "x").number
    lines = figure.tables["lines"]
    if options["repeated"] != "rows" or lines["low"].null_count() < lines.height:
        return rug_of(rows, x)
    names = options["columns"]["y"]
    name = Category.of(schema, options["groups"], "groups").text if options["groups"] else nw.lit("", nw.String)
    numbers = [Quantity.of(schema, each, "y").number.alias(f"y{at}") for at, each in enumerate(names)]
    groups = Groups.again(figure.tables["groups"]) if "groups" in figure.tables else None
    known = rows.select(x.alias("x"), name.alias("name"), *numbers).filter(~nw.col("x").is_null())
    found = collect(long_rows(known, len(names), groups)).to_polars().drop_nulls()
    return found.sort("line", "x", "y").select("line", "x", "y")


def draw_line_emphasis(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    """Draw the chosen rows over the lines."""
    marks = figure.emphasis
    if marks is None:
        return
    draw_veil(axes, theme)
    if "y" in marks.columns:
        draw_dots(axes, marks["x"].to_numpy(), marks["y"].to_numpy(), theme, size=14.0)
    else:
        draw_rug(axes, marks, theme)

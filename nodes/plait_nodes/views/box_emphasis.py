"""Chosen rows in boxes: a dot for each value, or of many a slim box of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from plait.exact import exact
from plait.figure import emphasis
from plait.table import collect

from .category import Category
from .quantity import Quantity
from .scatter_emphasis import draw_dots
from .veil import ABOVE, draw_veil

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from plait import Figure, Table
    from plait.theme import FigureTheme

MOST_DOTS = 1_000
_QUARTERS = {"q1": 0.25, "median": 0.5, "q3": 0.75}


@emphasis("views.box")
def box_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The values as `box` and `value`; of many the quartiles and ends of each `box`."""
    names, groups, boxes = figure.options["columns"], figure.options["groups"], figure.tables["boxes"]
    schema = rows.collect_schema()
    numbers = [Quantity.of(schema, name, "columns").number for name in names]
    if groups:
        text = Category.of(schema, groups, "groups").text.alias("name")
        found = collect(rows.select(text, numbers[0].alias("value"))).to_polars()
        names_of = boxes.select(pl.when(~pl.col("missing")).then("name").alias("name")).with_row_index("box")
        values = found.join(names_of, on="name", nulls_equal=True).select(pl.col("box").cast(pl.Int64), "value")
    else:
        wide = collect(rows.select(number.alias(f"{at}") for at, number in enumerate(numbers))).to_polars()
        box = pl.lit(0, pl.Int64).alias("box")
        values = pl.concat([wide.select(box + at, pl.col(exact(f"{at}")).alias("value")) for at in range(len(names))])
    values = values.drop_nulls("value")
    if values.height <= MOST_DOTS:
        return values.sort("box", "value")
    quarters = [pl.col("value").quantile(at, "linear").alias(name) for name, at in _QUARTERS.items()]
    ends = [pl.col("value").min().alias("low"), pl.col("value").max().alias("high")]
    return values.group_by("box").agg(*quarters, *ends).sort("box")


def draw_box_emphasis(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    """Draw the values of the chosen rows over the boxes."""
    marks = figure.emphasis
    if marks is None:
        return
    draw_veil(axes, theme)
    if "value" in marks.columns:
        draw_dots(axes, marks["value"].to_numpy(), marks["box"].to_numpy(), theme, size=14.0)
        return
    for each in marks.rows(named=True):
        for start, end, wide in ((each["low"], each["high"], 1.4), (each["q1"], each["q3"], 6.0)):
            axes.plot(
                [start, end], [each["box"]] * 2, color=theme.text, linewidth=wide, solid_capstyle="butt",
                zorder=ABOVE, label="_chosen",
            )  # fmt: skip
        axes.plot([each["median"]], [each["box"]], "|", color=theme.background, markersize=9, zorder=ABOVE + 1)

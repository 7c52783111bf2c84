"""Chosen rows in a pie: the part of each slice that they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait.figure import emphasis

from .category import Category
from .grouping import Groups
from .lengths import lengths
from .quantity import Quantity
from .veil import ABOVE, draw_veil

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.patches import Wedge

    from plait import Figure, Table
    from plait.theme import FigureTheme


@emphasis("views.pie")
def pie_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """How much of each slice they are: `bar`, `value` and `rows`."""
    options, schema = figure.options, rows.collect_schema()
    text = Category.of(schema, options["category"], "category").text
    number = Quantity.of(schema, options["value"], "value").number if options["value"] else nw.lit(None, nw.Float64)
    named = rows.select(text.alias("name"), number.alias("value"))
    found = lengths(named, Groups.again(figure.tables["slices"]), None, options["function"])
    return found.select("bar", "value", "rows")


def draw_pie_emphasis(axes: Axes, figure: Figure, wedges: Sequence[Wedge], theme: FigureTheme) -> None:
    """Fill slices as far as the chosen rows reach, clockwise as the slices follow each other."""
    from matplotlib.patches import Wedge as Part

    marks = figure.emphasis
    if marks is None:
        return
    draw_veil(axes, theme)
    wholes = dict(figure.tables["lengths"].select("bar", "value").rows())
    for bar, value in marks.drop_nulls("value").select("bar", "value").rows():
        whole, slice_ = wholes.get(bar) or 0.0, wedges[bar]
        if whole > 0:
            start = slice_.theta2 - (slice_.theta2 - slice_.theta1) * min(1.0, max(0.0, value / whole))
            axes.add_patch(
                Part(
                    slice_.center, slice_.r, start, slice_.theta2, width=slice_.width, facecolor=theme.text,
                    linewidth=0, zorder=ABOVE, label="_chosen",
                )
            )  # fmt: skip

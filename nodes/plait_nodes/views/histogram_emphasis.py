"""Chosen rows in a histogram: how many of each bin they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import emphasis

from .histogram import counts_of
from .quantity import Quantity
from .veil import ABOVE, draw_veil

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes

    from plait import Figure, Table
    from plait.theme import FigureTheme


@emphasis("views.histogram")
def histogram_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The `rows` of each `bin` that has any."""
    quantity = Quantity.of(rows.collect_schema(), figure.options["columns"]["x"], "column")
    counts, _ = counts_of(rows, quantity, figure.options["edges"], None)
    return counts.select("bin", "rows")


def draw_histogram_emphasis(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    """Draw the chosen part of each bar, from the bottom."""
    import numpy as np

    marks = figure.emphasis
    if marks is None:
        return
    draw_veil(axes, theme)
    edges = np.asarray(figure.options["edges"])
    heights, widths = np.zeros(len(edges) - 1), np.diff(edges)
    heights[marks["bin"].to_numpy()] = marks["rows"].to_numpy()
    if figure.options["scale"] != "rows":
        heights = heights / max(1, int(figure.tables["counts"]["rows"].sum()))
    if figure.options["scale"] == "density":
        heights = heights / widths
    axes.bar(edges[:-1], heights, widths, align="edge", color=theme.text, linewidth=0, zorder=ABOVE, label="_chosen")

"""Chosen rows as lines across parallel axes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import emphasis

from .parallel_coordinates import MOST_LINES
from .quantity import Quantity
from .sample import drawn_rows
from .veil import ABOVE, draw_veil

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from plait import Figure, Table
    from plait.theme import FigureTheme


@emphasis("views.parallel_coordinates")
def parallel_coordinates_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """Their values as columns `0`, `1`, …, one for each axis; of very many, as many as could be drawn."""
    schema = rows.collect_schema()
    axes = [Quantity.of(schema, name, "columns") for name in figure.options["names"]]
    return drawn_rows(rows, axes, "", MOST_LINES).values


def draw_parallel_coordinates_emphasis(axes: Axes, heights: NDArray[Any], theme: FigureTheme) -> None:
    """Draw a line for each chosen row."""
    import numpy as np
    from matplotlib.collections import LineCollection

    draw_veil(axes, theme)
    places = np.arange(heights.shape[1])
    paths = [np.column_stack([places, row]) for row in heights]
    alpha = 0.9 if len(paths) <= 100 else 0.5
    lines = LineCollection(paths, colors=theme.text, alpha=alpha, linewidths=1.3, zorder=ABOVE, label="_chosen")
    axes.add_collection(lines, autolim=False)

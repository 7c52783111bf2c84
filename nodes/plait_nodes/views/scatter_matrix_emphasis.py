"""Chosen rows in every plot of a scatter matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import emphasis

from .quantity import Quantity
from .sample import drawn_rows
from .scatter_emphasis import draw_dots
from .scatter_matrix import MOST_POINTS
from .veil import ABOVE, draw_veil

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from plait import Figure, Table
    from plait.theme import FigureTheme


@emphasis("views.scatter_matrix")
def scatter_matrix_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """Their values as columns `0`, `1`, …; of very many, as many as could be drawn."""
    schema = rows.collect_schema()
    columns = [Quantity.of(schema, name, "columns") for name in figure.options["names"]]
    return drawn_rows(rows, columns, "", MOST_POINTS).values


def draw_cell_emphasis(axes: Axes, marks: pl.DataFrame, column: int, row: int, theme: FigureTheme) -> None:
    """Draw the chosen rows in the plot of two columns."""
    draw_veil(axes, theme)
    x, y = (marks[f"{number}"].to_numpy().astype(float) for number in (column, row))
    draw_dots(axes, x, y, theme, size=9.0)


def draw_bins_emphasis(axes: Axes, marks: pl.DataFrame, column: int, edges: NDArray[Any], theme: FigureTheme) -> None:
    """Draw how many of the chosen rows lie in each bin of a column."""
    import numpy as np

    draw_veil(axes, theme)
    values = marks[f"{column}"].drop_nulls().to_numpy().astype(float)
    counts, _ = np.histogram(values, edges)
    axes.bar(
        edges[:-1], counts, np.diff(edges), align="edge", color=theme.text, linewidth=0, zorder=ABOVE, label="_chosen"
    )

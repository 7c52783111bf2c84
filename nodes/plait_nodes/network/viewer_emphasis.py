"""Chosen nodes in a drawing of a graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl

from plait import MissingColumnError
from plait.exact import col
from plait.figure import emphasis
from plait.table import collect
from plait_nodes.views.veil import ABOVE, draw_veil

from .graph import NODE

if TYPE_CHECKING:
    import numpy as np
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from plait import Figure, Table
    from plait.theme import FigureTheme


@emphasis("network.viewer")
def network_emphasis(figure: Figure, rows: Table) -> pl.DataFrame:
    """The numbers of the nodes that are drawn as `point`; `rows` are some of the nodes of the graph.

    Raises:
        MissingColumnError: the rows are no nodes.
    """
    schema = rows.collect_schema()
    if NODE not in schema:
        raise MissingColumnError(NODE, schema.names())
    chosen = collect(rows.select(col(NODE).cast(nw.String).alias("name"))).to_polars()
    points = figure.tables["points"].select("name").with_row_index("point")
    return points.join(chosen, on="name", how="semi").select(pl.col("point").cast(pl.Int64)).sort("point")


def draw_network_emphasis(
    axes: Axes, figure: Figure, at: NDArray[np.floating], sizes: NDArray[np.floating], theme: FigureTheme
) -> None:
    """Draw the chosen nodes over all others."""
    if figure.emphasis is None:
        return
    draw_veil(axes, theme)
    own = figure.emphasis["point"].to_numpy()
    axes.scatter(
        at[own, 0], at[own, 1], s=sizes[own], color=theme.text, edgecolors=theme.background, linewidths=0.8,
        zorder=ABOVE, clip_on=False, label="_chosen",
    )  # fmt: skip

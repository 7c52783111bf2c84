"""Chosen rows in a dendrogram: how many there are at each end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from plait.figure import emphasis

from .dendrogram import told_rows
from .veil import ABOVE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from plait import Figure, Table
    from plait.theme import FigureTheme


@emphasis("views.dendrogram")
def dendrogram_emphasis(figure: Figure, rows: Table) -> pl.DataFrame | None:
    """The ends as `end`, and the `share` of their rows that is chosen; rows with equal features are one.

    None if there are too many features to know the rows by.
    """
    known = figure.tables.get("rows")
    if known is None:
        return None
    names = [f"{place}" for place in range(len(figure.options["features"]))]
    found = known.join(told_rows(rows, figure.options["features"]).unique(), on=names, how="semi")
    counts = known.group_by("end").len("all")
    both = found.group_by("end").len("rows").join(counts, on="end")
    return both.select("end", (pl.col("rows") / pl.col("all")).alias("share")).sort("end")


def draw_dendrogram_emphasis(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    """Draw a dot at each end with chosen rows, filled if all of its rows are."""
    if figure.emphasis is None:
        return
    colors = [theme.text if share == 1 else theme.background for share in figure.emphasis["share"]]
    axes.scatter(
        [0.0] * figure.emphasis.height, figure.emphasis["end"].to_numpy(), s=26, c=colors, edgecolors=theme.text,
        linewidths=1.3, zorder=ABOVE, clip_on=False, label="_chosen",
    )  # fmt: skip

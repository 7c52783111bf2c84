"""Chosen rows along an axis: a short stroke where each lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl

from plait.table import collect

from .veil import ABOVE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from plait import Table
    from plait.theme import FigureTheme

_STEPS = 2_000
"""More strokes than an axis has pixels are put together."""


def rug_of(rows: Table, number: nw.Expr) -> pl.DataFrame:
    """Where the rows lie: each `x` once."""
    values = rows.select(number.alias("x")).filter(~nw.col("x").is_null() & nw.col("x").is_finite())
    found = collect(values.unique("x").sort("x")).to_polars()
    if found.height <= _STEPS:
        return found
    low, high = (float(found["x"][end]) for end in (0, -1))
    step = (high - low) / _STEPS
    return found.select((((pl.col("x") - low) / step).round() * step + low).unique(maintain_order=True))


def draw_rug(axes: Axes, marks: pl.DataFrame, theme: FigureTheme) -> None:
    """Draw the strokes at the lower end of the axes."""
    axes.vlines(
        marks["x"].to_numpy(), 0, 0.06, transform=axes.get_xaxis_transform(), color=theme.text, linewidth=1.2,
        alpha=0.9 if marks.height <= 200 else 0.6, zorder=ABOVE, label="_chosen",
    )  # fmt: skip

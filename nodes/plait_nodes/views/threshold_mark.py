"""The points of a curve of thresholds, and the one that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure.hints import hint

from .curve_legend import curve_style
from .telling import told

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl
    from matplotlib.axes import Axes

    from plait import Figure
    from plait.theme import FigureTheme


def told_points(axes: Axes, own: pl.DataFrame, x: str, y: str, facts: Sequence[str]) -> None:
    """Let a window say of each threshold of a curve what it means."""

    def tell(number: int) -> str:
        point = own.row(number, named=True)
        lines = [f"{name} {told(point[name])}" for name in facts]
        return "\n".join([point["score"], f"threshold {told(point['threshold'])}", *lines])

    (points,) = axes.plot(own[x], own[y], linestyle="none", marker="", label="_told")
    hint(points, tell)


def mark_threshold(axes: Axes, points: pl.DataFrame, figure: Figure, at: tuple[str, str], theme: FigureTheme) -> None:
    """Draw a dot on the first curve at the threshold that is looked at: at the drawn one that is nearest to it."""
    threshold = figure.options.get("threshold")
    own = points.filter((points["curve"] == 0) & points["threshold"].is_finite())
    if threshold is None or own.is_empty():
        return
    nearest = own.row((own["threshold"] - threshold).abs().arg_min() or 0, named=True)
    color, _ = curve_style(0, theme)
    axes.plot(
        [nearest[at[0]]], [nearest[at[1]]], "o", markersize=8, markerfacecolor=color, markeredgecolor=theme.background,
        markeredgewidth=1.5, zorder=6, label="_threshold", clip_on=False,
    )  # fmt: skip

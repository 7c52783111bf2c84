"""Draws ranges that are selected along the horizontal axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from plait.theme import FigureTheme


def draw_spans(axes: Axes, spans: list[list[float | None]], theme: FigureTheme) -> None:
    """Shade the ranges; an open end reaches to the border."""
    left, right = axes.get_xlim()
    for low, high in spans:
        start, end = left if low is None else low, right if high is None else high
        axes.axvspan(start, end, color=theme.accent, alpha=0.12, linewidth=0, zorder=0.5)
        for place in (start, end):
            axes.axvline(place, color=theme.accent, linewidth=1, zorder=3)
    axes.set_xlim(left, right)

"""What lies between a drawing and the rows in it that were chosen elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from plait.theme import FigureTheme

ABOVE = 5.0
"""Marks of chosen rows are drawn here, over the veil, in the colour of texts, which no group has."""
_BELOW = 4.5
_DENSITY = 0.62


def draw_veil(axes: Axes, theme: FigureTheme) -> None:
    """Make what is drawn so far faint, so that what comes above it is seen first."""
    from matplotlib.patches import Rectangle

    axes.add_patch(
        Rectangle(
            (0, 0), 1, 1, transform=axes.transAxes, facecolor=theme.background, alpha=_DENSITY, linewidth=0,
            zorder=_BELOW, label="_veil",
        )
    )  # fmt: skip

"""Parts that many drawings have: a legend, a line of facts, and a page that says why nothing is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from plait.lettering import elided, elided_apart, text_width, wrapped

from .look import WIDE_FAMILY, families
from .painting import height_of, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

    from plait.theme import FigureTheme

Corner = Literal["upper left", "upper right", "lower left", "lower right"]

_SHORT_NAME = 56.0
"""A name in a legend is not cut below this width, in points."""
_BESIDE = 62.0
"""Points that a legend leaves for what is left of the axes, where it begins."""
_WIDER = 1.14
"""How much wider the letters of the widest typeface are than those that texts are cut for."""
_LOW = 130.0
"""In a drawing lower than this, in points, there is no legend of several rows."""

_CORNER = (0.2, 0.12)
"""How much of the width and the height of axes a short text in a corner takes."""


def say(canvas: Canvas, theme: FigureTheme, text: str) -> None:
    """Show a sentence in the middle of the canvas in place of a drawing."""
    lines = wrapped(text, width_of(canvas) * 0.8, theme.font_size + 1, 6)
    canvas.text(0.5, 0.5, "\n".join(lines), ha="center", va="center", color=theme.dim, fontsize=theme.font_size + 1)


def legend_above(
    canvas: Canvas, axes: Axes, theme: FigureTheme, handles: Sequence[Any], names: Sequence[str], *, title: str = ""
) -> None:
    """A legend in a few rows above the axes, its names cut so that they fit the canvas."""
    size, room = theme.font_size - 0.5, width_of(canvas) - _BESIDE
    wider = _WIDER if families()[0] == WIDE_FAMILY else 1.0
    # The mark, the space after it, and the space between two columns.
    gap = 3.5 * size
    widest = max((text_width(name, size) for name in names), default=0)
    columns = max(1, min(len(names), int(room // (min(widest, _SHORT_NAME) + gap))))
    rows = -(-len(names) // columns)
    if rows > 1 and height_of(canvas) < _LOW:
        # It would leave no room for what it explains.
        return
    columns = -(-len(names) // rows)
    legend = axes.legend(
        handles,
        elided_apart(names, (room / columns - gap) / wider, size),
        loc="lower left",
        bbox_to_anchor=(0, 1.01),
        ncols=columns,
        title=elided(title, room, size) if title and height_of(canvas) > 250 else None,
        alignment="left",
    )
    legend.get_title().set_color(theme.dim)


def note(axes: Axes, theme: FigureTheme, text: str, *, at: Corner = "upper right") -> None:
    """A short text in a corner of the axes, readable above whatever is drawn there."""
    upper, right = at.startswith("upper"), at.endswith("right")
    axes.annotate(
        text,
        (1 if right else 0, 1 if upper else 0),
        xycoords="axes fraction",
        xytext=(-5 if right else 5, -5 if upper else 5),
        textcoords="offset points",
        ha="right" if right else "left",
        va="top" if upper else "bottom",
        color=theme.text,
        linespacing=1.5,
        bbox={"facecolor": theme.background, "alpha": 0.8, "edgecolor": "none", "pad": 2.5},
        zorder=6,
    )


def quietest_corner(axes: Axes, x: NDArray[Any], y: NDArray[Any], weights: NDArray[Any] | None = None) -> Corner:
    """The corner of the axes in which the fewest points lie; of several, the first from the upper right on.

    Args:
        axes: Whose limits are as they will be.
        x: The places of the points along the axes, and
        y: up.
        weights: How much each counts; 1 if None.
    """
    import numpy as np

    to_share = axes.transData + axes.transAxes.inverted()
    across, up = to_share.transform(np.column_stack([x, y])).T
    counts = np.ones(len(across)) if weights is None else weights
    found = {}
    corners: tuple[Corner, ...] = ("upper right", "upper left", "lower right", "lower left")
    for corner in corners:
        is_across = across > 1 - _CORNER[0] if corner.endswith("right") else across < _CORNER[0]
        is_up = up > 1 - _CORNER[1] if corner.startswith("upper") else up < _CORNER[1]
        found[corner] = float(counts[is_across & is_up].sum())
    return min(corners, key=lambda corner: found[corner])


def axis_label(text: str, room: float, theme: FigureTheme) -> str:
    """The name of an axis, cut to the length that it has."""
    return elided(text, room, theme.font_size)

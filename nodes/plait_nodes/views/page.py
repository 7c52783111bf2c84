"""A canvas without axes, measured in points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure.painting import height_of, width_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas


def page(canvas: Canvas) -> Axes:
    """Invisible axes that fill the canvas and are measured in points."""
    canvas.set_layout_engine("none")
    axes = canvas.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, width_of(canvas))
    axes.set_ylim(0, height_of(canvas))
    return axes

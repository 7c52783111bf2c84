"""Axes with quantities along them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure.axis import label_dates, label_numbers
from plait.figure.painting import height_of, width_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure as Canvas

    from .quantity import Kind


def label_quantity(axis: Axis, kind: Kind, length: float) -> None:
    """Let an axis that is this many points long have as many ticks as it has room for."""
    if kind == "date":
        label_dates(axis)
    else:
        label_numbers(axis, most=max(2, min(9, int(length / 55))), whole=kind == "whole")


def label_both(canvas: Canvas, axes: Axes, x: Kind, y: Kind) -> None:
    """The same for the two axes of a canvas that holds nothing else."""
    label_quantity(axes.xaxis, x, width_of(canvas) - 60)
    label_quantity(axes.yaxis, y, (height_of(canvas) - 60) * 1.4)

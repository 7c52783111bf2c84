"""Where in a drawing the mark of a threshold moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from plait.errors import PlaitError

from .gestures import Threshold
from .painting import height_of

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from .record import Figure


@dataclass(frozen=True)
class Track:
    """The places of a threshold's mark within an SVG of the drawing, in the units of its view box."""

    gesture: Threshold
    rows: pl.DataFrame
    """The rows of the figure's table that can be chosen, the lowest threshold first."""
    x: tuple[float, ...]
    y: tuple[float, ...]
    """The place for each row; empty where the mark is a line from the top to the bottom."""
    top: float
    bottom: float
    """Where the axes end."""


def tracks(figure: Figure, canvas: Canvas) -> tuple[Track, ...]:
    """The tracks of all thresholds that have their axes in a figure that has just been drawn.

    Gestures that are not as they should be cost the drawing nothing; the check of figures tells their author.
    """
    try:
        found = [_track(figure, canvas, each) for each in figure.gestures if isinstance(each, Threshold)]
    except (PlaitError, KeyError, pl.exceptions.PolarsError):
        return ()
    return tuple(each for each in found if each is not None)


def threshold_rows(figure: Figure, gesture: Threshold) -> pl.DataFrame:
    """The rows of the figure's table that a threshold can be put at, the lowest first."""
    table = figure.tables[gesture.table]
    rows = table.filter(table["curve"] == gesture.curve) if gesture.curve is not None else table
    return rows.filter(rows[gesture.parameter].is_finite()).sort(gesture.parameter)


def _track(figure: Figure, canvas: Canvas, gesture: Threshold) -> Track | None:
    if gesture.axes >= len(canvas.axes):
        return None
    rows = threshold_rows(figure, gesture)
    if rows.is_empty():
        return None
    axes = canvas.axes[gesture.axes]
    scale, height = 72 / canvas.dpi, height_of(canvas)
    y = rows[gesture.y] if gesture.y else rows[gesture.x] * 0
    places = axes.transData.transform(rows.select(rows[gesture.x].alias("x"), y.alias("y")).to_numpy()) * scale
    return Track(
        gesture,
        rows,
        tuple(places[:, 0].tolist()),
        tuple((height - places[:, 1]).tolist()) if gesture.y else (),
        height - float(axes.bbox.y1) * scale,
        height - float(axes.bbox.y0) * scale,
    )

"""Draws gains, and the lift beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.axis import label_numbers
from plait.figure.painting import width_of
from plait.figure.parts import say

from .curve_legend import curve_style, legend_of_curves
from .score_emphasis import draw_scores_on_curve
from .threshold_mark import mark_threshold, told_points

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_WIDE = 480.0


@drawing("views.lift")
def draw_lift(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw the gain of each score between the best possible one and chance; the lift where there is room."""
    if figure.options["why"]:
        say(canvas, theme, figure.options["why"])
        return
    wide = width_of(canvas) >= _WIDE
    grid = canvas.subplots(1, 2 if wide else 1, squeeze=False)[0]
    _draw_gain(canvas, grid[0], figure, theme, wide=wide)
    if wide:
        _draw_lift(grid[1], figure, theme)
    for axes in grid:
        axes.set_xlim(-0.012, 1.012)
        axes.set_xlabel("share of the rows, best first")
        label_numbers(axes.xaxis, most=5)


def _draw_gain(canvas: Canvas, axes: Axes, figure: Figure, theme: FigureTheme, *, wide: bool) -> None:
    points, best = figure.tables["points"], figure.options["best"]
    axes.plot([0, 1], [0, 1], color=theme.dim, linewidth=0.9, dashes=(4, 3), label="_chance")
    axes.plot([0, best, 1], [0, 1, 1], color=theme.dim, linewidth=0.9, dashes=(1, 2), label="_best")
    for number, name in enumerate(figure.options["names"]):
        own = points.filter(points["score"] == name)
        color, dash = curve_style(number, theme)
        axes.plot(own["share"], own["gain"], color=color, linestyle=dash, linewidth=1.8, label=name)
        told_points(axes, own, "share", "gain", ("share", "gain", "lift"))
    mark_threshold(axes, points, figure, ("share", "gain"), theme)
    if figure.emphasis is not None:
        draw_scores_on_curve(axes, points.filter(points["curve"] == 0), figure, theme, ("share", "gain"))
    axes.set_ylim(-0.012, 1.03)
    axes.set_ylabel("gain: share of the positives")
    label_numbers(axes.yaxis, most=5)
    at = f"{figure.options['share']:.0%}"
    words = "in the first" if wide else "in"
    facts = [f"{gain:.1%} {words} {at}" for gain, _ in figure.options["first"]]
    room = width_of(canvas) * (0.33 if wide else 0.55)
    legend_of_curves(axes, figure.options["names"], facts, room, theme, place="lower right")


def _draw_lift(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    points = figure.tables["points"].drop_nulls("lift")
    for number, name in enumerate(figure.options["names"]):
        own = points.filter(points["score"] == name)
        color, dash = curve_style(number, theme)
        axes.plot(own["share"], own["lift"], color=color, linestyle=dash, linewidth=1.8, label=name)
    axes.axhline(1, color=theme.dim, linewidth=0.9, dashes=(4, 3), label="_chance")
    axes.set_ylim(bottom=0)
    axes.set_ylabel("lift")
    label_numbers(axes.yaxis, most=5)

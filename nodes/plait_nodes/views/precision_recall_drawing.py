"""Draws precision against recall."""

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
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme


@drawing("views.precision_recall")
def draw_precision_recall(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a stepped curve for each score, and the share of positives as the line of guessing."""
    options = figure.options
    if options["why"]:
        say(canvas, theme, options["why"])
        return
    axes = canvas.add_subplot()
    points = figure.tables["points"]
    for number, name in enumerate(options["names"]):
        own = points.filter(points["score"] == name)
        color, dash = curve_style(number, theme)
        # A precision holds from the recall before it to its own.
        axes.plot(
            [0, *own["recall"]], [own["precision"][0], *own["precision"]], color=color, linestyle=dash,
            linewidth=1.8, drawstyle="steps-pre", label=name,
        )  # fmt: skip
        told_points(axes, own, "recall", "precision", ("precision", "recall", "f1"))
    mark_threshold(axes, points, figure, ("recall", "precision"), theme)
    if figure.emphasis is not None:
        draw_scores_on_curve(axes, points.filter(points["curve"] == 0), figure, theme, ("recall", "precision"))
    axes.axhline(options["share"], color=theme.dim, linewidth=0.9, dashes=(4, 3), label="_guessing")
    axes.set_xlim(-0.012, 1.012)
    axes.set_ylim(-0.012, 1.03)
    axes.set_xlabel("recall")
    axes.set_ylabel("precision")
    label_numbers(axes.xaxis, most=5)
    label_numbers(axes.yaxis, most=5)
    texts = [f"AP {average:.3f}" for average in options["averages"]]
    legend_of_curves(axes, options["names"], texts, width_of(canvas) * 0.6, theme, place="lower left")

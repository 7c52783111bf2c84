"""Draws shares of positives against probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.axis import label_numbers
from plait.figure.hints import hint
from plait.figure.painting import height_of, width_of
from plait.figure.parts import axis_label, say

from .curve_legend import curve_style, legend_of_curves
from .rug import draw_rug
from .telling import counted, told

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.figure.hints import Tell
    from plait.theme import FigureTheme

_TALL = 260.0


@drawing("views.calibration")
def draw_calibration(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a line through the groups of each score, and below how many rows each has, where there is room."""
    options, bins = figure.options, figure.tables["bins"]
    if options["why"]:
        say(canvas, theme, options["why"])
        return
    if height_of(canvas) >= _TALL:
        axes, below = canvas.subplots(2, 1, sharex=True, height_ratios=[4, 1])
    else:
        axes = below = canvas.add_subplot()
    axes.plot([0, 1], [0, 1], color=theme.dim, linewidth=0.9, dashes=(4, 3), label="_perfect")
    for number, name in enumerate(options["names"]):
        own = bins.filter(bins["score"] == name)
        color, dash = curve_style(number, theme)
        x = own["mean probability"].to_numpy()
        (drawn,) = axes.plot(
            x, own["share"], color=color, linestyle=dash, linewidth=1.6, marker="o", markersize=4.5, label=name
        )
        hint(drawn, _tell(own))
        if number == 0:
            _ring_selected(axes, own, options.get("selection", []), theme)
        if below is not axes:
            below.vlines(x + 0.004 * number, 0, own["rows"], color=color, linewidth=3)
    if figure.emphasis is not None:
        draw_rug(axes, figure.emphasis, theme)
    axes.set_ylim(-0.03, 1.03)
    axes.set_ylabel(axis_label(f"share of {options['positive']}", height_of(canvas) * 0.6, theme))
    label_numbers(axes.yaxis, most=5)
    if below is not axes:
        below.set_ylim(bottom=0)
        below.set_ylabel("rows")
        label_numbers(below.yaxis, most=2, whole=True)
    below.set_xlim(-0.02, 1.03)
    below.set_xlabel("probability")
    label_numbers(below.xaxis, most=5)
    facts = [f"Brier {value:.3f}" for value in options["brier"]]
    legend_of_curves(axes, options["names"], facts, width_of(canvas) * 0.6, theme, place="above")


def _tell(own: pl.DataFrame) -> Tell:
    """What is said of a group."""

    def tell(number: int) -> str:
        row = own.row(number, named=True)
        facts = [f"{name} {told(row[name])}" for name in ("mean probability", "share")]
        return "\n".join([f"{row['score']} · group {row['bin']}", *facts, counted(row["rows"])])

    return tell


def _ring_selected(axes: Axes, own: pl.DataFrame, selection: list[int], theme: FigureTheme) -> None:
    chosen = own.filter(own["bin"].is_in(selection))
    axes.plot(
        chosen["mean probability"], chosen["share"], "o", markersize=9, markerfacecolor="none",
        markeredgecolor=theme.text, markeredgewidth=1.8, zorder=5, label="_selected",
    )  # fmt: skip

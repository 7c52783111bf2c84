"""Draws how the loss fell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.axis import label_numbers, label_powers
from plait.figure.parts import say

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme


@drawing("deep.learning_curve")
def draw_learning_curve(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a line for each loss, and a dot at the best epoch."""
    curve, options = figure.tables["curve"], figure.options
    if curve.is_empty():
        say(canvas, theme, "There are no epochs.")
        return
    axes = canvas.add_subplot()
    if options["logarithmic"]:
        axes.set_yscale("log")
    drawn = []
    for number, name in enumerate(curve.columns[1:]):
        own = curve.filter(curve[name].is_not_null())
        if options["logarithmic"]:
            # Nothing has no place on a logarithmic axis.
            own = own.filter(own[name] > 0)
        if own.is_empty():
            continue
        color = theme.palette[number % len(theme.palette)]
        mark = "o" if len(own) == 1 else None
        axes.plot(own["epoch"], own[name], color=color, linewidth=1.8, marker=mark, markersize=4, label=name)
        drawn.append(name)
    if options["best"] is not None and (options["best"][1] > 0 or not options["logarithmic"]):
        epoch, loss = options["best"]
        axes.plot([epoch], [loss], marker="o", markersize=6, color=theme.accent, zorder=3, linestyle="none")
    axes.set_xlabel("epoch")
    axes.set_ylabel("loss")
    label_numbers(axes.xaxis, whole=True)
    if options["logarithmic"]:
        label_powers(axes.yaxis)
    else:
        label_numbers(axes.yaxis)
    axes.margins(x=0.03)
    if len(drawn) > 1:
        axes.legend(loc="upper right", frameon=False)

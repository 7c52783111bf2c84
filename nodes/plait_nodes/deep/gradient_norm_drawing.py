"""Draws what is left of gradients by how far back they went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.axis import label_numbers, label_powers
from plait.figure.painting import height_of, width_of
from plait.lettering import elided

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_DASHES: dict[str, Any] = {"tanh": (0, (5, 2)), "linear": (0, (1.2, 1.6)), "LSTM,": "-"}


@drawing("deep.gradient_norm")
def draw_gradient_norm(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a line for each network on a logarithmic axis; LSTMs are solid, simple RNNs dashed, linear ones dotted."""
    norms = figure.tables["norms"]
    axes = canvas.add_subplot()
    axes.set_yscale("log")
    handles = []
    for number, name in enumerate(figure.options["names"]):
        # Nothing that is left has no place on a logarithmic axis.
        own = norms.filter((norms["network"] == name) & (norms["relative norm"] > 0))
        color, dash = theme.palette[number % len(theme.palette)], _DASHES[name.split(" ")[0]]
        (line,) = axes.plot(own["lag"], own["relative norm"], color=color, linestyle=dash, linewidth=1.8)
        handles.append(line)
    axes.axhline(1, color=theme.dim, linewidth=0.8, zorder=0.5)
    axes.set_xlabel("lag: steps before the last")
    axes.set_ylabel("gradient, relative to lag 0")
    label_numbers(axes.xaxis, whole=True)
    label_powers(axes.yaxis)
    axes.margins(x=0.015)
    names = figure.options["names"]
    # What vanishes leaves the lower left free.
    size = min(theme.font_size - 0.5, height_of(canvas) * 0.5 / (1.35 * len(names)))
    texts = [elided(name, width_of(canvas) * 0.5, size) for name in names]
    legend = axes.legend(
        handles, texts, loc="lower left", fontsize=size, frameon=True, handlelength=2.2, labelspacing=0.3
    )
    legend.get_frame().set(facecolor=theme.background, alpha=0.75, edgecolor="none")

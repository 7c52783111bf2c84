"""Draws dendrograms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.axis import kept_labels, label_categories, label_numbers
from plait.figure.painting import height_of, width_of

from .dendrogram_emphasis import draw_dendrogram_emphasis

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme


@drawing("views.dendrogram")
def draw_dendrogram(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw the joins to the right of the ends, in the colours of the groups, and where the tree is cut."""
    lines, ends = figure.tables["lines"], figure.tables["ends"]
    axes = canvas.add_subplot()
    for part in lines.partition_by("order", maintain_order=True):
        group = part["group"][0]
        color = theme.dim if group < 0 else theme.palette[group % len(theme.palette)]
        axes.plot(part["height"], part["at"], color=color, linewidth=1.3)
    if figure.options["cut"] is not None:
        axes.axvline(figure.options["cut"], color=theme.text, linewidth=0.9, dashes=(4, 3), label="_cut")
    axes.set_ylim(ends.height - 0.4, -0.6)
    axes.set_xlim(left=0)
    axes.grid(visible=False, axis="y")
    names = kept_labels(ends["name"].to_list(), height_of(canvas) - 60, theme.font_size - 1)
    label_categories(axes.yaxis, names, room=width_of(canvas) * 0.3, size=theme.font_size - 1)
    label_numbers(axes.xaxis, most=6)
    axes.set_xlabel("distance")
    draw_dendrogram_emphasis(axes, figure, theme)

"""Draws metrics as large numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.colors import mixed
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import say
from plait.lettering import elided, text_width

from .page import page

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_GAP, _NARROWEST = 8.0, 104.0


@drawing("views.metrics_card")
def draw_metrics_card(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a card for each number, side by side and one row below the other."""
    from matplotlib.patches import FancyBboxPatch

    cards = figure.tables["cards"].rows()
    if not cards:
        say(canvas, theme, "There are no metrics.")
        return
    axes = page(canvas)
    top = height_of(canvas) - (28.0 if figure.title else 4.0)
    columns = max(1, min(len(cards), 4, int((width_of(canvas) - _GAP) // (_NARROWEST + _GAP))))
    rows = -(-len(cards) // columns)
    wide = (width_of(canvas) - _GAP) / columns - _GAP
    tall = min(90.0, (top - _GAP) / rows - _GAP)
    for number, (name, value) in enumerate(cards):
        row, column = divmod(number, columns)
        x, y = _GAP + column * (wide + _GAP), top - (row + 1) * (tall + _GAP)
        axes.add_patch(
            FancyBboxPatch(
                (x, y), wide, tall, boxstyle="round,pad=0,rounding_size=5",
                facecolor=mixed(theme.background, theme.accent, 0.07), edgecolor=theme.grid, linewidth=0.8,
            )
        )  # fmt: skip
        text = (
            f"{numeral(value * 100, figure.options['digits'])} %"
            if name in figure.options["percent"]
            else numeral(value, figure.options["digits"])
        )
        size = max(theme.font_size, min(tall * 0.34, 0.9 * (wide - 16) / max(text_width(text, 1, bold=True), 0.1)))
        small = min(theme.font_size, tall * 0.24)
        axes.text(
            x + wide / 2, y + tall * 0.62, elided(text, wide - 8, size, bold=True), ha="center", va="center",
            fontsize=size, fontweight="semibold", color=theme.text,
        )  # fmt: skip
        axes.text(
            x + wide / 2, y + tall * 0.22, elided(name, wide - 12, small), ha="center", va="center", fontsize=small,
            color=theme.dim,
        )  # fmt: skip

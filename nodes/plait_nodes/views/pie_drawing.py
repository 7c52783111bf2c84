"""Draws pies, with names and shares beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.hints import hint
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import say
from plait.lettering import elided, elided_apart, text_width

from .group_color import group_color
from .pie_emphasis import draw_pie_emphasis
from .telling import told

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme


@drawing("views.pie")
def draw_pie(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw the slices clockwise from the top, and a legend with their shares."""
    slices, total = figure.tables["slices"], figure.metrics["total"]
    if not slices.height or total <= 0:
        say(canvas, theme, "There is nothing to share." if figure.metrics["rows"] else "There are no rows.")
        return
    values = [0.0] * slices.height
    for bar, value in figure.tables["lengths"].select("bar", "value").rows():
        values[bar] = value or 0.0
    colors = [group_color(number, kind, theme) for number, kind in enumerate(slices["kind"])]
    chosen = _selected(figure)
    axes = canvas.add_subplot()
    wedges = axes.pie(
        values,
        colors=colors,
        startangle=90,
        counterclock=False,
        explode=[0.08 if each else 0.0 for each in chosen],
        wedgeprops={
            "width": 0.42 if figure.options["hole"] else 1.0, "edgecolor": theme.background, "linewidth": 1.5,
        },
    )[0]  # fmt: skip
    for wedge, name, value in zip(wedges, slices["name"], values, strict=True):
        text = f"{figure.options['category']} {name}\n{figure.options['measure']} {told(value)}\n{value / total:.1%}"
        hint(wedge, text)
    if figure.options["hole"]:
        room = min(width_of(canvas) * 0.5, height_of(canvas)) * 0.4
        lines = (elided(text, room, theme.font_size) for text in (numeral(total, 4), figure.options["measure"]))
        axes.text(0, 0, "\n".join(lines), ha="center", va="center", color=theme.text, linespacing=1.4)
    size, room = theme.font_size, width_of(canvas) * 0.38
    shares = [f"  {value / total:.1%}" for value in values]
    names = elided_apart(slices["name"].to_list(), [room - text_width(share, size) for share in shares], size)
    texts = [name + share for name, share in zip(names, shares, strict=True)]
    draw_pie_emphasis(axes, figure, wedges, theme)
    axes.legend(wedges, texts, loc="center left", bbox_to_anchor=(1.0, 0.5), fontsize=size)


def _selected(figure: Figure) -> list[bool]:
    selection = figure.options["selection"]
    return [
        kind != "others" and (None if kind == "missing" else name) in selection
        for name, kind in figure.tables["slices"].rows()
    ]

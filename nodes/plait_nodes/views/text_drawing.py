"""Draws texts with headings, lists, quotes and bold words."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple

from plait.figure import drawing
from plait.figure.painting import height_of, width_of
from plait.figure.parts import say
from plait.lettering import elided, text_width

from .page import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

Kind = Literal["heading", "text", "item", "quote", "line"]
_MARGIN, _INDENT = 10.0, 14.0
_BULLET = re.compile(r"[-*+]\s+(.*)")
_NUMBERED = re.compile(r"(\d{1,4}[.)])\s+(.*)")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_LARGER = (5.0, 3.0, 1.5, 0.5, 0.5, 0.5)


class Block(NamedTuple):
    """A paragraph, a heading, an item of a list, a quote, or a line across."""

    kind: Kind
    text: str = ""
    mark: str = ""
    level: int = 0


@drawing("views.text")
def draw_text(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Write the blocks one below the other; what there is no room for is left out, and an ellipsis says so."""
    found = list(blocks(figure.options["text"]))
    if not found:
        say(canvas, theme, "There is no text.")
        return
    axes = page(canvas)
    y = height_of(canvas) - (30.0 if figure.title else 8.0)
    for block in found:
        size = theme.font_size + (_LARGER[block.level - 1] if block.kind == "heading" else 0.5)
        step = size * 1.5
        if block.kind == "line":
            y -= 6
            axes.plot([_MARGIN, width_of(canvas) - _MARGIN], [y, y], color=theme.grid, linewidth=0.8)
            y -= 6
            continue
        left = _MARGIN + (_INDENT if block.kind in ("item", "quote") else 0)
        for number, words in enumerate(_lines(block, width_of(canvas) - _MARGIN - left, size)):
            if y - step < 2:
                axes.text(_MARGIN, max(y - size, 4), "…", color=theme.dim, fontsize=size, va="bottom")
                return
            if block.mark and number == 0:
                axes.text(left - 4, y - step / 2, block.mark, ha="right", va="center", fontsize=size, color=theme.dim)
            _write(axes, words, left, y - step / 2, size, theme.dim if block.kind == "quote" else theme.text)
            y -= step
        y -= size * (0.15 if block.kind == "item" else 0.55)


def _write(axes: Axes, words: list[tuple[str, bool]], x: float, y: float, size: float, color: str) -> None:
    """One line; a part in bold begins where the part before it really ends."""
    for bold, part in groupby(words, key=lambda word: word[1]):
        weight = "semibold" if bold else "normal"
        line = " ".join(word for word, _ in part)
        drawn = axes.text(x, y, line, va="center", fontsize=size, fontweight=weight, color=color)
        x = float(axes.transData.inverted().transform(drawn.get_window_extent())[1, 0]) + 0.28 * size


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a text in simple Markdown; what is no form of it is text."""
    paragraph: list[str] = []
    for raw in [*text.splitlines(), ""]:
        line = raw.strip()
        found = _special(line)
        if (found is not None or not line) and paragraph:
            yield Block("text", " ".join(paragraph))
            paragraph = []
        if found is not None:
            yield found
        elif line:
            paragraph.append(line)


def _special(line: str) -> Block | None:
    if heading := _HEADING.fullmatch(line):
        return Block("heading", heading[2].rstrip("# "), level=len(heading[1]))
    if line and set(line) <= {"-", "*", "_"} and len(line) >= 3:
        return Block("line")
    if bullet := _BULLET.fullmatch(line):
        return Block("item", bullet[1], "•")
    if numbered := _NUMBERED.fullmatch(line):
        return Block("item", numbered[2], numbered[1])
    if line.startswith(">"):
        return Block("quote", line.lstrip("> "))
    return None


def _lines(block: Block, room: float, size: float) -> Iterator[list[tuple[str, bool]]]:
    """The words of each line of a block, and whether they are bold."""
    line: list[tuple[str, bool]] = []
    # The estimate of widths is that of narrower typefaces than some machines have.
    room = room * 0.87
    left = room
    for word, bold in _words(block):
        width = text_width(f"{word} ", size, bold=bold)
        if line and width > left:
            yield line
            line, left = [], room
        line.append((elided(word, room, size, bold=bold), bold))
        left -= width
    if line:
        yield line


def _words(block: Block) -> Iterator[tuple[str, bool]]:
    heading = block.kind == "heading"
    for number, part in enumerate(_BOLD.split(block.text)):
        for word in part.split():
            yield word, heading or number % 2 == 1

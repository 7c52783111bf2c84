"""Draws decision trees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.colors import mixed, text_on
from plait.figure.hints import hint
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.lettering import elided

from .page import page
from .tree_emphasis import draw_tree_emphasis

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_GAP, _SMALLEST = 26.0, 4.5


@drawing("views.tree")
def draw_tree(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a box for each node, the leaves evenly one below the other."""
    boxes = {row["node"]: row for row in figure.tables["boxes"].rows(named=True)}
    heights = _heights(boxes)
    levels = 1 + max(row["depth"] for row in boxes.values())
    top = height_of(canvas) - (30.0 if figure.title else 6.0)
    wide = min(190.0, (width_of(canvas) - 12 - _GAP * (levels - 1)) / levels)
    ends = 1 + max(heights.values())
    line = (top - 6) / ends
    tall = min(46.0, line * 0.86)
    axes = page(canvas)
    place = {
        number: (6 + row["depth"] * (wide + _GAP), top - line * (heights[number] + 0.5))
        for number, row in boxes.items()
    }
    for number, row in boxes.items():
        if row["parent"] is not None:
            _connect(axes, place[row["parent"]], place[number], wide, row["answer"], theme, tall)
    for number, row in boxes.items():
        _draw_box(axes, row, place[number], (wide, tall), figure, theme)
    draw_tree_emphasis(axes, figure, place, (wide, tall), theme)


def _heights(boxes: dict[int, dict[str, Any]]) -> dict[int, float]:
    """The line of each node: leaves have one each, and every other node is in the middle of its branches."""
    children: dict[int, list[int]] = {number: [] for number in boxes}
    for number, row in boxes.items():
        if row["parent"] is not None:
            children[row["parent"]].append(number)
    heights: dict[int, float] = {}
    # Branches come one after the other, so ends are met from the top down.
    ends = [number for number in sorted(boxes) if not children[number]]
    for line, number in enumerate(ends):
        heights[number] = float(line)
    for number in sorted(boxes, reverse=True):
        if children[number]:
            heights[number] = sum(heights[child] for child in children[number]) / len(children[number])
    return heights


def _connect(
    axes: Axes,
    start: tuple[float, float],
    end: tuple[float, float],
    wide: float,
    answer: str,
    theme: FigureTheme,
    tall: float,
) -> None:
    x, middle = start[0] + wide, start[0] + wide + _GAP / 2
    axes.plot(
        [x, middle, middle, end[0]], [start[1], start[1], end[1], end[1]], color=theme.dim, linewidth=0.9, zorder=1
    )
    size = min(theme.font_size - 1.5, tall * 0.3)
    if size >= _SMALLEST:
        axes.text(
            end[0] - 2, end[1] + size * 0.4, answer, ha="right", va="bottom", fontsize=size, color=theme.dim, zorder=2
        )


def _draw_box(
    axes: Axes,
    row: dict[str, Any],
    at: tuple[float, float],
    size: tuple[float, float],
    figure: Figure,
    theme: FigureTheme,
) -> None:
    from matplotlib.patches import FancyBboxPatch

    (x, y), (wide, tall) = at, size
    color = _color(row, figure, theme)
    chosen = row["node"] in figure.options["selection"]
    box = FancyBboxPatch(
        (x, y - tall / 2), wide, tall, boxstyle="round,pad=0,rounding_size=3", facecolor=color,
        edgecolor=theme.text if chosen else theme.dim, linewidth=2 if chosen else 0.7, zorder=3,
    )  # fmt: skip
    axes.add_patch(box)
    lines = _texts(row)
    hint(box, "\n".join([f"node {row['node']}", *lines]))
    font = min(theme.font_size - 0.5, tall / (len(lines) * 1.32))
    if font < _SMALLEST:
        lines, font = lines[:1], min(theme.font_size - 0.5, tall / 1.32)
    if font < _SMALLEST:
        return
    for number, text in enumerate(lines):
        above = tall / 2 - (number + 0.5) * tall / len(lines)
        bold = number == 0
        axes.text(
            x + wide / 2, y + above, elided(text, wide - 8, font, bold=bold), ha="center", va="center", fontsize=font,
            fontweight="semibold" if bold else "normal", color=text_on(color, theme), zorder=4,
        )  # fmt: skip


def _texts(row: dict[str, Any]) -> list[str]:
    share = f" {row['share']:.0%}" if row["share"] is not None else ""
    lines = [f"{row['prediction']}{share}", f"{numeral(row['rows'])} rows"]
    if row["question"]:
        lines.insert(0, f"{row['question']}?")
    if row["hidden"]:
        lines[-1] += f" · {row['hidden']} nodes below"
    return lines


def _color(row: dict[str, Any], figure: Figure, theme: FigureTheme) -> str:
    classes = figure.options["classes"]
    if not classes:
        return mixed(theme.background, theme.accent, 0.1)
    strong = theme.palette[classes.index(row["prediction"]) % len(theme.palette)]
    low = 1 / len(classes)
    return mixed(theme.background, strong, 0.08 + 0.5 * max(0.0, row["share"] - low) / (1 - low if low < 1 else 1))

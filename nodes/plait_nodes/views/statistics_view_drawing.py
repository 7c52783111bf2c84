"""Draws a line for each column of a table, with a small drawing at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.painting import height_of, width_of
from plait.figure.parts import say
from plait.lettering import elided

from .page import page
from .table_view_drawing import cell_text

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_MARGIN, _LINE = 10.0, 20.0
# Heads, what they show, and the share of the width that they have.
_NUMBERS = (("mean", 0.09), ("std", 0.09), ("min", 0.09), ("median", 0.09), ("max", 0.09))
_FACTS = (("column", 0.19), ("type", 0.12), ("missing", 0.08), ("distinct", 0.08))
_NARROW = 420.0
"""Points below which there is room for the first few numbers only."""


@drawing("views.statistics_view")
def draw_statistics_view(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw as many columns as there is room for, and say how many more there are."""
    rows = figure.tables["columns"]
    if rows.is_empty():
        say(canvas, theme, "The table has no columns.")
        return
    axes = page(canvas)
    top = height_of(canvas) - (28.0 if figure.title else 4.0)
    lines = max(1, int((top - 2 * _LINE) // _LINE))
    narrow = width_of(canvas) < _NARROW
    heads = (*_FACTS[:1], *_FACTS[2:3], *_NUMBERS[:1], *_NUMBERS[3:4]) if narrow else (*_FACTS, *_NUMBERS)
    stretch = (0.75 if narrow else 0.92) / sum(share for _, share in heads)
    room = width_of(canvas) - 2 * _MARGIN
    lefts, left = [], _MARGIN
    for _, share in heads:
        lefts.append(left)
        left += share * stretch * room
    widths = [share * stretch * room - 8 for _, share in heads]
    for (name, _), at, width in zip(heads, lefts, widths, strict=True):
        _write(axes, name, at, top - _LINE / 2, width, theme, right=name not in ("column", "type"), bold=True)
    for number, facts in enumerate(rows.head(lines).rows(named=True)):
        y = top - _LINE * (number + 1.5)
        axes.plot([_MARGIN, width_of(canvas) - _MARGIN], [y + _LINE / 2] * 2, color=theme.grid, linewidth=0.6)
        for (name, _), at, width in zip(heads, lefts, widths, strict=True):
            _write(axes, _cell(facts, name), at, y, width, theme, right=name not in ("column", "type"))
        shape = figure.tables["shapes"].filter(figure.tables["shapes"]["column"] == number)
        _draw_shape(axes, shape, left + 2, y - _LINE / 2 + 3, width_of(canvas) - _MARGIN - left - 2, theme)
    more = int(figure.metrics["columns"]) - min(lines, rows.height)
    if more > 0:
        axes.text(_MARGIN, top - _LINE * (lines + 1.5), f"{more} more columns", color=theme.dim, va="center")


def _cell(facts: dict[str, Any], name: str) -> str:
    """A fact; the lowest and highest value in place of numbers that a column does not have."""
    value = facts[name]
    if value is None and name in ("min", "max"):
        value = facts["lowest" if name == "min" else "highest"]
    if value is None and name in ("mean", "std", "median", "min", "max", "distinct"):
        return ""
    return cell_text(round(value, 4) if isinstance(value, float) else value)


def _write(
    axes: Axes, text: str, x: float, y: float, width: float, theme: FigureTheme, *, right: bool, bold: bool = False
) -> None:
    axes.text(
        x + width if right else x,
        y,
        elided(text, width, theme.font_size, bold=bold),
        ha="right" if right else "left",
        va="center",
        fontweight="semibold" if bold else "normal",
        color=theme.text,
    )


def _draw_shape(axes: Axes, shape: pl.DataFrame, x: float, y: float, width: float, theme: FigureTheme) -> None:
    if shape.is_empty():
        return
    step = min((width - 8) / 24, 9.0)
    heights = shape["share"].to_numpy() * (_LINE - 6)
    places = [x + 8 + step * place for place in shape["place"]]
    axes.bar(places, heights, step * 0.86, y, align="edge", color=theme.palette[0], linewidth=0)

"""Draws the first rows of a table."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from plait.contrast import TEXT, legible, mixed
from plait.figure import drawing
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import say
from plait.lettering import elided, text_width

from .page import page

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_LINE = 19.5
"""Points from one row to the next."""
_MARGIN, _GAP = 10.0, 14.0
_NARROWEST, _WIDEST = 34.0, 170.0
_TINT = 0.18
"""How much of the accent a selected row has."""
_MISSING = "–"


@drawing("views.table_view")
def draw_table_view(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw as many rows and columns as there is room for, and say how many more there are."""
    table = figure.tables["rows"]
    if not table.width:
        say(canvas, theme, "No columns are chosen.")
        return
    title = 28.0 if figure.title else 4.0
    room = height_of(canvas) - title - _LINE
    lines = max(0, int(room // _LINE) - 1)
    shown = table.head(lines)
    widths = _widths(shown, width_of(canvas) - 2 * _MARGIN, theme)
    axes = page(canvas)
    top = height_of(canvas) - title
    _draw_rows(axes, figure, shown.height, top, width_of(canvas), theme)
    left = _MARGIN
    for place, width in enumerate(widths):
        column = shown[:, place]
        right = column.dtype.is_numeric()
        x = left + width if right else left
        style: dict[str, Any] = {"ha": "right" if right else "left", "va": "center", "fontsize": theme.font_size}
        head = elided(column.name, width, theme.font_size, bold=True)
        axes.text(x, top - _LINE / 2, head, fontweight="semibold", **style)
        for number, value in enumerate(column.to_list()):
            text = cell_text(value)
            color = _dim_in(figure, number, theme) if text == _MISSING else theme.text
            axes.text(x, top - _LINE * (number + 1.5), elided(text, width, theme.font_size), color=color, **style)
        left += width + _GAP
    for number in range(shown.height + 1):
        y = top - _LINE * (number + 1)
        color = theme.dim if number == 0 else theme.grid
        axes.plot([_MARGIN, left - _GAP], [y, y], color=color, linewidth=0.8 if number == 0 else 0.6)
    rows = int(figure.metrics.get("rows", table.height)) - shown.height
    hidden = ((rows, "rows"), (table.width - len(widths), "columns"))
    more = [f"{numeral(count)} more {noun if count > 1 else noun[:-1]}" for count, noun in hidden if count > 0]
    if table.is_empty():
        more.insert(0, "There are no rows.")
    axes.text(_MARGIN, top - _LINE * (shown.height + 1.6), " · ".join(more), color=theme.dim, va="center")


def _draw_rows(axes: Axes, figure: Figure, count: int, top: float, wide: float, theme: FigureTheme) -> None:
    """Draw what is clicked on, before any other patch: the rows, seen where they are selected or chosen elsewhere."""
    from matplotlib.patches import Rectangle

    for row in range(count):
        chosen = row in figure.options.get("selection", ())
        corner = (_MARGIN - 5, top - _LINE * (row + 2))
        axes.add_patch(
            Rectangle(
                corner, wide - 2 * _MARGIN + 10, _LINE, facecolor=theme.accent, alpha=_TINT if chosen else 0,
                linewidth=0, label="_selected" if chosen else "_row",
            )
        )  # fmt: skip
    for row in figure.emphasis["row"] if figure.emphasis is not None else ():
        if row < count:
            corner = (_MARGIN - 5, top - _LINE * (row + 2) + 2)
            axes.add_patch(Rectangle(corner, 3, _LINE - 4, facecolor=theme.text, linewidth=0, label="_chosen"))


def _dim_in(figure: Figure, row: int, theme: FigureTheme) -> str:
    """The colour of what is missing in a row: the quiet one, stronger where a selected row's ground asks for it."""
    if row not in figure.options.get("selection", ()):
        return theme.dim
    return legible(theme.dim, mixed(theme.background, theme.accent, _TINT), theme.text, TEXT)


def cell_text(value: object) -> str:
    """A value as a cell shows it, on one line."""
    match value:
        case None:
            return _MISSING
        case bool():
            return "true" if value else "false"
        case float():
            return numeral(value, 5)
        case datetime():
            return value.isoformat(" ", "seconds")
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _widths(shown: pl.DataFrame, room: float, theme: FigureTheme) -> list[float]:
    """The widths of the columns from the left, as many as there is room for."""
    wanted = [_wanted(column, theme) for column in shown.iter_columns()]
    widths: list[float] = []
    for width in wanted:
        left = room - sum(widths) - _GAP * len(widths)
        # A name may be cut, so that narrow columns do not become wide.
        narrow = min(width, _WIDEST)
        if narrow > left and (widths or left < _NARROWEST):
            break
        widths.append(min(narrow, left))
    # What is left goes to the columns that were cut.
    for place, width in enumerate(widths):
        left = room - sum(widths) - _GAP * (len(widths) - 1)
        widths[place] = min(wanted[place], width + max(0.0, left))
    return widths


def _wanted(column: pl.Series, theme: FigureTheme) -> float:
    longest = max((text_width(cell_text(value), theme.font_size) for value in column.to_list()), default=0.0)
    return max(longest, text_width(column.name, theme.font_size, bold=True), _NARROWEST) + 1

"""Draws a line for each column of a table, with a small drawing at its end."""

from __future__ import annotations

from datetime import UTC, datetime
from math import inf
from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.colors import mixed
from plait.figure.hints import hint
from plait.figure.painting import height_of, width_of
from plait.figure.parts import say
from plait.lettering import elided, elided_apart

from .page import page
from .table_view_drawing import cell_text
from .telling import counted, told

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
_NARROW, _NARROWEST = 480.0, 340.0
"""Points below which there is room for the first few numbers only, and for the mean alone."""


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
    heads: list[tuple[str, float]] = [*_FACTS, *_NUMBERS]
    if narrow:
        heads = [*_FACTS[:1], *_FACTS[2:3], *_NUMBERS[:1], *_NUMBERS[3:4]]
    if width_of(canvas) < _NARROWEST:
        heads = heads[:3]
    stretch = (0.72 if narrow else 0.85) / sum(share for _, share in heads)
    room = width_of(canvas) - 2 * _MARGIN
    lefts, left = [], _MARGIN
    for _, share in heads:
        lefts.append(left)
        left += share * stretch * room
    widths = [share * stretch * room - 8 for _, share in heads]
    for (name, _), at, width in zip(heads, lefts, widths, strict=True):
        _write(axes, name, at, top - _LINE / 2, width, theme, right=name not in ("column", "type"), bold=True)
    columns = elided_apart(rows["column"].head(lines).to_list(), widths[0], theme.font_size)
    missing_at = next(place for place, (name, _) in enumerate(heads) if name == "missing")
    for number, facts in enumerate(rows.head(lines).rows(named=True)):
        # What is clicked on: the missing ones and the bars of each column, before any other patch.
        y = top - _LINE * (number + 2)
        shape = figure.tables["shapes"].filter(figure.tables["shapes"]["column"] == number)
        own = {"missing": True} in _selected(figure, facts["column"])
        _draw_missing(axes, facts, (lefts[missing_at], y, widths[missing_at] + 4), theme, is_chosen=own)
        _draw_fields(axes, facts["column"], shape, left + 2, y, width_of(canvas) - _MARGIN - left - 2)
    for number, facts in enumerate(rows.head(lines).rows(named=True)):
        y = top - _LINE * (number + 1.5)
        axes.plot([_MARGIN, width_of(canvas) - _MARGIN], [y + _LINE / 2] * 2, color=theme.grid, linewidth=0.6)
        for (name, _), at, width in zip(heads, lefts, widths, strict=True):
            text = columns[number] if name == "column" else _cell(facts, name)
            _write(axes, text, at, y, width, theme, right=name not in ("column", "type"))
        shape = figure.tables["shapes"].filter(figure.tables["shapes"]["column"] == number)
        parts = _selected(figure, facts["column"])
        place = (left + 2, y - _LINE / 2 + 3, width_of(canvas) - _MARGIN - left - 2)
        _draw_shape(axes, shape, place, parts, theme, faint=bool(figure.options["selection"]))
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


def _selected(figure: Figure, column: str) -> list[dict[str, Any]]:
    """The selected parts of a column."""
    return [
        {key: value for key, value in part.items() if key != "column"}
        for part in figure.options["selection"]
        if part["column"] == column
    ]


def _draw_missing(
    axes: Axes, facts: dict[str, Any], at: tuple[float, float, float], theme: FigureTheme, *, is_chosen: bool
) -> None:
    """Draw, unseen unless it is selected, the field of the number of missing values."""
    from matplotlib.patches import Rectangle

    x, y, width = at
    field = Rectangle((x, y + 1), width, _LINE - 2, facecolor=theme.accent, alpha=0.25 if is_chosen else 0, linewidth=0)
    if facts["missing"]:
        hint(field, f"{facts['column']}\nmissing\n{counted(facts['missing'])}")
    axes.add_patch(field)


def _draw_fields(axes: Axes, column: str, shape: pl.DataFrame, x: float, y: float, width: float) -> None:
    """Draw, unseen, a field as high as the line for each bar, so that low bars can be hit too."""
    from matplotlib.patches import Rectangle

    step = _step(width, shape.height)
    for bar in shape.rows(named=True):
        field = Rectangle((x + 8 + step * bar["place"], y + 1), step, _LINE - 2, visible=False)
        if bar["rows"]:
            ends = " – ".join(dict.fromkeys(told(bar[end]) for end in ("low", "high")))
            hint(field, f"{column}\n{bar['value'] if bar['value'] is not None else ends}\n{counted(bar['rows'])}")
        axes.add_artist(field)


def _step(width: float, bars: int) -> float:
    """The width of a bar with the gap after it."""
    return min((width - 8) / max(1, bars), 9.0)


def _draw_shape(
    axes: Axes,
    shape: pl.DataFrame,
    at: tuple[float, float, float],
    parts: list[dict[str, Any]],
    theme: FigureTheme,
    *,
    faint: bool,
) -> None:
    from matplotlib.collections import PolyCollection

    if shape.is_empty():
        return
    x, y, width = at
    heights = shape["share"].to_numpy() * (_LINE - 6)
    step = _step(width, shape.height)
    places = [x + 8 + step * place for place in shape["place"]]
    quiet = mixed(theme.background, theme.palette[0], 0.45) if faint else theme.palette[0]
    colors = [theme.accent if _is_in(bar, parts) else quiet for bar in shape.rows(named=True)]
    corners = [
        [(place, y), (place, y + height), (place + 0.86 * step, y + height), (place + 0.86 * step, y)]
        for place, height in zip(places, heights.tolist(), strict=True)
    ]
    axes.add_collection(PolyCollection(corners, facecolors=colors, linewidths=0, label="_bars"), autolim=False)


def _is_in(bar: dict[str, Any], parts: list[dict[str, Any]]) -> bool:
    """Whether all that a bar stands for is in a selected part."""
    for part in parts:
        if bar["value"] is not None:
            found = part.get("value") == bar["value"]
        else:
            low, high = (_number(part.get(end), default) for end, default in (("low", -inf), ("high", inf)))
            found = bar["low"] is not None and not part.keys() & {"value", "missing"} and low <= bar["low"] <= high
        if found:
            return True
    return False


def _number(value: float | str | None, default: float) -> float:
    """An end of a range; dates are days since 1970."""
    if value is None:
        return default
    if isinstance(value, str):
        return datetime.fromisoformat(value).replace(tzinfo=UTC).timestamp() / 86_400
    return float(value)

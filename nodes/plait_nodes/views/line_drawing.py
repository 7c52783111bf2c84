"""Draws lines, and bands where there are too many points for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.hints import hint
from plait.figure.painting import height_of, width_of
from plait.figure.parts import axis_label, legend_above, say

from .axes import label_both
from .group_color import group_color
from .line_emphasis import draw_line_emphasis
from .spans_drawing import draw_spans
from .telling import told

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.figure.hints import Tell
    from plait.theme import FigureTheme

_DASHES: tuple[Any, ...] = ("-", (0, (5, 2)))
_FEW = 200
"""Up to as many points of a line are marked."""


@drawing("views.line")
def draw_line(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw the lines with a legend, and mark what is selected."""
    options, lines = figure.options, figure.tables["lines"]
    if lines.is_empty() or lines["y"].null_count() == lines.height:
        say(canvas, theme, _why_nothing(figure))
        return
    axes = canvas.add_subplot()
    axes.set_xlabel(axis_label(options["x"], width_of(canvas) - 60, theme))
    names = _names(figure)
    handles = []
    for number, (name, kind) in enumerate(names):
        own = lines.filter(lines["line"] == number)
        drawn = _draw_one(axes, own, number, kind, figure, theme)
        hint(drawn, _tell(figure, own, name))
        handles.append(drawn)
    label_both(canvas, axes, options["x_kind"], "number")
    if len(options["names"]) == 1:
        axes.set_ylabel(axis_label(options["names"][0], height_of(canvas) - 60, theme))
    if len(names) > 1:
        legend_above(canvas, axes, theme, handles, [name for name, _ in names], title=options["groups"])
    axes.margins(x=0.015)
    draw_spans(axes, options["selection"], theme)
    draw_line_emphasis(axes, figure, theme)


def _draw_one(axes: Axes, own: pl.DataFrame, number: int, kind: str, figure: Figure, theme: FigureTheme) -> Any:  # noqa: ANN401
    color, dash = group_color(number, kind, theme), _DASHES[number // len(theme.palette) % len(_DASHES)]
    y = own["y"].to_numpy()
    mark = "o" if own.height == 1 or (figure.options["points"] and own.height <= _FEW) else ""
    (drawn,) = axes.plot(own["x"].to_numpy(), y, color=color, linestyle=dash, linewidth=1.6, marker=mark, markersize=4)
    if own["low"].null_count() < own.height:
        axes.fill_between(own["x"], own["low"], own["high"], color=color, alpha=0.18, linewidth=0)
    return drawn


def _tell(figure: Figure, points: pl.DataFrame, name: str) -> Tell:
    return lambda number: _point_text(figure, points.row(number, named=True), name)


def _point_text(figure: Figure, point: dict[str, Any], name: str) -> str:
    options = figure.options
    value = f"{options['names'][0] if options['groups'] else name} {told(point['y'])}"
    if point["low"] is not None:
        value = f"mean {told(point['y'])}, from {told(point['low'])} to {told(point['high'])}"
    lines = [f"{options['x']} {told(point['x'], options['x_kind'])}", value]
    return "\n".join([*lines, f"{options['groups']} {name}"] if options["groups"] else lines)


def _names(figure: Figure) -> list[tuple[str, str]]:
    groups = figure.tables.get("groups")
    if groups is None:
        return [(name, "group") for name in figure.options["names"]]
    return [(name, kind) for name, kind in groups.rows()]


def _why_nothing(figure: Figure) -> str:
    if not figure.options["names"]:
        return "No column is chosen."
    if figure.metrics["rows"] or figure.metrics["left out"]:
        return "No row has a value for both axes."
    return "There are no rows."

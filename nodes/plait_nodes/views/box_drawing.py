"""Draws boxes across, with whiskers, outliers and, for violins, the density of the values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.axis import kept_labels, label_categories
from plait.figure.colors import mixed
from plait.figure.hints import hint
from plait.figure.painting import height_of, width_of
from plait.figure.parts import axis_label, say

from .axes import label_quantity
from .box_emphasis import draw_box_emphasis
from .box_zones import draw_chosen_zones, draw_zones
from .telling import counted, told

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas
    from matplotlib.patches import Rectangle

    from plait import Figure
    from plait.theme import FigureTheme

_HALF = 0.3
_FACTS = {
    "high": "upper whisker",
    "q3": "third quartile",
    "median": "median",
    "mean": "mean",
    "q1": "first quartile",
    "low": "lower whisker",
}


@drawing("views.box")
def draw_box(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a box for each group, from the top down."""
    boxes, options = figure.tables["boxes"], figure.options
    if not boxes["rows"].sum():
        left_out = figure.metrics.get("left out", 0)
        say(canvas, theme, "No row has a number." if left_out else "There are no rows.")
        return
    axes = canvas.add_subplot()
    if "zones" in figure.tables:
        draw_zones(axes, figure)
    if "shapes" in figure.tables:
        _draw_shapes(axes, figure, theme)
    slim = "shapes" in figure.tables
    for number, facts in enumerate(boxes.rows(named=True)):
        if facts["rows"]:
            drawn = _draw_one(axes, number, facts, _color(figure, facts, theme), theme, slim=slim)
            hint(drawn, _facts_text(figure, facts))
    outliers = figure.tables["outliers"]
    (dots,) = axes.plot(
        outliers["value"], outliers["box"], "o", color=theme.dim, markersize=2.5, alpha=0.55, linestyle="none"
    )
    hint(dots, lambda number: f"{boxes['name'][outliers['box'][number]]}\n{_told(figure, outliers['value'][number])}")
    axes.set_ylim(boxes.height - 0.4, -0.6)
    axes.grid(visible=False, axis="y")
    names = kept_labels(boxes["name"].to_list(), height_of(canvas) - 60, theme.font_size - 0.5)
    label_categories(axes.yaxis, names, room=width_of(canvas) * 0.3, size=theme.font_size - 0.5)
    label_quantity(axes.xaxis, options["kind"], width_of(canvas) * 0.7)
    axes.set_xlabel(axis_label(options["column"], width_of(canvas) * 0.7, theme))
    draw_chosen_zones(axes, figure, theme)
    draw_box_emphasis(axes, figure, theme)


def _color(figure: Figure, facts: dict[str, Any], theme: FigureTheme) -> str:
    selection = figure.options["selection"]
    chosen = (None if facts["missing"] else facts["name"]) in selection
    if facts["missing"] and not chosen:
        return mixed(theme.background, theme.dim, 0.5)
    if selection and not chosen:
        return mixed(theme.background, theme.palette[0], 0.45)
    return theme.accent if chosen else theme.palette[0]


def _facts_text(figure: Figure, facts: dict[str, Any]) -> str:
    numbers = [f"{label} {_told(figure, facts[key])}" for key, label in _FACTS.items()]
    return "\n".join([f"{facts['name']} · {counted(facts['rows'])}", *numbers])


def _told(figure: Figure, value: float) -> str:
    return told(value, figure.options["kind"])


def _draw_one(axes: Axes, at: int, facts: dict[str, Any], color: str, theme: FigureTheme, *, slim: bool) -> Rectangle:
    """Draw a box with its whiskers; gives the box."""
    from matplotlib.patches import Rectangle

    half = 0.09 if slim else _HALF
    corner, wide = (facts["q1"], at - half), facts["q3"] - facts["q1"]
    body = Rectangle(
        corner,
        wide,
        2 * half,
        facecolor=mixed(theme.background, color, 0.35),
        edgecolor=color,
        linewidth=1.2,
        zorder=2,
    )
    axes.add_patch(body)
    for start, end in ((facts["low"], facts["q1"]), (facts["q3"], facts["high"])):
        axes.plot([start, end], [at, at], color=color, linewidth=1.2, zorder=2)
    for place in (facts["low"], facts["high"]):
        axes.plot([place, place], [at - half / 2, at + half / 2], color=color, linewidth=1.2, zorder=2)
    axes.plot([facts["median"]] * 2, [at - half, at + half], color=theme.text, linewidth=1.8, zorder=3)
    axes.plot([facts["mean"]], [at], "D", color=theme.text, markersize=3.2, zorder=3)
    return body


def _draw_shapes(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    for (number,), part in figure.tables["shapes"].partition_by("box", as_dict=True, maintain_order=True).items():
        facts = figure.tables["boxes"].row(number, named=True)
        half = 0.42 * part["density"].to_numpy()
        color = _color(figure, facts, theme)
        axes.fill_between(part["value"], number - half, number + half, color=color, alpha=0.25, linewidth=0, zorder=1)

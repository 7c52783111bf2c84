"""Draws histograms: bars side by side, those of groups upon each other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.hints import hint
from plait.figure.painting import width_of
from plait.figure.parts import axis_label, legend_above, say

from .axes import label_both
from .group_color import group_color
from .histogram_emphasis import draw_histogram_emphasis
from .spans_drawing import draw_spans
from .telling import counted, told

if TYPE_CHECKING:
    from matplotlib.container import BarContainer
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

    from plait import Figure
    from plait.theme import FigureTheme

_NAMES = {"rows": "rows", "share": "share of the rows", "density": "density"}


@drawing("views.histogram")
def draw_histogram(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a bar for each bin, the groups upon each other, and mark what is selected."""
    import numpy as np

    options = figure.options
    edges = np.asarray(options["edges"])
    if not len(edges):
        left_out = figure.metrics.get("left out", 0)
        say(canvas, theme, f"'{options['column']}' has no values." if left_out else "There are no rows.")
        return
    axes = canvas.add_subplot()
    axes.set_xlabel(axis_label(options["column"], width_of(canvas) - 60, theme))
    axes.set_ylabel(_NAMES[options["scale"]])
    axes.grid(visible=False, axis="x")
    heights, names = _heights(figure), _names(figure)
    widths = np.diff(edges)
    line = 0.7 if len(widths) <= 80 else 0
    floor = np.zeros(len(widths))
    handles = []
    for number, (height, (name, kind)) in enumerate(zip(heights, names, strict=True)):
        bars = axes.bar(
            edges[:-1],
            height,
            widths,
            floor,
            align="edge",
            color=group_color(number, kind, theme),
            edgecolor=theme.background,
            linewidth=line,
        )
        _tell_of_bars(bars, figure, number, name)
        handles.append(bars)
        floor = floor + height
    axes.margins(x=0.015)
    axes.set_ylim(0, float(floor.max()) * 1.06 or 1)
    label_both(canvas, axes, options["kind"], "whole" if options["scale"] == "rows" else "number")
    if "groups" in figure.tables:
        legend_above(canvas, axes, theme, handles, [name for name, _ in names], title=options["groups"])
    draw_spans(axes, options["selection"], theme)
    draw_histogram_emphasis(axes, figure, theme)


def _tell_of_bars(bars: BarContainer, figure: Figure, group: int, name: str) -> None:
    """Say of each bar where it reaches and how many rows it has."""
    options, counts = figure.options, figure.tables["counts"]
    own = counts.filter(counts["group"] == group)
    rows = dict(zip(own["bin"], own["rows"], strict=True))
    for place, (bar, ends) in enumerate(zip(bars.patches, pairwise(options["edges"]), strict=True)):
        reach = " to ".join(told(end, options["kind"]) for end in ends)
        lines = [f"{options['column']} {reach}", *([f"{options['groups']} {name}"] if name else [])]
        text = "\n".join([*lines, counted(rows.get(place, 0))])
        hint(bar, text)


def _heights(figure: Figure) -> list[NDArray[Any]]:
    """The heights of the bars of each group."""
    import numpy as np

    edges = np.asarray(figure.options["edges"])
    counts = figure.tables["counts"]
    heights = np.zeros((len(_names(figure)), len(edges) - 1))
    heights[counts["group"].to_numpy(), counts["bin"].to_numpy()] = counts["rows"].to_numpy()
    if figure.options["scale"] != "rows":
        heights = heights / max(1, int(counts["rows"].sum()))
    if figure.options["scale"] == "density":
        heights = heights / np.diff(edges)
    return list(heights)


def _names(figure: Figure) -> list[tuple[str, str]]:
    groups = figure.tables.get("groups")
    return [("", "group")] if groups is None else [(name, kind) for name, kind in groups.rows()]

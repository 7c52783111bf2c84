"""Draws rows as lines across several upright axes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.axis import label_categories
from plait.figure.numerals import numeral
from plait.figure.painting import width_of
from plait.figure.parts import legend_above, say
from plait.lettering import elided

from .group_color import group_color
from .parallel_coordinates import ends_of
from .parallel_coordinates_emphasis import draw_parallel_coordinates_emphasis

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

    from plait import Figure
    from plait.theme import FigureTheme

_VECTORS = 300
_OUTSIDE = 0.12
"""How visible lines are that are not selected."""


@drawing("views.parallel_coordinates")
def draw_parallel_coordinates(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw the axes with their ends, the lines, and the ranges that are selected."""
    lines, names = figure.tables["lines"], figure.options["names"]
    if not names or lines.is_empty():
        say(canvas, theme, "There are no rows." if names else "No column is chosen.")
        return
    axes = canvas.add_subplot()
    ends = [ends_of(lines[f"{number}"]) for number in range(len(names))]
    heights = _heights(lines, ends)
    handles = _draw_lines(axes, figure, heights, theme)
    for number, (low, high) in enumerate(ends):
        axes.plot([number, number], [0, 1], color=theme.dim, linewidth=0.8, zorder=3)
        for at, value, side in ((1.02, high, "bottom"), (-0.02, low, "top")):
            text = elided(
                _text(value, figure.options["kinds"][number]), width_of(canvas) / len(names), theme.font_size - 1
            )
            axes.text(number, at, text, ha="center", va=side, color=theme.dim, fontsize=theme.font_size - 1, zorder=6)
    _draw_ranges(axes, figure, ends, theme)
    if figure.emphasis is not None:
        draw_parallel_coordinates_emphasis(axes, _heights(figure.emphasis, ends), theme)
    axes.set_xlim(-0.3, len(names) - 0.7)
    axes.set_ylim(-0.1, 1.1)
    axes.set_yticks([])
    axes.grid(visible=False)
    axes.spines[["left", "bottom"]].set_visible(False)
    label_categories(
        axes.xaxis, figure.options["labels"], room=(width_of(canvas) - 40) / len(names) - 8, size=theme.font_size - 0.5
    )
    if "groups" in figure.tables:
        title = figure.options["color"]
        legend_above(canvas, axes, theme, handles, figure.tables["groups"]["name"].to_list(), title=title)


def _heights(lines: pl.DataFrame, ends: list[tuple[float, float]]) -> NDArray[Any]:
    """Rows × axes from 0 to 1; the middle where all values of an axis are equal."""
    import numpy as np

    columns = []
    for number, (low, high) in enumerate(ends):
        values = lines[f"{number}"].to_numpy().astype(float)
        columns.append((values - low) / (high - low) if high > low else np.where(np.isnan(values), values, 0.5))
    return np.column_stack(columns)


def _draw_lines(axes: Axes, figure: Figure, heights: NDArray[Any], theme: FigureTheme) -> list[Any]:
    """A collection of lines for each group, and a handle for each in the legend."""
    import numpy as np
    from matplotlib.collections import LineCollection
    from matplotlib.lines import Line2D

    lines, groups = figure.tables["lines"], figure.tables.get("groups")
    numbers = lines["group"].to_numpy() if groups is not None else np.zeros(len(heights), dtype=int)
    kinds = groups["kind"].to_list() if groups is not None else ["group"]
    inside = _inside(figure)
    alpha = 0.75 if len(heights) <= 100 else 0.45 if len(heights) <= 400 else 0.28
    places = np.arange(heights.shape[1])
    handles = []
    for number, kind in enumerate(kinds):
        color = group_color(number, kind, theme)
        handles.append(Line2D([], [], color=color, linewidth=2))
        for chosen, visible in ((False, _OUTSIDE * alpha), (True, alpha)):
            own = heights[(numbers == number) & (inside == chosen)]
            paths = [np.column_stack([places, row]) for row in own]
            axes.add_collection(
                LineCollection(
                    paths, colors=color, alpha=visible, linewidths=1, zorder=1 + chosen, rasterized=len(own) > _VECTORS
                )
            )
    return handles


def _inside(figure: Figure) -> NDArray[Any]:
    """Which of the drawn rows lie in all ranges."""
    import numpy as np

    lines, names = figure.tables["lines"], figure.options["names"]
    inside = np.ones(lines.height, dtype=bool)
    for name, low, high in figure.options["ranges"]:
        if name in names:
            values = lines[f"{names.index(name)}"].to_numpy().astype(float)
            inside &= (values >= (-np.inf if low is None else low)) & (values <= (np.inf if high is None else high))
    return inside


def _draw_ranges(axes: Axes, figure: Figure, ends: list[tuple[float, float]], theme: FigureTheme) -> None:
    names = figure.options["names"]
    for name, low, high in figure.options["ranges"]:
        if name in names:
            number = names.index(name)
            first, last = ends[number]
            reach = (last - first) or 1.0
            bottom = 0.0 if low is None else min(1.0, max(0.0, (low - first) / reach))
            top = 1.0 if high is None else min(1.0, max(0.0, (high - first) / reach))
            axes.plot([number, number], [bottom, top], color=theme.accent, linewidth=5, alpha=0.7, zorder=5)


def _text(value: float, kind: str) -> str:
    if kind != "date":
        return numeral(value, 3)
    from datetime import UTC, datetime, timedelta

    return f"{datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=value):%Y-%m-%d}"

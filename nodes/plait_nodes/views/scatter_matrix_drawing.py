"""Draws every two columns as points, and each column as a histogram."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.hints import hint
from plait.figure.painting import height_of, width_of
from plait.figure.parts import say
from plait.lettering import elided, elided_apart

from .group_color import group_color
from .scatter_matrix_emphasis import draw_bins_emphasis, draw_cell_emphasis
from .telling import told

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

    from plait import Figure
    from plait.figure.hints import Tell
    from plait.theme import FigureTheme

_VECTORS = 300


@drawing("views.scatter_matrix")
def draw_scatter_matrix(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a square of small plots; columns have their names below and on the left."""
    names, points = figure.options["labels"], figure.tables["points"]
    if not names or points.is_empty():
        say(canvas, theme, "There are no rows." if names else "No column is chosen.")
        return
    count = len(names)
    values = [points[f"{number}"].to_numpy().astype(float) for number in range(count)]
    parts = _parts(figure, theme)
    grid = canvas.subplots(count, count, squeeze=False)
    for row in range(count):
        for column in range(count):
            axes = grid[row][column]
            axes.set_xticks([])
            axes.set_yticks([])
            axes.spines[["top", "right", "left", "bottom"]].set_visible(True)
            if row == column:
                edges = _draw_bins(axes, values[row], parts)
                if figure.emphasis is not None:
                    draw_bins_emphasis(axes, figure.emphasis, row, edges, theme)
            else:
                _draw_points(axes, values[column], values[row], parts, (names[column], names[row]))
                if figure.emphasis is not None:
                    draw_cell_emphasis(axes, figure.emphasis, column, row, theme)
            if row == count - 1:
                axes.set_xlabel(elided(names[column], width_of(canvas) * 0.85 / count, theme.font_size))
            if column == 0:
                axes.set_ylabel(elided(names[row], height_of(canvas) * 0.62 / count, theme.font_size))
    if "groups" in figure.tables:
        _write_legend(canvas, figure, parts, theme)


def _parts(figure: Figure, theme: FigureTheme) -> list[tuple[NDArray[Any], str, float]]:
    """The rows that are drawn alike: which, their colour and how visible they are, the selected last."""
    import numpy as np

    points, groups = figure.tables["points"], figure.tables.get("groups")
    numbers = points["group"].to_numpy() if groups is not None else np.zeros(points.height, dtype=int)
    kinds = groups["kind"].to_list() if groups is not None else ["group"]
    inside = np.ones(points.height, dtype=bool)
    for name, low, high in figure.options["ranges"]:
        if name in figure.options["names"]:
            own = points[f"{figure.options['names'].index(name)}"].to_numpy().astype(float)
            inside &= (own >= (-np.inf if low is None else low)) & (own <= (np.inf if high is None else high))
    alpha = 0.8 if points.height <= 200 else 0.5
    return [
        ((numbers == number) & (inside == chosen), group_color(number, kind, theme), alpha if chosen else alpha * 0.15)
        for chosen in (False, True)
        for number, kind in enumerate(kinds)
    ]


def _draw_points(
    axes: Axes, x: NDArray[Any], y: NDArray[Any], parts: list[tuple[NDArray[Any], str, float]], names: tuple[str, str]
) -> None:
    """All points as one artist: one for each part would cost far more than the points themselves."""
    import numpy as np
    from matplotlib.colors import to_rgba

    order = np.concatenate([np.flatnonzero(rows) for rows, _, _ in parts])
    colors = np.repeat(
        [to_rgba(color, alpha) for _, color, alpha in parts], [rows.sum() for rows, _, _ in parts], axis=0
    )
    own_x, own_y = x[order], y[order]
    drawn = axes.scatter(own_x, own_y, s=7, c=colors, linewidths=0, rasterized=len(x) > _VECTORS)
    hint(drawn, _tell(own_x, own_y, names))


def _tell(x: NDArray[Any], y: NDArray[Any], names: tuple[str, str]) -> Tell:
    return lambda number: f"{names[0]} {told(float(x[number]))}\n{names[1]} {told(float(y[number]))}"


def _draw_bins(axes: Axes, values: NDArray[Any], parts: list[tuple[NDArray[Any], str, float]]) -> NDArray[Any]:
    """Draw how many rows lie where; gives the edges of the bins."""
    import numpy as np

    known = values[~np.isnan(values)]
    edges = np.histogram_bin_edges(known, bins=18)
    if not len(known):
        return edges
    floor = np.zeros(len(edges) - 1)
    for rows, color, alpha in parts:
        own = values[rows]
        counts, _ = np.histogram(own[~np.isnan(own)], edges)
        if counts.any():
            axes.stairs(floor + counts, edges, baseline=floor, fill=True, color=color, alpha=max(alpha, 0.35))
        floor = floor + counts
    return edges


def _write_legend(
    canvas: Canvas, figure: Figure, parts: list[tuple[NDArray[Any], str, float]], theme: FigureTheme
) -> None:
    from matplotlib.lines import Line2D

    names = figure.tables["groups"]["name"].to_list()
    handles = [Line2D([], [], color=color, marker="o", linestyle="none") for _, color, _ in parts[: len(names)]]
    columns = min(len(names), 4)
    room = width_of(canvas) / columns - 34
    canvas.legend(handles, elided_apart(names, room, theme.font_size), loc="outside lower center", ncols=columns)

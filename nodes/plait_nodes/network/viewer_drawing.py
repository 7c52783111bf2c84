"""Draws graphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.colors import mixed
from plait.figure.hints import hint
from plait.figure.painting import height_of, width_of
from plait.figure.parts import legend_above, say
from plait.lettering import elided, text_width
from plait_nodes.views.group_color import group_color

from .viewer_emphasis import draw_network_emphasis

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

    from plait import Figure
    from plait.figure.hints import Tell
    from plait.theme import FigureTheme

_VECTORS = 4_000
"""More edges than this are one image within a vector file."""
_LONGEST = 110.0


@drawing("network.viewer")
def draw_network(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw the edges, the nodes upon them, and the names of the largest."""
    points = figure.tables["points"]
    if points.is_empty():
        say(canvas, theme, "The graph has no nodes.")
        return
    axes = canvas.add_subplot()
    axes.set_axis_off()
    axes.set_xlim(-1.12, 1.12)
    axes.set_ylim(-1.12, 1.12)
    _draw_edges(axes, figure, theme)
    handles = _draw_nodes(axes, figure, theme)
    if "groups" in figure.tables:
        legend_above(
            canvas, axes, theme, handles, figure.tables["groups"]["name"].to_list(), title=figure.options["color"]
        )
    _write_names(canvas, axes, figure, theme)
    draw_network_emphasis(axes, figure, _places(points), _sizes(points), theme)


def _draw_edges(axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    import numpy as np
    from matplotlib.collections import LineCollection

    edges, at = figure.tables["edges"], _places(figure.tables["points"])
    if edges.is_empty():
        return
    start, end = at[edges["source"].to_numpy()], at[edges["target"].to_numpy()]
    share = edges["share"].to_numpy()
    many = edges.height > 500
    color = mixed(theme.background, theme.dim, 0.35 if many else 0.5)
    widths = (0.4 if many else 0.7) + 1.8 * share * (share < 1 if bool((share == share.max()).all()) else 1)
    axes.add_collection(
        LineCollection(
            list(np.stack([start, end], axis=1)),
            linewidths=widths,
            colors=color,
            zorder=1,
            rasterized=edges.height > _VECTORS,
        )
    )
    if figure.options["directed"] and not many:
        _draw_heads(axes, start, end, color)


def _draw_heads(axes: Axes, start: NDArray[Any], end: NDArray[Any], color: str) -> None:
    """Arrow heads a little before the ends, where nodes don't hide them."""
    from matplotlib.patches import FancyArrowPatch

    for first, last in zip(start, end, strict=True):
        style: dict[str, Any] = {"arrowstyle": "-|>", "mutation_scale": 7, "shrinkA": 0, "shrinkB": 5, "linewidth": 0}
        axes.add_patch(FancyArrowPatch(tuple(first), tuple(last), color=color, zorder=1.5, **style))


def _draw_nodes(axes: Axes, figure: Figure, theme: FigureTheme) -> list[Any]:
    """The nodes of each group, for the legend; those that are selected have a ring."""
    points = figure.tables["points"]
    at, sizes = _places(points), _sizes(points)
    style: dict[str, Any] = {"edgecolors": theme.background, "linewidths": 0.8, "zorder": 3, "clip_on": False}
    if "groups" not in figure.tables:
        handles = [axes.scatter(at[:, 0], at[:, 1], s=sizes, color=theme.palette[0], **style)]
        hint(handles[0], points["name"].__getitem__)
    else:
        handles = []
        for number, kind in enumerate(figure.tables["groups"]["kind"]):
            own = (points["group"] == number).to_numpy()
            color = group_color(number, kind, theme)
            drawn = axes.scatter(at[own, 0], at[own, 1], s=sizes[own], color=color, **style)
            hint(drawn, _tell(points.filter(points["group"] == number)["name"], figure, number))
            handles.append(drawn)
    chosen = points["name"].is_in(figure.options["selection"]).to_numpy()
    if chosen.any():
        axes.scatter(
            at[chosen, 0], at[chosen, 1], s=sizes[chosen] + 40, facecolors="none", edgecolors=theme.text,
            linewidths=2, zorder=4, clip_on=False,
        )  # fmt: skip
    return handles


def _tell(names: pl.Series, figure: Figure, group: int) -> Tell:
    """What is said of a node."""
    of = f"{figure.options['color']} {figure.tables['groups']['name'][group]}"
    return lambda number: f"{names[number]}\n{of}"


def _write_names(canvas: Canvas, axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    """The names of the selected and the largest nodes, unless they would lie on a name that is there already."""
    points, size = figure.tables["points"], theme.font_size - 1
    canvas.draw_without_rendering()
    place = axes.get_position()
    wide, tall = width_of(canvas) * place.width / 2.24, height_of(canvas) * place.height / 2.24
    chosen = set(figure.options["selection"])
    order = points.with_row_index("row").sort("share", descending=True, maintain_order=True)
    wanted = sorted(order.head(figure.options["labels"]).rows(named=True), key=lambda row: row["name"] not in chosen)
    taken: list[tuple[float, float, float]] = []
    for row in wanted:
        text = elided(row["name"], min(_LONGEST, width_of(canvas) * 0.3), size)
        width, gap = text_width(text, size) + 4, _sizes(points[[row["row"]]])[0] ** 0.5 / 2 + 3
        right = row["x"] * wide + gap + width < 1.12 * wide
        left_edge = row["x"] * wide + gap if right else row["x"] * wide - gap - width
        middle = row["y"] * tall
        if any(
            left_edge < end and start < left_edge + width and abs(middle - y) < size * 1.3 for start, end, y in taken
        ):
            continue
        taken.append((left_edge, left_edge + width, middle))
        axes.annotate(
            text, (row["x"], row["y"]), xytext=(gap if right else -gap, 0), textcoords="offset points", fontsize=size,
            ha="left" if right else "right", va="center", zorder=5, color=theme.text,
            bbox={"facecolor": theme.background, "alpha": 0.6, "edgecolor": "none", "pad": 0.8},
        )  # fmt: skip


def _places(points: pl.DataFrame) -> NDArray[Any]:
    return points.select("x", "y").to_numpy()


def _sizes(points: pl.DataFrame) -> NDArray[Any]:
    """The areas of the nodes in square points; smaller where there are many."""
    largest = 260.0 if points.height <= 100 else 140.0
    return 24.0 + largest * points["share"].to_numpy()

"""Draws scatters: points with their groups, or an image of their density."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.axis import label_numbers, label_powers
from plait.figure.colors import rising_scale
from plait.figure.hints import hint
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import axis_label, legend_above, note, quietest_corner, say
from plait.lettering import elided

from .axes import label_both
from .cloud import COLUMNS, ROWS
from .group_color import group_color
from .scatter_emphasis import draw_scatter_emphasis
from .telling import counted, told

if TYPE_CHECKING:
    import polars as pl
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.figure.hints import Tell
    from plait.figure.parts import Corner
    from plait.theme import FigureTheme

_VECTORS = 2_000
"""More points than this are one image within a vector file, which would be megabytes large otherwise."""


@drawing("views.scatter")
def draw_scatter(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw the points or the density, then the trend and what is selected."""
    options = figure.options
    if not options["extent"]:
        left_out = figure.metrics.get("left out", 0)
        say(canvas, theme, "No row has both values." if left_out else "There are no rows.")
        return
    axes = canvas.add_subplot()
    axes.set_xlabel(axis_label(options["x"], width_of(canvas) - 60, theme))
    axes.set_ylabel(axis_label(options["y"], height_of(canvas) - 60, theme))
    label_both(canvas, axes, options["x_kind"], options["y_kind"])
    if "fields" in figure.tables:
        _draw_density(canvas, axes, figure, theme)
    elif "groups" in figure.tables:
        _draw_groups(canvas, axes, figure, theme)
    else:
        _draw_points(canvas, axes, figure, theme)
    if options["trend"]:
        (left, low), (right, high) = options["trend"]
        axes.plot([left, right], [low, high], color=theme.text, linewidth=1.2, dashes=(4, 2.5), label="_trend")
        if "r" in figure.metrics:
            note(axes, theme, f"r {numeral(figure.metrics['r'], 3)}", at=_quiet_corner(axes, figure))
    _draw_selection(axes, options["selection"], options["outlines"], theme)
    draw_scatter_emphasis(axes, figure, theme)


def _draw_points(canvas: Canvas, axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    points = figure.tables["points"]
    if "color" not in points.columns:
        hint(axes.scatter(*_places(points), color=theme.palette[0], **_style(points.height)), _tell(figure, points))
        return
    missing = points.filter(points["color"].is_null())
    if missing.height:
        faint = axes.scatter(*_places(missing), color=theme.dim, **{**_style(points.height), "alpha": 0.35})
        hint(faint, _tell(figure, missing))
    known = points.filter(points["color"].is_not_null())
    if known.is_empty():
        return
    colored = axes.scatter(
        *_places(known), c=known["color"].to_numpy(), cmap=rising_scale(theme, faintest=0.3), **_style(points.height)
    )
    hint(colored, _tell(figure, known))
    _color_bar(canvas, axes, colored, figure.options["color"], theme)


def _draw_groups(canvas: Canvas, axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    from matplotlib.lines import Line2D

    points, groups = figure.tables["points"], figure.tables["groups"]
    handles = []
    for number, (name, kind) in enumerate(groups.rows()):
        own = points.filter(points["group"] == number)
        color = group_color(number, kind, theme)
        drawn = axes.scatter(*_places(own), color=color, **_style(points.height))
        hint(drawn, _tell(figure, own, name))
        # Small faint dots would tell nobody their colour.
        handles.append(Line2D([], [], color=color, marker="o", markersize=5, linestyle="none"))
    legend_above(canvas, axes, theme, handles, groups["name"].to_list(), title=figure.options["color"])


def _tell(figure: Figure, points: pl.DataFrame, group: str = "") -> Tell:
    """What is said of one of these points."""
    options = figure.options

    def tell(number: int) -> str:
        point = points.row(number, named=True)
        lines = [f"{options[axis]} {told(point[axis], options[f'{axis}_kind'])}" for axis in ("x", "y")]
        if group:
            lines.append(f"{options['color']} {group}")
        elif "color" in point:
            lines.append(f"{options['color']} {told(point['color'])}")
        return "\n".join(lines)

    return tell


def _draw_density(canvas: Canvas, axes: Axes, figure: Figure, theme: FigureTheme) -> None:
    import numpy as np
    from matplotlib.colors import LogNorm

    fields = figure.tables["fields"]
    image = np.full((ROWS, COLUMNS), np.nan)
    image[fields["row"].to_numpy(), fields["column"].to_numpy()] = fields["rows"].to_numpy()
    low_x, high_x, low_y, high_y = figure.options["extent"]
    # A constant column has one field, which needs some width to be seen.
    edges = (*_widened(low_x, high_x), *_widened(low_y, high_y))
    shown = axes.imshow(
        image,
        extent=edges,
        origin="lower",
        aspect="auto",
        cmap=rising_scale(theme),
        norm=LogNorm(1, max(2.0, float(np.nanmax(image)))),
    )
    axes.grid(visible=False)
    rows = image.ravel()
    hint(shown, lambda number: counted(rows[number]) if rows[number] > 0 else "")
    _color_bar(canvas, axes, shown, "rows", theme, powers=True)


def _color_bar(
    canvas: Canvas,
    axes: Axes,
    shown: Any,  # noqa: ANN401 - either kind of artist
    name: str,
    theme: FigureTheme,
    *,
    powers: bool = False,
) -> None:
    bar = canvas.colorbar(shown, ax=axes, fraction=0.04, pad=0.02, aspect=28)
    bar.outline.set_visible(False)
    bar.ax.set_title(elided(name, 80, theme.font_size - 0.5), loc="right", color=theme.dim, fontweight="normal")
    bar.ax.grid(visible=False)
    if bar.solids is not None:
        bar.solids.set_alpha(1)
    if powers:
        label_powers(bar.ax.yaxis)
    else:
        label_numbers(bar.ax.yaxis, most=5)


def _draw_selection(
    axes: Axes, areas: list[list[float | None]], outlines: list[list[list[float]]], theme: FigureTheme
) -> None:
    """The selected rectangles, open ends reaching to the border, and outlines."""
    from matplotlib.patches import Polygon, Rectangle

    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    for x_from, x_to, y_from, y_to in areas:
        start, bottom = left if x_from is None else x_from, low if y_from is None else y_from
        width = (right if x_to is None else x_to) - start
        height = (high if y_to is None else y_to) - bottom
        axes.add_patch(
            Rectangle((start, bottom), width, height, facecolor=theme.accent, alpha=0.12, edgecolor="none", zorder=0.5)
        )
        axes.add_patch(
            Rectangle((start, bottom), width, height, fill=False, edgecolor=theme.accent, linewidth=1, zorder=3)
        )
    for corners in outlines:
        axes.add_patch(Polygon(corners, facecolor=theme.accent, alpha=0.12, edgecolor="none", zorder=0.5))
        axes.add_patch(Polygon(corners, fill=False, edgecolor=theme.accent, linewidth=1, zorder=3))
    axes.set_xlim(left, right)
    axes.set_ylim(low, high)


def _quiet_corner(axes: Axes, figure: Figure) -> Corner:
    """Where a text hides the fewest rows."""
    points, fields = figure.tables.get("points"), figure.tables.get("fields")
    if points is not None:
        return quietest_corner(axes, *_places(points))
    if fields is None:
        return "upper right"
    low_x, high_x, low_y, high_y = figure.options["extent"]
    x = low_x + (fields["column"].to_numpy() + 0.5) / COLUMNS * (high_x - low_x)
    y = low_y + (fields["row"].to_numpy() + 0.5) / ROWS * (high_y - low_y)
    return quietest_corner(axes, x, y, fields["rows"].to_numpy())


def _places(points: pl.DataFrame) -> tuple[Any, Any]:
    return points["x"].to_numpy(), points["y"].to_numpy()


def _style(count: int) -> dict[str, Any]:
    """Smaller and fainter dots where there are many."""
    size, alpha = (26.0, 0.85) if count <= 200 else (16.0, 0.7) if count <= 2_000 else (7.0, 0.45)
    return {"s": size, "alpha": alpha, "linewidths": 0, "rasterized": count > _VECTORS}


def _widened(low: float, high: float) -> tuple[float, float]:
    return (low, high) if high > low else (low - 0.5, high + 0.5)

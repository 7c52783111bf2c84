"""Draws the cost over intercept and slope, and the walk of gradient descent on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.axis import label_numbers
from plait.figure.colors import mixed, rising_scale
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import note

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_LEVELS = 14
_FEW = 120
"""Up to as many steps are marked one by one."""


@drawing("deep.cost_surface")
def draw_cost_surface(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw filled ellipses of equal cost, the walk from its start, and the best line as a cross."""
    axes = canvas.add_subplot()
    limits = _draw_bowl(axes, canvas, figure, theme)
    path = figure.tables["path"]
    few = path.height <= _FEW
    axes.plot(
        path["intercept"], path["slope"], color=theme.palette[1], linewidth=1.5, marker="o" if few else "",
        markersize=3.5, zorder=3,
    )  # fmt: skip
    axes.plot(
        path["intercept"][:1], path["slope"][:1], "o", markersize=8, markerfacecolor=theme.background,
        markeredgecolor=theme.palette[1], markeredgewidth=2, zorder=4,
    )  # fmt: skip
    axes.plot(*([value] for value in figure.options["best"]), "+", color=theme.text, markersize=11, zorder=5)
    axes.set_xlim(limits[0])
    axes.set_ylim(limits[1])
    if figure.options["standardize"]:
        axes.set_aspect("equal")
    unit = ", standardized" if figure.options["standardize"] else ""
    axes.set_xlabel(f"intercept{unit}")
    axes.set_ylabel(f"slope{unit}")
    label_numbers(axes.xaxis, most=6)
    label_numbers(axes.yaxis, most=6)
    if width_of(canvas) >= 240 and height_of(canvas) >= 180:
        note(axes, theme, _facts(figure), at="upper left")


def _draw_bowl(
    axes: Axes, canvas: Canvas, figure: Figure, theme: FigureTheme
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Filled contours, closer to each other where it is steep; and the ends of both axes."""
    import numpy as np

    surface = figure.tables["surface"]
    x, y = surface["intercept"].unique().sort().to_numpy(), surface["slope"].unique().sort().to_numpy()
    cost = surface["cost"].to_numpy().reshape(len(y), len(x))
    low, high = float(cost.min()), float(cost.max())
    # A surface is flat where the numbers are too large to tell its places apart.
    rise = high - low if high > low else 1.0
    levels = low + rise * np.linspace(0, 1, _LEVELS + 1) ** 2
    # Else the rounded last level leaves out the highest place.
    levels[-1] = max(levels[-1], high) + 1e-9 * rise
    drawn = axes.contourf(x, y, cost, levels=levels, cmap=rising_scale(theme, faintest=0.02))
    axes.contour(x, y, cost, levels=levels, colors=mixed(theme.background, theme.dim, 0.6), linewidths=0.5)
    axes.grid(visible=False)
    bar = canvas.colorbar(drawn, ax=axes, fraction=0.045, pad=0.02, aspect=26, spacing="proportional")
    bar.outline.set_visible(False)
    bar.ax.grid(visible=False)
    label_numbers(bar.ax.yaxis, most=5)
    bar.set_label("cost", color=theme.dim)
    return (float(x[0]), float(x[-1])), (float(y[0]), float(y[-1]))


def _facts(figure: Figure) -> str:
    steps = figure.tables["path"].height - 1
    cost, least = (numeral(figure.metrics[name], 4) for name in ("cost", "least cost"))
    reached = "diverged: " if figure.metrics["diverged"] else ""
    return f"{reached}cost {cost} after {steps} steps\nleast cost {least}"

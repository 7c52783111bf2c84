"""Draws heatmaps of correlations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.colors import diverging_scale, mixed
from plait.figure.numerals import tick_text

from .cells import draw_cells, name_cells, write_cells
from .telling import told

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_NAMES = {"pearson": "Pearson's r", "spearman": "Spearman's \N{GREEK SMALL LETTER RHO}", "kendall": "Kendall's τ"}


@drawing("views.correlation_heatmap")
def draw_correlation_heatmap(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a field for each pair of columns, with its number where there is room, and the scale."""
    import numpy as np
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import Normalize, to_rgba
    from matplotlib.ticker import FuncFormatter

    values = figure.tables["cells"].to_numpy().astype(float)
    names = figure.options["names"]
    scale = ScalarMappable(Normalize(-1, 1), diverging_scale(theme))
    colors = scale.to_rgba(values)
    colors[np.isnan(values)] = to_rgba(mixed(theme.background, theme.dim, 0.12))
    axes = canvas.add_subplot()

    def tell(number: int) -> str:
        row, column = divmod(number, len(names))
        return f"{names[row]}\n{names[column]}\n{_NAMES[figure.options['method']]} {told(float(values[row, column]))}"

    draw_cells(axes, colors, theme, tell)
    name_cells(canvas, axes, theme, names, names)
    texts = [
        ["–" if np.isnan(value) else f"{value:.2f}".replace("-", "\N{MINUS SIGN}") for value in row] for row in values
    ]
    bar = canvas.colorbar(scale, ax=axes, fraction=0.035, pad=0.02, aspect=26, ticks=[-1, -0.5, 0, 0.5, 1])
    bar.outline.set_visible(False)
    bar.ax.grid(visible=False)
    bar.ax.yaxis.set_major_formatter(FuncFormatter(lambda value, _: tick_text(value, [-1, -0.5, 0])))
    bar.set_label(_NAMES[figure.options["method"]], color=theme.dim)
    write_cells(canvas, axes, theme, texts, colors)

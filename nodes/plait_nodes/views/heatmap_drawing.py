"""Draws heatmaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.axis import label_numbers
from plait.figure.colors import diverging_scale, mixed, rising_scale
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import axis_label, say

from .cells import draw_cells, name_cells, write_cells
from .cells_emphasis import draw_cells_emphasis
from .telling import told

if TYPE_CHECKING:
    from matplotlib.cm import ScalarMappable
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

    from plait import Figure
    from plait.theme import FigureTheme


@drawing("views.heatmap")
def draw_heatmap(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a field for each combination, with its number where there is room, and the scale."""
    import numpy as np
    from matplotlib.colors import to_rgba
    from matplotlib.patches import Rectangle

    down, across = figure.tables["down"]["name"].to_list(), figure.tables["across"]["name"].to_list()
    if not down or not across:
        say(canvas, theme, "There are no rows.")
        return
    values = _values(figure)
    if np.isnan(values).all():
        say(canvas, theme, f"No field has a {figure.options['measure']}.")
        return
    scale = _scale(values, theme)
    colors = scale.to_rgba(values)
    colors[np.isnan(values)] = to_rgba(mixed(theme.background, theme.dim, 0.08))
    axes = canvas.add_subplot()
    measure = figure.options["measure"]

    def tell(number: int) -> str:
        row, column = divmod(number, len(across))
        sides = (f"{figure.options['down']} {down[row]}", f"{figure.options['across']} {across[column]}")
        return "\n".join([*sides, f"{measure} {told(float(values[row, column]))}"])

    draw_cells(axes, colors, theme, tell)
    name_cells(canvas, axes, theme, across, down)
    axes.set_xlabel(axis_label(figure.options["across"], width_of(canvas) * 0.7, theme))
    axes.set_ylabel(axis_label(figure.options["down"], height_of(canvas) * 0.7, theme))
    bar = canvas.colorbar(scale, ax=axes, fraction=0.035, pad=0.02, aspect=26)
    bar.outline.set_visible(False)
    bar.ax.grid(visible=False)
    label_numbers(bar.ax.yaxis, most=5)
    bar.set_label(axis_label(figure.options["measure"], height_of(canvas) * 0.7, theme), color=theme.dim)
    for row, column in _selected(figure):
        axes.add_patch(
            Rectangle((column - 0.5, row - 0.5), 1, 1, fill=False, edgecolor=theme.text, linewidth=2, zorder=4)
        )
    draw_cells_emphasis(axes, figure, theme)
    texts = [["" if np.isnan(value) else numeral(value, 3) for value in row] for row in values]
    write_cells(canvas, axes, theme, texts, colors)


def _values(figure: Figure) -> NDArray[Any]:
    import numpy as np

    cells = figure.tables["cells"].drop_nulls("value")
    values = np.full((figure.tables["down"].height, figure.tables["across"].height), np.nan)
    values[cells["bar"].to_numpy(), cells["group"].to_numpy()] = cells["value"].to_numpy()
    return values


def _scale(values: NDArray[Any], theme: FigureTheme) -> ScalarMappable:
    """From the smallest to the largest value; from zero both ways where some lie below."""
    import numpy as np
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import Normalize

    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    if low < 0:
        reach = max(-low, high)
        return ScalarMappable(Normalize(-reach, reach), diverging_scale(theme))
    return ScalarMappable(
        Normalize(min(low, 0.0) if low < high / 2 else low, high if high > low else low + 1), rising_scale(theme)
    )


def _selected(figure: Figure) -> list[tuple[int, int]]:
    places = []
    for side in ("down", "across"):
        rows = figure.tables[side].rows()
        places.append(
            {None if kind == "missing" else name: at for at, (name, kind) in enumerate(rows) if kind != "others"}
        )
    return [
        (places[0][row], places[1][column])
        for row, column in figure.options["selection"]
        if row in places[0] and column in places[1]
    ]

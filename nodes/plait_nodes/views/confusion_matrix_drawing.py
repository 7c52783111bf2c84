"""Draws confusion matrices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure import drawing
from plait.figure.colors import mixed
from plait.figure.numerals import numeral
from plait.figure.painting import height_of, width_of
from plait.figure.parts import axis_label, say

from .cells import draw_cells, name_cells, write_cells
from .cells_emphasis import draw_cells_emphasis
from .telling import counted

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

    from plait import Figure
    from plait.theme import FigureTheme


@drawing("views.confusion_matrix")
def draw_confusion_matrix(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a field for each pair of classes, with its count and share where there is room."""
    options = figure.options
    names = options["names"]
    if not names:
        left_out = figure.metrics.get("left out", 0)
        say(canvas, theme, "No row has both classes." if left_out else "There are no rows.")
        return
    counts = figure.tables["counts"].to_numpy()
    shares = _shares(counts, options["shares"])
    colors = _colors(shares, theme)
    axes = canvas.add_subplot()
    draw_cells(axes, colors, theme, lambda number: _field_text(figure, counts, shares, number))
    name_cells(canvas, axes, theme, names, names)
    texts = [
        [f"{numeral(int(count))}\n{share:.0%}" if count else "0" for count, share in zip(*row, strict=True)]
        for row in zip(counts, shares, strict=True)
    ]
    axes.set_xlabel(axis_label(f"predicted: {options['predicted']}", width_of(canvas) * 0.8, theme))
    axes.set_ylabel(axis_label(f"actual: {options['actual']}", height_of(canvas) * 0.8, theme))
    _mark(axes, options, theme)
    draw_cells_emphasis(axes, figure, theme)
    write_cells(canvas, axes, theme, texts, colors)


def _field_text(figure: Figure, counts: NDArray[Any], shares: NDArray[Any], number: int) -> str:
    row, column = divmod(number, counts.shape[1])
    options = figure.options
    names = options["names"]
    of = {"actual": f"actual {names[row]}", "predicted": f"predicted {names[column]}"}.get(options["shares"], "all")
    lines = [f"actual {names[row]}", f"predicted {names[column]}", counted(int(counts[row, column]))]
    return "\n".join([*lines, f"{shares[row, column]:.1%} of {of}"])


def _shares(counts: NDArray[Any], of: str) -> NDArray[Any]:
    import numpy as np

    whole = {"actual": counts.sum(axis=1, keepdims=True), "predicted": counts.sum(axis=0, keepdims=True)}
    totals = np.broadcast_to(whole.get(of, counts.sum()), counts.shape)
    shares = np.zeros(counts.shape)
    np.divide(counts, totals, out=shares, where=totals > 0)
    return shares


def _colors(shares: NDArray[Any], theme: FigureTheme) -> NDArray[Any]:
    """Hits in the accent colour, errors in the colour after it, both stronger with the share."""
    import numpy as np
    from matplotlib.colors import to_rgba

    strongest = max(float(shares.max()), 1e-9)
    colors = np.zeros((*shares.shape, 4))
    for (row, column), share in np.ndenumerate(shares):
        strong = theme.accent if row == column else theme.palette[1]
        # The square root makes the rare errors visible, which are what one looks for.
        colors[row, column] = to_rgba(mixed(theme.background, strong, 0.05 + 0.85 * (share / strongest) ** 0.5))
    return colors


def _mark(axes: Any, options: Any, theme: FigureTheme) -> None:  # noqa: ANN401
    from matplotlib.patches import Rectangle

    place = {name: number for number, name in enumerate(options["names"])}
    for actual, predicted in options["selection"]:
        if actual in place and predicted in place:
            corner = (place[predicted] - 0.5, place[actual] - 0.5)
            axes.add_patch(Rectangle(corner, 1, 1, fill=False, edgecolor=theme.text, linewidth=2, zorder=4))

"""Fields of colours with numbers in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.figure.axis import kept_labels, label_categories
from plait.figure.colors import text_on
from plait.figure.hints import hint
from plait.figure.painting import height_of, width_of
from plait.lettering import text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

    from plait.figure.hints import Tell
    from plait.theme import FigureTheme

_VECTORS = 2_500
"""More fields than this are one image within a vector file."""

_MOST_TEXTS = 260
"""In more fields than this nobody reads numbers, and writing them takes longer than all else; a window tells them."""
_SMALLEST = 6.0
"""Points below which a text in a field is left out."""


def draw_cells(axes: Axes, colors: NDArray[Any], theme: FigureTheme, tell: Tell) -> None:
    """Draw rows × columns of colours (as RGBA), the first row on top, with thin lines between them.

    `tell` says what a field is, whose number counts row by row.
    """
    rows, columns = colors.shape[:2]
    gaps = max(rows, columns) <= 40
    mesh = axes.pcolormesh(
        [place - 0.5 for place in range(columns + 1)],
        [place - 0.5 for place in range(rows + 1)],
        colors,
        edgecolors=theme.background if gaps else "none",
        linewidth=1.2 if gaps else 0,
        rasterized=rows * columns > _VECTORS,
    )
    hint(mesh, tell)
    axes.set_xlim(-0.5, columns - 0.5)
    axes.set_ylim(rows - 0.5, -0.5)
    axes.grid(visible=False)
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)


def name_cells(
    canvas: Canvas, axes: Axes, theme: FigureTheme, across: Sequence[str], down: Sequence[str], *, share: float = 0.28
) -> None:
    """Write names along both sides; `share` is the most of the canvas that they may take."""
    wide, tall = width_of(canvas), height_of(canvas)
    size = theme.font_size - 0.5
    upright = max((text_width(name, size) for name in across), default=0) + 6 > wide * 0.75 / max(1, len(across))
    shown = kept_labels(across, wide * 0.7, size) if upright else across
    label_categories(axes.xaxis, shown, room=tall * share if upright else wide, size=size, upright=upright)
    label_categories(axes.yaxis, kept_labels(down, tall * 0.7, size), room=wide * share, size=size)


def write_cells(
    canvas: Canvas, axes: Axes, theme: FigureTheme, texts: Sequence[Sequence[str]], colors: NDArray[Any]
) -> None:
    """Write a text into each field, if there is room for all of them; called when all else is drawn."""
    from matplotlib.colors import to_hex

    rows, columns = colors.shape[:2]
    if sum(1 for row in texts for text in row if text) > _MOST_TEXTS:
        return
    # Only the layout knows how large the fields have become.
    canvas.draw_without_rendering()
    place = axes.get_position()
    wide, tall = width_of(canvas) * place.width / columns, height_of(canvas) * place.height / rows
    size = theme.font_size - 0.5
    lines = max((text.count("\n") + 1 for row in texts for text in row), default=1)
    longest = max((text_width(line, size) for row in texts for text in row for line in text.split("\n")), default=1)
    size *= min(1.0, (wide - 4) / max(longest, 1.0), (tall - 2) / (lines * size * 1.4))
    if size < _SMALLEST:
        return
    for row, line in enumerate(texts):
        for column, text in enumerate(line):
            if not text:
                continue
            color = text_on(to_hex(colors[row, column]), theme)
            written = axes.text(
                column, row, text, ha="center", va="center", fontsize=size, color=color, linespacing=1.35
            )
            # It is within the axes, so the layout need not measure it.
            written.set_in_layout(False)

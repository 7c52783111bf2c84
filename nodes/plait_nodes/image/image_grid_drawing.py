"""Draws images side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.hints import hint
from plait.figure.painting import height_of, width_of
from plait.figure.parts import say
from plait.lettering import elided
from plait_nodes.views.page import page

from .pixels import decode

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme

_GAP = 8.0


@drawing("image.image_grid")
def draw_image_grid(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw each image in the middle of its field, in its proportions, with its caption below."""
    from matplotlib.patches import Rectangle

    images, options = figure.tables["images"], figure.options
    if images.is_empty():
        say(canvas, theme, "There are no rows.")
        return
    axes = page(canvas)
    top = height_of(canvas) - (28.0 if figure.title else 4.0)
    across = options["columns"]
    down = -(-images.height // across)
    below = theme.font_size * 1.5 if options["captions"] else 0.0
    wide, tall = (width_of(canvas) - _GAP) / across - _GAP, (top - _GAP) / down - _GAP - below
    if tall < 4:
        say(canvas, theme, "There is no room for so many images.")
        return
    places = [
        (_GAP + number % across * (wide + _GAP), top - number // across * (tall + below + _GAP) - _GAP - tall)
        for number in range(images.height)
    ]
    fields = images.select("row", "caption", "image").rows()
    marked = set() if figure.emphasis is None else set(figure.emphasis["row"])
    for (x, y), (row, caption, _) in zip(places, fields, strict=True):
        # What is clicked on: the fields, in their order, before any other patch.
        field = Rectangle((x, y), wide, tall, fill=False, linewidth=0)
        hint(axes.add_patch(field), "\n".join([f"row {row}", *([caption] if caption else [])]))
    for (x, y), (row, caption, content) in zip(places, fields, strict=True):
        if content is None:
            axes.add_patch(Rectangle((x, y), wide, tall, fill=False, edgecolor=theme.grid, linewidth=0.8))
        else:
            pixels = decode(content)
            scale = min(wide / pixels.shape[1], tall / pixels.shape[0])
            half_wide, half_tall = pixels.shape[1] * scale / 2, pixels.shape[0] * scale / 2
            middle = (x + wide / 2, y + tall / 2)
            extent = (middle[0] - half_wide, middle[0] + half_wide, middle[1] - half_tall, middle[1] + half_tall)
            axes.imshow(pixels, cmap="gray", vmin=0, vmax=255, extent=extent, aspect="auto")
        if row in marked:
            frame = Rectangle((x - 4, y - 4), wide + 8, tall + 8, fill=False, edgecolor=theme.text, linewidth=2)
            frame.set_label("_chosen")
            axes.add_patch(frame)
        if row in options["selection"]:
            axes.add_patch(
                Rectangle((x - 2, y - 2), wide + 4, tall + 4, fill=False, edgecolor=theme.accent, linewidth=2)
            )
        if below:
            text = elided(caption if caption is not None else "–", wide, theme.font_size)
            axes.text(x + wide / 2, y - below * 0.55, text, ha="center", va="center", color=theme.dim)
    axes.set_xlim(0, width_of(canvas))
    axes.set_ylim(0, height_of(canvas))

"""Draws an image with boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure import drawing
from plait.figure.parts import say
from plait.lettering import elided

from .pixels import decode

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme


@drawing("image.viewer")
def draw_image(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw the image in its proportions, every pixel as it is, and the boxes upon it."""
    from matplotlib.patches import Rectangle

    content = figure.tables["image"]["image"][0]
    if content is None:
        say(canvas, theme, "The image is missing.")
        return
    pixels = decode(content)
    axes = canvas.add_subplot()
    axes.set_axis_off()
    wide, tall = figure.metrics["width"], figure.metrics["height"]
    # In pixels of the image itself, though a smaller one may be shown.
    axes.imshow(pixels, cmap="gray", vmin=0, vmax=255, extent=(-0.5, wide - 0.5, tall - 0.5, -0.5))
    for left, top, width, height, name in figure.tables["boxes"].rows():
        corner = (left - 0.5, top - 0.5)
        axes.add_patch(Rectangle(corner, width, height, fill=False, edgecolor=theme.palette[1], linewidth=1.2))
        if name is not None:
            axes.text(
                left, top - 1, elided(name, 60, theme.font_size), color=theme.palette[1], va="bottom", clip_on=True,
                fontweight="semibold",
            )  # fmt: skip

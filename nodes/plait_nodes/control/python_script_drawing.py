"""Shows a figure that code has drawn."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from plait.figure import drawing

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait import Figure
    from plait.theme import FigureTheme


@drawing("control.python_script")
def draw_picture(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Show the picture in its proportions; its colours are those that the code has chosen."""
    from matplotlib.image import imread

    axes = canvas.add_subplot()
    axes.set_axis_off()
    axes.imshow(imread(BytesIO(figure.tables["picture"]["png"][0]), format="png"))

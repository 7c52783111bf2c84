"""Figures: what a view node returns, how it is drawn, and how the drawing becomes a file.

matplotlib is imported when the first figure is drawn, never before.
"""

from .declaration import Draw, drawing
from .emphasis import Emphasize, emphasis
from .record import MOST_ROWS, Figure
from .rendering import pdf, png, svg, svg_with_tracks

__all__ = [
    "MOST_ROWS",
    "Draw",
    "Emphasize",
    "Figure",
    "drawing",
    "emphasis",
    "pdf",
    "png",
    "svg",
    "svg_with_tracks",
]

"""Figures: what a view node returns, how it is drawn, and how the drawing becomes a file.

matplotlib is imported when the first figure is drawn, never before.
"""

from .declaration import Draw, drawing
from .record import MOST_ROWS, Figure
from .rendering import pdf, png, svg, svg_with_tracks

__all__ = ["MOST_ROWS", "Draw", "Figure", "drawing", "pdf", "png", "svg", "svg_with_tracks"]

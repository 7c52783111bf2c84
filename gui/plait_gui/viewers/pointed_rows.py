"""Dots over a figure for rows that are being chosen in another view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter

    from plait.theme import Palette

_FEW = 300
_MOST = 5_000
"""Of more dots every n-th is painted: nobody sees the difference while the mouse moves."""


def paint_dots(painter: QPainter, places: NDArray[Any], palette: Palette) -> None:
    """Paint a dot at each place, in the colour in which rows that are chosen elsewhere are drawn."""
    few = len(places) <= _FEW
    dots = QPolygonF([QPointF(float(x), float(y)) for x, y in places[:: -(-len(places) // _MOST)]])
    for color, wide in ((palette.panel, 8.0 if few else 0.0), (palette.text, 6.0 if few else 3.0)):
        if wide:
            painter.setPen(QPen(QColor(color), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints(dots)

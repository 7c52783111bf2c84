"""The dotted ground of the canvas."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPolygonF

from .inks import Inks

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

_DOTS = 24.0
_DENSEST = 14.0
"""The least distance of the dots, in pixels of the view."""
_STRIP = 4
"""The height of a row of dots, in pixels."""


class _Row(NamedTuple):
    """A row of dots as a picture, and what it was painted for."""

    inks: Inks
    first: float
    step: float
    width: int
    picture: QPixmap


class Ground:
    """Paints dots that never come too close to each other.

    All rows are alike, so one of them is painted, and put down once for each row: a point costs ten times as much as
    its share of a picture.
    """

    def __init__(self) -> None:
        self._row: _Row | None = None

    def paint(self, painter: QPainter, rect: QRectF, inks: Inks) -> None:
        """Paint a part of the canvas, given in its own measure."""
        painter.fillRect(rect, inks.canvas)
        transform = painter.worldTransform()
        zoom = transform.m11()
        step = _DOTS
        while step * zoom < _DENSEST:
            step *= 2
        shown = transform.mapRect(rect)
        left, width = floor(shown.left()), ceil(shown.right()) - floor(shown.left())
        # Where the dots are, in pixels: the first column at the left edge or before it, and the first row.
        column, row = floor(rect.left() / step), floor(rect.top() / step)
        first = column * step * zoom + transform.dx() - left
        picture = self._picture(inks, first, step * zoom, width, painter.device().devicePixelRatioF())
        painter.setWorldMatrixEnabled(False)
        y = row * step * zoom + transform.dy()
        while y <= shown.bottom() + _STRIP:
            painter.drawPixmap(left, floor(y + 0.5) - _STRIP // 2, picture)
            y += step * zoom
        painter.setWorldMatrixEnabled(True)

    def _picture(self, inks: Inks, first: float, step: float, width: int, ratio: float) -> QPixmap:
        known = self._row
        if known is not None and (known.inks, known.first, known.step, known.width) == (inks, first, step, width):
            return known.picture
        picture = QPixmap(ceil(width * ratio), ceil(_STRIP * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(inks.dots)
        count = int((width - first) // step) + 2
        painter.drawPoints(
            QPolygonF([QPointF(floor(first + index * step + 0.5), _STRIP / 2) for index in range(count)])
        )
        painter.end()
        self._row = _Row(inks, first, step, width, picture)
        return picture

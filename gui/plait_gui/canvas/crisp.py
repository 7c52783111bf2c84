"""Where the pixels of the view are, so that lines of one pixel are painted on one row of them and not on two."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_ALMOST = 0.01
"""What begins so little before a pixel begins with it: coordinates are not exact."""


class Pixels:
    """The pixels of the screen below a painter, in its own coordinates; the sharper the screen, the finer they are."""

    __slots__ = ("_left", "_scale", "_top", "zoom")

    def __init__(self, painter: QPainter) -> None:
        self.zoom = painter.worldTransform().m11()
        transform = painter.deviceTransform()
        self._scale, self._left, self._top = transform.m11(), transform.dx(), transform.dy()

    def column(self, x: float) -> float:
        """The middle of the column of pixels that x is in, or begins."""
        return (floor(self._left + x * self._scale + _ALMOST) + 0.5 - self._left) / self._scale

    def row(self, y: float) -> float:
        """The middle of the row of pixels that y is in, or begins."""
        return (floor(self._top + y * self._scale + _ALMOST) + 0.5 - self._top) / self._scale

    def frame(self, width: float, height: float) -> QRectF:
        """A rectangle from the origin whose sides are in the middle of pixels, within the given size."""
        left, top, pixel = self.column(0), self.row(0), 1 / self._scale
        return QRectF(left, top, self.column(width - pixel) - left, self.row(height - pixel) - top)

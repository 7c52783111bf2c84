"""What all layers of the canvas are: one item that covers everything and paints what is exposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem

from .geometry import FARTHEST

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from .grid_index import Box
    from .painting import Painting

WHOLE = QRectF(-FARTHEST, -FARTHEST, 2 * FARTHEST, 2 * FARTHEST).adjusted(-1e4, -1e4, 1e4, 1e4)


class Layer(QGraphicsItem):
    """Thousands of things in one item, because every item of its own costs a call for every frame."""

    def __init__(self, painting: Painting) -> None:
        super().__init__()
        self.painting = painting
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        return WHOLE

    def update_box(self, box: Box) -> None:
        """Paint a part of the canvas again.

        An item that is told of several parts paints the box around all of them. So the view is told, which takes each
        by itself.
        """
        self.painting.repaint(box)


def zoom_of(painter: QPainter) -> float:
    return painter.worldTransform().m11()

"""A gesture that draws a rectangle with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from .gesture_tool import CLICK, GestureTool, ink

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from plait.theme import Palette

    from .node_settings import NodeSettings
    from .plot import Plot


class RectangleTool(GestureTool):
    """Follows the mouse from corner to corner; what is done with the rectangle, says who inherits from it."""

    def __init__(self, plot: Plot, settings: NodeSettings, siblings: tuple[str, ...]) -> None:
        super().__init__(plot, settings, siblings)
        self._start = self._end = QPointF()
        self._is_on = False

    @property
    def rectangle(self) -> QRectF:
        """From the corner that was pressed to where the mouse is now, in pixels."""
        return QRectF(self._start, self._end).normalized()

    @property
    def shape(self) -> QPolygonF | None:
        return QPolygonF(self.rectangle) if (self._is_on or self.is_pending) and not self.is_click else None

    @property
    def is_click(self) -> bool:
        """Whether it is so small that a click was meant."""
        moved = self._end - self._start
        return abs(moved.x()) < CLICK and abs(moved.y()) < CLICK

    def press(self, at: QPointF) -> None:
        self._start = self._end = self.plot.within(at)
        self._is_on, self.is_pending = True, False

    def drag(self, at: QPointF) -> None:
        self._end = self.plot.within(at)

    def end(self, at: QPointF) -> None:
        """The mouse was released here."""
        self.drag(at)
        self._is_on = False

    def cancel(self) -> None:
        super().cancel()
        self._is_on = False

    def paint(self, painter: QPainter, palette: Palette) -> None:
        if self._is_on or self.is_pending:
            ink(painter, palette)
            painter.drawRect(self.rectangle)

"""A rectangle drawn over points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF

from .axis_value import axis_value
from .gesture_tool import CLICK, GestureTool, ink

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from plait.figure.gestures import Brush
    from plait.theme import Palette

    from .node_settings import NodeSettings
    from .plot import Plot


class BrushTool(GestureTool):
    """Chooses an area; a click chooses none."""

    kind = "brush"

    def __init__(self, gesture: Brush, plot: Plot, settings: NodeSettings, siblings: tuple[str, ...] = ()) -> None:
        super().__init__(plot, settings, siblings)
        self._gesture = gesture
        self._start = self._end = QPointF()
        self._is_on = False

    def press(self, at: QPointF) -> None:
        self._start = self._end = self.plot.within(at)
        self._is_on, self.is_pending = True, False

    def drag(self, at: QPointF) -> None:
        self._end = self.plot.within(at)

    def release(self, at: QPointF, *, adds: bool) -> None:
        self.drag(at)
        name = self._gesture.parameter
        moved = self._end - self._start
        self._is_on = False
        if abs(moved.x()) < CLICK and abs(moved.y()) < CLICK:
            if not adds:
                self.settings.clear((name, *self.siblings))
            return
        before = self.settings.items(name) if adds else []
        self.is_pending = self.settings.set(name, [*before, self._area()], () if adds else self.siblings)

    def cancel(self) -> None:
        super().cancel()
        self._is_on = False

    def paint(self, painter: QPainter, palette: Palette) -> None:
        if self._is_on or self.is_pending:
            ink(painter, palette)
            painter.drawRect(QRectF(self._start, self._end).normalized())

    def _area(self) -> dict[str, Any]:
        fine_x, fine_y = self.plot.fineness(self._start)
        (x1, y1), (x2, y2) = self.plot.data_at(self._start), self.plot.data_at(self._end)
        across, up = self._gesture.x, self._gesture.y
        return {
            "x_from": axis_value(min(x1, x2), fine_x, across),
            "x_to": axis_value(max(x1, x2), fine_x, across),
            "y_from": axis_value(min(y1, y2), fine_y, up),
            "y_to": axis_value(max(y1, y2), fine_y, up),
        }

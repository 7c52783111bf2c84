"""A line drawn around points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPolygonF

from .axis_value import axis_value
from .gesture_tool import GestureTool, ink

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from plait.figure.gestures import Lasso
    from plait.theme import Palette

    from .node_settings import NodeSettings
    from .plot import Plot

_STRIDE = 3.0
"""Pixels from one corner to the next."""
_MOST = 120
"""Corners; of a longer line every second one is kept."""


class LassoTool(GestureTool):
    """Chooses what lies inside the line; a click chooses nothing."""

    kind = "lasso"

    def __init__(self, gesture: Lasso, plot: Plot, settings: NodeSettings, siblings: tuple[str, ...] = ()) -> None:
        super().__init__(plot, settings, siblings)
        self._gesture = gesture
        self._corners: list[QPointF] = []

    @property
    def shape(self) -> QPolygonF | None:
        return QPolygonF(self._corners) if len(self._corners) > 2 else None

    def press(self, at: QPointF) -> None:
        self.is_pending = False
        self._corners = [self.plot.within(at)]

    def drag(self, at: QPointF) -> None:
        corner = self.plot.within(at)
        if self._corners and (corner - self._corners[-1]).manhattanLength() >= _STRIDE:
            self._corners.append(corner)

    def release(self, at: QPointF, *, adds: bool) -> None:
        self.drag(at)
        name = self._gesture.parameter
        while len(self._corners) > _MOST:
            self._corners = self._corners[::2]
        if len(self._corners) < 3:
            self._corners = []
            if not adds:
                self.settings.clear((name, *self.siblings))
            return
        outline = {"points": [self._values(corner) for corner in self._corners]}
        before = self.settings.items(name) if adds else []
        self.is_pending = self.settings.set(name, [*before, outline], () if adds else self.siblings)

    def cancel(self) -> None:
        super().cancel()
        self._corners = []

    def paint(self, painter: QPainter, palette: Palette) -> None:
        if len(self._corners) > 1:
            ink(painter, palette)
            painter.drawPolygon(QPolygonF(self._corners))

    def _values(self, corner: QPointF) -> list[float | str]:
        x, y = self.plot.data_at(corner)
        fine_x, fine_y = self.plot.fineness(corner)
        return [axis_value(x, fine_x, self._gesture.x), axis_value(y, fine_y, self._gesture.y)]

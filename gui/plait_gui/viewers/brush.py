"""A rectangle drawn over points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .axis_value import axis_value
from .rectangle_tool import RectangleTool

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from plait.figure.gestures import Brush

    from .node_settings import NodeSettings
    from .plot import Plot


class BrushTool(RectangleTool):
    """Chooses an area; a click chooses none."""

    kind = "brush"

    def __init__(self, gesture: Brush, plot: Plot, settings: NodeSettings, siblings: tuple[str, ...] = ()) -> None:
        super().__init__(plot, settings, siblings)
        self._gesture = gesture

    def release(self, at: QPointF, *, adds: bool) -> None:
        self.end(at)
        name = self._gesture.parameter
        if self.is_click:
            if not adds:
                self.settings.clear((name, *self.siblings))
            return
        before = self.settings.items(name) if adds else []
        self.is_pending = self.settings.set(name, [*before, self._area()], () if adds else self.siblings)

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

"""Moving what is seen by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt

if TYPE_CHECKING:
    from .view import View


class PanGesture:
    """Keeps the point of the canvas under the pointer that was there at the start."""

    def __init__(self, view: View, at: QPointF) -> None:
        self._view, self._last = view, view.mapFromScene(at)
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPointF) -> None:
        here: QPoint = self._view.mapFromScene(at)
        step = here - self._last
        self._last = here
        self._view.pan(step.x(), step.y())

    def finish(self, at: QPointF) -> None:
        self._view.viewport().unsetCursor()

    def abort(self) -> None:
        self._view.viewport().unsetCursor()

"""The canvas moves on while something is dragged to its edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QTimer, Signal

if TYPE_CHECKING:
    from .view import View

_EDGE = 24.0
_FASTEST = 18.0
"""Pixels for each step, with the pointer at the very edge or beyond it."""
_STEP = 16


class EdgeScroll(QObject):
    """Pans by small steps as long as the pointer stays near an edge."""

    moved = Signal(QPointF)
    """The view moved below the pointer, which is at this point of it."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._view = view
        self._at = QPointF()
        self._timer = QTimer(self, interval=_STEP)
        self._timer.timeout.connect(self._step)

    def follow(self, at: QPointF) -> None:
        """The pointer is at a point of the view, with a button down."""
        self._at = at
        if self._speed() == (0.0, 0.0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _speed(self) -> tuple[float, float]:
        size = self._view.viewport().size()
        return _pull(self._at.x(), size.width()), _pull(self._at.y(), size.height())

    def _step(self) -> None:
        dx, dy = self._speed()
        self._view.pan(dx, dy)
        self.moved.emit(self._at)


def _pull(at: float, length: float) -> float:
    """How far to pan, for a pointer at a point of a side of the view; nothing unless it is near an end."""
    if at < _EDGE:
        return _FASTEST * min(1.0, (_EDGE - at) / _EDGE)
    if at > length - _EDGE:
        return -_FASTEST * min(1.0, (at - length + _EDGE) / _EDGE)
    return 0.0

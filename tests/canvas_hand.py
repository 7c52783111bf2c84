"""A hand on the canvas: real mouse and key events at places of the canvas, for tests."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from plait.card import Place
from plait_gui.canvas import Canvas

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NO, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Hand:
    """Presses, moves and lets go where it is told."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def output(self, node_id: str, port: str = "out") -> Place:
        return self.canvas.mirror.nodes.items[node_id].port_place(port, "output")

    def input(self, node_id: str, port: str) -> Place:
        return self.canvas.mirror.nodes.items[node_id].port_place(port, "input")

    def body(self, node_id: str) -> Place:
        item = self.canvas.mirror.nodes.items[node_id]
        return Place(item.x + 80, item.y + 20)

    def press(self, at: Place, modifiers: Qt.KeyboardModifier = NO, button: Qt.MouseButton = LEFT) -> None:
        QTest.mousePress(self.canvas.viewport(), button, modifiers, self._point(at))

    def move(self, at: Place, button: Qt.MouseButton = LEFT) -> None:
        viewport, point = self.canvas.viewport(), self._point(at)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            QPointF(viewport.mapToGlobal(point)),
            Qt.MouseButton.NoButton,
            button,
            NO,
        )
        QApplication.sendEvent(viewport, event)

    def release(self, at: Place, modifiers: Qt.KeyboardModifier = NO, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseRelease(self.canvas.viewport(), button, modifiers, self._point(at))

    def click(self, at: Place, modifiers: Qt.KeyboardModifier = NO) -> None:
        self.press(at, modifiers)
        self.release(at, modifiers)

    def double_click(self, at: Place) -> None:
        QTest.mouseDClick(self.canvas.viewport(), LEFT, NO, self._point(at))

    def drag(self, start: Place, end: Place, modifiers: Qt.KeyboardModifier = NO) -> None:
        """Press, go there in steps, and let go."""
        self.press(start, modifiers)
        self.carry(start, end)
        self.release(end, modifiers)

    def carry(self, start: Place, end: Place) -> None:
        """Move with the button down."""
        for step in (0.1, 0.5, 1.0):
            self.move(Place(start.x + (end.x - start.x) * step, start.y + (end.y - start.y) * step))

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        QTest.keyClick(self.canvas, key, modifiers)

    def _point(self, at: Place) -> QPoint:
        return self.canvas.mapFromScene(QPointF(at.x, at.y))

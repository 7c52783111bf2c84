"""The whole workflow in a corner of the canvas, and which part of it is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from plait_gui.language import tr
from plait_gui.theme.color import translucent

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent

    from plait_gui.editor import Editor
    from plait_gui.theme import Appearance

    from .canvas import Canvas
    from .grid_index import Box

SIZE = QSize(176, 112)
_SMALL, _SMALL_ROOM = QSize(120, 76), QSize(720, 420)
"""Its size where the canvas is smaller than this: it would hide too much otherwise."""
MARGIN = 12
_INSET = 8
_PAUSE = 120
"""Milliseconds after an edit until it is drawn again."""
_LEAST = 2.0
"""A card is never smaller than this, in pixels."""


class Minimap(QWidget):
    """Seen only while a part of the workflow is out of view; a click or drag looks at another part.

    The cards are kept as a picture that is drawn again after edits; looking elsewhere only moves the frame on it. It is
    away while the canvas is panned and zoomed: what a widget lies on can't be shifted, and all would be painted anew.
    """

    def __init__(self, canvas: Canvas, editor: Editor, appearance: Appearance) -> None:
        super().__init__(canvas)
        self._canvas, self._appearance = canvas, appearance
        self.is_wanted = True
        self._picture: QPixmap | None = None
        self._whole: Box | None = None
        """What the picture shows."""
        self.setFixedSize(SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Minimap"))
        self.setAccessibleDescription(
            tr("The whole workflow; F and Home of the canvas do by key what a click does here.")
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.draw)
        for changed in (editor.opened, editor.edited, appearance.changed):
            changed.connect(self._draw_soon)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self.follow)
        canvas.zoomed.connect(self.follow)
        canvas.rested.connect(self.follow)
        self._is_held = False
        self.draw()

    def set_wanted(self, wanted: bool) -> None:
        """Say whether it is to be seen at all."""
        self.is_wanted = wanted
        self.draw()

    def settle(self) -> None:
        """Take the lower right corner of the canvas."""
        room = self._canvas.viewport().size()
        is_small = room.width() < _SMALL_ROOM.width() or room.height() < _SMALL_ROOM.height()
        size = _SMALL if is_small else SIZE
        if size != self.size():
            self.setFixedSize(size)
            self._draw_soon()
        self.move(room.width() - self.width() - MARGIN, room.height() - self.height() - MARGIN)
        self.follow()

    def draw(self) -> None:
        """Draw all cards and notes anew."""
        self._pause.stop()
        mirror = self._canvas.mirror
        self._whole = mirror.bounds() if self.is_wanted else None
        self._picture = None
        if self._whole is not None:
            self._picture = self._drawn(self._whole)
        self.follow()

    def _draw_soon(self, *_: object) -> None:
        # A method of its own: Qt forgets it together with the widget, which it can't with a function.
        self._pause.start()

    def follow(self, *_: object) -> None:
        """Show which part is in view now; nothing if that is all of it."""
        whole, seen = self._whole, self._canvas.visible_box()
        is_away = self._canvas.mirror.painting.is_moving and not self._is_held
        self.setVisible(whole is not None and not is_away and not seen.holds(whole))
        if self.isVisible():
            self.update()

    def place_of(self, at: QPointF) -> QPointF:
        """The point of the canvas that is under a point of the map."""
        assert self._whole is not None
        scale, left, top = self._fit(self._whole)
        return QPointF(self._whole.left + (at.x() - left) / scale, self._whole.top + (at.y() - top) / scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._whole is None or self._picture is None:
            return
        palette = self._appearance.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        painter.drawPixmap(0, 0, self._picture)
        scale, left, top = self._fit(self._whole)
        seen, whole = self._canvas.visible_box(), self._whole
        frame = QRectF(
            left + (seen.left - whole.left) * scale,
            top + (seen.top - whole.top) * scale,
            (seen.right - seen.left) * scale,
            (seen.bottom - seen.top) * scale,
        )
        frame &= QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(palette.accent), 1.5))
        painter.setBrush(translucent(palette.accent, 0.1))
        painter.drawRoundedRect(frame, 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_held = True
            self._canvas.look_at(self.place_of(event.position()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._whole is not None:
            self._canvas.look_at(self.place_of(event.position()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_held = False
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Nothing is added under the map."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._canvas.zoom_by(1.2 ** (event.angleDelta().y() / 120))
        event.accept()

    def _fit(self, whole: Box) -> tuple[float, float, float]:
        """The scale of the map, and where the workflow begins on it."""
        width, height = max(whole.right - whole.left, 1.0), max(whole.bottom - whole.top, 1.0)
        room_x, room_y = self.width() - 2 * _INSET, self.height() - 2 * _INSET
        scale = min(room_x / width, room_y / height)
        return scale, _INSET + (room_x - width * scale) / 2, _INSET + (room_y - height * scale) / 2

    def _drawn(self, whole: Box) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        scale, left, top = self._fit(whole)
        mirror = self._canvas.mirror
        inks = mirror.painting.inks
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        line = QColor(self._appearance.palette.off)

        def rect(box: Box) -> QRectF:
            return QRectF(
                left + (box.left - whole.left) * scale,
                top + (box.top - whole.top) * scale,
                max(_LEAST, (box.right - box.left) * scale),
                max(_LEAST, (box.bottom - box.top) * scale),
            )

        for note in mirror.notes.items.values():
            painter.setBrush(inks.note(note.color))
            painter.drawRect(rect(note.box))
        painter.setPen(QPen(line, 0.6))
        for connection in mirror.connections.all():
            painter.drawPolyline(
                [
                    QPointF(left + (place.x - whole.left) * scale, top + (place.y - whole.top) * scale)
                    for place in connection.corners
                ]
            )
        painter.setPen(Qt.PenStyle.NoPen)
        by_hue: dict[str, list[QRectF]] = {}
        for item in mirror.nodes.items.values():
            by_hue.setdefault(item.hue, []).append(rect(item.box))
        for hue, rects in by_hue.items():
            painter.setBrush(QColor(hue))
            painter.drawRects(rects)
        painter.end()
        return picture

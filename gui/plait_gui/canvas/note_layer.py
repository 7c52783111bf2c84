"""All notes of the canvas, painted by one item behind everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from .grid_index import Box
from .layer import Layer, zoom_of
from .note_item import PADDING, TEXT_LINE, TITLE_LINE

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from .note_item import NoteItem
    from .painting import Painting

_RADIUS = 7.0
_READABLE = 0.6
"""The zoom at which the text of notes can be read."""
_FEWEST = 40.0
"""A title in less than so many pixels of the view says nothing."""


class NoteLayer(Layer):
    """Paints the notes; large ones first, so that a small one is never hidden by a frame around it."""

    def __init__(self, painting: Painting) -> None:
        super().__init__(painting)
        self._items: dict[str, NoteItem] = {}
        self._selected: frozenset[str] = frozenset()
        self._hidden = ""

    @property
    def items(self) -> dict[str, NoteItem]:
        return self._items

    def put(self, item: NoteItem) -> None:
        """Add a note, or show it as it is now."""
        old = self._items.get(item.note_id)
        if old is not None:
            self.update_box(old.painted_box)
        self._items[item.note_id] = item
        self.update_box(item.painted_box)

    def remove(self, note_id: str) -> None:
        item = self._items.pop(note_id, None)
        if item is not None:
            self.update_box(item.painted_box)

    def clear(self) -> None:
        self._items.clear()
        self.update()

    def select(self, note_ids: Collection[str]) -> None:
        chosen = frozenset(note_ids)
        for each in self._selected ^ chosen:
            if each in self._items:
                self.update_box(self._items[each].painted_box)
        self._selected = chosen

    def hide_text(self, note_id: str) -> None:
        """Leave out the text of a note while it is edited."""
        for each in (self._hidden, note_id):
            if each in self._items:
                self.update_box(self._items[each].painted_box)
        self._hidden = note_id

    def at(self, x: float, y: float) -> list[NoteItem]:
        """The notes at a point, the topmost first."""
        here = Box(x, y, x, y)
        return [each for each in reversed(self._in_order()) if each.box.holds(here)]

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        boxes = self.painting.boxes(option)
        is_near = zoom_of(painter) >= _READABLE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for item in self._in_order():
            if any(item.painted_box.meets(box) for box in boxes):
                self._paint_one(painter, item, is_near=is_near)

    def _in_order(self) -> list[NoteItem]:
        return sorted(self._items.values(), key=lambda item: -item.width * item.height)

    def _paint_one(self, painter: QPainter, item: NoteItem, *, is_near: bool) -> None:
        inks = self.painting.inks
        is_selected = item.note_id in self._selected
        rect = QRectF(item.x, item.y, item.width, item.height)
        painter.setPen(inks.accent if is_selected else Qt.PenStyle.NoPen)
        painter.setBrush(inks.note(item.color))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if item.note_id == self._hidden:
            return
        if is_near:
            self._paint_text(painter, item)
        else:
            self._paint_title_from_afar(painter, item)
        if is_selected:
            right, bottom = item.x + item.width - 3, item.y + item.height - 3
            corner = [QPointF(right, bottom - 8), QPointF(right, bottom), QPointF(right - 8, bottom)]
            painter.setPen(inks.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(corner))

    def _paint_text(self, painter: QPainter, item: NoteItem) -> None:
        inks = self.painting.inks
        y = item.y + PADDING
        painter.setPen(inks.text)
        painter.setFont(inks.title)
        for line in item.title:
            painter.drawText(QPointF(item.x + PADDING, y + 11), line)
            y += TITLE_LINE
        for runs in item.lines:
            x = item.x + PADDING
            for run in runs:
                font, metrics = inks.note_fonts[run.style]
                width = metrics.horizontalAdvance(run.text)
                if run.style == "code":
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(inks.code)
                    painter.drawRoundedRect(QRectF(x - 1.5, y - 1, width + 3, TEXT_LINE - 2), 3, 3)
                painter.setPen(inks.text if run.style else inks.dim)
                painter.setFont(font)
                painter.drawText(QPointF(x, y + 11), run.text)
                x += width
            y += TEXT_LINE

    def _paint_title_from_afar(self, painter: QPainter, item: NoteItem) -> None:
        """The first line alone, as large on the screen as a small text, where it fits."""
        inks, zoom = self.painting.inks, zoom_of(painter)
        room = (item.width - 2 * PADDING) * zoom
        first = next(iter((*item.title, *item.body)), "")
        if room < _FEWEST or item.height * zoom < 1.6 * inks.line_metrics.height():
            return
        shown = inks.line_metrics.elidedText(first, Qt.TextElideMode.ElideRight, room)
        painter.save()
        painter.translate(item.x + PADDING, item.y + PADDING * 0.6)
        painter.scale(1 / zoom, 1 / zoom)
        painter.setFont(inks.line)
        painter.setPen(inks.dim)
        painter.drawText(QPointF(0, inks.line_metrics.ascent()), shown)
        painter.restore()

"""A small table beside the pointer that shows what flows through a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from plait_gui.theme import BODY, SMALL
from plait_gui.theme.color import mixed

from .connection_text import facts_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from plait.topology import Connection
    from plait_gui.editor import Editor
    from plait_gui.inspector import InputRows
    from plait_gui.theme import Appearance

    from .connection_text import ConnectionFacts

_PADDING, _GAP, _LINE = 12, 16, 20
_HEAD = 44
_LEAST, _MOST = 184, 416
_WIDEST_NAME, _WIDEST_VALUE = 160, 88
_AWAY = 16
"""Between the pointer and the card."""
_MARGIN = 8
_ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ConnectionCard(QWidget):
    """Takes neither clicks nor the keyboard; its texts come from data and are painted as they are."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QWidget, rows: InputRows | None = None) -> None:
        super().__init__(parent)
        self._room = parent
        self._editor, self._appearance, self._rows = editor, appearance, rows
        self.connection: Connection | None = None
        """What it is about; None while it is not seen."""
        self.facts: ConnectionFacts | None = None
        self._at = QPoint()
        self._widths: list[int] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        editor.opened.connect(self.dismiss)
        editor.edited.connect(lambda _: self.dismiss())
        editor.findings.changed.connect(self._read)
        editor.statuses.changed.connect(self._follow_status)
        appearance.changed.connect(self._read)
        if rows is not None:
            rows.changed.connect(self._read)

    def show_connection(self, connection: Connection, at: QPoint) -> None:
        """Say what flows through a connection that is at a point of the parent."""
        if connection != self.connection:
            self.connection, self._at = connection, at
            self._read()
            self.show()
            self.raise_()

    def dismiss(self) -> None:
        """Go away."""
        self.connection = self.facts = None
        self.hide()

    def _follow_status(self, node_id: str) -> None:
        """A node that is at work tells of its progress all the time, and has no rows yet."""
        is_source = self.connection is not None and node_id == self.connection.source
        if is_source and self._editor.statuses.of(node_id).has_result:
            self._read()

    def _read(self) -> None:
        connection = self.connection
        if connection is None:
            return
        reader = self._rows if self._carries_table() else None
        rows = reader.at(connection.source, connection.source_port) if reader is not None else None
        is_preview = reader is not None and reader.is_preview
        self.facts = facts_of(self._editor, connection, rows, is_preview=is_preview)
        self.setAccessibleName(self.facts.text)
        self._settle()
        self.update()

    def _carries_table(self) -> bool:
        connection = self.connection
        if connection is None or self._rows is None:
            return False
        node_type = self._editor.node_type(connection.source)
        port = node_type.signature.output(connection.source_port) if node_type is not None else None
        return port is not None and port.type.is_table

    def _settle(self) -> None:
        """Become as large as what is said, and stay within the parent beside the pointer."""
        facts = self.facts
        assert facts is not None
        metrics = QFontMetrics(self._appearance.font(SMALL, tabular=True))
        across = max((len(line) for line in facts.lines), default=0)
        limits = [_WIDEST_NAME, *([_WIDEST_VALUE] * across)]
        self._widths = [
            min(limits[column], max(metrics.horizontalAdvance(line[column]) + 1 for line in facts.lines))
            for column in range(across)
        ]
        table = sum(self._widths) + _GAP * max(0, across - 1)
        heading = QFontMetrics(self._head_font()).horizontalAdvance(facts.heading) + 1
        wide = max(table, heading, metrics.horizontalAdvance(facts.summary) + 1) + 2 * _PADDING
        lines = len(facts.lines) + bool(facts.further)
        height = _HEAD + (_LINE * lines + 2 * _MARGIN if lines else _MARGIN)
        self.resize(max(_LEAST, min(_MOST, max(table + 2 * _PADDING, wide))), height)
        room, at = self._room.size(), self._at
        x = min(at.x() + _AWAY, room.width() - self.width() - _MARGIN)
        y = at.y() + _AWAY
        if y + height > room.height() - _MARGIN:
            y = at.y() - _AWAY - height
        self.move(max(_MARGIN, x), max(_MARGIN, y))

    def paintEvent(self, event: QPaintEvent) -> None:
        facts = self.facts
        if facts is None:
            return
        palette = self._appearance.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(mixed(palette.border, palette.off, 0.45)))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        inner = self.width() - 2 * _PADDING
        small = self._appearance.font(SMALL, tabular=True)
        self._write(painter, QRect(_PADDING, 7, inner, 18), facts.heading, self._head_font(), palette.text)
        self._write(painter, QRect(_PADDING, 25, inner, 16), facts.summary, small, palette.dim)
        if not facts.lines and not facts.further:
            return
        painter.fillRect(QRectF(1, _HEAD, self.width() - 2, 1), QColor(palette.border))
        top = _HEAD + _MARGIN
        for line in facts.lines:
            left = _PADDING
            for column, text in enumerate(line):
                color = palette.text if column == 0 else palette.faint if column == 1 else palette.dim
                self._write(painter, QRect(left, top, self._widths[column], _LINE), text, small, color)
                left += self._widths[column] + _GAP
            top += _LINE
        self._write(painter, QRect(_PADDING, top, inner, _LINE), facts.further, small, palette.faint)

    def _write(self, painter: QPainter, place: QRect, text: str, font: QFont, color: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _ALIGNED, shown)

    def _head_font(self) -> QFont:
        return self._appearance.font(BODY, semibold=True)

"""A line to write into that shows by an ellipsis that its text is longer than it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolTip, QWidget

from .tip import tip


class ElidedLine(QLineEdit):
    """While nobody writes, a text that has no room ends, or begins, with an ellipsis; its tooltip has all of it.

    Args:
        elide: Where the ellipsis stands.
        parent: What it lies in.
    """

    def __init__(self, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._elide = elide
        self._kept = 0

    def keep_free(self, width: int) -> None:
        """Leave so many pixels at the right to something that lies there."""
        if width != self._kept:
            self._kept = width
            self.update()

    @property
    def shown(self) -> str:
        """What can be read of it."""
        if self.hasFocus() or not self.text():
            return self.text()
        return self.fontMetrics().elidedText(self.text(), self._elide, self._room())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown
        if shown == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        rect = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        # As a line places its text.
        rect = rect.marginsRemoved(self.textMargins()).adjusted(2, 0, 0, 0)
        painter.setPen(option.palette.text().color())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.shown != self.text():
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)

    def _room(self) -> int:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        rect = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return rect.marginsRemoved(self.textMargins()).width() - 4 - self._kept

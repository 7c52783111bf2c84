"""The painting of the palette's rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate

from plait_gui.theme import SMALL

from .model import TYPE_ID

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from plait_gui.theme import Appearance

_CAPTION, _FIRST_CAPTION, _ENTRY = 32, 20, 26
_SIDE = 13


class Rows(QStyledItemDelegate):
    """Captions small and bold with room above them, node types as the style sheet has them."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        # No width of its own: a long title is elided, and never makes the list wider than its panel.
        if index.data(TYPE_ID):
            return QSize(0, _ENTRY)
        return QSize(0, _CAPTION if index.row() else _FIRST_CAPTION)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.data(TYPE_ID):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setFont(self._appearance.font(SMALL, semibold=True))
        painter.setPen(self._appearance.palette.faint)
        rect = option.rect.adjusted(_SIDE, 0, -_SIDE, -5)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), text)
        painter.restore()

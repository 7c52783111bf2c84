"""One column in a list: its name on the left, its type on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from plait_gui.theme import SMALL, Appearance

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter

    Index = QModelIndex | QPersistentModelIndex

KIND = Qt.ItemDataRole.UserRole + 1
"""The role of the type, in a word."""
_MARGIN, _GAP = 8, 12


class ColumnDelegate(QStyledItemDelegate):
    """Elides a long name before it meets the type."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        item: Any = option
        small = QFontMetrics(self._appearance.font(SMALL))
        room = item.rect.width() - small.horizontalAdvance(_kind(index)) - _GAP - 2 * _MARGIN
        item.text = item.fontMetrics.elidedText(item.text, Qt.TextElideMode.ElideMiddle, max(16, room))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        item: Any = option
        painter.save()
        painter.setFont(self._appearance.font(SMALL))
        painter.setPen(QColor(self._appearance.palette.faint))
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(item.rect.adjusted(0, 0, -_MARGIN, 0), aligned, _kind(index))
        painter.restore()


def _kind(index: Index) -> str:
    return str(index.data(KIND) or "")

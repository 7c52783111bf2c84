"""Paints the cells of a table by itself: the style sheet would take most of the time of every frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from plait_gui.theme import BODY, Appearance

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter

    from .table_model import TableModel

    Index = QModelIndex | QPersistentModelIndex

_MARGIN = 12
_MOST_KNOWN = 4000
"""Cells of a few windows full."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignLeft, _MIDDLE | Qt.AlignmentFlag.AlignRight
# As numbers: Python's flags take several times as long to be compared.
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value


class CellDelegate(QStyledItemDelegate):
    """Texts on one line, elided at their end; what is selected and where the keyboard is."""

    def __init__(self, model: TableModel, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._appearance = model, appearance
        self._known: dict[tuple[int, int], tuple[str, bool, int]] = {}
        """Texts that were painted lately, whether their values are missing, and how wide they are."""
        model.modelReset.connect(self._known.clear)
        model.dataChanged.connect(lambda *_: self._known.clear())
        appearance.changed.connect(self._dress)
        self._dress()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: Any = option
        rect, state = shown.rect, shown.state.value
        if state & _SELECTED:
            painter.fillRect(rect, self._selection)
        column = index.column()
        text, is_missing, wide = self._text_at(index.row(), column)
        room = rect.width() - 2 * _MARGIN
        painter.setPen(self._faint if is_missing else self._ink)
        if wide > room:
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        aligned = _RIGHT if self._model.is_number(column) else _LEFT
        painter.drawText(rect.adjusted(_MARGIN, 0, -_MARGIN, 0), aligned, text)
        if state & _FOCUSED:
            painter.setPen(self._accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _text_at(self, row: int, column: int) -> tuple[str, bool, int]:
        known = self._known.get((row, column))
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            text, is_missing = self._model.text_at(row, column)
            known = self._known[row, column] = (text, is_missing, self._metrics.horizontalAdvance(text))
        return known

    def _dress(self) -> None:
        palette = self._appearance.palette
        self._ink, self._faint = QColor(palette.text), QColor(palette.faint)
        self._selection, self._accent = QColor(palette.selection), QColor(palette.accent)
        self._metrics = QFontMetrics(self._appearance.font(BODY, tabular=True))

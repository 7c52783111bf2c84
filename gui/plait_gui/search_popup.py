"""A field with what it found below, on top of a panel; searches of several kinds share it."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from plait.lettering import one_line

from .theme import SMALL, set_look

if TYPE_CHECKING:
    from PySide6.QtGui import QStandardItemModel

    from .theme import Appearance

_ROW = 32
_MOST_ROWS = 8
_HELP = 32
"""The height of two lines of help."""
_LONGEST_HELP = 110
_SPACE = 48
"""Above, below and between the parts."""
_MARGIN = 8


class SearchPopup(QFrame):
    """Enter takes the chosen row, Esc none; a word of help below says what the row is."""

    closed = Signal()
    """It is gone, whether something was chosen or not."""

    def __init__(self, model: QStandardItemModel, appearance: Appearance, parent: QWidget, *, width: int) -> None:
        super().__init__(parent)
        self._parent, self._model, self._width = parent, model, width
        set_look(self, "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.heading, "caption")
        self.field = QLineEdit()
        set_look(self.field, "large")
        self.list = QListView()
        self.list.setModel(model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(_Rows(self, appearance))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.help = QLabel()
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setWordWrap(True)
        self.help.setFixedHeight(_HELP)
        self.help.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        set_look(self.help, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for widget in (self.heading, self.field, self.list, self.help):
            layout.addWidget(widget)
        self.hide()
        self.field.textChanged.connect(self._show_found)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._show_help)

    def show_at(self, at: QPoint, heading: str) -> None:
        """Appear at a point of the parent, kept within it, with nothing typed yet."""
        self.heading.setText(heading)
        self.field.clear()
        self._show_found("")
        # The place is chosen for the whole list, so that the field stays put while what is found becomes less.
        room = self._parent.size()
        self.move(
            max(_MARGIN, min(at.x(), room.width() - self.width() - _MARGIN)),
            max(_MARGIN, min(at.y(), room.height() - self.height() - _MARGIN)),
        )
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Go away without a choice."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event.key())
        if event.type() == QEvent.Type.FocusOut:
            # Another window in front is no reason to lose what was typed.
            if self.window().isActiveWindow():
                self.dismiss()
            return False
        return super().eventFilter(watched, event)

    @abstractmethod
    def aside_of(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What a row says at its right."""

    @abstractmethod
    def _fill(self, text: str) -> None:
        """Put into the model what is found for a text."""

    @abstractmethod
    def _help_of(self, index: QModelIndex) -> str: ...

    @abstractmethod
    def _nothing_found(self, text: str) -> str: ...

    @abstractmethod
    def _accept(self, index: QModelIndex) -> None:
        """Do what a row stands for; the popup is hidden already."""

    def _press(self, key: int) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}
        if key in steps:
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1)
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        count = self._model.rowCount()
        if count:
            row = min(count - 1, max(0, self.list.currentIndex().row() + step))
            self.list.setCurrentIndex(self._model.index(row, 0))

    def _show_found(self, text: str) -> None:
        self._fill(text)
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0, 0))
            self.list.scrollToTop()
        else:
            self.help.setText(self._nothing_found(text))
        self._settle()

    def _settle(self) -> None:
        """Be as high as what was found, within the parent."""
        room = self._parent.size()
        around = sum(each.sizeHint().height() for each in (self.heading, self.field)) + _HELP + _SPACE
        fitting = (room.height() - 2 * _MARGIN - around) // _ROW
        # Without rows, what was not found is said right below the field.
        rows = max(0, min(_MOST_ROWS, self._model.rowCount(), fitting))
        self.list.setFixedHeight(rows * _ROW)
        self.resize(min(self._width, room.width() - 2 * _MARGIN), around + rows * _ROW)

    def _show_help(self, index: QModelIndex) -> None:
        if index.isValid():
            self.help.setText(one_line(self._help_of(index), most=_LONGEST_HELP))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hide()
            self._accept(index)
            self.closed.emit()


class _Rows(QStyledItemDelegate):
    """Icon and title, and what the search says of the row at the right."""

    def __init__(self, popup: SearchPopup, appearance: Appearance) -> None:
        super().__init__(popup)
        self._popup, self._appearance = popup, appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        font = self._appearance.font(SMALL)
        rect = option.rect.adjusted(0, 0, -10, 0)
        room = rect.width() - QFontMetrics(option.font).horizontalAdvance(str(index.data())) - 56
        aside = QFontMetrics(font).elidedText(self._popup.aside_of(index), Qt.TextElideMode.ElideLeft, room)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(font)
        painter.setPen(self._appearance.palette.dim if is_chosen else self._appearance.palette.faint)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), aside)
        painter.restore()

"""Adding a node by a few letters, right where it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
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

from .palette.model import TYPE_ID, PaletteModel
from .palette.search import search
from .theme import SMALL, set_look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from plait.node import NodeType

    from .editor import Editor
    from .theme import Appearance

WIDTH = 340
_ROW = 32
_MOST_ROWS = 8
_HELP = 32
"""The height of two lines of help."""
_LONGEST_HELP = 110
_SPACE = 48
"""Above, below and between the parts."""
_MARGIN = 8


class QuickAdd(QFrame):
    """A search over the node types that lies on the canvas; Enter takes the chosen one, Esc none."""

    chosen = Signal(str)
    """The id of a node type."""
    closed = Signal()
    """It is gone, whether something was chosen or not."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._editor = editor
        self._fits: Callable[[NodeType[..., Any]], bool] | None = None
        self.setAccessibleName("Add a node")
        set_look(self, "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.heading, "caption")
        self.field = QLineEdit()
        self.field.setAccessibleName("Find a node to add")
        self.field.setPlaceholderText("Find a node…")
        set_look(self.field, "large")
        self._model = PaletteModel(appearance)
        self.list = QListView()
        self.list.setAccessibleName("Node types that were found")
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(_Rows(editor, appearance, self.list))
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

    def open(
        self, at: QPoint, heading: str = "Add a node", fits: Callable[[NodeType[..., Any]], bool] | None = None
    ) -> None:
        """Appear at a point of the parent, kept within it; `fits` says which node types may be chosen."""
        self._fits = fits
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
        self._model.show_found(search(self._editor.registry.all().values(), text, self._fits))
        if self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(0, 0))
            self.list.scrollToTop()
        self._settle()
        if not self._model.rowCount():
            self._say_nothing_fits(text)

    def _say_nothing_fits(self, text: str) -> None:
        if self._fits is not None and not text.strip():
            self.help.setText("No node type fits here.")
        else:
            self.help.setText(f"No node is called “{one_line(text, most=40)}”. Try a shorter word, or what it does.")

    def _settle(self) -> None:
        """Be as high as what was found, within the parent."""
        room = self._parent.size()
        around = sum(each.sizeHint().height() for each in (self.heading, self.field)) + _HELP + _SPACE
        fitting = (room.height() - 2 * _MARGIN - around) // _ROW
        rows = max(1, min(_MOST_ROWS, self._model.rowCount(), fitting))
        self.list.setFixedHeight(rows * _ROW)
        self.resize(min(WIDTH, room.width() - 2 * _MARGIN), around + rows * _ROW)

    def _show_help(self, index: QModelIndex) -> None:
        type_id = index.data(TYPE_ID)
        found = self._editor.registry.find(str(type_id)) if type_id else None
        if found is not None:
            self.help.setText(one_line(found.summary, most=_LONGEST_HELP))

    def _choose(self, index: QModelIndex) -> None:
        type_id = index.data(TYPE_ID)
        if type_id:
            self.hide()
            self.chosen.emit(str(type_id))
            self.closed.emit()


class _Rows(QStyledItemDelegate):
    """Icon and title of a node type, and its category at the right."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._appearance = editor, appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        found = self._editor.registry.find(str(index.data(TYPE_ID)))
        if found is None:
            return
        font = self._appearance.font(SMALL)
        rect = option.rect.adjusted(0, 0, -10, 0)
        title = QFontMetrics(option.font).horizontalAdvance(found.title)
        room = rect.width() - title - 56
        category = QFontMetrics(font).elidedText(found.category, Qt.TextElideMode.ElideLeft, room)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(font)
        painter.setPen(self._appearance.palette.dim if is_chosen else self._appearance.palette.faint)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), category)
        painter.restore()

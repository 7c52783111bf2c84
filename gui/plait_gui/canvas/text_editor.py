"""Editing a title or a note where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFont


class TextEditor(QObject):
    """One field that appears over the canvas, and says what was typed when it goes."""

    committed = Signal(str)
    """The new text; it is not told when the text stayed as it was, or Esc was pressed."""

    closed = Signal()
    """It is gone, whatever was typed."""

    def __init__(self, parent: QWidget, *, lines: bool, name: str) -> None:
        super().__init__(parent)
        self.field: QLineEdit | QPlainTextEdit = QPlainTextEdit(parent) if lines else QLineEdit(parent)
        self.field.setAccessibleName(name)
        self.field.hide()
        self.field.installEventFilter(self)
        self._parent = parent
        self._before = ""

    @property
    def is_open(self) -> bool:
        return self.field.isVisible()

    def open(self, place: QRect, text: str, font: QFont, placeholder: str = "") -> None:
        """Appear at a place of the parent."""
        self.close()
        self._before = text
        field = self.field
        field.setFont(font)
        field.setPlaceholderText(placeholder)
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.selectAll()
        else:
            field.setPlainText(text)
            field.moveCursor(field.textCursor().MoveOperation.End)
        field.setGeometry(place)
        field.show()
        field.raise_()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Go, and keep what was typed."""
        if self.is_open:
            self._go(keep=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._go(keep=False)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ends_with(event):
                self._go(keep=True)
                return True
        if event.type() == QEvent.Type.FocusOut and self.is_open and self.field.window().isActiveWindow():
            self._go(keep=True)
        return super().eventFilter(watched, event)

    def _ends_with(self, event: QKeyEvent) -> bool:
        """Whether this Enter ends the editing: any in a title, that with Ctrl in a note."""
        return isinstance(self.field, QLineEdit) or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def _go(self, *, keep: bool) -> None:
        field = self.field
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        had_keyboard = field.hasFocus()
        field.hide()
        if had_keyboard:
            self._parent.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        if keep and text != self._before:
            self.committed.emit(text)

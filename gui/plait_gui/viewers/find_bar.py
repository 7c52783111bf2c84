"""The line above a table in which a text is looked for in its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from plait_gui.language import tr
from plait_gui.theme import set_look

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from plait_gui.theme import Appearance

PAUSE = 250
"""Milliseconds without typing before cells are looked at."""


class FindBar(QWidget):
    """Enter goes to the next cell, Shift+Enter to the one before, Esc closes."""

    changed = Signal(str)
    stepped = Signal(bool)
    """To the next match (true) or the one before."""
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Find in the table"))
        self.field.setPlaceholderText(tr("Find in the table…"))
        self.field.setMaximumWidth(280)
        self.field.installEventFilter(self)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.told, "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 4)
        layout.setSpacing(4)
        layout.addWidget(self.field, 1)
        self.back = self._button("chevron-up", tr("Previous match (Shift+Enter)"), lambda: self.stepped.emit(False))
        self.forth = self._button("chevron-down", tr("Next match (Enter)"), lambda: self.stepped.emit(True))
        for button in (self.back, self.forth):
            layout.addWidget(button)
        layout.addSpacing(4)
        layout.addWidget(self.told)
        layout.addStretch()
        layout.addWidget(self._button("close", tr("Close (Esc)"), self.closed.emit))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._tell)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self.hide()

    def open(self) -> None:
        """Show it, and put the cursor into its field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def say(self, text: str, *, can_step: bool) -> None:
        """Say what was found."""
        self.told.setText(text)
        self.back.setEnabled(can_step)
        self.forth.setEnabled(can_step)

    def stop(self) -> None:
        self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._tell()
                self.stepped.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.field.text())

    def _button(self, icon: str, name: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._appearance.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(24, 24)
        set_look(button, "bare")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        return button

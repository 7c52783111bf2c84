"""A long text that is shown when somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QToolButton

_HEIGHT = 176


def fold(title: str, text: str, name: str) -> tuple[QToolButton, QPlainTextEdit]:
    """The button that shows and hides a text, and the text, which is named for those who can't see it."""
    shown = QPlainTextEdit(text)
    shown.setReadOnly(True)
    shown.setAccessibleName(name)
    shown.setFixedHeight(_HEIGHT)
    shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    shown.hide()
    button = QToolButton()
    button.setText(title)
    button.setCheckable(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.toggled.connect(shown.setVisible)
    return button, shown

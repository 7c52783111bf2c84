"""A page in the place of the work: a heading, sections below each other, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from plait_gui.language import tr
from plait_gui.theme import set_look
from plait_gui.theme.label import plain_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


_WIDTH = 720


class Page(QWidget):
    """Left with Esc or its button."""

    left = Signal()
    """Back to the workflow that is open."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.back = QPushButton(tr("Back to the workflow"))
        self.back.clicked.connect(self.left)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(plain_label(title, "heading"))
        top.addWidget(plain_label(hint, "dim"), 1)
        top.addWidget(self.back)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        self._sections = QVBoxLayout(column)
        self._sections.setContentsMargins(24, 24, 24, 24)
        self._sections.setSpacing(24)
        self._sections.addLayout(top)
        self._sections.addStretch(1)
        inner = QWidget()
        set_look(inner, "panel")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(column, 1000)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def add_section(self, title: str) -> QVBoxLayout:
        """A card below a caption, to which lines are added."""
        card = QFrame()
        set_look(card, "field")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(12)
        section = QVBoxLayout()
        section.setSpacing(8)
        section.addWidget(plain_label(title, "title"))
        section.addWidget(card)
        self._sections.insertLayout(self._sections.count() - 1, section)
        return inside


def line(title: str, about: str, field: QWidget) -> QHBoxLayout:
    """A field at the right of what it is about."""
    name = QLabel(title)
    name.setTextFormat(Qt.TextFormat.PlainText)
    name.setBuddy(field)
    field.setAccessibleName(title)
    field.setAccessibleDescription(about)
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addWidget(name)
    if about:
        words.addWidget(plain_label(about, "small", wraps=True))
    row = QHBoxLayout()
    row.setSpacing(24)
    row.addLayout(words, 1)
    row.addWidget(field, 0, Qt.AlignmentFlag.AlignVCenter)
    return row

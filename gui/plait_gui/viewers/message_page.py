"""What a panel shows when there is nothing else: one line that says why, and one that says what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from plait_gui.language import later
from plait_gui.theme import Look, set_look

INSIDE_A_LOOP = (
    later("This is run once for each iteration."),
    later("What all of them gave is shown at the loop around it."),
)
"""A title and a hint for what is inside of a loop, where there is no single result to show."""


class MessagePage(QWidget):
    """Two centred lines of plain text."""

    def __init__(self, title: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._hint = _line("dim"), _line("faint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(4)
        layout.addStretch()
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addStretch()
        self.say(title, hint)

    @property
    def text(self) -> str:
        return f"{self._title.text()} {self._hint.text()}".strip()

    def say(self, title: str, hint: str = "") -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(self.text)


def _line(look: Look) -> QLabel:
    label = QLabel()
    set_look(label, look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label

"""A line below the top bar that says what went wrong or asks something, and waits without being in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from .language import tr
from .message_words import message_text
from .theme import set_look

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .theme import Appearance

Kind = Literal["error", "question", "fact"]
_ICONS = {"error": "alert-circle", "question": "help-circle-outline", "fact": "information-outline"}


class NoticeBar(QFrame):
    """Shows one notice at a time; the next takes its place."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "bar")
        self._appearance = appearance
        self._kind: Kind = "fact"
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons: list[QPushButton] = []
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Close this notice"))
        self._close.setToolTip(tr("Close"))
        self._close.clicked.connect(self.hide)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 6, 12, 6)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._sign)
        self._layout.addWidget(self._text, 1)
        self._layout.addWidget(self._close)
        appearance.changed.connect(self._dress)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def fail(self, text: str) -> None:
        """Say what went wrong."""
        self.show_notice(message_text(text), "error")

    def tell(self, text: str) -> None:
        """Say something that is good to know."""
        self.show_notice(message_text(text), "fact")

    def ask(self, text: str, answers: Mapping[str, Callable[[], None]]) -> None:
        """Ask something; the first of the answers is the one that is suggested."""
        self.show_notice(text, "question", answers)

    def show_notice(self, text: str, kind: Kind, answers: Mapping[str, Callable[[], None]] | None = None) -> None:
        for old in self._buttons:
            self._layout.removeWidget(old)
            old.deleteLater()
        self._buttons = [self._button(name, action) for name, action in (answers or {}).items()]
        for place, button in enumerate(self._buttons):
            set_look(button, "primary" if place == 0 else "flat")
            self._layout.insertWidget(2 + place, button)
        self._kind = kind
        self._text.setText(text)
        self.setAccessibleName(text)
        self._dress()
        self.show()

    def answer(self, name: str) -> None:
        """Give one of the answers, as a click on its button does."""
        next(button for button in self._buttons if button.text() == name).click()

    def _button(self, name: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(name, self)

        def give() -> None:
            self.hide()
            action()

        button.clicked.connect(give)
        return button

    def _dress(self) -> None:
        palette = self._appearance.palette
        color = {"error": palette.failed, "question": palette.accent, "fact": palette.dim}[self._kind]
        self._sign.setPixmap(self._appearance.icon(_ICONS[self._kind], color).pixmap(18, 18))
        self._close.setIcon(self._appearance.icon("close"))

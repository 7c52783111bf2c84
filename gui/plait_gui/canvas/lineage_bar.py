"""What is said at the top of the canvas while a column is traced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from plait_gui.language import tr
from plait_gui.theme import set_look
from plait_gui.theme.tip import tip

if TYPE_CHECKING:
    from plait_gui.theme import Appearance

HEIGHT = 36
_TOP, _MARGIN = 12, 16
_MOST_NAME, _MOST_TEXT = 200, 480


class LineageBar(QFrame):
    """The name of the column, who makes it and who reads it; a click on the cross ends it, as Esc does."""

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._appearance = parent, appearance
        set_look(self, "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._name, self._about = QLabel(), QLabel()
        for label in (self._name, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self._about, "dim")
        self._close = QToolButton()
        self._close.setIconSize(QSize(14, 14))
        self._close.setFixedSize(20, 20)
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.setToolTip(tr("End (Esc)"))
        self._close.setAccessibleName(tr("End the trace of the column"))
        set_look(self._close, "bare")
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        for widget in (self._name, self._about, self._close):
            row.addWidget(widget)
        appearance.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_facts(self, column: str, about: str) -> None:
        """Say which column is traced, and what is known of its way."""
        room = self._room.width() - 2 * _MARGIN - 64
        name = _elided(self._name, column, min(_MOST_NAME, room // 2))
        self._name.setText(name)
        self._about.setText(_elided(self._about, about, min(_MOST_TEXT, room - room // 3)))
        whole = f"{column}: {about}"
        self.setAccessibleName(whole)
        self.setToolTip(tip(whole))
        self.show()
        self.settle()
        self.raise_()

    def settle(self) -> None:
        """Take the middle above."""
        self.adjustSize()
        self.move(max(_MARGIN, (self._room.width() - self.width()) // 2), _TOP)

    def _dress(self) -> None:
        self._name.setFont(self._appearance.font(semibold=True))
        self._close.setIcon(self._appearance.icon("close"))


def _elided(label: QLabel, text: str, room: int) -> str:
    return QFontMetrics(label.font()).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, max(48, room))

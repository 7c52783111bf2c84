"""What happened: runs, what nodes said, what failed and why, and what the engine printed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from plait.amounts import duration
from plait.events import NodeFailed, NodeLogged, RunEvent, RunFinished, RunStarted
from plait_gui.language import counted, later, tr
from plait_gui.message_words import message_text
from plait_gui.theme import BODY, set_look

if TYPE_CHECKING:
    from plait_gui.editor import Editor
    from plait_gui.theme import Appearance

MOST_LINES = 5000
LONGEST = 4000
"""Characters of a line; a node may print what it likes."""
_FAILED = later("Run failed after {time}.")
_ENDS = {"done": later("Run done after {time}."), "cancelled": later("Run cancelled after {time}.")}


class LogView(QPlainTextEdit):
    """Lines of plain text with the time at which they came, the newest at the end."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._appearance = editor, appearance
        set_look(self, "bare")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(MOST_LINES)
        self.setAccessibleName(tr("Log"))
        self.setPlaceholderText(tr("What happens during runs is written here."))
        self.setFont(appearance.font(BODY, tabular=True))
        self.document().setDocumentMargin(10)

    def take(self, event: RunEvent) -> None:
        """Write what a run event says, if it is worth a line."""
        match event:
            case RunStarted(nodes):
                self.say(counted("Run of {n} node began.", "Run of {n} nodes began.", nodes, n=nodes))
            case NodeLogged(node_id, message):
                self.say(f"{self._editor.title_at(node_id)}: {message}")
            case NodeFailed(node_id, message, hint, details):
                failed = tr("{node} failed: {message}", node=self._editor.title_at(node_id), message=message)
                self.warn(f"{failed} {hint}".rstrip())
                if details:
                    self.say(details.rstrip())
            case RunFinished(status, seconds):
                self.say(tr(_ENDS.get(status, _FAILED), time=duration(seconds)))

    def say(self, text: str) -> None:
        """Write a line."""
        self._write(text, "")

    def warn(self, text: str) -> None:
        """Write a line that must not be missed."""
        self._write(message_text(text), self._appearance.palette.failed)

    def _write(self, text: str, color: str) -> None:
        at_end = self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() - 2
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.document().isEmpty():
            cursor.insertBlock()
        cursor.insertText(f"{datetime.now():%H:%M:%S}  ", self._format(self._appearance.palette.faint))
        cursor.insertText(text if len(text) <= LONGEST else f"{text[:LONGEST]}…", self._format(color))
        if at_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _format(self, color: str) -> QTextCharFormat:
        made = QTextCharFormat()
        if color:
            made.setForeground(QColor(color))
        return made

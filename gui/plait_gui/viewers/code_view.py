"""The open workflow as a Python program, which follows every edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from plait.events import NodeMoved, NoteChanged, Rerouted
from plait.program import program
from plait_gui.errand import Errand
from plait_gui.language import later, tr
from plait_gui.message_words import message_text
from plait_gui.theme import BODY, set_look

from .python_colours import PythonColours

if TYPE_CHECKING:
    from plait.errors import PlaitError
    from plait.events import WorkflowEvent
    from plait_gui.editor import Editor
    from plait_gui.theme import Appearance

PAUSE = 300
"""Milliseconds without an edit before it is written anew."""
_HINT = later("The same workflow as a program. Save it in the folder of the workflow: paths count from there.")


class CodeView(QWidget):
    """Written only while somebody looks at it, in a thread beside the window."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._is_old = True
        set_look(self, "panel")
        self.setAccessibleName(tr("Code"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("The workflow as a Python program"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.document().setDocumentMargin(10)
        set_look(self.text, "bare")
        self.text.setFont(_code_font())
        self._colours = PythonColours(self.text.document(), appearance)
        hint = QLabel(tr(_HINT))
        hint.setTextFormat(Qt.TextFormat.PlainText)
        set_look(hint, "small")
        copy = QPushButton(tr("Copy all"))
        set_look(copy, "link")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 4, 12, 4)
        bar.addWidget(hint, 1)
        bar.addWidget(copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.text, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._write)
        self._errand = Errand(self)
        self._errand.done.connect(self._show)
        self._errand.failed.connect(self._miss)
        editor.changed.connect(self._follow)
        editor.loaded.connect(self._outdate)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._write()

    def close_code(self) -> None:
        """Write nothing more."""
        self._pause.stop()
        self._errand.wait()

    def _follow(self, event: WorkflowEvent) -> None:
        if not isinstance(event, NodeMoved | NoteChanged | Rerouted):
            self._outdate()

    def _outdate(self) -> None:
        self._is_old = True
        if self.isVisible():
            self._pause.start()

    def _write(self) -> None:
        if not self.isVisible():
            return
        self._is_old = False
        workflow, registry = self._editor.document, self._editor.registry
        snapshot, description = workflow.snapshot(), workflow.description
        self._errand.begin(lambda: program(snapshot, registry, description))

    def _show(self, text: str) -> None:
        if text == self.text.toPlainText():
            return
        across, down = self.text.horizontalScrollBar().value(), self.text.verticalScrollBar().value()
        self.text.setPlainText(text)
        self.text.horizontalScrollBar().setValue(across)
        self.text.verticalScrollBar().setValue(down)

    def _miss(self, error: PlaitError) -> None:
        self.text.setPlainText("".join(f"# {line}\n" for line in message_text(str(error)).splitlines()))


def _code_font() -> QFont:
    """Letters of one width, from what the system has."""
    font = QFont()
    font.setFamilies(
        ["Cascadia Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono", "Liberation Mono", "monospace"]
    )
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(round(BODY) - 1)
    return font

"""The steps that were taken, in a small window of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QUndoView, QVBoxLayout, QWidget

from plait_gui.language import tr
from plait_gui.theme import set_look

if TYPE_CHECKING:
    from plait_gui.editor import Editor


class History(QWidget):
    """A click on a step goes back or forth to it."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Tool)
        self.setWindowTitle(tr("History"))
        set_look(self, "panel")
        view = QUndoView(editor.undo_stack)
        view.setEmptyLabel(tr("As it was opened"))
        view.setAccessibleName(tr("History of edits"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(view)
        self.resize(280, 360)

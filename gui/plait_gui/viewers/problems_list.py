"""Everything that the last check found, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from plait_gui.language import tr
from plait_gui.theme import set_look

from .message_page import MessagePage

if TYPE_CHECKING:
    from plait.check import Problem
    from plait_gui.editor import Editor
    from plait_gui.theme import Appearance

_NODE, _PARAMETER = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ProblemsList(QWidget):
    """One line for each problem; a click or Enter selects the node it is about."""

    count_changed = Signal(int)
    shown = Signal(str, str)
    """Somebody wants to see this node, and the parameter that the problem is about, if it is about one."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "panel")
        self._editor, self._appearance = editor, appearance
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Problems of the workflow"))
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.message = MessagePage(tr("No problems were found."), tr("What keeps a node from running is listed here."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._stack)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        editor.findings.changed.connect(self._fill)
        appearance.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        problems = self._editor.findings.problems
        self.list.clear()
        for problem in problems:
            self.list.addItem(self._item(problem))
        self._stack.setCurrentWidget(self.list if problems else self.message)
        self.count_changed.emit(len(problems))

    def _item(self, problem: Problem) -> QListWidgetItem:
        palette = self._appearance.palette
        is_error = problem.severity == "error"
        title = f"{self._editor.title_at(problem.node_id)}: " if problem.node_id else ""
        name = "alert-circle" if is_error else "alert-outline"
        item = QListWidgetItem(self._appearance.icon(name, palette.failed if is_error else palette.stale), "")
        item.setText(f"{title}{problem}")
        item.setData(_NODE, problem.node_id)
        item.setData(_PARAMETER, problem.parameter)
        return item

    def _go(self, item: QListWidgetItem) -> None:
        node_id = self._editor.go_to(item.data(_NODE) or "")
        if node_id:
            self.shown.emit(node_id, item.data(_PARAMETER) or "")

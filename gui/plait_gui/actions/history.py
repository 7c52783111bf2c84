"""The steps that were taken, in a small window of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from plait_gui.language import tr
from plait_gui.theme import set_look

if TYPE_CHECKING:
    from plait_gui.editor import Editor
    from plait_gui.steps import Steps


_ROW = 28
"""The height of a row, in pixels."""


class History(QWidget):
    """A click on a step goes back or forth to it."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Tool)
        self.setWindowTitle(tr("History"))
        set_look(self, "panel")
        self.list = StepList(editor.undo_stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.list)
        self.resize(280, 360)


class StepList(QListView):
    """All steps, the first one being the workflow as it was opened; the chosen one is the one taken last.

    Qt's own view of a stack goes past `Steps` to the stack below it, where a step that asks for another while it is
    undone brings the window down.
    """

    def __init__(self, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._is_following = False
        self._rows = _StepRows(steps, self)
        self.setModel(self._rows)
        self.setAccessibleName(tr("History of edits"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._go)
        steps.indexChanged.connect(self._follow)
        steps.cleanChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Show what the stack holds now."""
        self._is_following = True
        self._rows.beginResetModel()
        self._rows.endResetModel()
        self.setCurrentIndex(self._rows.index(self._steps.index()))
        self._is_following = False

    def _go(self, current: QModelIndex) -> None:
        if self._is_following or not current.isValid():
            return
        self._steps.setIndex(current.row())
        # What was asked for on the way is a step of its own by now.
        self._follow()


class _StepRows(QAbstractListModel):
    """One row for the beginning, and one for each step."""

    def __init__(self, steps: Steps, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps = steps

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._steps.count() + 1

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | QSize | None:
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, _ROW)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = index.row()
        text = self._steps.text(row - 1) if row else tr("As it was opened")
        return tr("{step} · saved", step=text) if row and row == self._steps.cleanIndex() else text

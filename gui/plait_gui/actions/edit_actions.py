"""The edit menu: history, clipboard, and what is done to the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plait_gui.canvas.menus import fill_lines
from plait_gui.language import tr
from plait_gui.theme.menu_text import plain
from plait_gui.top_bar import SEARCH_KEYS

from .action import action
from .history import History

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from plait_gui.canvas import Canvas
    from plait_gui.editor import Editor
    from plait_gui.finder import Finder


class EditActions(QObject):
    """What has to do with the canvas has its shortcuts only while that has the keyboard: tables are copied too."""

    def __init__(self, window: QWidget, canvas: Canvas, editor: Editor, finder: Finder) -> None:
        super().__init__(window)
        self._window, self._canvas, self._editor = window, canvas, editor
        self._finder = finder
        self._history: History | None = None

    def fill(self, menu: QMenu) -> None:
        """Put the entries into a menu."""
        self._add_history(menu)
        menu.addSeparator()
        canvas, editing = self._canvas, self._canvas.editing
        entries = (
            (tr("Cut"), editing.cut, "Ctrl+X"),
            (tr("Copy"), editing.copy, "Ctrl+C"),
            (tr("Copy as Python"), editing.copy_as_python, "Ctrl+Shift+C"),
            (tr("Paste"), canvas.paste_at_pointer, "Ctrl+V"),
            (tr("Duplicate"), editing.duplicate, "Ctrl+D"),
            (tr("Delete"), editing.delete, "Del"),
            (tr("Delete and reconnect"), editing.delete_and_reconnect, "Ctrl+Del"),
            (tr("Rename"), canvas.rename_current, "F2"),
            (tr("Replace by another…"), canvas.adding.ask_instead, "Ctrl+R"),
            (tr("Select all"), editing.select_all, "Ctrl+A"),
            (tr("Arrange"), editing.arrange, "Ctrl+L"),
            (tr("Collapse into a component"), editing.collapse, "Ctrl+G"),
            (tr("Take apart"), editing.take_apart, "Ctrl+Shift+G"),
            (tr("Leave the component"), self._editor.leave, "Ctrl+Backspace"),
        )
        for text, act, keys in entries:
            menu.addAction(action(canvas, text, act, keys, local=True))
            if text == tr("Arrange"):
                self._add_lines(menu.addMenu(tr("Align")))
            if text in (tr("Paste"), tr("Replace by another…"), tr("Arrange")):
                menu.addSeparator()
        menu.addSeparator()
        finder = self._finder
        menu.addAction(action(self._window, tr("Find…"), lambda: finder.open(only_nodes=True), "Ctrl+F"))
        menu.addAction(action(self._window, tr("Search everything…"), finder.open, SEARCH_KEYS))

    def _add_lines(self, menu: QMenu) -> None:
        keys = {"Left edges": "Alt+Shift+L", "Top edges": "Alt+Shift+T"}

        def add(into: QMenu, text: str, act: Callable[[], object]) -> None:
            into.addAction(action(self._canvas, text, act, keys.get(text, ""), local=True))

        fill_lines(menu, self._canvas, add)

    def show_history(self) -> None:
        """Show all steps; a click goes back or forth to one."""
        if self._history is None:
            self._history = History(self._editor, self._window)
        self._history.show()
        self._history.raise_()
        self._history.activateWindow()

    def _add_history(self, menu: QMenu) -> None:
        window, stack = self._window, self._editor.undo_stack
        self._undo = action(window, tr("Undo"), stack.undo, "Ctrl+Z")
        self._redo = action(window, tr("Redo"), stack.redo, ["Ctrl+Shift+Z", "Ctrl+Y"])
        for changed in (stack.indexChanged, stack.undoTextChanged, stack.redoTextChanged):
            changed.connect(self._follow_history)
        self._follow_history()
        menu.addActions([self._undo, self._redo])
        menu.addAction(action(window, tr("History"), self.show_history, "Ctrl+H"))

    def _follow_history(self, *_: object) -> None:
        stack = self._editor.undo_stack
        self._undo.setText(plain(tr("Undo {what}", what=stack.undoText()) if stack.canUndo() else tr("Undo")))
        self._redo.setText(plain(tr("Redo {what}", what=stack.redoText()) if stack.canRedo() else tr("Redo")))
        self._undo.setEnabled(stack.canUndo())
        self._redo.setEnabled(stack.canRedo())

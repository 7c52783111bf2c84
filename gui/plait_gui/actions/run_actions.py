"""The run menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plait_gui.language import tr

from .action import action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from plait_gui.editor import Editor
    from plait_gui.notice_bar import NoticeBar
    from plait_gui.running import Running


class RunActions(QObject):
    """Runs everything or the selection, and cancels."""

    def __init__(self, window: QWidget, editor: Editor, running: Running, notice: NoticeBar) -> None:
        super().__init__(window)
        self._window, self._editor, self._running, self._notice = window, editor, running, notice

    def fill(self, menu: QMenu) -> None:
        """Put the entries into a menu."""
        window, running = self._window, self._running
        self._starts = [
            action(window, tr("Run all"), running.run_all, "Shift+F7"),
            action(window, tr("Run selected"), self.run_selected, "F7"),
            action(window, tr("Run all anew"), lambda: running.run_all(fresh=True), "Ctrl+Shift+F7"),
        ]
        self._cancel = action(window, tr("Cancel"), running.cancel, "Esc")
        menu.addActions(self._starts)
        menu.addSeparator()
        menu.addAction(self._cancel)
        menu.addSeparator()
        menu.addAction(action(window, tr("Reset selected"), self.reset, "F8"))

        running.changed.connect(self._follow)
        self._follow()

    def run_selected(self) -> None:
        """Run the selected nodes and what they need."""
        nodes = self._editor.selection.nodes
        if nodes:
            self._running.run_nodes(nodes)
        else:
            self._notice.tell(tr("Select the nodes to run, or press Shift+F7 to run all."))

    def reset(self) -> None:
        """Forget the results of the selected nodes, or of all if none is, and of what is behind them."""
        chosen = self._editor.selection.nodes or tuple(self._editor.workflow.nodes)
        self._running.reset(chosen)

    def _follow(self) -> None:
        is_running = self._running.is_running
        for each in self._starts:
            each.setEnabled(not is_running)
        # While nothing runs, Esc belongs to the canvas and the fields.
        self._cancel.setEnabled(is_running)

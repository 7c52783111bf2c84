"""Where nodes are run, in the run menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from plait_gui.language import later, tr

from .action import action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from plait.executors import ExecutorName
    from plait_gui.files.settings import Settings
    from plait_gui.running import Running

_NAME = "run/executor"
EXECUTORS: dict[ExecutorName, str] = {
    "threads": later("Nodes share a process"),
    "processes": later("Each node in a process of its own"),
}
ABOUT_EXECUTORS: dict[ExecutorName, str] = {
    "threads": later("The quickest way; a node that crashes ends the run."),
    "processes": later("A node that crashes, hangs or eats the memory harms no other, and its limits are kept."),
}


class ExecutorActions(QObject):
    """Chooses the executor of all further runs, now and at the next start."""

    changed = Signal()

    def __init__(self, window: QWidget, running: Running, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._running, self._settings = window, running, settings
        self._entries: dict[str, QAction] = {}
        chosen = settings.text(_NAME, "threads")
        running.executor = "processes" if chosen == "processes" else "threads"

    def fill(self, menu: QMenu) -> None:
        """Put the entries into a menu."""
        group = QActionGroup(self)
        for name, text in EXECUTORS.items():
            entry = action(self._window, tr(text), lambda name=name: self.choose(name))  # type: ignore[misc]
            entry.setCheckable(True)
            entry.setChecked(name == self._running.executor)
            entry.setToolTip(tr(ABOUT_EXECUTORS[name]))
            self._entries[name] = entry
            group.addAction(entry)
            menu.addAction(entry)
        menu.setToolTipsVisible(True)

    def choose(self, name: ExecutorName) -> None:
        self._running.executor = name
        self._settings.put(_NAME, name)
        if name in self._entries:
            self._entries[name].setChecked(True)
        self.changed.emit()

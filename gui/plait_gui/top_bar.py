"""The bar at the top: menus, the name of the workflow, whether it is saved, report and run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QMenuBar, QPushButton, QWidget

from plait.amounts import duration

from .language import later, tr
from .name_field import NameField
from .run_button import RunButton
from .theme import set_look
from .theme.key_text import key_text

if TYPE_CHECKING:
    from .editor import Editor
    from .files.workflow_file import WorkflowFile
    from .running import Running
    from .theme import Appearance

HEIGHT = 44
SEARCH_KEYS = "Ctrl+K"
_ROOMY = 1000
"""The width in pixels from which on the search is told in words."""
_PAUSE = 100
"""Milliseconds after an edit until the marker follows, so that typing costs nothing."""
_FAILED = later("Failed after {time}")
_ENDS = {"done": later("Done in {time}"), "cancelled": later("Cancelled after {time}")}


class TopBar(QFrame):
    """One line; everything in it is reached from the keyboard too."""

    report_wanted = Signal()
    search_wanted = Signal()

    def __init__(
        self,
        editor: Editor,
        appearance: Appearance,
        file: WorkflowFile,
        running: Running,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_look(self, "bar")
        self.setFixedHeight(HEIGHT)
        self._file = file
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        self.menus.setStyleSheet("QMenuBar { border: none; }")
        self.name = NameField(editor, file, appearance)
        self._saved = QLabel()
        set_look(self._saved, "faint")
        self._progress = QLabel()
        set_look(self._progress, "dim")
        self._running = running
        self.search = QPushButton(tr("Search everything"))
        self.search.setIcon(appearance.icon("magnify"))
        self.search.setToolTip(tr("Nodes, columns, commands, node types to add: {keys}", keys=key_text(SEARCH_KEYS)))
        self.search.setAccessibleName(tr("Search everything"))
        self.search.clicked.connect(self.search_wanted)
        appearance.changed.connect(lambda: self.search.setIcon(appearance.icon("magnify")))
        report = QPushButton(tr("Report"))
        report.setToolTip(tr("Write and open the report of the last run"))
        report.clicked.connect(self.report_wanted)
        self.run = RunButton(running, appearance)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addSpacing(8)
        layout.addWidget(self.name)
        layout.addWidget(self._saved)
        layout.addStretch(1)
        layout.addWidget(self._progress)
        layout.addWidget(self.search)
        layout.addWidget(report)
        layout.addWidget(self.run)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._follow)
        file.changed.connect(self._pause.start)
        running.changed.connect(self._follow_run)
        running.ended.connect(self._tell_end)
        editor.loaded.connect(lambda: self._progress.setText(""))
        self._follow()

    @property
    def saved_text(self) -> str:
        return self._saved.text()

    def add_menu(self, title: str) -> QMenu:
        """Add a menu that Alt and its first letter open, or the one behind '&'; no line below it disturbs the bar."""
        menu = self.menus.addMenu(title.replace("&", ""))
        shortcut = QShortcut(QKeySequence(f"Alt+{letter_of(title)}"), self)
        shortcut.activated.connect(lambda: self.menus.setActiveAction(menu.menuAction()))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = f"{tr('Search everything')}  {key_text(SEARCH_KEYS)}" if self.width() >= _ROOMY else ""
        if self.search.text() != words:
            self.search.setText(words)

    def _follow(self) -> None:
        self.name.follow()
        file = self._file
        self._saved.setText(tr("saved") if file.is_saved and file.path else "" if file.is_saved else tr("unsaved"))
        self._saved.setToolTip(str(file.path) if file.path is not None else tr("In no file yet"))

    def _follow_run(self) -> None:
        running = self._running
        busy = running.is_running and running.total > 0
        self._progress.setText(
            tr("{settled} of {total} nodes", settled=running.settled, total=running.total) if busy else ""
        )
        self._progress.setToolTip("")

    def _tell_end(self, status: str, seconds: float) -> None:
        """Say how the run ended, until the next begins."""
        self._progress.setText(tr(_ENDS.get(status, _FAILED), time=duration(seconds)) if seconds else "")
        self._progress.setToolTip(tr("The last run; see the timeline") if seconds else "")


def letter_of(title: str) -> str:
    """The letter that opens a menu together with Alt."""
    return title.partition("&")[2][:1] or title[:1]

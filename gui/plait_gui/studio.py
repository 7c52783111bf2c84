"""Everything behind a window that has no face: the open workflow, its file, its engine and its runs."""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from .checking import Checking
from .draft import Draft
from .editor import Editor
from .engine_link import EngineLink
from .files.autosave import Autosave
from .files.autosave_settings import AutosaveSettings
from .files.examples import examples_folder
from .files.folders import config_folder, state_folder, store_of, unsaved_store
from .files.journal import Journal
from .files.recent_files import RecentFiles
from .files.run_settings import RunSettings
from .files.settings import Settings
from .files.workflow_file import WorkflowFile
from .kept_states import KeptStates
from .language import tr
from .running import Running

if TYPE_CHECKING:
    from pathlib import Path

    from plait.registry import NodeRegistry


class Studio(QObject):
    """What the panels of one window are given, made and ended in the right order."""

    failed = Signal(str)
    """Something that the user should know did not work."""

    def __init__(self, registry: NodeRegistry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings(config_folder() / "studio.ini")
        self.recent = RecentFiles(self.settings)
        self.editor = Editor(registry, parent=self)
        self.draft = Draft(self.editor, self)
        self.link = EngineLink(self)
        self.states = KeptStates(self.editor.statuses)
        self.checking = Checking(self.editor, self.link, self.draft, self.states, self)
        self.running = Running(self.link, self.draft, self.states, self.editor.statuses, self)
        self.run_settings = RunSettings(self.settings)
        self.running.options = self.run_settings.as_data
        self.file = WorkflowFile(self.editor, self.draft, self)
        self.journal = Journal(state_folder() / "journal")
        self.autosave = Autosave(self.file, self.journal, self)
        self.autosave_settings = AutosaveSettings(self.settings)
        self.autosave.delay = lambda: self.autosave_settings.delay
        self._store: Path | None = None
        self._is_closed = False
        self.editor.loaded.connect(self._use_store)
        self.file.moved.connect(self._move_store)
        self.running.ended.connect(lambda *_: self.checking.soon())
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_again)

    def open(self) -> None:
        """Start the engine, and say that this window lives."""
        try:
            self.journal.open()
            if days := self.autosave_settings.days:
                self.journal.forget_older(days)
        except OSError as error:
            self.failed.emit(tr("Unsaved work can't be kept for recovery: {error}.", error=error.strerror or error))
        self._use_store()

    def forget_results(self) -> None:
        """The store was emptied: no node has a result any more."""
        self.states.forget_all()
        self.checking.soon()

    def close(self, *, leaves: bool = False) -> None:
        """End everything; unsaved work has been asked about before, unless it is left to another window."""
        self._is_closed = True
        self.link.close()
        self.checking.close()
        # When it is taken down it would say that it is empty, to panels that are gone.
        self.editor.undo_stack.blockSignals(True)
        self.autosave.close(leaves=leaves)
        self.settings.write()
        if not leaves:
            shutil.rmtree(unsaved_store(self.journal.session), ignore_errors=True)

    def _wanted_store(self) -> Path:
        path = self.file.path
        return store_of(path, examples_folder()) if path is not None else unsaved_store(self.journal.session)

    def _use_store(self) -> None:
        self._store = self._wanted_store()
        self.link.open(self._store)
        self.checking.soon()

    def _move_store(self) -> None:
        """Go on beside another file, and take the results along where that costs nothing."""
        before, wanted = self._store, self._wanted_store()
        if before == wanted:
            return
        if before == unsaved_store(self.journal.session) and not wanted.exists():
            self.link.close()
            # On another disk it would have to be copied, which may take longer than making it again.
            with suppress(OSError):
                before.rename(wanted)
        self._use_store()

    def _look_again(self, state: Qt.ApplicationState) -> None:
        """Files may have changed while somebody worked in another program."""
        if state == Qt.ApplicationState.ApplicationActive and not self._is_closed:
            self.checking.soon()

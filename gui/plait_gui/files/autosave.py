"""Writes unsaved work to the journal, soon after each edit and never on the thread of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QTimer, Signal

from plait.errors import DocumentError
from plait_gui.language import tr
from plait_gui.side_thread import side_thread

if TYPE_CHECKING:
    from collections.abc import Callable

    from .journal import Entry, Journal
    from .workflow_file import WorkflowFile

DELAY = 700
"""Milliseconds from an edit until it is written, with all that followed meanwhile, unless settings say otherwise."""


class Autosave(QObject):
    """Follows the draft of a workflow file; what is saved has no journal."""

    failed = Signal(str)
    """The journal can't be written, and why; told once, until it works again."""

    def __init__(self, file: WorkflowFile, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._journal = file, journal
        # One thread, so that journals are written in the order of the edits.
        self._pool = side_thread(self)
        self._has_failed = False
        self.delay: Callable[[], int] = lambda: DELAY
        """How long to wait after an edit; asked anew each time."""
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._write)
        file.changed.connect(self._follow)

    def flush(self) -> None:
        """Write what is pending now, and wait for it."""
        if self._delay.isActive():
            self._delay.stop()
            self._write()
        self._pool.waitForDone()

    def close(self, *, leaves: bool = False) -> None:
        """Write no more; nothing is to be kept, unless it is left to another window."""
        self._delay.stop()
        self._pool.waitForDone()
        if leaves:
            self._journal.leave()
        else:
            self._journal.close()

    def _follow(self) -> None:
        if not self._file.is_saved:
            # Not started anew by each edit: otherwise somebody who never rests would lose all of it.
            if not self._delay.isActive():
                self._delay.start(self.delay())
        else:
            self._delay.stop()
            self._pool.start(_Work(self, None))

    def _write(self) -> None:
        if self._file.is_saved:
            return
        try:
            entry = self._file.entry()
        except DocumentError:
            # What no document can hold can be neither saved nor recovered; saving says so.
            return
        self._pool.start(_Work(self, entry))

    def put(self, entry: Entry | None) -> None:
        """Write to the journal, or clear it; called in the thread beside the window."""
        try:
            if entry is None:
                self._journal.clear()
            else:
                self._journal.write(entry)
            self._has_failed = False
        except OSError as error:
            if not self._has_failed:
                self._has_failed = True
                self.failed.emit(tr("Unsaved work can't be kept for recovery: {error}.", error=error.strerror or error))


class _Work(QRunnable):
    def __init__(self, autosave: Autosave, entry: Entry | None) -> None:
        super().__init__()
        self._autosave, self._entry = autosave, entry

    def run(self) -> None:
        self._autosave.put(self._entry)

"""The file of the open workflow: which it is, whether it is up to date, and how it is read and written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from plait.document import load, loads, save
from plait.document.reading import REPORT_SUFFIXES
from plait.workflow import Workflow
from plait_gui.language import tr

from .journal import Entry

if TYPE_CHECKING:
    from plait_gui.draft import Draft
    from plait_gui.editor import Editor

    from .journal import LostWork

Mark = tuple[int, int]


class WorkflowFile(QObject):
    """Opens and saves for the editor, and knows whether something is unsaved."""

    changed = Signal()
    """Another file is open, something was edited, or everything is saved."""

    moved = Signal()
    """The workflow that is open was saved to another file."""

    saved = Signal()
    """It was saved, to whatever file."""

    def __init__(self, editor: Editor, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor, self._draft = editor, draft
        self.path: Path | None = None
        self._is_kept_nowhere = False
        """Whether what is shown came from elsewhere and is in no file, though nobody has edited it."""
        self._mark: Mark | None = None
        """Size and time of the file when it was last read or written here."""
        draft.changed.connect(self.changed)
        editor.undo_stack.cleanChanged.connect(self.changed)

    @property
    def is_saved(self) -> bool:
        """Whether nothing would be lost if the window closed now."""
        return self._editor.undo_stack.isClean() and not self._is_kept_nowhere

    @property
    def name(self) -> str:
        """What the window calls the workflow."""
        if self._editor.document.name:
            return self._editor.document.name
        return self.path.stem.replace("_", " ") if self.path is not None else tr("Untitled")

    def new(self) -> None:
        """Begin an empty workflow."""
        self._show(Workflow(), None)

    def open(self, path: Path) -> None:
        """Open a workflow file, or the workflow in a report, which then has no file yet.

        Raises:
            DocumentError: says what is wrong with the file, and where.
        """
        path = path.absolute()
        mark = _mark(path)
        workflow = load(path)
        is_report = path.suffix.lower() in REPORT_SUFFIXES
        self._show(workflow, None if is_report else path)
        self._mark = mark
        self._is_kept_nowhere = is_report
        self.changed.emit()

    def recover(self, work: LostWork) -> None:
        """Open what another window left behind; it stays unsaved.

        Raises:
            DocumentError: it is damaged.
        """
        workflow = loads(work.document)
        workflow.base = Path(work.folder) if work.folder else None
        path = workflow.file = Path(work.file) if work.file else None
        self._show(workflow, path)
        self._is_kept_nowhere = True
        self._mark = _mark(path) if path is not None else None
        self.changed.emit()

    def was_changed_by_others(self) -> bool:
        """Whether the file is no longer as it was when it was read or written here."""
        if self.path is None or self._mark is None:
            return False
        now = _mark(self.path)
        return now is not None and now != self._mark

    def save(self, path: Path) -> None:
        """Write the workflow to a file, all of it or nothing; from now on it is that one.

        Raises:
            DocumentError: it can't be written; what is at that place is unchanged.
        """
        path = path.absolute()
        workflow = self._editor.document
        save(workflow, path)
        if workflow.base != path.parent:
            self._editor.move_document(path.parent)
        workflow.file = path
        has_moved, self.path = self.path != path, path
        self._mark = _mark(path)
        self._is_kept_nowhere = False
        self._editor.undo_stack.setClean()
        if has_moved:
            self.moved.emit()
        self.saved.emit()
        self.changed.emit()

    def entry(self) -> Entry:
        """What the journal is to keep.

        Raises:
            DocumentError: a node holds what no document can.
        """
        base = self._editor.document.base
        return Entry(self.name, str(self.path or ""), str(base or ""), self._draft.text())

    def _show(self, workflow: Workflow, path: Path | None) -> None:
        self.path = path
        self._mark = None
        self._is_kept_nowhere = False
        self._editor.open(workflow)
        # Finding places for nodes that have none is no edit that anybody would undo.
        self._editor.undo_stack.clear()
        self.changed.emit()


def _mark(path: Path) -> Mark | None:
    try:
        seen = os.stat(path)
    except (OSError, ValueError):
        return None
    return seen.st_size, seen.st_mtime_ns

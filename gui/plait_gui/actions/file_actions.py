"""The file menu: new, open, save, and what is written from a workflow."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from plait.errors import PlaitError
from plait_gui.file_dialogs import ask_about_changed_file, ask_about_unsaved, ask_what_to_open, ask_where_to_save
from plait_gui.language import tr
from plait_gui.theme.menu_text import plain

from .action import action
from .picture_export import write_picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from plait_gui.editor import Editor
    from plait_gui.files.recent_files import RecentFiles
    from plait_gui.files.workflow_file import WorkflowFile
    from plait_gui.notice_bar import NoticeBar
    from plait_gui.theme import Appearance

_LONGEST = 60


class FileActions(QObject):
    """Asks before anything unsaved is lost, and says what went wrong in the notice bar."""

    settings_wanted = Signal()
    report_wanted = Signal(object)
    """The path of the report to write."""
    gallery_wanted = Signal()
    """The examples are to be shown."""

    def __init__(
        self,
        window: QWidget,
        editor: Editor,
        file: WorkflowFile,
        recent: RecentFiles,
        notice: NoticeBar,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window, self._editor, self._file = window, editor, file
        self._recent, self._notice, self._appearance = recent, notice, appearance

    def fill(self, menu: QMenu) -> None:
        """Put the entries into a menu."""
        window = self._window
        menu.addAction(action(window, tr("New"), self.new, "Ctrl+N"))
        menu.addAction(action(window, tr("Open…"), self.open, "Ctrl+O"))
        recent = menu.addMenu(tr("Open recent"))
        recent.aboutToShow.connect(partial(self._fill_recent, recent))
        menu.addAction(action(window, tr("Examples…"), self.gallery_wanted.emit, "Ctrl+Shift+E"))
        menu.addSeparator()
        menu.addAction(action(window, tr("Save"), self.save, "Ctrl+S"))
        menu.addAction(action(window, tr("Save as…"), self.save_as, "Ctrl+Shift+S"))
        menu.addSeparator()
        menu.addAction(action(window, tr("Export picture…"), self.export_picture))
        menu.addAction(action(window, tr("Save report…"), self.save_report))
        menu.addSeparator()
        menu.addAction(action(window, tr("Settings"), self.settings_wanted.emit, "Ctrl+,"))
        menu.addSeparator()
        menu.addAction(action(window, tr("Quit"), window.close, "Ctrl+Q"))

    def new(self) -> None:
        self.unless_lost(self._file.new)

    def open(self) -> None:
        folder = self._file.path.parent if self._file.path is not None else Path.cwd()
        self.unless_lost(lambda: ask_what_to_open(self._window, folder, self.show_file))

    def open_path(self, path: Path) -> None:
        """Open a file that is known, after asking about unsaved changes."""
        self.unless_lost(partial(self.show_file, path))

    def show_file(self, path: Path) -> None:
        """Open a file; whatever was open is gone."""
        try:
            self._file.open(path)
        except PlaitError as error:
            self._notice.fail(str(error))
            return
        self._notice.hide()
        if self._file.path is not None:
            self._recent.add(self._file.path)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save, and go on if that worked; ask where to if there is no file yet."""
        path = self._file.path
        if path is None:
            self.save_as(then)
        elif self._file.was_changed_by_others():
            ask_about_changed_file(
                self._window, path, overwrite=partial(self._save_to, path, then), elsewhere=partial(self.save_as, then)
            )
        else:
            self._save_to(path, then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        proposal = self._file.path or Path.cwd() / f"{_file_name(self._file.name)}.json"
        kinds = {"json": tr("Workflow")}
        ask_where_to_save(
            self._window, tr("Save the workflow"), proposal, kinds, lambda path: self._save_to(path, then)
        )

    def export_picture(self) -> None:
        """Draw the workflow into a file."""
        place = self._file.path or Path.cwd() / _file_name(self._file.name)
        kinds = {"svg": tr("Picture of any size"), "png": tr("Image")}
        ask_where_to_save(self._window, tr("Export a picture"), place.with_suffix(".svg"), kinds, self._write_picture)

    def save_report(self) -> None:
        """Write the report of the last run to a file of choice."""
        place = self._file.path or Path.cwd() / _file_name(self._file.name)
        proposal = place.with_name(f"{place.stem}-report.html")
        kinds = {"html": tr("Report"), "pdf": tr("Report on paper")}
        ask_where_to_save(self._window, tr("Save the report"), proposal, kinds, self.report_wanted.emit)

    def unless_lost(self, go_on: Callable[[], object]) -> None:
        """Do something that closes the workflow, after asking about what is unsaved."""
        if self._file.is_saved:
            go_on()
            return
        ask_about_unsaved(self._window, self._file.name, save=lambda: self.save(go_on), discard=lambda: _run(go_on))

    def _save_to(self, path: Path, then: Callable[[], object] | None = None) -> None:
        try:
            self._file.save(path)
        except PlaitError as error:
            self._notice.fail(str(error))
            return
        self._notice.hide()
        self._recent.add(path)
        if then is not None:
            then()

    def _write_picture(self, path: Path) -> None:
        try:
            write_picture(path, self._editor, self._appearance)
        except OSError as error:
            self._notice.fail(
                tr("The picture '{path}' can't be written: {error}.", path=path, error=error.strerror or error)
            )

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for path in self._recent.paths:
            text = str(path) if len(str(path)) <= _LONGEST else f"…{str(path)[-_LONGEST:]}"
            menu.addAction(plain(text)).triggered.connect(partial(self._open_entry, path))
        if menu.isEmpty():
            menu.addAction(tr("No file was opened yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(tr("Clear list")).triggered.connect(lambda *_: self._recent.clear())

    def _open_entry(self, path: Path, *_: object) -> None:
        self.open_path(path)


def _run(act: Callable[[], object]) -> None:
    act()


def _file_name(name: str) -> str:
    """A name for a file, of letters that every system allows."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    return "_".join(kept.lower().split()) or "workflow"

"""The report of the last run: written by the engine, opened in the browser, or printed as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from plait.plugins import cache_folder

from .errand import Errand
from .files.paper_setting import chosen_paper
from .language import tr
from .printing import print_report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from plait.errors import PlaitError

    from .notice_bar import NoticeBar
    from .reply import EngineFailure
    from .studio import Studio


class Reporting(QObject):
    """Asks the engine for a report, and says what came of it."""

    written = Signal(object)
    """The path of a report."""

    def __init__(self, studio: Studio, notice: NoticeBar) -> None:
        super().__init__(studio)
        self._studio, self._notice = studio, notice
        self._wanted: tuple[Path, Callable[[], None]] | None = None
        """The report that is to be written after the run that is going on."""
        studio.running.ended.connect(self._follow_run)
        self._printing = Errand(self)
        self._printing.done.connect(self._tell_written)
        self._printing.failed.connect(self._miss)

    def open(self) -> None:
        """Write the report into the user's cache and show it."""
        path = cache_folder() / "reports" / f"{self._studio.journal.session}.html"
        self._ask(path, then=lambda: self._show(path))

    def save(self, path: Path) -> None:
        """Write the report to a file of choice: a PDF by that ending, else HTML."""
        if path.suffix.lower() == ".pdf":
            page = cache_folder() / "reports" / f"{self._studio.journal.session}-print.html"
            self._ask(page, then=lambda: self._print(page, path))
        else:
            self._ask(path, then=lambda: self._tell_written(path))

    def stop(self) -> None:
        """Print nothing more."""
        self._printing.wait()

    def _print(self, page: Path, path: Path) -> None:
        """Set the report on paper, beside the window."""

        paper = chosen_paper(self._studio.settings)

        def work() -> Path:
            try:
                print_report(page, path, paper)
            finally:
                page.unlink(missing_ok=True)
            return path

        self._notice.tell(tr("The report is being printed…"))
        self._printing.begin(work)

    def _tell_written(self, path: Path) -> None:
        self.written.emit(path)
        self._notice.tell(tr("The report was written to {path}.", path=path))

    def _show(self, path: Path) -> None:
        self.written.emit(path)
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._notice.hide()
        else:
            self._notice.tell(
                tr("The report was written to {path}. No program that shows it was found here.", path=path)
            )

    def _ask(self, path: Path, then: Callable[[], None]) -> None:
        if self._studio.running.is_running:
            self._notice.tell(tr("The report is about a run that is over; this one is still going on."))
            return
        if not self._studio.running.has_run:
            # Nothing has been run since the file was opened or saved elsewhere; what is kept costs no time.
            self._wanted = path, then
            self._studio.running.run_all()
            return

        def took(_answer: object) -> None:
            then()

        self._notice.tell(tr("The report is being written…"))
        reply = self._studio.link.ask("report", path=str(path.absolute()))
        reply.finished.connect(took)
        reply.failed.connect(self._miss)

    def _follow_run(self, _status: str, _seconds: float) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._studio.running.has_run:
            self._ask(*wanted)

    def _miss(self, failure: EngineFailure | PlaitError) -> None:
        self._notice.fail(str(failure))

"""Looks for a text in the cells of a table view, and goes from one match to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plait.amounts import count
from plait_gui.errand import Errand
from plait_gui.language import counted, tr
from plait_gui.message_words import message_text

from .cell_search import CellMatches, find_cells

if TYPE_CHECKING:
    from plait.errors import PlaitError

    from .find_bar import FindBar
    from .table_view import TableView


class FindingCells(QObject):
    """Works for one bar and one view."""

    def __init__(self, bar: FindBar, view: TableView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar, self._view = bar, view
        self.matches: CellMatches | None = None
        self._text = ""
        self._steps: list[bool] = []
        """Steps that were asked for before the matches were known."""
        self._errand = Errand(self)
        self._errand.done.connect(self._take)
        self._errand.failed.connect(self._miss)
        view.find_wanted.connect(bar.open)
        bar.changed.connect(self.look_for)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    def look_for(self, text: str) -> None:
        """Find this text."""
        if text != self._text:
            self._text = text
            self.look_again()

    def look_again(self) -> None:
        """The rows that are shown have changed."""
        self._errand.stop()
        self._steps.clear()
        self.matches = None
        self._view.mark(None)
        table = self._view.table
        if table is None or not self._text:
            self._bar.say("", can_step=False)
            return
        path, text, order = table.path, self._text, self._view.order
        self._bar.say("…", can_step=False)
        self._errand.begin(lambda: find_cells(path, text, order))

    def step(self, forward: bool) -> None:
        """Go to the next match, or the one before."""
        if self._errand.is_busy:
            self._steps.append(forward)
            return
        if self.matches is None:
            return
        current = self._view.currentIndex()
        place = (current.row(), current.column()) if current.isValid() else (0, -1)
        found = self.matches.after(*place) if forward else self.matches.before(*place)
        if found is not None:
            self._view.go_to(*found)
            self._say_place(*found)

    def close(self) -> None:
        """Look for nothing any more; the keyboard goes back to the table."""
        self._bar.stop()
        self._bar.hide()
        self.look_for("")
        self._view.setFocus()

    def wait(self) -> None:
        self._errand.wait()

    def _take(self, matches: CellMatches) -> None:
        self.matches = matches
        self._view.mark(matches)
        text = counted("{n} match", "{n} matches", matches.count, n=count(matches.count))
        text = text if matches.count else tr("not found")
        self._bar.say(text, can_step=matches.count > 0)
        steps, self._steps = tuple(self._steps), []
        for forward in steps:
            self.step(forward)

    def _say_place(self, row: int, column: int) -> None:
        assert self.matches is not None
        number = self.matches.number_of(row, column)
        self._bar.say(tr("{number} of {n}", number=count(number), n=count(self.matches.count)), can_step=True)

    def _miss(self, error: PlaitError) -> None:
        self._bar.say(message_text(error.message), can_step=False)

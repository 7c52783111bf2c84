"""Works out the summaries of columns in a thread beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Signal

from plait_gui.late import Late
from plait_gui.side_thread import side_thread

from .column_summary import SAMPLE, summarise

if TYPE_CHECKING:
    import pyarrow as pa

    from .arrow_table import ArrowTable
else:
    pa = Late("pyarrow")


MOST_COLUMNS = 300
"""Of a wider table only the first columns get a picture."""


class Summarising(QObject):
    """Tells the summary of each column when it is known; of a table that is no longer shown, none."""

    ready = Signal(object, int, object)
    """The table, the position of the column, and its ColumnSummary."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = side_thread(self)
        self._work: _Work | None = None

    def begin(self, table: ArrowTable) -> None:
        """Summarise this table, and stop with the one before."""
        self.stop()
        self._work = _Work(table, self)
        self._pool.start(self._work)

    def stop(self) -> None:
        if self._work is not None:
            self._work.is_wanted = False
            self._work = None

    def wait(self) -> None:
        """Stop, and wait until nothing is at work any more."""
        self.stop()
        self._pool.waitForDone()


class _Work(QRunnable):
    def __init__(self, table: ArrowTable, teller: Summarising) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.is_wanted = True
        self._table, self._teller = table, teller

    def run(self) -> None:
        for column in range(min(self._table.columns, MOST_COLUMNS)):
            if not self.is_wanted:
                return
            try:
                summary = summarise(self._table.sample(column, SAMPLE))
            except pa.ArrowException:
                # A column without a picture is still a column; its values are shown all the same.
                continue
            if self.is_wanted:
                self._teller.ready.emit(self._table, column, summary)

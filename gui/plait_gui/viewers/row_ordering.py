"""Keeps the rows of a table view in the order that was chosen; it is worked out beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from plait_gui.errand import Errand

from .row_choice import RowChoice
from .row_order import order_of

if TYPE_CHECKING:
    from .row_order import Order
    from .table_view import TableView


class RowOrdering(QObject):
    """The old order stays until the new one is known."""

    changed = Signal()
    """Other rows are shown, or the same in another order."""
    begun = Signal()
    failed = Signal(object)
    """The PlaitError for which the rows are as they were."""

    def __init__(self, view: TableView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.choice = RowChoice()
        """What is wanted; shown as soon as it has been worked out."""
        self._errand = Errand(self)
        self._errand.done.connect(self._take)
        self._errand.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        return self._errand.is_busy

    def choose(self, choice: RowChoice) -> None:
        """Show other rows, or in another order."""
        self.choice = choice
        table = self._view.table
        if table is None:
            return
        if choice.is_plain:
            self._errand.stop()
            self._take(None)
            return
        path = table.path
        self._errand.begin(lambda: order_of(path, choice))
        self.begun.emit()

    def wait(self) -> None:
        """Wait until nothing is at work any more."""
        self._errand.wait()

    def forget(self) -> None:
        """The table is gone, and with it what was chosen."""
        self._errand.stop()
        self.choice = RowChoice()

    def _take(self, order: Order | None) -> None:
        self._view.show_order(order, self.choice)
        self.changed.emit()

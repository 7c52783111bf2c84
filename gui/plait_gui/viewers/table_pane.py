"""A table with what belongs to it: the search above, the statistics of a column beside, and the menu of its cells."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from plait_gui.errand import Errand
from plait_gui.language import tr
from plait_gui.message_words import message_text
from plait_gui.theme.menu_text import plain

from .cell_condition import condition_of
from .cell_text import type_name
from .column_statistics import statistics_of
from .find_bar import FindBar
from .finding_cells import FindingCells
from .row_choice import RowChoice, RowFilter
from .row_ordering import RowOrdering
from .statistics_card import StatisticsCard
from .table_view import TableView

if TYPE_CHECKING:
    from plait_gui.theme import Appearance

    from .arrow_table import ArrowTable

_NAME_ROOM = 28


class TablePane(QWidget):
    """Shows a table as its user has chosen; what is chosen is kept while the columns are the same."""

    choice_changed = Signal(object)
    """A RowChoice, which has been worked out."""
    begun = Signal()
    """Rows are being chosen or sorted."""
    failed = Signal(object)
    trace_wanted = Signal(str)
    """Somebody wants to see where the column of this name comes from and where it goes."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = TableView(appearance)
        self.search = FindBar(appearance)
        self.card = StatisticsCard(appearance)
        self.ordering = RowOrdering(self.view, self)
        self.finding = FindingCells(self.search, self.view, self)
        self._described = -1
        """The column that the card shows."""
        self._statistics = Errand(self)
        self._statistics.done.connect(self.card.show_statistics)
        self._statistics.failed.connect(lambda error: self.card.say_problem(message_text(str(error))))
        self.card.closed.connect(self._close_card)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.search)
        left.addWidget(self.view, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(self.card)
        header = self.view.header
        header.sort_wanted.connect(lambda column, further: self.choose(self.choice.turned(column, further=further)))
        header.statistics_wanted.connect(self.describe)
        self.view.customContextMenuRequested.connect(self._open_menu)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_header_menu)
        self.ordering.begun.connect(self.begun)
        self.ordering.failed.connect(self.failed)
        self.ordering.changed.connect(self._follow_order)

    @property
    def choice(self) -> RowChoice:
        """What is wanted of the table that is shown."""
        return self.ordering.choice

    def show_table(self, table: ArrowTable | None, choice: RowChoice | None = None) -> None:
        """Show another table, of which rows are chosen so."""
        before = self.view.table
        same = before is not None and table is not None and before.names == table.names
        self.ordering.forget()
        self.view.show_table(table)
        if not same:
            self._close_card()
        self.finding.look_again()
        if table is not None and choice is not None and not choice.is_plain:
            self.choose(choice)
        elif same and self._described >= 0:
            self.describe(self._described)

    def choose(self, choice: RowChoice) -> None:
        """Show other rows, or in another order."""
        self.ordering.choose(choice)

    def describe(self, column: int) -> None:
        """Show the statistics of a column, of the rows that are shown."""
        table = self.view.table
        if table is None or not 0 <= column < table.columns:
            return
        self._described = column
        self.card.begin(table.names[column], type_name(table.type_of(column)))
        path, order = table.path, self.view.order
        self._statistics.begin(lambda: statistics_of(path, column, order))

    def close_table(self) -> None:
        """Let go of the table, and wait for whatever looks at it."""
        self.show_table(None)
        self.search.stop()
        for at_work in (self.ordering, self.finding, self._statistics):
            at_work.wait()
        self.view.close_table()

    def menu(self, place: QPoint) -> QMenu | None:
        """What can be done with the cell there, and with its column."""
        table, index = self.view.table, self.view.indexAt(place)
        if table is None or not index.isValid():
            return None
        column = index.column()
        made = QMenu(self)
        made.addAction(tr("Copy\tCtrl+C"), self.view.copy)
        made.addAction(tr("Find…\tCtrl+F"), self.search.open)
        made.addSeparator()
        self._add_sorting(made, table, column)
        condition = condition_of(table, self.view.row_in_file(index.row()), column)
        if condition is not None:
            made.addSeparator()
            made.addAction(tr("Only rows with this value"), lambda: self._keep(condition.text))
            made.addAction(tr("Without rows with this value"), lambda: self._keep(condition.opposite))
        made.addSeparator()
        self._add_looks(made, table, column)
        return made

    def column_menu(self, column: int) -> QMenu | None:
        """What can be done with a column."""
        table = self.view.table
        if table is None or not 0 <= column < table.columns:
            return None
        made = QMenu(self)
        self._add_sorting(made, table, column)
        made.addSeparator()
        self._add_looks(made, table, column)
        return made

    def _add_sorting(self, menu: QMenu, table: ArrowTable, column: int) -> None:
        shown = _name_of(table, column)
        for text, descending in (
            (tr("Sort by {column}", column=shown), False),
            (tr("Sort by {column}, descending", column=shown), True),
        ):
            menu.addAction(text, partial(self.choose, self.choice.sorted_by(column, descending=descending)))
        original = menu.addAction(tr("Original order"), lambda: self.choose(RowChoice(filter=self.choice.filter)))
        original.setEnabled(bool(self.choice.sorts))

    def _add_looks(self, menu: QMenu, table: ArrowTable, column: int) -> None:
        shown = _name_of(table, column)
        menu.addAction(tr("Statistics of {column}", column=shown), lambda: self.describe(column))
        menu.addAction(
            tr("Trace {column} on the canvas", column=shown), lambda: self.trace_wanted.emit(table.names[column])
        )

    def _keep(self, condition: str) -> None:
        """Keep rows for which this holds as well as what is filtered by already."""
        before = self.choice.filter
        both = f"({before.text}) and {condition}" if before is not None and before.is_formula else condition
        self.choose(RowChoice(self.choice.sorts, RowFilter(both, is_formula=True)))

    def _open_menu(self, place: QPoint) -> None:
        _pop_up(self.menu(place), self.view.viewport().mapToGlobal(place))

    def _open_header_menu(self, place: QPoint) -> None:
        header = self.view.header
        _pop_up(self.column_menu(header.logicalIndexAt(place)), header.viewport().mapToGlobal(place))

    def _follow_order(self) -> None:
        self.finding.look_again()
        if self._described >= 0:
            self.describe(self._described)
        self.choice_changed.emit(self.choice)

    def _close_card(self) -> None:
        self._described = -1
        self._statistics.stop()
        self.card.hide()


def _name_of(table: ArrowTable, column: int) -> str:
    """The name of a column as a menu shows it."""
    name = table.names[column].replace("\n", " ").replace("\t", " ")
    return plain(name if len(name) <= _NAME_ROOM else f"{name[: _NAME_ROOM - 1]}…")


def _pop_up(menu: QMenu | None, place: QPoint) -> None:
    if menu is not None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

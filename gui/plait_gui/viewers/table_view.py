"""The widget that shows a table of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from plait_gui.errand import Errand
from plait_gui.language import later, tr
from plait_gui.theme import BODY, SMALL, Appearance, translucent

from .cell_delegate import CellDelegate
from .cell_text import cell_text
from .column_header import PADDING, ColumnHeader
from .summarising import Summarising
from .table_model import TableModel
from .tsv import CopiedCells

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from .arrow_table import ArrowTable
    from .cell_search import CellMatches
    from .row_choice import RowChoice
    from .row_order import Order

ROW_HEIGHT = 28
_MEASURED_COLUMNS = 200
_MEASURED_ROWS = 20
_WIDEST = 280
MOST_AT_ONCE = 5000
"""Cells that are copied before anybody could notice."""

NO_ROWS = later("The table has no rows.")


class TableView(QTableView):
    """Rows and columns of an Arrow table; a selection can be copied as tab-separated text."""

    find_wanted = Signal()
    """Somebody wants to look for a text."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing = tr(NO_ROWS)
        """Said where the table has no rows."""
        self._appearance = appearance
        self._model = TableModel(appearance)
        self._copying = Errand(self)
        self._copying.done.connect(lambda text: QGuiApplication.clipboard().setText(text))
        self.header = self._header = ColumnHeader(appearance, self)
        self._header.column_wanted.connect(self.selectColumn)
        self._summarising = Summarising(self)
        self._summarising.ready.connect(self._header.take)
        self.setHorizontalHeader(self._header)
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(self._model, appearance, self))
        self.setAccessibleName(tr("Rows of the table"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        rows = self.verticalHeader()
        rows.setObjectName("rowNumbers")
        rows.setAccessibleName(tr("Row numbers"))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def table(self) -> ArrowTable | None:
        return self._model.table

    def show_table(self, table: ArrowTable | None) -> None:
        """Show another table from its first row; columns that it has in common keep their widths."""
        before = self._model.table
        same = before is not None and table is not None and before.names == table.names
        place = (self.horizontalScrollBar().value(), self.verticalScrollBar().value()) if same else (0, 0)
        self._model.show_table(table)
        self._header.show_table(table)
        if table is None:
            self._summarising.stop()
            return
        if not same:
            self._fit_columns(table)
        self.verticalHeader().setFixedWidth(self._number_width(table))
        self.horizontalScrollBar().setValue(place[0])
        self.verticalScrollBar().setValue(place[1])
        self._summarising.begin(table)

    @property
    def order(self) -> Order | None:
        """The positions in the file of the rows that are shown; None for all of them as they are."""
        return self._model.order

    @property
    def shown_rows(self) -> int:
        return self._model.rowCount()

    def show_order(self, order: Order | None, choice: RowChoice) -> None:
        """Show these rows of the table in this order, from the first."""
        self.clearSelection()
        self._model.show_order(order)
        self._header.show_choice(choice)
        self.verticalScrollBar().setValue(0)

    def mark(self, matches: CellMatches | None) -> None:
        """Mark the cells in which a text was found."""
        self._model.mark(matches)
        self.viewport().update()

    def go_to(self, row: int, column: int) -> None:
        """Select a cell, and bring it into sight."""
        index = self._model.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def row_in_file(self, row: int) -> int:
        """The position in the file of a row that is shown there."""
        return self._model.row_in_file(row)

    def event(self, event: QEvent) -> bool:
        # The window has other uses for these keys; here they are the table's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.find_wanted.emit()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected cells on the clipboard; many of them in a moment, without making the window wait."""
        if self.table is None:
            return
        cells = CopiedCells(self.table, self.order, self.selectionModel().selection().toList())
        self._copying.stop()
        if cells.count > MOST_AT_ONCE:
            self._copying.begin(lambda: cells.text)
        elif cells.count:
            QGuiApplication.clipboard().setText(cells.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks behind cells, the cells, and a thin line below each row."""
        if self._model.has_marks:
            self._paint_marks()
        super().paintEvent(event)
        if self.table is not None and not self._model.rowCount():
            text = tr("No row fits the filter.") if self.table.rows else self.nothing
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._appearance.palette.dim))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        first = self.rowAt(event.rect().top())
        if first < 0:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._appearance.palette.border))
        y = self.rowViewportPosition(first) + ROW_HEIGHT - 1
        last = self.rowViewportPosition(self._model.rowCount() - 1) + ROW_HEIGHT
        while y <= min(event.rect().bottom(), last):
            painter.drawLine(event.rect().left(), y, event.rect().right(), y)
            y += ROW_HEIGHT

    def _paint_marks(self) -> None:
        # By the view itself: a style sheet leaves the cells no background of their own.
        painter = QPainter(self.viewport())
        color = translucent(self._appearance.palette.stale, 0.18)
        height, width = self.viewport().height(), self.viewport().width()
        first, left = max(0, self.rowAt(0)), max(0, self.columnAt(0))
        last, right = self.rowAt(height - 1), self.columnAt(width - 1)
        last = self._model.rowCount() - 1 if last < 0 else last
        right = self._model.columnCount() - 1 if right < 0 else right
        for row in range(first, last + 1):
            for column in range(left, right + 1):
                if self._model.is_marked(row, column):
                    painter.fillRect(self.visualRect(self._model.index(row, column)), color)

    def close_table(self) -> None:
        """Let go of the table, and wait for whatever looks at it."""
        self.show_table(None)
        self._summarising.wait()
        self._copying.wait()

    def _fit_columns(self, table: ArrowTable) -> None:
        metrics = QFontMetrics(self._appearance.font(BODY, tabular=True))
        rows = range(min(table.rows, _MEASURED_ROWS))
        for column in range(min(table.columns, _MEASURED_COLUMNS)):
            texts = [metrics.horizontalAdvance(cell_text(table.value(row, column))) for row in rows]
            width = max(self._header.wanted_width(column), min(_WIDEST, max(texts, default=0) + 2 * PADDING + 6))
            self._header.resizeSection(column, width)

    def _number_width(self, table: ArrowTable) -> int:
        metrics = QFontMetrics(self._appearance.font(SMALL))
        return max(40, metrics.horizontalAdvance("0" * len(str(max(1, table.rows)))) + 20)

    def _dress(self) -> None:
        # Figures of one width, so that digits stand under digits.
        self.setFont(self._appearance.font(BODY, tabular=True))
        self.verticalHeader().setFont(self._appearance.font(SMALL, tabular=True))


def _is_own(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Find)

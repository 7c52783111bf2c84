"""The widget that shows a table of any length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from plait_gui.theme import BODY, SMALL, Appearance

from .cell_text import cell_text
from .column_header import PADDING, ColumnHeader
from .summarising import Summarising
from .table_model import TableModel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from .arrow_table import ArrowTable

ROW_HEIGHT = 28
_MEASURED_COLUMNS = 200
_MEASURED_ROWS = 20
_WIDEST = 280


class TableView(QTableView):
    """Rows and columns of an Arrow table; a selection can be copied as tab-separated text."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = TableModel(appearance)
        self._header = ColumnHeader(appearance, self)
        self._summarising = Summarising(self)
        self._summarising.ready.connect(self._header.take)
        self.setHorizontalHeader(self._header)
        self.setModel(self._model)
        self.setAccessibleName("Rows of the table")
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
        rows.setAccessibleName("Row numbers")
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setHighlightSections(False)
        copy = QAction("Copy", self, shortcut=QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
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

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        text = self._model.as_tsv(self.selectionModel().selection().toList())
        if text:
            QGuiApplication.clipboard().setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, and a thin line below each row."""
        super().paintEvent(event)
        if self.table is not None and not self.table.rows:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._appearance.palette.dim))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, "The table has no rows.")
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

    def close_table(self) -> None:
        """Let go of the table, and wait for whatever looks at it."""
        self.show_table(None)
        self._summarising.wait()

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

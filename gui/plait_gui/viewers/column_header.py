"""The header of a data table: for each column its name, type, shape and how many values are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from plait.amounts import count
from plait_gui.theme import BODY, SMALL, Appearance
from plait_gui.theme.tip import tip

from .cell_text import is_number, type_name

if TYPE_CHECKING:
    from .arrow_table import ArrowTable
    from .column_summary import ColumnSummary

HEIGHT = 52
PADDING = 12
_GAP = 6
_BARS_TOP, _BARS_HEIGHT = 28, 16
_BAR_WIDTH, _BAR_GAP = 7, 1
_LEAST, _MOST = 84, 280


class ColumnHeader(QHeaderView):
    """Paints its sections itself; what it knows of a column comes when it has been worked out."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance = appearance
        self._table: ArrowTable | None = None
        self._summaries: dict[int, ColumnSummary] = {}
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setAccessibleName("Columns")
        appearance.changed.connect(self.viewport().update)

    def show_table(self, table: ArrowTable | None) -> None:
        self._table = table
        self._summaries.clear()
        self.viewport().update()

    def take(self, table: ArrowTable, column: int, summary: ColumnSummary) -> None:
        """Show the summary of a column, if its table is still the one that is shown."""
        if table is self._table:
            self._summaries[column] = summary
            self.updateSection(column)

    def wanted_width(self, column: int) -> int:
        """The width that shows all of the name and type of a column, within limits."""
        if self._table is None:
            return _LEAST
        name = QFontMetrics(self._name_font()).horizontalAdvance(self._table.names[column])
        kind = QFontMetrics(self._small_font()).horizontalAdvance(type_name(self._table.type_of(column)))
        return max(_LEAST, min(_MOST, name + _GAP + kind + 2 * PADDING + 2))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sections, and the line below them to the end, as the lines below the rows go."""
        super().paintEvent(event)
        if self._table is None:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._appearance.palette.border))
        bottom = self.viewport().height() - 1
        painter.drawLine(max(0, self.length() - self.offset()), bottom, self.viewport().width(), bottom)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        palette = self._appearance.palette
        painter.save()
        painter.fillRect(rect, QColor(palette.panel))
        painter.setPen(QColor(palette.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._table is not None and logicalIndex < self._table.columns:
            painter.setClipRect(rect)
            self._paint_name(painter, rect, logicalIndex)
            self._paint_shape(painter, rect, logicalIndex)
        painter.restore()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._table is not None:
            column = self.logicalIndexAt(event.pos())
            if 0 <= column < self._table.columns:
                QToolTip.showText(event.globalPos(), self._tip(column), self.viewport())
            return True
        return super().viewportEvent(event)

    def _paint_name(self, painter: QPainter, rect: QRect, column: int) -> None:
        assert self._table is not None
        palette = self._appearance.palette
        kind = type_name(self._table.type_of(column))
        small, name_font = self._small_font(), self._name_font()
        metrics = QFontMetrics(name_font)
        kind_width = QFontMetrics(small).horizontalAdvance(kind)
        room = max(16, rect.width() - 2 * PADDING - _GAP - kind_width)
        name = metrics.elidedText(self._table.names[column].replace("\n", " "), Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(name) + _GAP + kind_width
        left, baseline = self._begin(rect, column, wide), rect.top() + 7 + metrics.ascent()
        painter.setFont(name_font)
        painter.setPen(QColor(palette.text))
        painter.drawText(left, baseline, name)
        painter.setFont(small)
        painter.setPen(QColor(palette.faint))
        painter.drawText(left + metrics.horizontalAdvance(name) + _GAP, baseline, kind)

    def _paint_shape(self, painter: QPainter, rect: QRect, column: int) -> None:
        assert self._table is not None
        palette = self._appearance.palette
        summary = self._summaries.get(column)
        bars = summary.bars if summary is not None else ()
        wide = len(bars) * (_BAR_WIDTH + _BAR_GAP)
        missing = self._table.missing[column]
        metrics = QFontMetrics(self._small_font())
        gap = _GAP if bars else 0
        room = max(0, rect.width() - 2 * PADDING - wide - gap)
        text = metrics.elidedText(f"{count(missing)} missing", Qt.TextElideMode.ElideRight, room) if missing else ""
        text_width = metrics.horizontalAdvance(text) + gap if text else 0
        left, bottom = self._begin(rect, column, wide + text_width), rect.top() + _BARS_TOP + _BARS_HEIGHT
        if text:
            painter.setFont(self._small_font())
            painter.setPen(QColor(palette.stale))
            # Beside the bars, on the side that is not aligned.
            before = is_number(self._table.type_of(column))
            painter.drawText(left if before else left + wide + gap, bottom - 1, text)
            left += text_width if before else 0
        color = QColor(palette.accent)
        color.setAlphaF(0.55)
        for bar in bars:
            height = max(1.0, bar * _BARS_HEIGHT) if bar > 0 else 0.0
            painter.fillRect(QRectF(left, bottom - height, _BAR_WIDTH, height), color)
            left += _BAR_WIDTH + _BAR_GAP

    def _begin(self, rect: QRect, column: int, wide: int) -> int:
        """Where something so wide begins: numbers are aligned at the right, and so is what stands above them."""
        assert self._table is not None
        if is_number(self._table.type_of(column)):
            return max(rect.left() + PADDING, rect.right() - PADDING - wide)
        return rect.left() + PADDING

    def _tip(self, column: int) -> str:
        assert self._table is not None
        lines = [f"{self._table.names[column]} · {self._table.type_of(column)}"]
        summary = self._summaries.get(column)
        if summary is not None and summary.least:
            lines.append(f"{summary.least} to {summary.greatest}")
        lines.append(f"{count(self._table.missing[column])} of {count(self._table.rows)} missing")
        if summary is not None and summary.bars and summary.seen < self._table.rows:
            lines.append(f"The bars are of a sample of {count(summary.seen)} rows.")
        return tip("\n".join(lines))

    def _name_font(self) -> QFont:
        return self._appearance.font(BODY, semibold=True)

    def _small_font(self) -> QFont:
        return self._appearance.font(SMALL)

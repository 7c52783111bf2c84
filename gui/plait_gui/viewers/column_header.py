"""The header of a data table: for each column its name, type, shape and how many values are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from plait.amounts import count
from plait_gui.language import later, tr
from plait_gui.theme import BODY, SMALL, Appearance
from plait_gui.theme.tip import tip

from .cell_text import is_number, type_name
from .row_choice import RowChoice

if TYPE_CHECKING:
    from .arrow_table import ArrowTable
    from .column_summary import ColumnSummary
    from .row_choice import SortKey

HEIGHT = 52
PADDING = 12
_GAP = 6
_BARS_TOP, _BARS_HEIGHT = 28, 16
_BAR_WIDTH, _BAR_GAP = 7, 1
_LEAST, _MOST = 84, 280
_GRIP = 5
"""Pixels on either side of an edge with which a column is made wider."""
_STILL = 4
"""A mouse that moves farther between press and release does not click."""
_MARK = 12
"""The room of the arrow that says how a column is sorted."""
_HOW = later("Click the name to sort, with Shift by several columns. Click below it for statistics.")


class ColumnHeader(QHeaderView):
    """Paints its sections itself; what it knows of a column comes when it has been worked out."""

    sort_wanted = Signal(int, bool)
    """The name of a column was clicked, and whether with Shift."""
    statistics_wanted = Signal(int)
    """What stands below the name of a column was clicked."""
    column_wanted = Signal(int)
    """A column was clicked with Ctrl, to be selected."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance = appearance
        self._table: ArrowTable | None = None
        self._summaries: dict[int, ColumnSummary] = {}
        self._choice = RowChoice()
        self._pressed: tuple[int, QPoint] | None = None
        # A click sorts; it must not select the column on the way.
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setAccessibleName(tr("Columns"))
        appearance.changed.connect(self.viewport().update)

    def show_table(self, table: ArrowTable | None) -> None:
        self._table = table
        self._choice = RowChoice()
        self._summaries.clear()
        self.viewport().update()

    def show_choice(self, choice: RowChoice) -> None:
        """Mark the columns that are sorted by."""
        self._choice = choice
        for key in choice.sorts:
            self.resizeSection(key.column, max(self.sectionSize(key.column), self.wanted_width(key.column)))
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        column = self.logicalIndexAt(place)
        is_click = event.button() == Qt.MouseButton.LeftButton and column >= 0 and not self._is_at_edge(place.x())
        self._pressed = (column, place) if is_click else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        place = event.position().toPoint()
        if pressed is None or (place - pressed[1]).manhattanLength() > _STILL:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.column_wanted.emit(pressed[0])
        elif place.y() >= _BARS_TOP - 2:
            self.statistics_wanted.emit(pressed[0])
        else:
            self.sort_wanted.emit(pressed[0], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _is_at_edge(self, x: int) -> bool:
        """Whether a press there makes a column wider or narrower."""
        at = self.visualIndexAt(x)
        if at < 0:
            return True
        left = self.sectionViewportPosition(self.logicalIndex(at))
        right = left + self.sectionSize(self.logicalIndex(at))
        return (at > 0 and x - left < _GRIP) or right - x <= _GRIP

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
        mark = _MARK if self._choice.key_of(column) is not None else 0
        return max(_LEAST, min(_MOST, mark + name + _GAP + kind + 2 * PADDING + 2))

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
        sorted_by = self._choice.key_of(column)
        mark = _MARK if sorted_by is not None else 0
        room = max(16, rect.width() - 2 * PADDING - _GAP - kind_width - mark)
        # Long names often begin alike, and are told apart by their ends.
        name = metrics.elidedText(self._table.names[column].replace("\n", " "), Qt.TextElideMode.ElideMiddle, room)
        wide = metrics.horizontalAdvance(name) + _GAP + kind_width + mark
        left, baseline = self._begin(rect, column, wide), rect.top() + 7 + metrics.ascent()
        if sorted_by is not None:
            self._paint_direction(painter, left, baseline, *sorted_by)
            left += mark
        painter.setFont(name_font)
        painter.setPen(QColor(palette.text))
        painter.drawText(left, baseline, name)
        painter.setFont(small)
        painter.setPen(QColor(palette.faint))
        painter.drawText(left + metrics.horizontalAdvance(name) + _GAP, baseline, kind)

    def _paint_direction(self, painter: QPainter, left: int, baseline: int, place: int, key: SortKey) -> None:
        """An arrow in front of the name, and the place of the column where there are several."""
        painter.setPen(QColor(self._appearance.palette.accent))
        painter.setFont(self._appearance.glyph_font(11))
        glyph = self._appearance.glyph("arrow-down" if key.descending else "arrow-up")
        painter.drawText(left - 2, baseline + 1, glyph)
        if len(self._choice.sorts) > 1:
            font = self._appearance.font(8, semibold=True)
            painter.setFont(font)
            painter.drawText(left + 7, baseline - 4, str(place))

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
        text = (
            metrics.elidedText(tr("{n} missing", n=count(missing)), Qt.TextElideMode.ElideRight, room)
            if missing
            else ""
        )
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
            lines.append(tr("{least} to {greatest}", least=summary.least, greatest=summary.greatest))
        lines.append(tr("{n} of {rows} missing", n=count(self._table.missing[column]), rows=count(self._table.rows)))
        if summary is not None and summary.bars and summary.seen < self._table.rows:
            lines.append(tr("The bars are of a sample of {rows} rows.", rows=count(summary.seen)))
        lines.append(tr(_HOW))
        return tip("\n".join(lines))

    def _name_font(self) -> QFont:
        return self._appearance.font(BODY, semibold=True)

    def _small_font(self) -> QFont:
        return self._appearance.font(SMALL)

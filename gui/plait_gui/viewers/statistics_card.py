"""The card beside a table that describes one of its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plait.amounts import count
from plait.lettering import one_line
from plait_gui.language import tr
from plait_gui.theme import SMALL, set_look, translucent
from plait_gui.theme.label import plain_label
from plait_gui.theme.tip import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait_gui.theme import Appearance

    from .column_statistics import ColumnStatistics

WIDTH = 264
_BARS = 48
_LINE = 20


class StatisticsCard(QWidget):
    """Counts, moments, a histogram and the most frequent values."""

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        set_look(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("Statistics of a column"))
        self.title, self.kind = plain_label(look="title"), plain_label(look="faint")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        close = QToolButton()
        close.setIcon(appearance.icon("close"))
        close.setIconSize(QSize(14, 14))
        close.setFixedSize(20, 20)
        close.setToolTip(tr("Close"))
        close.setAccessibleName(tr("Close the statistics"))
        set_look(close, "bare")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.kind)
        head.addWidget(close)
        self.histogram = Bars(appearance)
        self.frequent = FrequentValues(appearance)
        self.frequent_caption = plain_label(tr("Most frequent"), "caption")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.facts: dict[str, str] = {}
        """What is shown, by name."""
        content = QWidget()
        set_look(content, "panel")
        body = QVBoxLayout(content)
        body.setContentsMargins(16, 0, 16, 12)
        body.setSpacing(8)
        body.addWidget(self.histogram)
        body.addLayout(self._grid)
        body.addWidget(self.frequent_caption)
        body.addWidget(self.frequent)
        body.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("Statistics of the column"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(8)
        head.setContentsMargins(16, 0, 8, 0)
        inner.addLayout(head)
        inner.addWidget(area, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner)
        self.hide()

    def begin(self, name: str, kind: str) -> None:
        """Show the name of a column whose statistics are being worked out."""
        shown = one_line(name, most=80)
        self.title.setText(shown)
        self.title.setToolTip(tip(name))
        self.kind.setText(kind)
        self._show({tr("Rows"): "…"}, (), ("", ""), (), 0)
        self.show()

    def show_statistics(self, known: ColumnStatistics) -> None:
        """Show what was worked out."""
        facts = {tr("Rows"): count(known.rows), tr("Missing"): _share(known.missing, known.rows)}
        if known.distinct is not None:
            facts[tr("Distinct")] = count(known.distinct)
        facts.update(known.facts)
        self._show(facts, known.bins, known.ends, known.frequent, known.rows)

    def say_problem(self, text: str) -> None:
        self._show({tr("Rows"): "–"}, (), ("", ""), (), 0)
        self.title.setToolTip(tip(text))
        self.kind.setText(tr("unknown"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line at the left, as between all panels."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), QColor(self._appearance.palette.border))

    def _show(
        self,
        facts: dict[str, str],
        bins: Sequence[int],
        ends: tuple[str, str],
        frequent: Sequence[tuple[str, int]],
        rows: int,
    ) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.facts = facts
        for row, (name, value) in enumerate(facts.items()):
            shown = plain_label(value)
            shown.setFont(self._appearance.font(tabular=True))
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(plain_label(name, "dim"), row, 0)
            self._grid.addWidget(shown, row, 1)
        self.histogram.show_bins(bins, ends)
        self.frequent.show_values(frequent, rows)
        self.frequent_caption.setVisible(bool(frequent))


class Bars(QWidget):
    """A histogram with the ends of its axis."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.bins: tuple[int, ...] = ()
        self._ends = ("", "")
        self.setFixedHeight(_BARS + 16)
        self.hide()

    def show_bins(self, bins: Sequence[int], ends: tuple[str, str]) -> None:
        self.bins, self._ends = tuple(bins), ends
        self.setAccessibleName(
            tr("Histogram from {least} to {greatest}", least=ends[0], greatest=ends[1]) if bins else ""
        )
        self.setVisible(bool(bins))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._appearance.palette
        most = max(self.bins, default=0)
        wide = self.width() / max(1, len(self.bins))
        color = translucent(palette.accent, 0.55)
        for place, number in enumerate(self.bins):
            height = max(1.0, number / most * _BARS) if number else 0.0
            painter.fillRect(QRectF(place * wide, _BARS - height, wide - 1, height), color)
        painter.fillRect(0, _BARS, self.width(), 1, QColor(palette.border))
        painter.setFont(self._appearance.font(SMALL, tabular=True))
        painter.setPen(QColor(palette.faint))
        metrics = painter.fontMetrics()
        room = self.width() // 2 - 4
        for text, side in zip(self._ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignBottom, shown)


class FrequentValues(QWidget):
    """Values with a bar behind each that says how frequent it is."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.values: tuple[tuple[str, int], ...] = ()
        self._rows = 0

    def show_values(self, values: Sequence[tuple[str, int]], rows: int) -> None:
        self.values, self._rows = tuple(values), rows
        self.setFixedHeight(_LINE * len(self.values))
        self.setVisible(bool(values))
        self.setAccessibleName(", ".join(f"{one_line(value, most=40)}: {times}" for value, times in values))
        self.setToolTip(tip("\n".join(f"{value}: {count(times)}" for value, times in values)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._appearance.palette
        painter.setFont(self._appearance.font(SMALL, tabular=True))
        metrics = painter.fontMetrics()
        most = max((times for _, times in self.values), default=1)
        numbers = max((metrics.horizontalAdvance(count(times)) for _, times in self.values), default=0)
        for place, (value, times) in enumerate(self.values):
            top = place * _LINE
            room = self.width() - numbers - 12
            painter.fillRect(QRectF(0, top + 2, room * times / most, _LINE - 4), translucent(palette.accent, 0.16))
            text = metrics.elidedText(one_line(value, most=80), Qt.TextElideMode.ElideRight, room - 12)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(QColor(palette.text))
            painter.drawText(QRectF(6, top, room - 12, _LINE), middle | Qt.AlignmentFlag.AlignLeft, text)
            painter.setPen(QColor(palette.dim))
            painter.drawText(QRectF(0, top, self.width(), _LINE), middle | Qt.AlignmentFlag.AlignRight, count(times))


def _share(part: int, whole: int) -> str:
    return f"{count(part)} · {100 * part / whole:.3g} %" if part and whole else count(part)

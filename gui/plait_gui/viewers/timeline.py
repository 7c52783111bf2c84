"""When each node of the last run was at work."""

from __future__ import annotations

import time
from dataclasses import dataclass
from math import floor, log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from plait.amounts import duration
from plait.events import NodeFailed, NodeFinished, NodeSkipped, NodeStarted, RunEvent, RunFinished, RunStarted
from plait.theme import category_hue
from plait_gui.language import tr
from plait_gui.theme import BODY, SMALL
from plait_gui.theme.tip import tip

if TYPE_CHECKING:
    from plait_gui.editor import Editor
    from plait_gui.theme import Appearance

ROW = 24
_NAMES, _TIMES, _MARGIN, _AXIS = 168, 72, 12, 24
_TICK = 250
"""Milliseconds between two paintings while a run goes on."""


@dataclass(slots=True)
class Bar:
    """One node at work, in seconds after the beginning of the run."""

    node_id: str
    began: float
    ended: float | None = None
    failed: bool = False


def ticks(span: float, most: int) -> list[float]:
    """Round numbers of seconds from 0 up to the span, at most so many."""
    size = 10.0 ** floor(log10(span / most))
    step = next(size * factor for factor in (1, 2, 5, 10, 20) if span / (size * factor) < most)
    return [step * number for number in range(int(span / step) + 1)]


class Timeline(QScrollArea):
    """A bar for each node that was at work, in the order in which they began."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars(editor, appearance)
        self.setWidget(self._bars)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Timeline of the last run"))

    @property
    def bars(self) -> list[Bar]:
        return self._bars.bars

    def take(self, event: RunEvent) -> None:
        """Follow a run."""
        self._bars.take(event)

    def show_past(self, bars: list[Bar], seconds: float) -> None:
        """Show a run that is over, however long ago."""
        self._bars.show_past(bars, seconds)

    def clear(self) -> None:
        self._bars.clear()


class _Bars(QWidget):
    def __init__(self, editor: Editor, appearance: Appearance) -> None:
        super().__init__()
        self._editor, self._appearance = editor, appearance
        self.bars: list[Bar] = []
        self._open: dict[str, Bar] = {}
        self._zero = 0.0
        self._seconds: float | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self.update)
        appearance.changed.connect(self.update)

    def take(self, event: RunEvent) -> None:
        now = time.perf_counter() - self._zero
        match event:
            case RunStarted():
                self.clear()
                self._zero = time.perf_counter()
                self._tick.start()
            case NodeStarted(node_id):
                bar = self._open[node_id] = Bar(node_id, now)
                self.bars.append(bar)
            case NodeFinished(node_id, seconds, fused=False):
                bar = self._open.pop(node_id, Bar(node_id, now - seconds))
                # What the engine measured, not when it was told here.
                bar.ended = bar.began + seconds
            case NodeFailed(node_id) | NodeSkipped(node_id):
                ended = self._open.pop(node_id, None)
                if ended is not None:
                    ended.ended, ended.failed = now, isinstance(event, NodeFailed)
            case RunFinished(_, seconds):
                self._seconds = max(seconds, *(bar.ended or 0.0 for bar in self.bars), 0.0)
                for bar in self._open.values():
                    bar.ended = now
                self._open.clear()
                self._tick.stop()
            case _:
                return
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def clear(self) -> None:
        self.bars, self._open, self._seconds = [], {}, None
        self._tick.stop()
        self.setMinimumHeight(0)
        self.update()

    def show_past(self, bars: list[Bar], seconds: float) -> None:
        self.clear()
        self.bars = bars
        self._seconds = max(seconds, *(bar.ended or 0.0 for bar in bars), 0.0)
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, _AXIS + ROW * len(self.bars) + _MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._appearance.palette
        painter.fillRect(event.rect(), QColor(palette.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.bars:
            painter.setPen(QColor(palette.dim))
            painter.setFont(self._appearance.font(BODY))
            text = tr("Run the workflow, and see here which node takes how long.")
            if self._seconds is not None:
                text = tr("This run had nothing to do: all results were kept.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        self._paint_axis(painter)
        for index, bar in enumerate(self.bars):
            if event.rect().intersects(self.rect().adjusted(0, _AXIS + index * ROW, 0, 0)):
                self._paint_bar(painter, index, bar)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            bar = self._bar_at(event.pos())
            text = f"{self._editor.title_at(bar.node_id)}\n{self._time(bar)}" if bar is not None else ""
            QToolTip.showText(event.globalPos(), tip(text), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position().toPoint())
        if bar is not None:
            self._editor.go_to(bar.node_id)

    def _bar_at(self, place: QPoint) -> Bar | None:
        row = (place.y() - _AXIS) // ROW
        return self.bars[row] if 0 <= row < len(self.bars) else None

    @property
    def _span(self) -> float:
        return max(self._seconds if self._seconds is not None else time.perf_counter() - self._zero, 1e-3)

    def _x(self, seconds: float) -> float:
        room = max(40, self.width() - _NAMES - _TIMES - 2 * _MARGIN)
        return _MARGIN + _NAMES + room * min(1.0, seconds / self._span)

    def _paint_axis(self, painter: QPainter) -> None:
        palette = self._appearance.palette
        painter.setFont(self._appearance.font(SMALL))
        metrics = painter.fontMetrics()
        for seconds in ticks(self._span, 5 if self.width() > 560 else 3):
            x = self._x(seconds)
            painter.setPen(QColor(palette.border))
            painter.drawLine(round(x), _AXIS - 4, round(x), self.height() - _MARGIN // 2)
            painter.setPen(QColor(palette.faint))
            text = duration(seconds) if seconds else "0"
            painter.drawText(round(x - metrics.horizontalAdvance(text) / 2), _AXIS - 9, text)

    def _paint_bar(self, painter: QPainter, index: int, bar: Bar) -> None:
        palette = self._appearance.palette
        top = _AXIS + index * ROW
        font = self._appearance.font(BODY)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        title = metrics.elidedText(self._editor.title_at(bar.node_id), Qt.TextElideMode.ElideRight, _NAMES - 12)
        painter.drawText(_MARGIN, top + (ROW + metrics.ascent() - metrics.descent()) // 2, title)
        begin, end = self._x(bar.began), self._x(bar.ended if bar.ended is not None else self._span)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.failed if bar.failed else self._hue(bar.node_id)))
        painter.drawRoundedRect(QRectF(begin, top + 6, max(3.0, end - begin), ROW - 12), 3, 3)
        painter.setFont(self._appearance.font(SMALL))
        painter.setPen(QColor(palette.dim))
        small = painter.fontMetrics()
        painter.drawText(
            self.width() - _TIMES + 4, top + (ROW + small.ascent() - small.descent()) // 2, self._time(bar)
        )

    def _time(self, bar: Bar) -> str:
        return duration((bar.ended if bar.ended is not None else self._span) - bar.began)

    def _hue(self, node_id: str) -> str:
        node_type = self._editor.node_type(node_id)
        return category_hue(node_type.category if node_type is not None else "")

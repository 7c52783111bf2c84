"""The button that runs everything, and cancels while something runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from .language import later, tr
from .theme import set_look

if TYPE_CHECKING:
    from .running import Running
    from .theme import Appearance

RUN, CANCEL, CANCELLING = later("Run all  ⇧F7"), later("Cancel  Esc"), later("Cancelling…")


class RunButton(QPushButton):
    """Says what it does and how far the run is."""

    def __init__(self, running: Running, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(tr(RUN), parent)
        self._running, self._appearance = running, appearance
        set_look(self, "primary")
        self.setMinimumWidth(112)
        self.clicked.connect(self._act)
        running.changed.connect(self._follow)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._running.is_running or not self._running.total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        color = QColor(self._appearance.palette.on_accent)
        color.setAlphaF(0.8)
        painter.setBrush(color)
        room = self.width() - 16
        share = self._running.settled / self._running.total
        painter.drawRoundedRect(QRectF(8, self.height() - 5, max(2.0, room * share), 2), 1, 1)

    def _act(self) -> None:
        if self._running.is_running:
            self._running.cancel()
        else:
            self._running.run_all()

    def _follow(self) -> None:
        running = self._running
        if not running.is_running:
            self.setText(tr(RUN))
            self.setToolTip(tr("Run everything that has changed"))
        else:
            self.setText(tr(CANCELLING if running.is_cancelling else CANCEL))
            self.setToolTip(tr("{settled} of {total} nodes are done", settled=running.settled, total=running.total))
        self.setAccessibleName(self.text())
        self.update()

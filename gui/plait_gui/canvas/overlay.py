"""What a gesture shows above everything: the connection that is being drawn, the rubber band, and guides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from plait.card import connection_curve

from .connection_item import path_of
from .layer import Layer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from plait.card import Place

    from .guides import Line
    from .painting import Painting


class Overlay(Layer):
    """At most one line, one band and a few guides."""

    def __init__(self, painting: Painting) -> None:
        super().__init__(painting)
        self._line: tuple[Place, Place, str] | None = None
        self._band: QRectF | None = None
        self._guides: list[Line] = []

    def show_line(self, start: Place, end: Place, color: str) -> None:
        """Draw a connection between two places."""
        self._update_line()
        self._line = start, end, color
        self._update_line()

    def show_band(self, band: QRectF) -> None:
        """Draw a rubber band."""
        self._update_band()
        self._band = band
        self._update_band()

    def show_guides(self, guides: list[Line]) -> None:
        """Draw lines at which cards are in line with each other."""
        if guides != self._guides:
            self._update_guides()
            self._guides = guides
            self._update_guides()

    def clear(self) -> None:
        self._update_line()
        self._update_band()
        self.show_guides([])
        self._line = self._band = None

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if self._line is not None:
            start, end, color = self._line
            painter.strokePath(path_of([connection_curve(start, end)]), self.painting.inks.strong_connection(color))
        painter.setPen(self.painting.inks.band_edge)
        for start, end in self._guides:
            painter.drawLine(QPointF(*start), QPointF(*end))
        if self._band is not None:
            painter.setPen(self.painting.inks.band_edge)
            painter.setBrush(self.painting.inks.band)
            painter.drawRect(self._band)
        painter.setPen(Qt.PenStyle.NoPen)

    def _update_line(self) -> None:
        if self._line is not None:
            start, end, _ = self._line
            bounds = path_of([connection_curve(start, end)]).controlPointRect()
            self.update(bounds.adjusted(-6, -6, 6, 6))

    def _update_guides(self) -> None:
        for start, end in self._guides:
            self.update(QRectF(QPointF(*start), QPointF(*end)).adjusted(-2, -2, 2, 2))

    def _update_band(self) -> None:
        if self._band is not None:
            # The edge is as wide as a pixel of the view, however small the zoom is.
            margin = 2 / max(self.scene().views()[0].transform().m11(), 0.01) if self.scene().views() else 2.0
            self.update(self._band.adjusted(-margin, -margin, margin, margin))

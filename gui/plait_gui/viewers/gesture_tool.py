"""What all gestures on a figure have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPen

from plait_gui.theme import translucent

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPolygonF

    from plait.theme import Palette

    from .node_settings import NodeSettings
    from .plot import Plot

CLICK = 4.0
"""Pixels within which a press that moves is still a click."""


class GestureTool(ABC):
    """One gesture in one pair of axes: it follows the mouse, shows what would be set, and sets it in the end."""

    kind = ""
    """As the figure names the gesture."""
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, plot: Plot, settings: NodeSettings, siblings: tuple[str, ...]) -> None:
        self.plot, self.settings = plot, settings
        self.siblings = siblings
        """Parameters of the figure's other gestures, which a new choice takes the place of."""
        self.is_pending = False
        """Whether something was set that the figure doesn't show yet."""

    def takes(self, at: QPointF) -> bool:
        """Whether a press at this pixel begins the gesture."""
        return self.plot.area.adjusted(-2, -2, 2, 2).contains(at)

    @abstractmethod
    def press(self, at: QPointF) -> None: ...

    @abstractmethod
    def drag(self, at: QPointF) -> None: ...

    @abstractmethod
    def release(self, at: QPointF, *, adds: bool) -> None:
        """Set the parameter; `adds` keeps what was chosen before."""

    @abstractmethod
    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Show what would be chosen, or what was chosen and is not drawn yet."""

    def cancel(self) -> None:
        """Forget what is going on."""
        self.is_pending = False

    @property
    def shape(self) -> QPolygonF | None:
        """What is being drawn, in pixels; None if nothing is, or if it is no shape around rows."""
        return None

    def hover(self, at: QPointF | None) -> bool:
        """Follow the mouse while nothing is pressed; whether something is to be painted anew."""
        return False

    def step(self, count: int) -> bool:
        """Move by keys; whether there is something to move."""
        return False

    def follow(self, other: GestureTool) -> None:  # noqa: B027 - most gestures are drawn once
        """Show what another gesture that sets the same is at."""

    @property
    def says(self) -> tuple[str, ...]:
        """Lines to be shown at the mouse."""
        return ()

    @property
    def says_at(self) -> QPointF:
        """Beside which pixel."""
        return QPointF()


def ink(painter: QPainter, palette: Palette, *, line: bool = True) -> None:
    """Paint in the colour of selections."""
    pen = QPen(QColor(palette.accent), 1.0)
    painter.setPen(pen if line else Qt.PenStyle.NoPen)
    painter.setBrush(translucent(palette.accent, 0.14))

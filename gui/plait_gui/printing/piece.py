"""What stands on a sheet: pieces below each other, none of which is taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPen

from plait.theme import LIGHT_PALETTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPainter

    from .look import Lines


class Piece:
    """Something of a height, at the full width of the text."""

    def __init__(self, height: float, *, keeps: bool = False, head: Piece | None = None) -> None:
        self.height = height
        self.keeps = keeps
        """Whether the next piece has to stand on the same sheet."""
        self.head = head
        """What is said again above it where it begins a sheet."""

    @property
    def text(self) -> str:
        """What it says."""
        return ""

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its upper left corner there."""


class Gap(Piece):
    """Room between two pieces; there is none at the top of a sheet."""


class Cell:
    """A part of a row: lines of a text from a place on, or a bar."""

    def __init__(self, x: float, lines: Lines) -> None:
        self.x, self.lines = x, lines


class Bar:
    """A bar in a row, from a place on."""

    def __init__(self, x: float, width: float, height: float, color: str) -> None:
        self.x, self.width, self.height, self.color = x, width, height, color


class Row(Piece):
    """Some lines of texts beside each other, with a rule below."""

    def __init__(
        self,
        cells: Sequence[Cell],
        *,
        lines: tuple[int, int] = (0, 1 << 30),
        bars: Iterable[Bar] = (),
        pad: float = 0.0,
        rule: float = 0.0,
        keeps: bool = False,
        head: Piece | None = None,
    ) -> None:
        first, last = lines
        tallest = max((sum(cell.lines.heights[first:last]) for cell in cells), default=0.0)
        # Where lines go on from the piece before, there is no room between the two.
        above = pad if first == 0 else 0.0
        goes_on = any(len(cell.lines) > last for cell in cells)
        super().__init__(above + tallest + (0.0 if goes_on else pad), keeps=keeps, head=head)
        self.cells, self._bars = cells, tuple(bars)
        self._first, self._last, self._above, self._rule = first, last, above, rule
        self.width = 0.0
        """Of its rule."""

    @property
    def text(self) -> str:
        return " | ".join(cell.lines.text_of(self._first, self._last) for cell in self.cells)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        for cell in self.cells:
            cell.lines.draw(painter, x + cell.x, y + self._above, self._first, self._last)
        for bar in self._bars:
            top = y + (self.height - bar.height) / 2
            painter.fillRect(QRectF(x + bar.x, top, bar.width, bar.height), QColor(bar.color))
        if self._rule:
            painter.setPen(QPen(QColor(LIGHT_PALETTE.border), self._rule))
            painter.drawLine(QLineF(x, y + self.height, x + self.width, y + self.height))

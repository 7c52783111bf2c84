"""How texts look on paper, and texts set in lines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from plait.theme import LIGHT_PALETTE
from plait_gui.theme.fonts import FAMILY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintDevice, QPainter

_SPACING = 1.12
"""The distance of lines, as a multiple of their height."""
# Within a text that is set in lines a new line begins here, and no new paragraph.
_LINE_SEPARATOR = "\u2028"


@dataclass(frozen=True, slots=True)
class Look:
    """Size in points, weight, kind and colour of letters."""

    size: float = 8.5
    bold: bool = False
    mono: bool = False
    color: str = LIGHT_PALETTE.text


PLAIN = Look()
DIM = Look(color=LIGHT_PALETTE.dim)
BOLD = Look(bold=True)
CODE = Look(size=7.5, mono=True)
HEADING = Look(size=13, bold=True)
TITLE = Look(size=20, bold=True)
CAPTION = Look(size=10, bold=True)


class Span(NamedTuple):
    """A piece of a text in one look."""

    text: str
    look: Look


@cache
def font_of(look: Look) -> QFont:
    """The typeface of a look."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)) if look.mono else QFont(FAMILY)
    font.setPointSizeF(look.size)
    font.setWeight(QFont.Weight.DemiBold if look.bold else QFont.Weight.Normal)
    return font


def width_of(spans: Sequence[Span], device: QPaintDevice) -> float:
    """How wide the longest line of a text is if none is broken."""
    widths = [0.0]
    for span in spans:
        metrics = QFontMetricsF(font_of(span.look), device)
        first, *others = (metrics.horizontalAdvance(line) for line in span.text.split("\n"))
        widths[-1] += first
        widths += others
    return max(widths)


class Lines:
    """A text set in lines of a width, on a device that says how large its dots are."""

    def __init__(self, spans: Sequence[Span], width: float, device: QPaintDevice, *, right: bool = False) -> None:
        self.text = "".join(span.text for span in spans).replace("\n", _LINE_SEPARATOR)
        look = spans[0].look if spans else PLAIN
        self._layout = QTextLayout(self.text, font_of(look), device)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(_formats(spans))
        self.heights = self._set(width)

    def __len__(self) -> int:
        return len(self.heights)

    def draw(self, painter: QPainter, x: float, y: float, first: int, last: int) -> None:
        """Draw some of the lines below each other."""
        for number in range(first, min(last, len(self))):
            self._layout.lineAt(number).draw(painter, QPointF(x, y))
            y += self.heights[number]

    def text_of(self, first: int, last: int) -> str:
        """What some of the lines say."""
        lines = [self._layout.lineAt(number) for number in range(first, min(last, len(self)))]
        units = self.text.encode("utf-16-le")
        return " ".join(
            units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())]
            .decode("utf-16-le", "replace")
            .strip()
            for line in lines
        )

    def _set(self, width: float) -> list[float]:
        heights = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # Each is drawn where it is wanted, not below the one before.
            line.setPosition(QPointF(0, 0))
            heights.append(line.height() * _SPACING)
        self._layout.endLayout()
        return heights


def _formats(spans: Sequence[Span]) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for span in spans:
        one = QTextLayout.FormatRange()
        # Qt counts in units of UTF-16.
        one.start, one.length = start, len(span.text.encode("utf-16-le")) // 2
        one.format = QTextCharFormat()
        one.format.setFont(font_of(span.look))
        one.format.setForeground(QColor(span.look.color))
        start += one.length
        ranges.append(one)
    return ranges

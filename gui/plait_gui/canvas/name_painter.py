"""The painting of names on cards that are seen from so far that only a name has room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QTransform

from plait.theme import CARD_WIDTH

from .inks import static_text
from .node_item import Names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont, QPainter

    from .inks import Inks
    from .node_item import NodeItem

NAMED_ZOOM = 0.24
"""From here on a card is large enough for a name."""
LARGE_ZOOM = 0.45
"""From here on the large titles can be read, which grow with the zoom."""
_PADDING = 3.0
"""Between a name and the sides of its card, in pixels of the view."""


def paint_names(painter: QPainter, items: Iterable[NodeItem], inks: Inks) -> None:
    """The names of nodes in the middle of their cards, in letters that are nearly as large at every zoom."""
    transform = painter.worldTransform()
    zoom = transform.m11()
    painter.setPen(inks.text)
    font = None
    for item in items:
        names = item.names
        if names is None or names.zoom != zoom:
            names = item.names = _names(item, inks, zoom)
        if names.font is not font:
            font = names.font
            painter.setFont(font)
        top = transform.dy() + (item.y + item.height / 2) * zoom - names.height * len(names.lines) / 2
        left = transform.dx() + (item.x + CARD_WIDTH / 2) * zoom
        for place, text in enumerate(names.lines):
            # On whole pixels, where letters are sharpest.
            x, y = round(left - text.size().width() / 2), round(top + place * names.height)
            painter.setWorldTransform(QTransform.fromTranslate(x, y))
            painter.drawStaticText(QPointF(0, 0), text)
    painter.setWorldTransform(transform)


def _names(item: NodeItem, inks: Inks, zoom: float) -> Names:
    """The name in the largest letters in which all of it has room, or as much of it as the smallest show."""
    width = CARD_WIDTH * zoom - 2 * _PADDING
    *larger, smallest = inks.names(zoom)
    for font, metrics in larger:
        lines = _lines(item, zoom, width, metrics)
        if all(metrics.horizontalAdvance(line) <= width for line in lines):
            return _written(lines, zoom, width, font, metrics)
    font, metrics = smallest
    return _written(_lines(item, zoom, width, metrics), zoom, width, font, metrics)


def _lines(item: NodeItem, zoom: float, width: float, metrics: QFontMetricsF) -> tuple[str, ...]:
    most = 2 if item.height * zoom >= 2 * metrics.height() - 3 else 1
    return split(item.card.title, width, most, metrics)


def _written(lines: Iterable[str], zoom: float, width: float, font: QFont, metrics: QFontMetricsF) -> Names:
    texts = tuple(static_text(line, font, metrics, width) for line in lines)
    return Names(zoom, texts, font, max(1.0, metrics.height() - 1))


def split(title: str, width: float, most: int, metrics: QFontMetricsF) -> tuple[str, ...]:
    """A title as one or two lines, broken between words; a line may still be too long."""
    if most < 2 or metrics.horizontalAdvance(title) <= width:
        return (title,)
    words = title.split(" ")
    kept = 1
    while kept < len(words) and metrics.horizontalAdvance(" ".join(words[: kept + 1])) <= width:
        kept += 1
    rest = " ".join(words[kept:])
    return (" ".join(words[:kept]), rest) if rest else (title,)

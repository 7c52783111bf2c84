"""A few lines in a small box beside a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from plait_gui.theme import SMALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from plait_gui.theme import Appearance

_GAP, _PAD, _MOST_WIDTH = 12.0, 8.0, 260.0


def paint_box(painter: QPainter, lines: Sequence[str], beside: QPointF, room: QRectF, appearance: Appearance) -> QRectF:
    """Paint the lines near a place, on the side where there is room, and say where; the first one is a heading."""
    palette = appearance.palette
    fonts = [appearance.font(SMALL, semibold=not number, tabular=True) for number in range(len(lines))]
    metrics = [QFontMetricsF(font) for font in fonts]
    texts = [
        each.elidedText(line, Qt.TextElideMode.ElideRight, _MOST_WIDTH)
        for each, line in zip(metrics, lines, strict=True)
    ]
    width = max(each.horizontalAdvance(text) for each, text in zip(metrics, texts, strict=True)) + 2 * _PAD
    step = metrics[0].height() + 1
    box = QRectF(0, 0, width, step * len(lines) + 2 * _PAD - 5)
    box.moveBottomLeft(beside + QPointF(_GAP, -_GAP))
    if box.right() > room.right() - 4:
        box.moveRight(beside.x() - _GAP)
    if box.top() < room.top() + 4:
        box.moveTop(beside.y() + _GAP)
    box.moveLeft(max(room.left() + 4, box.left()))
    box.moveTop(max(room.top() + 4, min(box.top(), room.bottom() - 4 - box.height())))
    painter.setPen(QPen(QColor(palette.border), 1))
    painter.setBrush(QColor(palette.card))
    painter.drawRoundedRect(box, 7, 7)
    for number, (font, text) in enumerate(zip(fonts, texts, strict=True)):
        painter.setFont(font)
        painter.setPen(QColor(palette.dim if number else palette.text))
        line = QRectF(box.left() + _PAD, box.top() + _PAD - 2 + number * step, width, step)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    return box

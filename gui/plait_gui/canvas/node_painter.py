"""The painting of a node's card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from plait.card import Place, port_place
from plait.theme import CARD_HEIGHT, CARD_RADIUS, CARD_WIDTH

from .crisp import Pixels
from .inks import HALO, static_text
from .name_painter import LARGE_ZOOM, paint_names, split
from .node_item import Texts
from .port_painter import paint_glow, paint_port

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from .foot import Foot
    from .inks import Inks
    from .node_item import NodeItem, Side

_HEADER = 48.0
"""The height of the part with title and parameters."""
_FOOT = CARD_HEIGHT - _HEADER
_TEXT_X = 48.0
_TILE = QRectF(12, 11, 26, 26)
_LARGE_TILE = 44.0
_BAR = 3.0
_DIMMED, _BYPASSED = 0.4, 0.5
"""How much of a card is seen that is out of reach of a connection, and of one that is left out of runs."""


@dataclass(slots=True)
class Mark:
    """What the moment adds to a card: it is selected, under the pointer, or out of reach of a connection."""

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    fits: Callable[[str, Side], bool] | None = None
    """While a connection is being drawn: whether it may end at a port."""
    target: tuple[str, Side] | None = None
    """The port that it would end at now."""
    dimmed: bool = False


def paint_card(painter: QPainter, item: NodeItem, mark: Mark, inks: Inks) -> None:
    """A whole card at its place."""
    painter.translate(item.x, item.y)
    if mark.dimmed or item.is_bypassed:
        painter.setOpacity(_DIMMED if mark.dimmed else _BYPASSED)
    texts = item.texts or _texts(item, inks)
    pixels = Pixels(painter)
    _paint_body(painter, item, mark, inks, pixels)
    height = item.height
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.tile(item.hue))
    painter.drawRoundedRect(_TILE, 6.5, 6.5)
    painter.setFont(inks.glyph)
    painter.setPen(inks.on_tile(item.hue))
    painter.drawStaticText(QPointF(17, 16), texts.icon)
    painter.setPen(inks.text)
    painter.setFont(inks.title)
    painter.drawStaticText(QPointF(_TEXT_X, title_top(item)), texts.title)
    if item.card.line:
        painter.setPen(inks.dim)
        painter.setFont(inks.line)
        painter.drawStaticText(QPointF(_TEXT_X, 27), texts.line)
    line = height - _FOOT
    painter.setPen(inks.rule)
    at = pixels.row(line)
    painter.drawLine(QLineF(1, at, CARD_WIDTH - 1, at))
    foot = item.foot
    if len(foot.curve) > 1:
        _paint_curve(painter, height, foot.curve, inks, item.hue)
    tone = inks.tones[foot.tone]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    painter.drawEllipse(QPointF(18, height - _FOOT / 2), 3.5, 3.5)
    painter.setPen(inks.dim)
    painter.setFont(inks.foot)
    painter.drawStaticText(QPointF(29, line + (_FOOT - inks.foot_metrics.height()) / 2), texts.foot)
    if foot.badge:
        _paint_badge(painter, CARD_WIDTH - 19, 19, inks, foot)
    if item.is_pinned:
        painter.setFont(inks.mark)
        painter.setPen(inks.tones["accent"])
        painter.drawStaticText(QPointF(CARD_WIDTH - 24, line + (_FOOT - inks.mark_size) / 2), inks.pin)
    if foot.is_running:
        _paint_progress(painter, height, foot.fraction, inks)
    _paint_ports(painter, item, mark, inks)
    painter.setOpacity(1.0)
    painter.translate(-item.x, -item.y)


def paint_title_card(painter: QPainter, item: NodeItem, mark: Mark, inks: Inks) -> None:
    """A card from farther away: its icon, its title and the colour of its state; or only name and category's colour."""
    painter.translate(item.x, item.y)
    if mark.dimmed or item.is_bypassed:
        painter.setOpacity(_DIMMED if mark.dimmed else _BYPASSED)
    pixels = Pixels(painter)
    foot = item.foot
    if pixels.zoom < LARGE_ZOOM:
        _paint_body(painter, item, mark, inks, pixels, is_tinted=True)
        painter.translate(-item.x, -item.y)
        paint_names(painter, (item,), inks)
        painter.translate(item.x, item.y)
        dot = QPointF(CARD_WIDTH - 4, 4)
    else:
        _paint_body(painter, item, mark, inks, pixels)
        _paint_large_title(painter, item, inks)
        dot = QPointF(12 + _LARGE_TILE - 3, item.height / 2 + _LARGE_TILE / 2 - 3)
    if foot.is_seen_from_afar:
        painter.setPen(inks.dot_edge)
        painter.setBrush(inks.tones[foot.tone])
        painter.drawEllipse(dot, 7.5, 7.5)
    if foot.is_running:
        _paint_progress(painter, item.height, foot.fraction, inks)
    _paint_ports(painter, item, mark, inks)
    painter.setOpacity(1.0)
    painter.translate(-item.x, -item.y)


def _paint_large_title(painter: QPainter, item: NodeItem, inks: Inks) -> None:
    texts = item.large_texts or _large_texts(item, inks)
    middle = item.height / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.tile(item.hue))
    painter.drawRoundedRect(QRectF(12, middle - _LARGE_TILE / 2, _LARGE_TILE, _LARGE_TILE), 9, 9)
    painter.setPen(inks.on_tile(item.hue))
    painter.setFont(inks.large_glyph)
    painter.drawStaticText(QPointF(12 + (_LARGE_TILE - 28) / 2, middle - 14), texts.icon)
    painter.setPen(inks.text)
    painter.setFont(inks.large_title)
    height = inks.large_title_metrics.height()
    is_split = bool(texts.line.text())
    painter.drawStaticText(QPointF(66, middle - (height - 1 if is_split else height / 2)), texts.title)
    if is_split:
        painter.drawStaticText(QPointF(66, middle - 1), texts.line)


def title_top(item: NodeItem) -> float:
    """How far below the top of a card its title begins; one without a line below it stands beside the icon."""
    return 8.0 if item.card.line else 15.0


def _paint_body(
    painter: QPainter, item: NodeItem, mark: Mark, inks: Inks, pixels: Pixels, *, is_tinted: bool = False
) -> None:
    if mark.selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(inks.focus if mark.focused else inks.halo)
        reach = 0.75 + HALO / 2
        radius = CARD_RADIUS + reach
        painter.drawRoundedRect(QRectF(-reach, -reach, CARD_WIDTH + 2 * reach, item.height + 2 * reach), radius, radius)
    painter.setBrush(inks.body(item.hue) if is_tinted else inks.card)
    if mark.selected:
        painter.setPen(inks.accent)
    elif item.foot.is_wrong:
        painter.setPen(inks.failed)
    elif item.is_unknown:
        painter.setPen(inks.unknown)
    else:
        usual = inks.body_edge(item.hue) if is_tinted else inks.border
        painter.setPen(inks.hovered if mark.hovered else usual)
    painter.drawRoundedRect(pixels.frame(CARD_WIDTH, item.height), CARD_RADIUS, CARD_RADIUS)


def _paint_progress(painter: QPainter, height: float, fraction: float | None, inks: Inks) -> None:
    """A bar at the lower edge, within the rounded corners; a whole pale one while nobody knows how far it is."""
    width = CARD_WIDTH - 2 * CARD_RADIUS
    bar = QRectF(CARD_RADIUS, height - _BAR - 0.5, width, _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.track)
    painter.drawRoundedRect(bar, 1.5, 1.5)
    if fraction is not None:
        bar.setWidth(max(_BAR, width * min(1.0, max(0.0, fraction))))
        painter.setBrush(inks.tones["accent"])
        painter.drawRoundedRect(bar, 1.5, 1.5)


def _paint_curve(painter: QPainter, height: float, losses: tuple[float, ...], inks: Inks, hue: str) -> None:
    """The losses of a training behind the words of the foot, the newest at the right; the highest fills it."""
    low, high = min(losses), max(losses)
    top, bottom = height - _FOOT + 3, height - _BAR - 1.5
    spread = high - low or 1.0
    width = CARD_WIDTH - 2.0
    line = [
        QPointF(1 + width * place / (len(losses) - 1), bottom - (bottom - top) * (loss - low) / spread)
        for place, loss in enumerate(losses)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.tile(hue))
    painter.drawPolygon(QPolygonF([*line, QPointF(1 + width, bottom), QPointF(1, bottom)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(inks.ring(hue))
    opacity = painter.opacity()
    painter.setOpacity(opacity * 0.5)
    painter.drawPolyline(QPolygonF(line))
    painter.setOpacity(opacity)


def _paint_badge(painter: QPainter, x: float, y: float, inks: Inks, foot: Foot) -> None:
    """A sign that something is wrong; with a number if several things are."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(inks.tones[foot.badge])
    painter.drawEllipse(QPointF(x, y), 7.5, 7.5)
    if foot.count > 1:
        number = inks.badge_number(foot.count)
        painter.setFont(inks.badge)
        painter.setPen(inks.on_badge)
        size = number.size()
        painter.drawStaticText(QPointF(x - size.width() / 2, y - size.height() / 2), number)
        return
    painter.setBrush(inks.on_badge)
    painter.drawRoundedRect(QRectF(x - 0.9, y - 4.2, 1.8, 5.2), 0.9, 0.9)
    painter.drawEllipse(QPointF(x, y + 3.1), 1.05, 1.05)


def _paint_ports(painter: QPainter, item: NodeItem, mark: Mark, inks: Inks) -> None:
    sides: tuple[Side, Side] = ("input", "output")
    for side in sides:
        faces = item.ports(side)
        for index, face in enumerate(faces):
            at = port_place(Place(0, 0), index, len(faces), item.height, output=side == "output")
            scale = 1.0
            if mark.fits is not None and mark.fits(face.name, side):
                paint_glow(painter, face, at.x, at.y, inks)
                scale = 1.25
            if mark.target == (face.name, side):
                scale = 1.6
            paint_port(painter, face, at.x, at.y, inks, scale=scale)


def _texts(item: NodeItem, inks: Inks) -> Texts:
    badge = 18.0 if item.foot.badge else 0.0
    item.texts = Texts(
        static_text(item.card.title, inks.title, inks.title_metrics, CARD_WIDTH - _TEXT_X - 12 - badge),
        static_text(item.card.line, inks.line, inks.line_metrics, CARD_WIDTH - _TEXT_X - 12),
        static_text(item.foot.text, inks.foot, inks.foot_metrics, CARD_WIDTH - 29 - (30 if item.is_pinned else 12)),
        static_text(inks.appearance.glyph(item.icon), inks.glyph),
    )
    return item.texts


def _large_texts(item: NodeItem, inks: Inks) -> Texts:
    """The title in one line, or in two if it is too long for one."""
    width = CARD_WIDTH - 66 - 10
    metrics = inks.large_title_metrics
    first, *others = split(item.card.title, width, 2, metrics)
    second = "".join(others)
    item.large_texts = Texts(
        static_text(first, inks.large_title, metrics, width),
        static_text(second, inks.large_title, metrics, width),
        static_text("", inks.foot),
        static_text(inks.appearance.glyph(item.icon), inks.large_glyph),
    )
    return item.large_texts

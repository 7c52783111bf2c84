"""Pens, brushes and fonts of the canvas in one theme, made once and used for every frame."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPen, QStaticText

from plait.contrast import legible
from plait.theme import TILE_SHARES, tile_ink
from plait_gui.theme import SMALL, mixed, translucent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

    from plait.note_text import Style
    from plait.theme import Palette
    from plait_gui.theme import Appearance

TITLE = 13.0
LARGE_TITLE = 19.0
NAMES = ((0.33, 10.0), (0.0, 9.0))
"""From which zoom on names on small cards have which size, in pixels of the view."""
SMALLEST_NAME = 7.0
"""The size down to which the letters of a long word become smaller, before the word is cut."""
"""Of a title that stands alone on its card, because the zoom is too small for more."""
NOTE_TEXT = 12.0
BADGE = 9.5
_MOST_IN_BADGE = 9
"""A badge has no room for a longer number."""
HALO = 4.0
BODY_SHARE = 0.3
"""How much of its category's hue a card has that is seen from afar."""


class Inks:
    """What cards, connections and notes are painted with."""

    def __init__(self, appearance: Appearance) -> None:
        palette = appearance.palette
        self.appearance = appearance
        self.palette = palette
        self.canvas = QColor(palette.canvas)
        self.dots = pen(palette.dots, 2.0, cosmetic=True)
        self.dots.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.card = QBrush(QColor(palette.card))
        self.border = pen(palette.border, cosmetic=True)
        self.rule = pen(palette.border, cosmetic=True)
        self.hovered = pen(mixed(palette.border, palette.mark, 0.7), cosmetic=True)
        self.unknown = pen(palette.mark)
        self.unknown.setDashPattern([4, 3])
        self.failed = pen(palette.failed, cosmetic=True)
        self.accent = pen(palette.accent, 1.5)
        self.halo = pen(translucent(palette.accent, 0.22), HALO)
        self.focus = pen(translucent(palette.accent, 0.45), HALO)
        self.text = QColor(palette.text)
        self.dim = QColor(palette.dim)
        self.on_badge = QColor(palette.card)
        self.dot_edge = pen(palette.card, 2.5)
        self.port_edge = pen(palette.card, 1.5)
        self.point_edge = pen(palette.canvas, 1.5)
        self.point_halo = QBrush(translucent(palette.accent, 0.3))
        self.lost_port = pen(palette.failed, 2.0)
        self.tones = {
            "faint": QColor(palette.mark),
            "stale": QColor(palette.stale),
            "accent": QColor(palette.accent),
            "done": QColor(palette.done),
            "failed": QColor(palette.failed),
        }
        self.track = QColor(translucent(palette.accent, 0.18))
        self.broken = pen(palette.failed, 1.7)
        self.broken.setDashPattern([4, 3])
        self.under_selected = pen(translucent(palette.accent, 0.3), 7.0)
        self.far_accent = pen(palette.accent, 2.0, cosmetic=True)
        self.far_failed = pen(palette.failed, 2.0, cosmetic=True)
        self.band = QBrush(translucent(palette.accent, 0.10))
        self.band_edge = pen(palette.accent, 1.0, cosmetic=True)
        self.title = appearance.font(TITLE, semibold=True)
        self.large_title = appearance.font(LARGE_TITLE, semibold=True)
        self.line = appearance.font(SMALL)
        self.foot = appearance.font(SMALL, tabular=True)
        self.note_text = appearance.font(NOTE_TEXT)
        strong, emphasis = appearance.font(NOTE_TEXT, semibold=True), appearance.font(NOTE_TEXT)
        emphasis.setItalic(True)
        styles: dict[Style, QFont] = {
            "": self.note_text,
            "strong": strong,
            "emphasis": emphasis,
            "code": appearance.font(NOTE_TEXT, tabular=True),
        }
        self.note_fonts = {style: (font, QFontMetricsF(font)) for style, font in styles.items()}
        self.code = QBrush(translucent(palette.dim, 0.13))
        """Behind code in a note."""
        self.badge = appearance.font(BADGE, semibold=True, tabular=True)
        self._badge_numbers: dict[int, QStaticText] = {}
        self.glyph = appearance.glyph_font(16)
        self.mark_size = 13.0
        self.mark = appearance.glyph_font(self.mark_size)
        self.pin = static_text(appearance.glyph("pin"), self.mark)
        self.large_glyph = appearance.glyph_font(28)
        self.far_glyph = appearance.glyph_font(52)
        self._far_icons: dict[str, QStaticText] = {}
        self.title_metrics = QFontMetricsF(self.title)
        self.large_title_metrics = QFontMetricsF(self.large_title)
        # Letters have whole sizes, the largest first.
        sizes = range(int(max(size for _, size in NAMES)), int(SMALLEST_NAME) - 1, -1)
        self._names = {float(size): appearance.font(size, semibold=True) for size in sizes}
        self._name_metrics = {size: QFontMetricsF(font) for size, font in self._names.items()}
        self.line_metrics = QFontMetricsF(self.line)
        self.foot_metrics = QFontMetricsF(self.foot)

    def names(self, zoom: float) -> Iterator[tuple[QFont, QFontMetricsF]]:
        """Of the name on a card that is too small for anything else: the usual font, and ever smaller ones."""
        usual = _name_size(zoom)
        return ((font, self._name_metrics[size]) for size, font in self._names.items() if size <= usual)

    def tile(self, hue: str) -> QColor:
        """Behind the icon of a category."""
        return _translucent(hue, TILE_SHARES[self.palette.name])

    def on_tile(self, hue: str) -> QPen:
        """The icon of a category on its tile."""
        return _connection(_tile_ink(hue, self.palette), 2.0)

    def on_body(self, hue: str) -> QPen:
        """The icon of a category on a card that is only a spot of colour."""
        return _connection(body_ink(hue, self.palette), 2.0)

    def note(self, color: str) -> QBrush:
        """Behind a note; a colour that a user chose is strong, and behind text it has to be quiet."""
        if not color:
            return _brush(self.palette.note)
        return QBrush(_translucent(color, 0.08 if self.palette.name == "light" else 0.13))

    def body(self, hue: str) -> QColor:
        """A card of a category, seen from so far that it is only a spot of colour."""
        return _color(mixed(self.palette.card, hue, BODY_SHARE))

    def body_edge(self, hue: str) -> QPen:
        return _cosmetic(mixed(self.palette.card, hue, 0.65))

    def connection(self, color: str) -> QPen:
        """Of a connection between ports of this colour."""
        return _connection(color, 1.7)

    def strong_connection(self, color: str) -> QPen:
        """Of one under the pointer, or a selected one."""
        return _connection(color, 2.8)

    def fine_connection(self, color: str) -> QPen:
        """A line of one pixel in the colour of the connection."""
        return _cosmetic(color)

    def thin_connection(self, color: str) -> QPen:
        """Of a connection seen from afar: one pixel, whatever the zoom."""
        return _cosmetic(mixed(self.palette.canvas, color, 0.8))

    def port(self, color: str) -> QBrush:
        return _brush(color)

    def glow(self, color: str) -> QBrush:
        """Around a port that may be connected."""
        return QBrush(_translucent(color, 0.3))

    def ring(self, color: str) -> QPen:
        return _connection(color, 2.0)

    def badge_number(self, count: int) -> QStaticText:
        """How many things are wrong, in a badge."""
        shown = min(count, _MOST_IN_BADGE + 1)
        found = self._badge_numbers.get(shown)
        if found is None:
            text = str(count) if count <= _MOST_IN_BADGE else f"{_MOST_IN_BADGE}+"
            found = self._badge_numbers[shown] = static_text(text, self.badge)
        return found

    def far_icon(self, name: str) -> QStaticText:
        """The icon of a card that is seen from afar."""
        found = self._far_icons.get(name)
        if found is None:
            found = self._far_icons[name] = static_text(self.appearance.glyph(name), self.far_glyph)
        return found


@cache
def body_ink(hue: str, palette: Palette) -> str:
    """The colour of an icon on a card that is only a spot of its category's colour."""
    return legible(hue, mixed(palette.card, hue, BODY_SHARE), palette.text)


_tile_ink = cache(tile_ink)


def _name_size(zoom: float) -> float:
    return next(size for least, size in NAMES if zoom >= least)


def static_text(text: str, font: QFont, metrics: QFontMetricsF | None = None, width: float = 0.0) -> QStaticText:
    """A prepared text, elided to a width if metrics are given."""
    shown = text if metrics is None else metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    made = QStaticText(shown)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(font=font)
    return made


def pen(color: str | QColor, width: float = 1.0, *, cosmetic: bool = False) -> QPen:
    made = QPen(QColor(color), width)
    made.setCosmetic(cosmetic)
    return made


@cache
def _translucent(color: str, share: float) -> QColor:
    return translucent(color, share)


@cache
def _color(color: str) -> QColor:
    return QColor(color)


@cache
def _brush(color: str) -> QBrush:
    return QBrush(QColor(color))


@cache
def _connection(color: str, width: float) -> QPen:
    made = pen(color, width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    return made


@cache
def _cosmetic(color: str) -> QPen:
    return pen(color, 1.0, cosmetic=True)

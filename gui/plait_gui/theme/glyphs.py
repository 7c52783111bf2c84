"""Icons of the Material Design family, painted as letters of the font that qtawesome brings.

Only its files are used. Its Python would import another layer over all of Qt and load every family it has, which takes
a sixth of the time until the window is there.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

_FAMILY = "materialdesignicons6-webfont"
_SHARE = 0.875
"""How high a letter is in its icon: with room around it for what reaches out of its line."""


@cache
def letters() -> dict[str, str]:
    """The letter of each icon, by its name."""
    (file,) = _folder().glob(f"{_FAMILY}-charmap-*.json")
    return {name: chr(int(code, 16)) for name, code in json.loads(file.read_bytes()).items()}


def glyph_font(size: float) -> QFont:
    """The font of the icons; `size` in pixels."""
    font = QFont(_loaded())
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.Normal)
    return font


def glyph_icon(letter: str, color: str) -> QIcon:
    """An icon that is sharp at any size; where it is disabled, it has the colour of disabled texts."""
    return QIcon(_GlyphEngine(letter, color))


class _GlyphEngine(QIconEngine):
    """Paints a letter in the middle of a rectangle."""

    def __init__(self, letter: str, color: str) -> None:
        super().__init__()
        self._letter = letter
        self._color = QColor(color)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        painter.save()
        disabled = QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        painter.setPen(disabled if mode == QIcon.Mode.Disabled else self._color)
        painter.setFont(glyph_font(_SHARE * rect.height()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._letter, self._color.name(QColor.NameFormat.HexArgb))


@cache
def _loaded() -> str:
    """The name of the font, which the application knows from the first use on."""
    (file,) = _folder().glob(f"{_FAMILY}-[0-9]*.ttf")
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))[0]


def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        msg = "qtawesome is not installed, whose icons the studio shows"
        raise ModuleNotFoundError(msg, name="qtawesome")
    return Path(spec.origin).parent / "fonts"

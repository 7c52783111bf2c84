"""The look that all panels share: it is handed to each of them, and tells when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont

from plait.contrast import legible
from plait.theme import DARK, DARK_PALETTE, LIGHT, LIGHT_PALETTE, FigureTheme, Palette, category_hue

from .fonts import FAMILY
from .glyphs import glyph_font, glyph_icon, letters
from .icons import PUZZLE, icon_name

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtGui import QIcon

    from plait.node import NodeType

SMALL, BODY, LARGE, HEADING = 11.0, 12.5, 14.0, 18.0
"""The type scale, in pixels."""


class Appearance(QObject):
    """Colours, fonts and icons of the light or the dark theme."""

    changed = Signal()

    def __init__(self, *, dark: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dark = dark

    @property
    def is_dark(self) -> bool:
        return self._dark

    def set_dark(self, dark: bool) -> None:
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()

    @property
    def palette(self) -> Palette:
        """The colours of surfaces, texts and statuses."""
        return DARK_PALETTE if self._dark else LIGHT_PALETTE

    @property
    def figure_theme(self) -> FigureTheme:
        """What drawing functions of figures are given."""
        return DARK if self._dark else LIGHT

    def icon(self, name: str, color: str = "") -> QIcon:
        """An icon of the Material Design family by its name, such as `filter-outline`; else a puzzle piece."""
        return glyph_icon(self.glyph(name), color or self.palette.dim)

    def node_icon(self, node_type: NodeType[..., Any]) -> QIcon:
        """The icon of a node type in the colour of its category, as strong as a row that is selected needs it."""
        palette = self.palette
        color = legible(category_hue(node_type.category), palette.selection, palette.text)
        return self.icon(icon_name(node_type.icon, node_type.category), color)

    def glyph(self, name: str) -> str:
        """The letter of the icon font that is this icon; see `glyph_font`."""
        known = letters()
        return known.get(name) or known[PUZZLE]

    def glyph_font(self, size: float) -> QFont:
        """The icon font, for who paints icons as text; `size` in pixels."""
        return glyph_font(size)

    def font(self, size: float = BODY, *, semibold: bool = False, tabular: bool = False) -> QFont:
        """The font of the studio at one of the sizes of its type scale; `tabular` gives all digits the same width."""
        font = QFont(FAMILY)
        font.setPixelSize(round(size))
        font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

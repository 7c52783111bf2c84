"""The icon of a node type on a tile in the colour of its category, as on its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plait.theme import category_hue, tile_color, tile_ink
from plait_gui.language import tr
from plait_gui.node_words import title_of
from plait_gui.theme import UNKNOWN, icon_name

if TYPE_CHECKING:
    from typing import Any

    from plait.node import NodeType
    from plait_gui.theme import Appearance

SIDE = 32
_ICON = 20


class NodeTile(QWidget):
    """A picture only: what it says stands beside it in words."""

    def __init__(
        self, node_type: NodeType[..., Any] | None, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._hue = category_hue(node_type.category if node_type is not None else "")
        self._icon = icon_name(node_type.icon, node_type.category) if node_type is not None else UNKNOWN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title_of(node_type) if node_type is not None else tr("Unknown node type"))

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self._appearance.palette
        painter.setBrush(QColor(tile_color(self._hue, palette)))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        edge = (SIDE - _ICON) // 2
        icon = self._appearance.icon(self._icon, tile_ink(self._hue, palette))
        icon.paint(painter, QRect(edge, edge, _ICON, _ICON))

"""Small tags on the cards of nodes that make or read the column which is traced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from plait.theme import CARD_WIDTH
from plait_gui.language import later, tr

from .geometry import Level
from .inks import pen
from .layer import Layer, zoom_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from plait_gui.lineage import Lineage

    from .node_item import NodeItem
    from .painting import Painting

MAKES, READS = later("makes it"), later("reads it")
_HEIGHT, _PADDING, _INSET = 18.0, 8.0, 12.0
_OVER = 12.0
"""How far a tag sticks out above its card."""


class RoleLayer(Layer):
    """Tags lie on the upper edges of cards, where neither a port nor a title is."""

    def __init__(self, painting: Painting, items: Mapping[str, NodeItem]) -> None:
        super().__init__(painting)
        self._items = items
        self.roles: dict[str, str] = {}
        """What the tag of a node says, by its id."""

    def show_roles(self, lineage: Lineage | None) -> None:
        """Tag the nodes that make or read a column; none without one."""
        self.roles = {}
        if lineage is not None:
            self.roles.update(dict.fromkeys(lineage.readers, READS))
            self.roles.update(dict.fromkeys(lineage.makers, MAKES))
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self.roles or self.painting.level(zoom_of(painter)) is Level.BODIES:
            return
        inks = self.painting.inks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(inks.line)
        edge = pen(inks.palette.accent)
        for node_id, role in self.roles.items():
            text = tr(role)
            item = self._items.get(node_id)
            if item is None:
                continue
            wide = inks.line_metrics.horizontalAdvance(text) + 2 * _PADDING
            place = QRectF(item.x + CARD_WIDTH - _INSET - wide, item.y - _OVER, wide, _HEIGHT)
            painter.setPen(edge)
            painter.setBrush(QColor(inks.palette.accent if role == MAKES else inks.palette.card))
            painter.drawRoundedRect(place, _HEIGHT / 2, _HEIGHT / 2)
            painter.setPen(QColor(inks.palette.on_accent if role == MAKES else inks.palette.accent))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

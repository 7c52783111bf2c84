"""All nodes of the canvas, painted by one item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from plait.theme import CARD_WIDTH

from .geometry import Level
from .grid_index import Box, GridIndex
from .layer import Layer, zoom_of
from .name_painter import NAMED_ZOOM, paint_names
from .node_item import PortAt
from .node_painter import Mark, paint_card, paint_title_card

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from .fits import Fits
    from .node_item import NodeItem, Side
    from .painting import Painting

_SMALLEST_GLYPH = 0.14
"""Below this zoom an icon would be a speck."""
_ASIDE = 0.35
"""How much of a card is seen that the way of a column does not lead through."""
_FEW_NAMES = 80
"""So many names are painted even while the view moves."""


class NodeLayer(Layer):
    """Paints the nodes that meet what is exposed, in the order in which they lie on each other."""

    def __init__(self, painting: Painting) -> None:
        super().__init__(painting)
        self._items: dict[str, NodeItem] = {}
        self._index: GridIndex[str] = GridIndex()
        self._height: dict[str, int] = {}
        self._highest = 0
        self._selected: frozenset[str] = frozenset()
        self._focused = ""
        self._hovered = ""
        self.fits: Fits | None = None
        """What the connection that is being drawn may end at."""
        self.target: PortAt | None = None
        self.way: Collection[str] | None = None
        """While a column is traced: the nodes that it goes through; the others step back."""

    @property
    def items(self) -> dict[str, NodeItem]:
        return self._items

    def put(self, item: NodeItem) -> None:
        """Add a node, on top of the others, or follow where it went."""
        if item.node_id not in self._items:
            self.raise_up(item.node_id)
        self._items[item.node_id] = item
        self._index.put(item.node_id, item.painted_box)
        self.update_box(item.painted_box)

    def move(self, item: NodeItem, x: float, y: float) -> None:
        """Put a node elsewhere."""
        self.update_box(item.painted_box)
        item.x, item.y = x, y
        self._index.put(item.node_id, item.painted_box)
        self.update_box(item.painted_box)

    def remove(self, node_id: str) -> None:
        item = self._items.pop(node_id, None)
        if item is not None:
            self._index.remove(node_id)
            self._height.pop(node_id, None)
            self.update_box(item.painted_box)
            if self._hovered == node_id:
                self._hovered = ""

    def clear(self) -> None:
        self._items.clear()
        self._index.clear()
        self._height.clear()
        self._hovered = ""
        self.update()

    def raise_up(self, node_id: str) -> None:
        """Let a node lie on all others."""
        self._highest += 1
        self._height[node_id] = self._highest

    def select(self, node_ids: Collection[str], focused: str) -> None:
        """Mark the selected nodes, and the one that has the keyboard."""
        chosen = frozenset(node_ids)
        for each in (self._selected ^ chosen) | {self._focused, focused}:
            self.refresh(each)
        self._selected, self._focused = chosen, focused

    def hover(self, node_id: str) -> None:
        if node_id != self._hovered:
            self.refresh(self._hovered)
            self.refresh(node_id)
            self._hovered = node_id

    def refresh(self, node_id: str) -> None:
        """Paint a node again."""
        item = self._items.get(node_id)
        if item is not None:
            self.update_box(item.painted_box)

    def bounds(self) -> Box | None:
        return self._index.bounds()

    def meeting(self, box: Box) -> list[str]:
        """The nodes whose cards meet a box."""
        return [each for each in self._index.meeting(box) if self._items[each].box.meets(box)]

    def count_in(self, box: Box) -> int:
        return len(self._index.meeting(box))

    def at(self, x: float, y: float) -> str:
        """The node whose card is at a point, the topmost of several; empty if there is none."""
        return max(self.meeting(Box(x, y, x, y)), key=self._height.__getitem__, default="")

    def port_at(self, x: float, y: float, reach: float, side: Side | None = None) -> PortAt | None:
        """The nearest port within reach of a point."""
        return min(self.ports_near(x, y, reach, side), default=(0.0, None), key=lambda found: found[0])[1]

    def ports_near(self, x: float, y: float, reach: float, side: Side | None = None) -> Iterator[tuple[float, PortAt]]:
        """The ports within reach of a point, each with its distance."""
        sides: tuple[Side, ...] = ("input", "output") if side is None else (side,)
        for node_id in self._index.meeting(Box(x - reach, y - reach, x + reach, y + reach)):
            item = self._items[node_id]
            for each in sides:
                for face in item.ports(each):
                    place = item.port_place(face.name, each)
                    distance = ((place.x - x) ** 2 + (place.y - y) ** 2) ** 0.5
                    if distance <= reach:
                        yield distance, PortAt(node_id, face.name, each)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        zoom = zoom_of(painter)
        level = self.painting.level(zoom)
        near = sorted(self.painting.near(self._index, option), key=self._height.__getitem__)
        if level is Level.BODIES:
            if self.way is not None:
                painter.setOpacity(_ASIDE)
                self._paint_bodies(painter, [each for each in near if each not in self.way], zoom)
                painter.setOpacity(1.0)
                near = [each for each in near if each in self.way]
            self._paint_bodies(painter, near, zoom)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        paint_one = paint_card if level is Level.ALL else paint_title_card
        for node_id in near:
            item = self._items[node_id]
            paint_one(painter, item, self._mark(item), self.painting.inks)

    def _mark(self, item: NodeItem) -> Mark:
        node_id = item.node_id
        mark = Mark(node_id in self._selected, node_id == self._focused, node_id == self._hovered)
        fits = self.fits
        mark.dimmed = self.way is not None and node_id not in self.way
        if fits is not None:
            mark.fits = fits.at(node_id)
            mark.dimmed = not fits.any_at(node_id)
            if self.target is not None and self.target.node_id == node_id:
                mark.target = self.target.port, self.target.side
        return mark

    def _paint_bodies(self, painter: QPainter, near: list[str], zoom: float) -> None:
        """Cards as spots of their category's colour, all of one colour at once."""
        inks = self.painting.inks
        smooth = zoom >= _SMALLEST_GLYPH
        is_hasty = self.painting.is_moving and len(near) > _FEW_NAMES
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        groups: dict[tuple[str, str], list[QRectF]] = {}
        fits = self.fits
        for node_id in near:
            item = self._items[node_id]
            edge = item.hue
            if node_id in self._selected:
                edge = inks.palette.accent
            elif item.foot.is_wrong:
                edge = inks.palette.failed
            elif fits is not None and not fits.any_at(node_id):
                edge = inks.palette.card
            groups.setdefault((item.hue, edge), []).append(QRectF(item.x, item.y, CARD_WIDTH, item.height))
        for (hue, edge), rects in groups.items():
            if edge in (inks.palette.accent, inks.palette.failed):
                painter.setPen(inks.far_accent if edge == inks.palette.accent else inks.far_failed)
            else:
                painter.setPen(inks.body_edge(edge))
            painter.setBrush(inks.body(hue))
            # Round corners of a few pixels cost a third of a frame, and nobody sees them while the view moves.
            if smooth and not is_hasty:
                for rect in rects:
                    painter.drawRoundedRect(rect, 14, 14)
            else:
                painter.drawRects(rects)
        if zoom < NAMED_ZOOM and smooth:
            self._paint_glyphs(painter, near)
        elif smooth and not is_hasty:
            paint_names(painter, (self._items[each] for each in near), inks)
        if smooth:
            self._paint_states(painter, near)

    def _paint_glyphs(self, painter: QPainter, near: list[str]) -> None:
        inks = self.painting.inks
        painter.setFont(inks.far_glyph)
        for node_id in near:
            item = self._items[node_id]
            painter.setPen(inks.on_body(item.hue))
            painter.drawStaticText(
                QPointF(item.x + CARD_WIDTH / 2 - 26, item.y + item.height / 2 - 26), inks.far_icon(item.icon)
            )

    def _paint_states(self, painter: QPainter, near: list[str]) -> None:
        """A spot at the corner of the cards that ran, run or can't; names leave no room for it within."""
        inks = self.painting.inks
        painter.setPen(inks.dot_edge)
        for node_id in near:
            item = self._items[node_id]
            if item.foot.is_seen_from_afar:
                painter.setBrush(inks.tones[item.foot.tone])
                painter.drawEllipse(QPointF(item.x + CARD_WIDTH - 4, item.y + 4), 12, 12)

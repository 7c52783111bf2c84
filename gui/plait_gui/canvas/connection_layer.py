"""All connections of the canvas, painted by one item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from plait.card import POINT_RADIUS
from plait_gui.selection import PointAt

from .geometry import Level
from .grid_index import Box, GridIndex
from .layer import Layer, zoom_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from plait.topology import Connection

    from .connection_item import ConnectionItem
    from .painting import Painting

_ASIDE = 0.2
"""How much of a connection is seen that the way of a column does not take."""
_LARGE_POINT = 5.5
"""The radius of a reroute point under the pointer, or of a selected connection."""
_MANY = 60
"""So many connections in a frame are painted with less care while the view moves."""


class ConnectionLayer(Layer):
    """Paints the connections that meet what is exposed; those that are chosen lie over the others."""

    def __init__(self, painting: Painting) -> None:
        super().__init__(painting)
        self._items: dict[Connection, ConnectionItem] = {}
        # By item and not by connection: an item is its own name, and a connection has to be hashed by its four parts.
        self._index: GridIndex[ConnectionItem] = GridIndex()
        self._selected: frozenset[Connection] = frozenset()
        self._selected_points: frozenset[PointAt] = frozenset()
        self._hovered_point: PointAt | None = None
        self.hovered: Connection | None = None
        self.hidden: Connection | None = None
        """The one that is being dragged elsewhere."""
        self.way: Collection[Connection] | None = None
        """While a column is traced: the connections that it goes through; the others step back."""

    def find(self, connection: Connection) -> ConnectionItem | None:
        return self._items.get(connection)

    def all(self) -> Collection[ConnectionItem]:
        return self._items.values()

    def put(self, item: ConnectionItem, *, closely: bool = False) -> None:
        """Add a connection, or give it another curve; `closely` paints little more than the lines take."""
        old = self._items.get(item.connection)
        if old is not None:
            self._update_item(old, closely=closely)
            self._index.remove(old)
        self._items[item.connection] = item
        self._index.put(item, item.box)
        self._update_item(item, closely=closely)

    def remove(self, connection: Connection) -> None:
        item = self._items.pop(connection, None)
        if item is not None:
            self._index.remove(item)
            self._update_item(item)
            if self.hovered == connection:
                self.hovered = None

    def clear(self) -> None:
        self._items.clear()
        self._index.clear()
        self.hovered = self.hidden = None
        self.update()

    def select(self, connections: Collection[Connection], points: Collection[PointAt]) -> None:
        chosen, chosen_points = frozenset(connections), frozenset(points)
        for each in self._selected ^ chosen:
            self._update(each)
        for point in self._selected_points ^ chosen_points:
            self._update(point.connection)
        self._selected, self._selected_points = chosen, chosen_points

    def hover(self, connection: Connection | None) -> None:
        if connection != self.hovered:
            for each in (self.hovered, connection):
                self._update(each)
            self.hovered = connection

    def hover_point(self, point: PointAt | None) -> None:
        """Let a reroute point stand out."""
        if point != self._hovered_point:
            for each in (self._hovered_point, point):
                self._update(each.connection if each is not None else None)
            self._hovered_point = point

    def hide_one(self, connection: Connection | None) -> None:
        """Leave out a connection while its end is dragged elsewhere."""
        if connection != self.hidden:
            for each in (self.hidden, connection):
                self._update(each)
            self.hidden = connection

    def at(self, x: float, y: float, reach: float) -> Connection | None:
        """The nearest connection within reach of a point."""
        near = self._index.meeting(Box(x - reach, y - reach, x + reach, y + reach))
        found = min(
            ((each.distance_to(x, y), index, each.connection) for index, each in enumerate(near)),
            default=None,
        )
        return found[2] if found is not None and found[0] <= reach else None

    def point_at(self, x: float, y: float, reach: float) -> PointAt | None:
        """A reroute point within reach of a point; one of a selected connection first."""
        near = self._index.meeting(Box(x - reach, y - reach, x + reach, y + reach))
        for item in sorted((each for each in near if each.points), key=self._is_plain):
            index = item.point_at(x, y, reach)
            if index is not None:
                return PointAt(item.connection, index)
        return None

    def points_in(self, box: Box) -> list[PointAt]:
        """The reroute points within a box."""
        return [
            PointAt(item.connection, index)
            for item in self._index.meeting(box)
            for index, at in enumerate(item.points)
            if box.holds(Box(at.x(), at.y(), at.x(), at.y()))
        ]

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        zoom = zoom_of(painter)
        level = self.painting.level(zoom)
        near = self._near(option)
        if level is Level.BODIES:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            for step_back, members in self._parted(near):
                painter.setOpacity(_ASIDE if step_back else 1.0)
                self._paint_thin(painter, members)
            painter.setOpacity(1.0)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inks = self.painting.inks
        is_hasty = self.painting.is_moving and len(near) > _MANY
        hidden, above = self._item_of(self.hidden), self._raised()
        plain = [each for each in near if each is not hidden and each not in above]
        raised = [each for each in near if each is not hidden and each in above]
        painter.setOpacity(1.0 if self.way is None else _ASIDE)
        if is_hasty:
            self._paint_hastily(painter, plain)
        else:
            for item in plain:
                painter.strokePath(item.path, inks.broken if item.is_broken else inks.connection(item.color))
        painter.setOpacity(1.0)
        for item in raised:
            color = inks.palette.failed if item.is_broken else item.color
            if item.connection in self._selected:
                painter.strokePath(item.path, inks.under_selected)
            painter.strokePath(item.path, inks.strong_connection(color))
        self._paint_points(painter, (item for item in (*plain, *raised) if item.points))

    def _paint_points(self, painter: QPainter, items: Iterable[ConnectionItem]) -> None:
        """The handles of reroute points: small, and larger where the pointer is and where they are selected."""
        inks = self.painting.inks
        for item in items:
            color = inks.palette.failed if item.is_broken else item.color
            if self.way is not None:
                painter.setOpacity(1.0 if item.connection in self.way else _ASIDE)
            for index, at in enumerate(item.points):
                point = PointAt(item.connection, index)
                is_selected = point in self._selected_points
                is_large = is_selected or point == self._hovered_point or item.connection in self._selected
                if is_selected:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(inks.point_halo)
                    painter.drawEllipse(at, _LARGE_POINT + 4, _LARGE_POINT + 4)
                painter.setPen(inks.point_edge)
                painter.setBrush(inks.port(inks.palette.accent if is_selected else color))
                radius = _LARGE_POINT if is_large else POINT_RADIUS
                painter.drawEllipse(at, radius, radius)
        painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _is_plain(self, item: ConnectionItem) -> bool:
        return item.connection not in self._selected and item.connection != self.hovered

    def _raised(self) -> set[ConnectionItem]:
        """Those that lie over the others."""
        chosen = (*self._selected, *(self.way or ()), *((self.hovered,) if self.hovered is not None else ()))
        return {self._items[each] for each in chosen if each in self._items}

    def _item_of(self, connection: Connection | None) -> ConnectionItem | None:
        return self._items.get(connection) if connection is not None else None

    def _paint_hastily(self, painter: QPainter, items: list[ConnectionItem]) -> None:
        """Two lines of one pixel, half a pixel apart: a tenth of the work, and hard to tell from one of 1.7 pixels."""
        inks = self.painting.inks
        shift = 0.5 / zoom_of(painter)
        for offset in (-shift / 2, shift):
            painter.translate(offset / 2, offset)
            for item in items:
                painter.setPen(inks.fine_connection(inks.palette.failed if item.is_broken else item.color))
                painter.drawPath(item.path)
        painter.translate(-shift / 4, -shift / 2)

    def _paint_thin(self, painter: QPainter, near: Collection[ConnectionItem]) -> None:
        inks = self.painting.inks
        by_color: dict[str, list[ConnectionItem]] = {}
        hidden = self._item_of(self.hidden)
        for item in near:
            if item is not hidden:
                color = inks.palette.failed if item.is_broken else item.color
                by_color.setdefault(color, []).append(item)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_hasty = self.painting.is_moving and len(near) > _MANY
        for color, members in by_color.items():
            painter.setPen(inks.thin_connection(color))
            for item in members:
                if is_hasty:
                    painter.drawPolyline(item.thin)
                else:
                    painter.drawPath(item.path)
        painter.setPen(inks.far_accent)
        for connection in self._selected:
            if connection in self._items:
                painter.drawPath(self._items[connection].path)

    def _parted(self, near: Collection[ConnectionItem]) -> list[tuple[bool, Collection[ConnectionItem]]]:
        """Those that step back, which lie below the others, and the others."""
        way = self.way
        if way is None:
            return [(False, near)]
        return [
            (True, [each for each in near if each.connection not in way]),
            (False, [each for each in near if each.connection in way]),
        ]

    def _update(self, connection: Connection | None) -> None:
        if connection is not None and connection in self._items:
            self._update_item(self._items[connection])

    def _update_item(self, item: ConnectionItem, *, closely: bool = False) -> None:
        for box in item.parts if closely else (item.box,):
            self.update_box(box)

    def _near(self, option: QStyleOptionGraphicsItem) -> Collection[ConnectionItem]:
        """The connections that have to be painted."""
        near, patches = self.painting.near(self._index, option), self.painting.patches
        return near if patches is None else [each for each in near if any(map(patches.meet, each.parts))]

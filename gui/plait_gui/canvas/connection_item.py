"""A connection on the canvas: its curve, and how it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from plait.card import connection_curve

from .geometry import distance_to, point_on, points_along
from .grid_index import Box

if TYPE_CHECKING:
    from plait.card import Curve, Place
    from plait.topology import Connection

_REACH = 4.0
"""How far the line sticks out of its curve when it is drawn strong."""
_SAMPLES = 25
_FEW_SAMPLES = 8
END_SHARE = 0.3
"""So much of a connection counts as its beginning, and as its end."""


class ConnectionItem:
    """What the canvas remembers of one connection."""

    __slots__ = ("_path", "_samples", "_thin", "box", "color", "connection", "curve", "is_broken")

    def __init__(self, connection: Connection, start: Place, end: Place, color: str, *, is_broken: bool) -> None:
        self.connection = connection
        self.color = color
        self.is_broken = is_broken
        self.curve = connection_curve(start, end)
        xs = [place.x for place in self.curve]
        ys = [place.y for place in self.curve]
        self.box = Box(min(xs) - _REACH, min(ys) - _REACH, max(xs) + _REACH, max(ys) + _REACH)
        # Made when they are first needed: many connections move that nobody sees.
        self._path: QPainterPath | None = None
        self._thin: QPolygonF | None = None
        self._samples: tuple[Place, ...] | None = None

    @property
    def path(self) -> QPainterPath:
        if self._path is None:
            self._path = path_of(self.curve)
        return self._path

    @property
    def thin(self) -> QPolygonF:
        """The same as few straight lines, for who is too far away to see the difference."""
        if self._thin is None:
            self._thin = QPolygonF([QPointF(x, y) for x, y in points_along(self.curve, _FEW_SAMPLES)])
        return self._thin

    @property
    def samples(self) -> tuple[Place, ...]:
        """Points along the curve."""
        if self._samples is None:
            self._samples = points_along(self.curve, _SAMPLES)
        return self._samples

    @property
    def middle(self) -> Place:
        return point_on(self.curve, 0.5)

    def distance_to(self, x: float, y: float) -> float:
        return distance_to(self.samples, x, y)


def path_of(curve: Curve) -> QPainterPath:
    path = QPainterPath(QPointF(*curve.start))
    path.cubicTo(QPointF(*curve.first), QPointF(*curve.second), QPointF(*curve.end))
    return path

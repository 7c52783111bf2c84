"""A connection on the canvas: its curves, and how it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from plait.card import connection_curves

from .geometry import distance_to, point_on, points_along
from .grid_index import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from plait.card import Curve, Place
    from plait.route import Route
    from plait.topology import Connection

_REACH = 4.0
"""How far the line sticks out of its curve when it is drawn strong."""
_REACH_OF_POINTS = 12.0
"""How far reroute points and their halos stick out of it."""
_SAMPLES = 25
_FEW_SAMPLES = 8
_PARTS, _STEPS = 4, 3
_SAG = 6.0
"""How far a curve leaves the straight line between two of so many places on it, at most."""
END_SHARE = 0.3
"""So much of a connection counts as its beginning, and as its end."""


class ConnectionItem:
    """What the canvas remembers of one connection."""

    __slots__ = ("_parts", "_path", "_samples", "_thin", "box", "color", "connection", "curves", "is_broken", "points")

    def __init__(
        self, connection: Connection, start: Place, end: Place, color: str, route: Route = (), *, is_broken: bool
    ) -> None:
        self.connection = connection
        self.color = color
        self.is_broken = is_broken
        self.points = tuple(QPointF(x, y) for x, y in route)
        """The middles of its reroute points."""
        self.curves = connection_curves(start, route, end)
        places = self.curves[0] if not route else [place for curve in self.curves for place in curve]
        xs = [place.x for place in places]
        ys = [place.y for place in places]
        reach = _REACH_OF_POINTS if route else _REACH
        self.box = Box(min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach)
        # Made when they are first needed: many connections move that nobody sees.
        self._path: QPainterPath | None = None
        self._thin: QPolygonF | None = None
        self._parts: list[Box] | None = None
        self._samples: tuple[Place, ...] | None = None

    @property
    def path(self) -> QPainterPath:
        if self._path is None:
            self._path = path_of(self.curves)
        return self._path

    @property
    def parts(self) -> Sequence[Box]:
        """Boxes along the curves that together are much smaller than the one around all."""
        if self._parts is None:
            self._parts = [box for curve in self.curves for box in _boxes_along(curve, bool(self.points))]
        return self._parts

    @property
    def thin(self) -> QPolygonF:
        """The same as few straight lines, for who is too far away to see the difference."""
        if self._thin is None:
            places = [place for curve in self.curves for place in points_along(curve, _FEW_SAMPLES)]
            self._thin = QPolygonF([QPointF(x, y) for x, y in places])
        return self._thin

    @property
    def samples(self) -> tuple[Place, ...]:
        """Points along the curves."""
        if self._samples is None:
            self._samples = tuple(place for curve in self.curves for place in points_along(curve, _SAMPLES))
        return self._samples

    @property
    def corners(self) -> tuple[Place, ...]:
        """Where it begins, the points that it goes through, and where it ends."""
        return (self.curves[0].start, *(curve.end for curve in self.curves))

    @property
    def middle(self) -> Place:
        return point_on(self.curves[len(self.curves) // 2], 0.5)

    def distance_to(self, x: float, y: float) -> float:
        return distance_to(self.samples, x, y)

    def piece_at(self, x: float, y: float) -> int:
        """Which of its curves is the nearest to a point."""
        return min(
            range(len(self.curves)), key=lambda index: distance_to(points_along(self.curves[index], _SAMPLES), x, y)
        )

    def point_at(self, x: float, y: float, reach: float) -> int | None:
        """Its nearest reroute point within reach of a point."""
        away = [max(abs(point.x() - x), abs(point.y() - y)) for point in self.points]
        nearest = min(range(len(away)), key=away.__getitem__, default=None)
        return nearest if nearest is not None and away[nearest] <= reach else None


def _boxes_along(curve: Curve, has_points: bool) -> Iterator[Box]:
    """A few boxes with all of a curve in them, and the ends of its port and points."""
    reach = _REACH_OF_POINTS if has_points else _REACH + _SAG
    places = points_along(curve, _PARTS * _STEPS + 1)
    for begin in range(0, _PARTS * _STEPS, _STEPS):
        xs, ys = zip(*places[begin : begin + _STEPS + 1], strict=True)
        yield Box(min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach)


def path_of(curves: Iterable[Curve]) -> QPainterPath:
    """Curves one after the other, each of which begins where the one before ends."""
    path = QPainterPath()
    for curve in curves:
        if path.elementCount() == 0:
            path.moveTo(QPointF(*curve.start))
        path.cubicTo(QPointF(*curve.first), QPointF(*curve.second), QPointF(*curve.end))
    return path

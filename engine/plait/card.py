"""The geometry of a node's card: where its ports are, and the curves of the connections between them.

The place of a node is the upper left corner of its card. The canvas and every picture use these functions.
"""

from __future__ import annotations

import itertools
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from plait.theme import CARD_HEIGHT, CARD_WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

PORT_RADIUS = 5.0
POINT_RADIUS = 4.0
"""Of a reroute point."""
_NEAREST_PORTS = 15.0
"""The least distance between two ports; a card with many of them is higher."""


class Place(NamedTuple):
    """A point on the canvas."""

    x: float
    y: float


class Curve(NamedTuple):
    """A cubic Bézier curve."""

    start: Place
    first: Place
    second: Place
    end: Place


def card_height(inputs: int, outputs: int) -> float:
    """The height of a card with so many ports on its left and right."""
    return max(CARD_HEIGHT, _NEAREST_PORTS * (max(inputs, outputs) + 1))


def port_place(card: Place, index: int, count: int, height: float, *, output: bool) -> Place:
    """The middle of a port: the ports of a side are spread evenly over the height of the card."""
    return Place(card.x + (CARD_WIDTH if output else 0.0), card.y + height * (index + 1) / (count + 1))


def connection_curve(start: Place, end: Place) -> Curve:
    """The curve of a connection: it leaves to the right, arrives from the left, and swings out to go back."""
    reach = max(28.0, abs(end.x - start.x) / 2)
    if end.x < start.x:
        reach = min(reach, 160.0)
    return Curve(start, Place(start.x + reach, start.y), Place(end.x - reach, end.y), end)


def connection_curves(start: Place, route: Sequence[tuple[float, float]], end: Place) -> tuple[Curve, ...]:
    """The curves of a connection that goes through reroute points, one after the other without a kink.

    It leaves to the right and arrives from the left as any connection does. At a point it turns from the line before to
    the line behind it, and mostly on the shorter of the two: long lines stay straight.
    """
    if not route:
        return (connection_curve(start, end),)
    points = [start, *(Place(x, y) for x, y in route), end]
    ways = [Place(1.0, 0.0)]
    ways += [_way_at(*three) for three in zip(points, points[1:], points[2:], strict=False)]
    ways.append(Place(1.0, 0.0))
    return tuple(
        _piece(*ends, *directions)
        for ends, directions in zip(itertools.pairwise(points), itertools.pairwise(ways), strict=True)
    )


def _piece(start: Place, end: Place, leaving: Place, arriving: Place) -> Curve:
    reach = min(_BEND * hypot(end.x - start.x, end.y - start.y), _FARTHEST_BEND)
    return Curve(
        start,
        Place(start.x + reach * leaving.x, start.y + reach * leaving.y),
        Place(end.x - reach * arriving.x, end.y - reach * arriving.y),
        end,
    )


def _way_at(before: Place, here: Place, behind: Place) -> Place:
    """The direction in which a line goes through a point, of length 1."""
    # A line of length l has the weight l³, of which one l makes up for a direction that is not of length 1.
    first, second = (hypot(end.x - start.x, end.y - start.y) ** 2 for start, end in ((before, here), (here, behind)))
    x = first * (here.x - before.x) + second * (behind.x - here.x)
    y = first * (here.y - before.y) + second * (behind.y - here.y)
    length = hypot(x, y)
    return Place(x / length, y / length) if length else Place(1.0, 0.0)


def port_outline(shape: str, at: Place, radius: float = PORT_RADIUS) -> tuple[Place, ...]:
    """The corners of a port with straight sides; none for a round one."""
    unit = _CORNERS.get(shape, ())
    return tuple(Place(at.x + radius * x, at.y + radius * y) for x, y in unit)


_BEND = 0.36
"""How far the handles of a curve between reroute points reach, as a share of their distance."""
_FARTHEST_BEND = 48.0
"""What is farther from a point is nearly straight."""
_CORNERS = {
    "square": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "diamond": ((0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)),
    "hexagon": ((-1.1, 0.0), (-0.55, -0.95), (0.55, -0.95), (1.1, 0.0), (0.55, 0.95), (-0.55, 0.95)),
    "triangle": ((-0.9, -1.05), (1.15, 0.0), (-0.9, 1.05)),
}

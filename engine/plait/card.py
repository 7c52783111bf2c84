"""The geometry of a node's card: where its ports are, and the curves of the connections between them.

The place of a node is the upper left corner of its card. The canvas and every picture use these functions.
"""

from __future__ import annotations

from typing import NamedTuple

from plait.theme import CARD_HEIGHT, CARD_WIDTH

PORT_RADIUS = 5.0
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


def port_outline(shape: str, at: Place, radius: float = PORT_RADIUS) -> tuple[Place, ...]:
    """The corners of a port with straight sides; none for a round one."""
    unit = _CORNERS.get(shape, ())
    return tuple(Place(at.x + radius * x, at.y + radius * y) for x, y in unit)


_CORNERS = {
    "square": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "diamond": ((0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)),
    "hexagon": ((-1.1, 0.0), (-0.55, -0.95), (0.55, -0.95), (1.1, 0.0), (0.55, 0.95), (-0.55, 0.95)),
    "triangle": ((-0.9, -1.05), (1.15, 0.0), (-0.9, 1.05)),
}

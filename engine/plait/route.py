"""The way of a connection on the canvas: points that it goes through between its two ports.

A way is only for the eye: it is in no key of a result, and no run looks at it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from plait.topology import Connection

if TYPE_CHECKING:
    from collections.abc import Iterable

Point: TypeAlias = tuple[float, float]
Route: TypeAlias = tuple[Point, ...]
"""Reroute points from the source to the target; most connections have none."""
Routes: TypeAlias = Mapping[Connection, Route]

MOST_POINTS = 200
"""Of one connection."""


def shifted(route: Iterable[Point], dx: float, dy: float) -> Route:
    """A way that is moved as a whole."""
    return tuple((x + dx, y + dy) for x, y in route)

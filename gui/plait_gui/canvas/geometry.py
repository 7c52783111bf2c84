"""The canvas as numbers: its grid, its levels of detail, and how far a point is from a curve."""

from __future__ import annotations

import itertools
from enum import IntEnum
from math import floor, hypot, inf
from typing import TYPE_CHECKING

from plait.card import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from plait.card import Curve

GRID = 8.0
FARTHEST = 1e6
"""No canvas is so large; what a document puts farther away is shown here."""
SMALLEST_ZOOM, LARGEST_ZOOM = 0.02, 4.0
LEGIBLE_ZOOM = 0.5
"""Icons and titles can be read at ease from here on."""
FRAME_MARGIN = 32.0
"""Around what is framed, in pixels of the view."""


class Level(IntEnum):
    """How much of a card is painted."""

    BODIES = 0
    TITLES = 1
    ALL = 2


def level_at(zoom: float) -> Level:
    """The level of detail at a zoom: what could not be read is not painted."""
    if zoom < 0.35:
        return Level.BODIES
    return Level.TITLES if zoom < 0.7 else Level.ALL


def snapped(value: float) -> float:
    """The nearest line of the grid."""
    return floor(value / GRID + 0.5) * GRID


def within_canvas(value: float) -> float:
    """A coordinate of a document, kept where a canvas can show it."""
    return min(max(value, -FARTHEST), FARTHEST)


def zoom_that_fits(width: float, height: float, view_width: float, view_height: float, most: float = 1.0) -> float:
    """The zoom at which an area fits into a view with a margin around it."""
    room_x, room_y = max(view_width - 2 * FRAME_MARGIN, 32.0), max(view_height - 2 * FRAME_MARGIN, 32.0)
    return min(most, max(SMALLEST_ZOOM, min(room_x / max(width, 1.0), room_y / max(height, 1.0))))


def point_on(curve: Curve, share: float) -> Place:
    """The point of a cubic curve at a share of its parameter, 0 to 1."""
    rest = 1 - share
    a, b, c, d = rest**3, 3 * rest * rest * share, 3 * rest * share * share, share**3
    start, first, second, end = curve
    return Place(
        a * start.x + b * first.x + c * second.x + d * end.x, a * start.y + b * first.y + c * second.y + d * end.y
    )


def points_along(curve: Curve, count: int) -> tuple[Place, ...]:
    """`count` points from the start of a curve to its end."""
    return tuple(point_on(curve, index / (count - 1)) for index in range(count))


def distance_to(points: Sequence[Place], x: float, y: float) -> float:
    """How far a point is from a line through points."""
    nearest = inf
    for begin, end in itertools.pairwise(points):
        along_x, along_y = end.x - begin.x, end.y - begin.y
        length = along_x * along_x + along_y * along_y
        share = ((x - begin.x) * along_x + (y - begin.y) * along_y) / length if length else 0.0
        share = min(1.0, max(0.0, share))
        nearest = min(nearest, hypot(begin.x + share * along_x - x, begin.y + share * along_y - y))
    return nearest


def share_along(points: Sequence[Place], x: float, y: float) -> float:
    """Where along a line through evenly counted points the nearest of them is, 0 to 1."""
    nearest = min(range(len(points)), key=lambda index: hypot(points[index].x - x, points[index].y - y))
    return nearest / max(1, len(points) - 1)


def nearest_in_direction(here: Place, others: Iterable[tuple[str, Place]], dx: int, dy: int) -> str:
    """The name of the place that an arrow key leads to; empty if there is none on that side.

    A place counts as on that side within 45° of the arrow; what lies off its line counts double.
    """
    best, found = inf, ""
    for name, place in others:
        away_x, away_y = place.x - here.x, place.y - here.y
        ahead = away_x * dx + away_y * dy
        aside = abs(away_x * dy) + abs(away_y * dx)
        if ahead > 0 and aside <= ahead and (cost := ahead + 2 * aside) < best:
            best, found = cost, name
    return found

"""Lines at which a card that is dragged is in line with others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from plait.card import Place

from .grid_index import Box

if TYPE_CHECKING:
    from collections.abc import Iterable

REACH = 6.0
"""How near to a line a card is drawn to it."""
NEAR = 600.0
"""Only cards so near are looked at; who lines up with what can't be seen?"""


class Line(NamedTuple):
    """A guide, between the cards that it joins."""

    start: Place
    end: Place


def aligned(
    box: Box, others: Iterable[Box], connected: Iterable[tuple[Place, Place]] = ()
) -> tuple[float, float, list[Line]]:
    """How far a box has to go to be in line with its neighbours, and the lines to show there.

    Edges are compared with the same edges and middles with middles, across and along; the nearest within reach counts.
    A connection that becomes level by it counts more than edges.

    Args:
        box: What is moved.
        others: What stays.
        connected: The ends of its connections: its own port, and the other one.
    """
    found, ends = list(others), list(connected)
    dx = _nearest(_across(box), [_across(each) for each in found])
    steps = [there.y - own.y for own, there in ends if abs(there.y - own.y) <= REACH]
    dy = min(steps, key=abs) if steps else _nearest(_along(box), [_along(each) for each in found])
    moved = Box(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy)
    level = [Line(Place(own.x + dx, there.y), there) for own, there in ends if abs(own.y + dy - there.y) < 0.5]
    return dx, dy, [*_lines(moved, found), *level]


def _across(box: Box) -> tuple[float, float, float]:
    return box.left, (box.left + box.right) / 2, box.right


def _along(box: Box) -> tuple[float, float, float]:
    return box.top, (box.top + box.bottom) / 2, box.bottom


def _nearest(own: tuple[float, ...], others: list[tuple[float, float, float]]) -> float:
    steps = [there - here for each in others for here, there in zip(own, each, strict=True)]
    return min((step for step in steps if abs(step) <= REACH), key=abs, default=0.0)


def _lines(box: Box, others: list[Box]) -> list[Line]:
    """One line for each edge or middle that is shared, as far as the nearest that shares it."""
    lines: list[Line] = []
    for index in range(3):
        x, y = _across(box)[index], _along(box)[index]
        above = [each for each in others if abs(_across(each)[index] - x) < 0.5]
        beside = [each for each in others if abs(_along(each)[index] - y) < 0.5]
        if above:
            near = min(above, key=lambda each: abs(each.top - box.top))
            lines.append(Line(Place(x, min(near.top, box.top)), Place(x, max(near.bottom, box.bottom))))
        if beside:
            near = min(beside, key=lambda each: abs(each.left - box.left))
            lines.append(Line(Place(min(near.left, box.left), y), Place(max(near.right, box.right), y)))
    return lines

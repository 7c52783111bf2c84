"""Lines at which a card that is dragged is in line with others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from plait.card import Place

from .grid_index import Box

if TYPE_CHECKING:
    from collections.abc import Iterable

REACH = 6.0
"""How near to a line a card is drawn to it."""
NEAR = 900.0
"""Only cards so near are looked at; who lines up with what can't be seen?"""


class Line(NamedTuple):
    """A guide, between the cards that it joins."""

    start: Place
    end: Place


def aligned(box: Box, others: Iterable[Box]) -> tuple[float, float, list[Line]]:
    """How far a box has to go to be in line with its neighbours, and the lines to show there.

    Edges are compared with the same edges and middles with middles, across and along; the nearest within reach counts.
    """
    found = list(others)
    dx = _nearest(_across(box), [_across(each) for each in found])
    dy = _nearest(_along(box), [_along(each) for each in found])
    moved = Box(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy)
    return dx, dy, _lines(moved, found)


def _across(box: Box) -> tuple[float, float, float]:
    return box.left, (box.left + box.right) / 2, box.right


def _along(box: Box) -> tuple[float, float, float]:
    return box.top, (box.top + box.bottom) / 2, box.bottom


def _nearest(own: tuple[float, ...], others: list[tuple[float, float, float]]) -> float:
    steps = [there - here for each in others for here, there in zip(own, each, strict=True)]
    return min((step for step in steps if abs(step) <= REACH), key=abs, default=0.0)


def _lines(box: Box, others: list[Box]) -> list[Line]:
    """One line for each edge or middle that is shared, as long as all that share it."""
    lines: list[Line] = []
    for index in range(3):
        x = _across(box)[index]
        sharing = [box, *(each for each in others if abs(_across(each)[index] - x) < 0.5)]
        if len(sharing) > 1:
            top, bottom = min(each.top for each in sharing), max(each.bottom for each in sharing)
            lines.append(Line(Place(x, top), Place(x, bottom)))
        y = _along(box)[index]
        sharing = [box, *(each for each in others if abs(_along(each)[index] - y) < 0.5)]
        if len(sharing) > 1:
            left, right = min(each.left for each in sharing), max(each.right for each in sharing)
            lines.append(Line(Place(left, y), Place(right, y)))
    return lines

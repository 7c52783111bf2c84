"""How high each node stands: as level with its neighbours as the others of its column allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .columns import Arc, Columns

_SWEEPS = 12
_LONG = 8.0
_NO_PULL = 0.1


def heights(columns: Columns, sizes: Sequence[float], cards: Sequence[float]) -> list[float]:
    """The middle of each vertex, so that none of a column is nearer to the next than their sizes ask for.

    Args:
        columns: The vertices in their final order.
        sizes: The height that each vertex takes, with the space around it.
        cards: The height of each vertex without that space, down which its arcs begin and end.
    """
    middle = [0.0] * len(columns.before)
    for column in columns.columns:
        offsets = _offsets(column, sizes)
        for vertex, offset in zip(column, offsets, strict=True):
            middle[vertex] = offset - offsets[-1] / 2
    for sweep in range(_SWEEPS):
        is_last = sweep == _SWEEPS - 1
        to_the_right = sweep % 2 == 0
        look_left, look_right = to_the_right or is_last, not to_the_right or is_last
        for column in columns.columns if to_the_right else columns.columns[::-1]:
            pulls = [
                [
                    *(_pull_of_source(columns, arc, middle, cards) for arc in columns.before[vertex] if look_left),
                    *(_pull_of_target(columns, arc, middle, cards) for arc in columns.after[vertex] if look_right),
                ]
                for vertex in column
            ]
            wishes = [_mean(pulled, middle[vertex]) for vertex, pulled in zip(column, pulls, strict=True)]
            weights = [sum(weight for _, weight in pulled) or _NO_PULL for pulled in pulls]
            for vertex, height in zip(column, _apart(wishes, weights, _offsets(column, sizes)), strict=True):
                middle[vertex] = height
    return middle


def _pull_of_source(columns: Columns, arc: Arc, middle: Sequence[float], cards: Sequence[float]) -> tuple[float, float]:
    """Where the target of an arc should be for the arc to be level, and how much that matters."""
    return middle[arc.source] + _slope(arc, cards), _weight(columns, arc)


def _pull_of_target(columns: Columns, arc: Arc, middle: Sequence[float], cards: Sequence[float]) -> tuple[float, float]:
    return middle[arc.target] - _slope(arc, cards), _weight(columns, arc)


def _slope(arc: Arc, cards: Sequence[float]) -> float:
    """How much lower an arc begins than it ends, measured from the middles of the cards."""
    return (arc.out - 0.5) * cards[arc.source] - (arc.into - 0.5) * cards[arc.target]


def _weight(columns: Columns, arc: Arc) -> float:
    """A long connection must be level all the way, or it would run behind the cards that it passes."""
    return _LONG if max(arc.source, arc.target) >= columns.nodes else 1.0


def _mean(pulls: Sequence[tuple[float, float]], otherwise: float) -> float:
    total = sum(weight for _, weight in pulls)
    return sum(height * weight for height, weight in pulls) / total if total else otherwise


def _offsets(column: Sequence[int], sizes: Sequence[float]) -> list[float]:
    """How far below the first each vertex stands when they are as near as they may be."""
    offsets: list[float] = []
    for index, vertex in enumerate(column):
        offsets.append(offsets[-1] + (sizes[column[index - 1]] + sizes[vertex]) / 2 if index else 0.0)
    return offsets


def _apart(wishes: Sequence[float], weights: Sequence[float], offsets: Sequence[float]) -> list[float]:
    """The heights nearest to the wishes by least squares that keep the order and the distances.

    Without the distances this is isotonic regression; pooling adjacent violators solves it exactly.
    """
    pools: list[tuple[float, float, int]] = []
    for wish, weight, offset in zip(wishes, weights, offsets, strict=True):
        mean, total, members = wish - offset, weight, 1
        while pools and pools[-1][0] > mean:
            other, other_total, other_members = pools.pop()
            mean = (mean * total + other * other_total) / (total + other_total)
            total += other_total
            members += other_members
        pools.append((mean, total, members))
    levels = [mean for mean, _, members in pools for _ in range(members)]
    return [level + offset for level, offset in zip(levels, offsets, strict=True)]

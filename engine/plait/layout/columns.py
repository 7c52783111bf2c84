"""Which column each node stands in, and stand-ins for connections that pass columns by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MOST_STAND_INS = 20_000
"""With more of them than this, long connections go without."""


class Arc(NamedTuple):
    """A connection between two vertices, and how far down the sides of their cards it begins and ends, 0 to 1."""

    source: int
    target: int
    out: float = 0.5
    into: float = 0.5


@dataclass(slots=True)
class Columns:
    """Vertices by column; those from `nodes` on are stand-ins. Each arc goes from a column to the next."""

    nodes: int
    columns: list[list[int]] = field(default_factory=list)
    before: list[list[Arc]] = field(default_factory=list)
    """The arcs that end at a vertex."""
    after: list[list[Arc]] = field(default_factory=list)
    """The arcs that begin at a vertex."""


def into_columns(count: int, arcs: Sequence[Arc]) -> Columns:
    """Put `count` vertices into columns, so that arcs go to the right; those that close a cycle are left out."""
    order, forward = _without_cycles(count, arcs)
    column = _longest_paths(count, order, forward)
    spans = sum(column[arc.target] - column[arc.source] - 1 for arc in forward)
    made = Columns(count, before=[[] for _ in range(count)], after=[[] for _ in range(count)])
    made.columns = [[] for _ in range(max(column, default=-1) + 1)]
    for vertex in order:
        made.columns[column[vertex]].append(vertex)
    for arc in forward:
        if column[arc.target] == column[arc.source] + 1:
            _join(made, arc)
        elif spans <= MOST_STAND_INS:
            _with_stand_ins(made, arc, column)
    return made


def _without_cycles(count: int, arcs: Iterable[Arc]) -> tuple[list[int], list[Arc]]:
    """An order of the vertices, and the arcs that agree with it; where all wait for each other the first one begins."""
    kept = [arc for arc in dict.fromkeys(arcs) if arc.source != arc.target]
    after: list[list[int]] = [[] for _ in range(count)]
    waits_for = [0] * count
    for arc in kept:
        after[arc.source].append(arc.target)
        waits_for[arc.target] += 1
    order: list[int] = []
    is_placed = [False] * count
    ready = [vertex for vertex in range(count) if waits_for[vertex] == 0]
    first_left = 0
    while len(order) < count:
        if not ready:
            while is_placed[first_left]:
                first_left += 1
            ready.append(first_left)
        for vertex in ready:
            if is_placed[vertex]:
                continue
            is_placed[vertex] = True
            order.append(vertex)
            for target in after[vertex]:
                waits_for[target] -= 1
                if waits_for[target] == 0 and not is_placed[target]:
                    ready.append(target)
        ready = []
    place = {vertex: index for index, vertex in enumerate(order)}
    return order, [arc for arc in kept if place[arc.source] < place[arc.target]]


def _longest_paths(count: int, order: Sequence[int], arcs: Sequence[Arc]) -> list[int]:
    """The column of each vertex; one that nothing leads to stands next to what it leads to."""
    column = [0] * count
    after: Mapping[int, list[int]] = {vertex: [] for vertex in order}
    has_source = [False] * count
    for arc in arcs:
        after[arc.source].append(arc.target)
        has_source[arc.target] = True
    for vertex in order:
        for target in after[vertex]:
            column[target] = max(column[target], column[vertex] + 1)
    for vertex in order:
        if not has_source[vertex] and after[vertex]:
            column[vertex] = min(column[target] for target in after[vertex]) - 1
    return column


def _with_stand_ins(made: Columns, arc: Arc, column: Sequence[int]) -> None:
    last, out = arc.source, arc.out
    for passed in range(column[arc.source] + 1, column[arc.target]):
        stand_in = len(made.before)
        made.before.append([])
        made.after.append([])
        made.columns[passed].append(stand_in)
        _join(made, Arc(last, stand_in, out))
        last, out = stand_in, 0.5
    _join(made, Arc(last, arc.target, out, arc.into))


def _join(made: Columns, arc: Arc) -> None:
    made.after[arc.source].append(arc)
    made.before[arc.target].append(arc)

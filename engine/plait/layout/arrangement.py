"""The layered layout of a whole workflow: its parts one below the other, nodes without connections at the end."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from plait.card import Place
from plait.theme import CARD_HEIGHT

from .columns import Arc, into_columns
from .crossings import untangle
from .heights import heights

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from plait.topology import Connection

COLUMN = 272.0
"""From the left side of a card to that of one in the next column."""
ROW = 112.0
"""From the top of a card to that of the one below it."""
GRID = 8.0

_THIN = 40.0
"""The height that a stand-in for a passing connection takes."""
_FEWEST_IN_A_ROW = 4


def layered(
    node_ids: Iterable[str],
    connections: Iterable[Connection],
    *,
    ends: Mapping[Connection, tuple[float, float]] | None = None,
    card_heights: Mapping[str, float] | None = None,
) -> dict[str, Place]:
    """A place for each node, so that connections go to the right and seldom cross; the upper left corner is (0, 0).

    The same nodes and connections in the same order give the same places.

    Args:
        node_ids: The nodes.
        connections: Those among them; others are passed over.
        ends: How far down the sides of the two cards a connection begins and ends, 0 to 1; in the middle by default.
        card_heights: The heights of cards that are higher than usual.
    """
    nodes = list(dict.fromkeys(node_ids))
    known = set(nodes)
    inner = [each for each in connections if each.source in known and each.target in known]
    parts, single = _parts(nodes, inner)
    places: dict[str, Place] = {}
    top = 0.0
    widest = _FEWEST_IN_A_ROW
    for part in parts:
        members = set(part)
        own = [each for each in inner if each.source in members]
        placed = _one_part(part, own, ends or {}, card_heights or {})
        widest = max(widest, len({place.x for place in placed.values()}))
        for node_id, place in placed.items():
            places[node_id] = Place(place.x, place.y + top)
        top += max(place.y + _room(node_id, card_heights) for node_id, place in placed.items())
    for start in range(0, len(single), widest):
        row = single[start : start + widest]
        for index, node_id in enumerate(row):
            places[node_id] = Place(index * COLUMN, top)
        top += max(_room(node_id, card_heights) for node_id in row)
    return {node_id: places[node_id] for node_id in nodes}


def _parts(nodes: Sequence[str], connections: Iterable[Connection]) -> tuple[list[list[str]], list[str]]:
    """The nodes that hang together, and those that hang on nothing."""
    neighbours: dict[str, list[str]] = {node_id: [] for node_id in nodes}
    for each in connections:
        neighbours[each.source].append(each.target)
        neighbours[each.target].append(each.source)
    part_of: dict[str, int] = {}
    count = 0
    for node_id in nodes:
        if node_id in part_of:
            continue
        waiting = [node_id]
        part_of[node_id] = count
        while waiting:
            for neighbour in neighbours[waiting.pop()]:
                if neighbour not in part_of:
                    part_of[neighbour] = count
                    waiting.append(neighbour)
        count += 1
    parts: list[list[str]] = [[] for _ in range(count)]
    for node_id in nodes:
        parts[part_of[node_id]].append(node_id)
    return [part for part in parts if len(part) > 1], [part[0] for part in parts if len(part) == 1]


def _one_part(
    nodes: Sequence[str],
    connections: Iterable[Connection],
    ends: Mapping[Connection, tuple[float, float]],
    card_heights: Mapping[str, float],
) -> dict[str, Place]:
    index = {node_id: place for place, node_id in enumerate(nodes)}
    arcs = [Arc(index[each.source], index[each.target], *ends.get(each, (0.5, 0.5))) for each in connections]
    columns = into_columns(len(nodes), arcs)
    untangle(columns)
    sizes = [_room(node_id, card_heights) for node_id in nodes]
    cards = [card_heights.get(node_id, CARD_HEIGHT) for node_id in nodes]
    passing = len(columns.before) - len(nodes)
    sizes += [_THIN] * passing
    middle = heights(columns, sizes, [*cards, *[0.0] * passing])
    tops = {node_id: middle[place] - cards[place] / 2 for place, node_id in enumerate(nodes)}
    highest = min(tops.values())
    return {
        # Half points, and no coarser grid: a level connection would not be quite level on one.
        nodes[vertex]: Place(column * COLUMN, floor(2 * (tops[nodes[vertex]] - highest) + 0.5) / 2)
        for column, vertices in enumerate(columns.columns)
        for vertex in vertices
        if vertex < len(nodes)
    }


def _room(node_id: str, card_heights: Mapping[str, float] | None) -> float:
    """The height that a card takes, with the space below it."""
    height = max(CARD_HEIGHT, (card_heights or {}).get(node_id, CARD_HEIGHT))
    return ROW + ceil((height - CARD_HEIGHT) / GRID) * GRID

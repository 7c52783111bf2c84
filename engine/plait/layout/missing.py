"""Places for the nodes of a workflow that have none, or that lie on each other."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from plait.card import Place
from plait.theme import CARD_HEIGHT, CARD_WIDTH

from .arrangement import COLUMN, ROW, layered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from plait.topology import Connection, Topology
    from plait.workflow import Workflow

_FEWEST_KEPT = 0.5
"""Where less than this part of the nodes has a place of its own, all are laid out anew."""

_FARTHEST = 1e6
"""What is farther away than this counts as nowhere: no canvas is so large."""


def places(
    workflow: Workflow,
    *,
    ends: Mapping[Connection, tuple[float, float]] | None = None,
    card_heights: Mapping[str, float] | None = None,
) -> dict[str, Place]:
    """A place for each node: its own, unless it lies on another's.

    A node without a place stands at the origin, and so do all others like it. Some of them get places beside what they
    are connected to; if they are many, the whole workflow is laid out anew. See `layered` for the arguments.
    """
    taken = _Taken(card_heights or {})
    kept: dict[str, Place] = {}
    for node_id, node in workflow.nodes.items():
        place = Place(node.x, node.y)
        if max(abs(place.x), abs(place.y)) <= _FARTHEST and taken.is_free(place, node_id):
            taken.add(place, node_id)
            kept[node_id] = place
    if len(kept) == len(workflow.nodes):
        return kept
    if len(kept) < _FEWEST_KEPT * len(workflow.nodes) or len(kept) < 2:
        return layered(workflow.nodes, workflow.connections, ends=ends, card_heights=card_heights)
    ordered = workflow.topology.order(workflow.nodes)
    for node_id in dict.fromkeys((*ordered, *workflow.nodes)):
        if node_id not in kept:
            place = taken.free_below(_beside(node_id, workflow.topology, kept), node_id)
            taken.add(place, node_id)
            kept[node_id] = place
    return {node_id: kept[node_id] for node_id in workflow.nodes}


def _beside(node_id: str, topology: Topology, kept: Mapping[str, Place]) -> Place:
    """To the right of what the node needs, or to the left of what needs it, or below everything."""
    sources = _placed((each.source for each in topology.into(node_id)), kept)
    if sources:
        return Place(max(place.x for place in sources) + COLUMN, sum(place.y for place in sources) / len(sources))
    targets = _placed((each.target for each in topology.out_of(node_id)), kept)
    if targets:
        return Place(min(place.x for place in targets) - COLUMN, sum(place.y for place in targets) / len(targets))
    return Place(min(place.x for place in kept.values()), max(place.y for place in kept.values()) + ROW)


def _placed(node_ids: Iterable[str], kept: Mapping[str, Place]) -> list[Place]:
    return [kept[node_id] for node_id in dict.fromkeys(node_ids) if node_id in kept]


class _Taken:
    """Which parts of the canvas have cards; found by cells as large as a card."""

    def __init__(self, card_heights: Mapping[str, float]) -> None:
        self._heights = card_heights
        self._cells: dict[tuple[int, int], list[tuple[Place, float]]] = {}

    def add(self, place: Place, node_id: str) -> None:
        height = self._heights.get(node_id, CARD_HEIGHT)
        for cell in _cells(place, height):
            self._cells.setdefault(cell, []).append((place, height))

    def is_free(self, place: Place, node_id: str) -> bool:
        height = self._heights.get(node_id, CARD_HEIGHT)
        return not any(
            abs(other.x - place.x) < CARD_WIDTH and other.y - place.y < height and place.y - other.y < other_height
            for cell in _cells(place, height)
            for other, other_height in self._cells.get(cell, ())
        )

    def free_below(self, place: Place, node_id: str) -> Place:
        while not self.is_free(place, node_id):
            place = Place(place.x, place.y + ROW)
        return place


def _cells(place: Place, height: float) -> list[tuple[int, int]]:
    """The cells that a card touches."""
    first_row, last_row = floor(place.y / CARD_HEIGHT), floor((place.y + height) / CARD_HEIGHT)
    first = floor(place.x / CARD_WIDTH)
    return [(column, row) for column in (first, first + 1) for row in range(first_row, last_row + 1)]

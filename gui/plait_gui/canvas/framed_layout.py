"""An automatic layout that keeps what lies on a frame together, and the frame around it."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from plait.card import Place
from plait.layout import COLUMN, layered
from plait.theme import CARD_HEIGHT, CARD_WIDTH
from plait.topology import Connection

from .geometry import GRID
from .grid_index import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

PADDING = 24.0
"""Between a frame's sides and the cards on it."""
_NARROWEST = 240.0
_OUTSIDE = "the outside"

Ends = tuple[float, float]


class Layout(NamedTuple):
    """Where nodes go, and which frames go where and how large they become."""

    nodes: dict[str, Place]
    frames: dict[str, Box]


class _Block(NamedTuple):
    """A frame with the places of its nodes, measured from its upper left corner."""

    nodes: dict[str, Place]
    width: float
    height: float


def framed(
    node_ids: Iterable[str],
    connections: Iterable[Connection],
    frames: Mapping[str, Collection[str]],
    *,
    text_height: Callable[[str, float], float],
    ends: Mapping[Connection, Ends],
    card_heights: Mapping[str, float],
) -> Layout:
    """Lay out the nodes of each frame by themselves, then frames and all other nodes as a whole from left to right.

    Args:
        node_ids: All nodes.
        connections: Those among them.
        frames: The nodes of each frame; no node is on two.
        text_height: How high the text of a frame is that becomes so wide.
        ends: How far down the sides of its cards a connection begins and ends, 0 to 1.
        card_heights: The heights of the nodes' cards.
    """
    nodes, inner = list(node_ids), list(connections)
    blocks = {
        frame: _block([each for each in nodes if each in members], inner, frame, text_height, ends, card_heights)
        for frame, members in frames.items()
    }
    owner = {node_id: frame for frame, block in blocks.items() for node_id in block.nodes}
    # No id of a node has a space in it, so that no frame is taken for a node.
    whole = list(dict.fromkeys(_name(owner[each]) if each in owner else each for each in nodes))
    heights = {**card_heights, **{_name(frame): block.height for frame, block in blocks.items()}}
    outer: dict[Connection, Ends] = {}
    for each in inner:
        frame, other = owner.get(each.source), owner.get(each.target)
        if frame is None or frame != other:
            begin, end = ends[each]
            outer[
                Connection(
                    _name(frame) if frame is not None else each.source,
                    f"{each.source} {each.source_port}",
                    _name(other) if other is not None else each.target,
                    f"{each.target} {each.target_port}",
                )
            ] = (
                _share(blocks[frame], each.source, begin, card_heights) if frame is not None else begin,
                _share(blocks[other], each.target, end, card_heights) if other is not None else end,
            )
    places = layered(whole, outer, ends=outer, card_heights=heights)
    widths = {_name(frame): block.width for frame, block in blocks.items()}
    places = _spread(places, {each: widths.get(each, CARD_WIDTH) for each in whole})
    found = {each: places[each] for each in nodes if each not in owner}
    boxes: dict[str, Box] = {}
    for frame, block in blocks.items():
        x, y = places[_name(frame)]
        boxes[frame] = Box(x, y, x + block.width, y + block.height)
        found.update({each: Place(x + place.x, y + place.y) for each, place in block.nodes.items()})
    return Layout(found, boxes)


def _block(
    nodes: list[str],
    connections: Iterable[Connection],
    frame: str,
    text_height: Callable[[str, float], float],
    ends: Mapping[Connection, Ends],
    card_heights: Mapping[str, float],
) -> _Block:
    known = set(nodes)
    # What comes from elsewhere comes from one place at the left, so that nodes which hang on it stand below each other.
    own = {
        Connection(_OUTSIDE, each.source, each.target, each.target_port) if each.source not in known else each: (
            ends[each] if each.source in known else (0.5, ends[each][1])
        )
        for each in connections
        if each.target in known
    }
    has_outside = any(each.source == _OUTSIDE for each in own)
    found = layered([*([_OUTSIDE] if has_outside else []), *nodes], own, ends=own, card_heights=card_heights)
    left, highest = min(found[each].x for each in nodes), min(found[each].y for each in nodes)
    places = {each: Place(found[each].x - left, found[each].y - highest) for each in nodes}
    width = max(_NARROWEST, max(place.x for place in places.values()) + CARD_WIDTH + 2 * PADDING)
    top = GRID * ceil((text_height(frame, width) + PADDING / 2) / GRID)
    bottom = max(place.y + card_heights.get(each, CARD_HEIGHT) for each, place in places.items())
    moved = {each: Place(place.x + PADDING, place.y + top) for each, place in places.items()}
    return _Block(moved, GRID * ceil(width / GRID), GRID * ceil((top + bottom + PADDING) / GRID))


def _spread(places: Mapping[str, Place], widths: Mapping[str, float]) -> dict[str, Place]:
    """Make room for what is wider than a card: each column is as wide as the widest in it."""
    widest: dict[float, float] = {}
    for each, place in places.items():
        widest[place.x] = max(widest.get(place.x, 0.0), widths[each])
    left, here = 0.0, dict[float, float]()
    for x in sorted(widest):
        here[x] = left
        left += GRID * ceil((widest[x] + COLUMN - CARD_WIDTH) / GRID)
    return {each: Place(here[place.x], place.y) for each, place in places.items()}


def _share(block: _Block, node_id: str, end: float, card_heights: Mapping[str, float]) -> float:
    """How far down the side of a frame the port of one of its nodes is."""
    return (block.nodes[node_id].y + end * card_heights.get(node_id, CARD_HEIGHT)) / block.height


def _name(frame: str) -> str:
    return f"frame {frame}"

"""Where the arrow keys lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .geometry import nearest_in_direction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.topology import Connection, Topology
    from plait_gui.selection import Selection

    from .node_item import NodeItem
    from .note_item import NoteItem

Direction = Literal["left", "right", "up", "down"]
_STEPS: Mapping[Direction, tuple[int, int]] = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def next_node(topology: Topology, items: Mapping[str, NodeItem], node_id: str, direction: Direction) -> str:
    """The node that an arrow key leads to; empty if there is none.

    Left and right walk along the connections, to the neighbour that is nearest in height; where no connection leads on,
    and up and down, the arrow leads to the nearest node on that side.
    """
    here = items[node_id].middle
    if direction == "right":
        neighbours = [each.target for each in topology.out_of(node_id)]
    elif direction == "left":
        neighbours = [each.source for each in topology.into(node_id)]
    else:
        neighbours = []
    known = [each for each in dict.fromkeys(neighbours) if each in items]
    if known:
        return min(known, key=lambda each: abs(items[each].middle.y - here.y))
    others = ((each, item.middle) for each, item in items.items() if each != node_id)
    return nearest_in_direction(here, others, *_STEPS[direction])


def next_connection(
    topology: Topology, items: Mapping[str, NodeItem], selection: Selection, *, leaving: bool
) -> Connection | None:
    """The connection to select after the one that is: of those that leave the same node, or that end at it.

    They take turns from top to bottom. A node comes first that is selected, then the end of the selected connection.
    """
    chosen = selection.connections[0] if selection.connections else None
    node_id = selection.current
    if chosen is not None:
        node_id = chosen.source if leaving else chosen.target
    if node_id not in items:
        return None
    found = list(topology.out_of(node_id) if leaving else topology.into(node_id))
    found.sort(key=lambda each: _height_of(items, each, leaving=leaving))
    if not found:
        return None
    return found[(found.index(chosen) + 1) % len(found)] if chosen in found else found[0]


def next_note(notes: Mapping[str, NoteItem], now: str, *, step: int) -> str:
    """The note after another in reading order, or before it; empty if there are none."""
    order = sorted(notes, key=lambda each: (notes[each].y, notes[each].x))
    if not order:
        return ""
    if now not in notes:
        return order[0 if step > 0 else -1]
    return order[(order.index(now) + step) % len(order)]


def _height_of(items: Mapping[str, NodeItem], connection: Connection, *, leaving: bool) -> tuple[float, float]:
    """How far down a connection is: its port at the node in hand, then the node at its other end."""
    here = items[connection.source if leaving else connection.target]
    port = connection.source_port if leaving else connection.target_port
    other = items.get(connection.target if leaving else connection.source)
    return here.port_place(port, "output" if leaving else "input").y, other.middle.y if other is not None else 0.0

"""Putting a node into a connection, and closing the gap that a removed node leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from plait.card import Place
from plait.connecting import fitting_port, may_connect, port_type_at, usable_type
from plait.theme import CARD_HEIGHT, CARD_WIDTH
from plait.topology import Connection
from plait_gui.language import tr

from .geometry import distance_to
from .grid_index import Box

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from plait.route import Route
    from plait_gui.editor import Editor


class Way(NamedTuple):
    """The ports through which a connection would go into a node and out of it."""

    entry: str
    out: str


def way_through(editor: Editor, type_id: str, connection: Connection) -> Way | None:
    """How a connection could go through a node of a type; None if it can't."""
    workflow, registry = editor.workflow, editor.registry
    node_type = usable_type(registry, type_id)
    carried = port_type_at(workflow, registry, connection.source, connection.source_port, "output")
    taken = port_type_at(workflow, registry, connection.target, connection.target_port, "input")
    if node_type is None or carried is None or taken is None:
        return None
    entry = fitting_port(node_type, carried, "output")
    out = fitting_port(node_type, taken, "input")
    return Way(entry.name, out.name) if entry is not None and out is not None else None


def insert(editor: Editor, node_id: str, connection: Connection) -> None:
    """Let a connection go through a node, as one step."""
    way = way_through(editor, editor.workflow.node(node_id).type_id, connection)
    if way is not None:
        before, behind = _route_around(editor, node_id, connection)
        entering = Connection(connection.source, connection.source_port, node_id, way.entry)
        leaving = Connection(node_id, way.out, connection.target, connection.target_port)
        with editor.as_one(tr("Insert")):
            editor.remove(connections=[connection])
            editor.connect_ports(entering)
            editor.connect_ports(leaving)
            editor.reroute({entering: before, leaving: behind})


def _route_around(editor: Editor, node_id: str, connection: Connection) -> tuple[Route, Route]:
    """The reroute points of a connection before a node on it, and those behind it, without those below its card."""
    workflow = editor.workflow
    node, source, target = (workflow.node(each) for each in (node_id, connection.source, connection.target))
    route = workflow.routes.get(connection, ())
    half = CARD_HEIGHT / 2
    places = [
        Place(source.x + CARD_WIDTH, source.y + half),
        *(Place(*at) for at in route),
        Place(target.x, target.y + half),
    ]
    x, y = node.x + CARD_WIDTH / 2, node.y + half
    split = min(range(len(route) + 1), key=lambda index: distance_to(places[index : index + 2], x, y))
    card = Box(node.x, node.y, node.x + CARD_WIDTH, node.y + CARD_HEIGHT)
    before, behind = (
        tuple(at for at in part if not card.holds(Box(*at, *at))) for part in (route[:split], route[split:])
    )
    return before, behind


def remove_and_reconnect(editor: Editor, node_ids: Collection[str]) -> None:
    """Remove nodes and connect what was before them with what was behind, where it fits; as one step."""
    with editor.as_one(tr("Remove and reconnect")):
        bridges = list(_bridges(editor, node_ids))
        editor.remove(nodes=node_ids)
        for bridge in bridges:
            # An earlier one may have taken the same input.
            is_free = all(
                each.target_port != bridge.target_port for each in editor.workflow.topology.into(bridge.target)
            )
            if is_free and may_connect(editor.workflow, editor.registry, bridge):
                editor.connect_ports(bridge)


def _bridges(editor: Editor, node_ids: Collection[str]) -> Iterator[Connection]:
    """The connections that could close the gap: from the nearest source before each node that is removed."""
    topology = editor.workflow.topology
    removed = set(node_ids)
    for node_id in node_ids:
        for leaving in topology.out_of(node_id):
            if leaving.target not in removed:
                for source, port in _sources(editor, node_id, removed):
                    yield Connection(source, port, leaving.target, leaving.target_port)


def _sources(editor: Editor, node_id: str, removed: set[str]) -> list[tuple[str, str]]:
    """The outputs outside that feed a node, through others that are removed too; the nearest first."""
    found: list[tuple[str, str]] = []
    waiting, seen = [node_id], {node_id}
    for current in waiting:
        for each in editor.workflow.topology.into(current):
            if each.source not in removed:
                found.append((each.source, each.source_port))
            elif each.source not in seen:
                seen.add(each.source)
                waiting.append(each.source)
    return found

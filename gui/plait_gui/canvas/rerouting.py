"""Reroute points: adding them to connections, moving and removing them; all of it can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.route import MOST_POINTS, shifted
from plait_gui.language import tr
from plait_gui.selection import PointAt

from .geometry import snapped, within_canvas

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from plait.route import Point, Routes
    from plait.topology import Connection
    from plait.workflow import Workflow
    from plait_gui.editor import Editor

    from .scene import Scene


def add_point(editor: Editor, scene: Scene, connection: Connection, x: float, y: float) -> PointAt | None:
    """Let a connection go through a point near to it, and select the point; None if it can't have one more."""
    item = scene.connections.find(connection)
    route = editor.workflow.routes.get(connection, ())
    if item is None or len(route) >= MOST_POINTS or connection not in editor.workflow.topology.connections:
        return None
    index = item.piece_at(x, y)
    place = within_canvas(snapped(x)), within_canvas(snapped(y))
    editor.reroute({connection: (*route[:index], place, *route[index:])}, tr("Add reroute point"))
    made = PointAt(connection, index)
    editor.selection.set(points=[made])
    return made


def remove_points(editor: Editor, points: Iterable[PointAt]) -> None:
    """Let connections no longer go through some of their points, as one step."""
    gone = set(points)
    routes = {
        each: tuple(
            place
            for index, place in enumerate(editor.workflow.routes.get(each, ()))
            if PointAt(each, index) not in gone
        )
        for each in {point.connection for point in gone}
    }
    editor.reroute(routes, tr("Remove reroute points") if len(gone) > 1 else tr("Remove reroute point"))


def carried_points(workflow: Workflow, node_ids: Collection[str]) -> list[PointAt]:
    """The points that go where some nodes go: those of connections between them."""
    nodes = set(node_ids)
    return [
        PointAt(connection, index)
        for connection, route in workflow.routes.items()
        if connection.source in nodes and connection.target in nodes
        for index in range(len(route))
    ]


def shifted_routes(workflow: Workflow, points: Iterable[PointAt], dx: float, dy: float) -> Routes:
    """The ways of the connections that go through some points, once these are moved."""
    found: dict[Connection, list[Point]] = {}
    for connection, index in dict.fromkeys(points):
        route = found.setdefault(connection, list(workflow.routes.get(connection, ())))
        if index < len(route):
            ((x, y),) = shifted((route[index],), dx, dy)
            route[index] = within_canvas(x), within_canvas(y)
    return {connection: tuple(route) for connection, route in found.items()}

"""The points that connections go through, as a document has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.errors import DocumentError
from plait.topology import Connection

from .place import pointer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.workflow import Json, Workflow


def connection_of(text: str) -> Connection:
    """The connection that a text of the right shape, 'node.port -> node.port', means."""
    source, _, target = text.partition("->")
    source_node, _, source_port = source.rstrip().partition(".")
    target_node, _, target_port = target.lstrip().partition(".")
    return Connection(source_node, source_port, target_node, target_port)


def add_routes(workflow: Workflow, routes: Mapping[str, list[list[float]]], file: str = "") -> dict[str, Json]:
    """Let the connections of a workflow go through their points.

    Returns:
        What is there of connections that the workflow doesn't have; it is written back.

    Raises:
        DocumentError: a connection is there twice, in two ways of writing it.
    """
    lost: dict[str, Json] = {}
    for text, points in routes.items():
        connection = connection_of(text)
        if connection in workflow.routes:
            raise DocumentError(
                f"The way of the connection '{connection}' is here for the second time.",
                file=file,
                pointer=pointer(("view", "routes", text)),
                hint="Remove one of the two.",
            )
        if connection not in workflow.topology.connections:
            lost[text] = points
        elif points:
            workflow.set_route(connection, tuple((float(x), float(y)) for x, y in points))
    return lost


def written_routes(workflow: Workflow, lost: Mapping[str, Json]) -> dict[str, Json]:
    """All ways of a workflow with what was `lost` when it was read, as a document has them."""
    found: dict[str, Json] = {
        text: points for text, points in lost.items() if connection_of(text) not in workflow.topology.connections
    }
    found.update((str(connection), [list(point) for point in route]) for connection, route in workflow.routes.items())
    return dict(sorted(found.items()))

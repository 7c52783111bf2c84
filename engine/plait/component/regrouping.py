"""An edit that puts nodes in the place of others, to be done, undone and done again."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait.route import Routes
    from plait.topology import Connection
    from plait.workflow import Node, Workflow

Placed = tuple["Connection", int | None]
"""A connection and its place among those that end at the same node; None for the last."""


@record
class Regrouping:
    """Nodes that take the place of others."""

    removed: tuple[Node, ...]
    added: tuple[Node, ...]
    before: tuple[Placed, ...]
    """The connections at the removed nodes."""
    after: tuple[Placed, ...]
    """The connections at the added nodes, and those that were made between others."""
    routes_before: Routes = field(default_factory=dict)
    """The points that connections of `before` go through."""
    routes_after: Routes = field(default_factory=dict)
    """The points that connections of `after` go through."""

    def apply(self, workflow: Workflow) -> None:
        """Make the edit, with the events of all that it is made of."""
        _exchange(workflow, self.removed, self.added, self.before, self.after)
        _reroute(workflow, self.routes_after)

    def revert(self, workflow: Workflow) -> None:
        """Take the edit back."""
        _exchange(workflow, self.added, self.removed, self.after, self.before)
        _reroute(workflow, self.routes_before)


def placed(workflow: Workflow, connections: Iterable[Connection]) -> tuple[Placed, ...]:
    """Connections with their places, so that they can be restored one after the other."""
    into = {target: list(workflow.topology.into(target)) for target in {each.target for each in connections}}
    found = [(each, into[each.target].index(each)) for each in dict.fromkeys(connections)]
    return tuple(sorted(found, key=lambda one: one[1]))


def _exchange(
    workflow: Workflow,
    removed: Iterable[Node],
    added: Iterable[Node],
    gone: Iterable[Placed],
    come: Iterable[Placed],
) -> None:
    for node in removed:
        workflow.remove_node(node.node_id)
    for connection, _ in gone:
        if connection in workflow.topology.connections:
            workflow.disconnect(connection)
    for node in added:
        workflow.restore_node(node)
    for connection, at in come:
        if connection not in workflow.topology.connections:
            workflow.restore_connection(connection, at=at, unchecked=True)


def _reroute(workflow: Workflow, routes: Routes) -> None:
    for connection, route in routes.items():
        workflow.set_route(connection, route)

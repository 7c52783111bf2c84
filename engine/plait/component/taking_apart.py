"""A component into nodes: the edit keeps every key as it was, so that nothing runs again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from plait.document import resolve
from plait.errors import PlaitError, WorkflowError
from plait.route import MOST_POINTS, shifted
from plait.topology import Connection
from plait.workflow import Inline, Workflow

from .interface import COMPONENT, INPUT, OUTPUT, port_name
from .regrouping import Placed, Regrouping, placed

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from plait.route import Route, Routes
    from plait.workflow import Json, Node, WorkflowParameter


def take_apart(
    workflow: Workflow, node_id: str, *, inside: Inline | None = None, base: Path | None = None
) -> Regrouping:
    """What puts the nodes inside of a component in its place; the workflow itself is left alone.

    Nodes get other ids where theirs are taken. References to parameters of the component are replaced by what it gave
    to them.

    Args:
        workflow: Where the component is.
        node_id: The component.
        inside: The workflow in its file, for a component that is in one.
        base: The folder of that file.

    Raises:
        WorkflowError: it is no component, nobody knows what is inside, or paths inside count from another folder.
    """
    component = workflow.node(node_id)
    content = component.workflow if isinstance(component.workflow, Inline) else inside
    if component.type_id != COMPONENT or content is None:
        raise WorkflowError(f"'{component.title or node_id}' is no component that can be taken apart.", node_id=node_id)
    if not isinstance(component.workflow, Inline) and base != workflow.base:
        raise WorkflowError(
            f"The paths inside of '{component.title or node_id}' count from '{base}'.",
            node_id=node_id,
            hint="Only components of the same folder can be taken apart.",
        )
    content_ids = [each for each, node in content.nodes.items() if node.type_id not in (INPUT, OUTPUT)]
    ids = _free_ids(content_ids, workflow.nodes.keys() - {node_id})
    dx, dy = _shift(component, [content.nodes[each] for each in content_ids])
    nodes = tuple(
        replace(
            node,
            node_id=ids[each],
            params=_given(node.params, component.params, content.parameters),
            x=node.x + dx,
            y=node.y + dy,
            source="",
        )
        for each, node in content.nodes.items()
        if each in ids
    )
    into, out_of = list(workflow.topology.into(node_id)), list(workflow.topology.out_of(node_id))
    before = placed(workflow, [*into, *out_of])
    routes = {each: workflow.routes[each] for each, _ in before if each in workflow.routes}
    inner_routes = {each: shifted(route, dx, dy) for each, route in content.routes.items()}
    wiring = _Wiring(content, ids, {each.target_port: each for each in reversed(into)}, inner_routes, routes)
    after: list[Placed] = [(each, None) for each in wiring.inside()]
    for old, at in before:
        if old.source == node_id and (new := wiring.instead_of(old)) is not None:
            after.append((new, at))
    return Regrouping((component,), nodes, before, tuple(after), routes, wiring.joined)


class _Wiring:
    """Connections that go straight to and from the nodes inside.

    Args:
        content: What is inside.
        ids: The new ids of its nodes.
        entering: The connection into each input of the component.
        inner_routes: The points that connections inside go through.
        outer_routes: Those of the connections at the component.
    """

    def __init__(
        self,
        content: Inline,
        ids: Mapping[str, str],
        entering: Mapping[str, Connection],
        inner_routes: Routes,
        outer_routes: Routes,
    ) -> None:
        self._content = content
        self._ids = ids
        self._entering = entering
        self._inner_routes, self._outer_routes = inner_routes, outer_routes
        self.joined: dict[Connection, Route] = {}
        """The points of the connections that were made: of one that takes the place of several, those of all."""

    def inside(self) -> list[Connection]:
        found: list[Connection] = []
        for each in self._content.connections:
            source = self._origin(each)
            if each.target in self._ids and source is not None:
                made = Connection(*source, self._ids[each.target], each.target_port)
                self._join(made, self._way_of(each))
                found.append(made)
        return found

    def instead_of(self, leaving: Connection) -> Connection | None:
        """The connection that takes the place of one out of the component; None if nothing comes out."""
        for each in self._content.connections:
            node = self._content.nodes.get(each.target)
            if node is None or node.type_id != OUTPUT or port_name(node) != leaving.source_port:
                continue
            source = self._origin(each)
            if source is not None:
                made = replace(leaving, source=source[0], source_port=source[1])
                self._join(made, (*self._way_of(each), *self._outer_routes.get(leaving, ())))
                return made
        return None

    def _way_of(self, connection: Connection) -> Route:
        """The points of a connection inside, behind those of the one outside that comes in where it begins."""
        node = self._content.nodes.get(connection.source)
        entering = self._entering.get(port_name(node)) if node is not None and node.type_id == INPUT else None
        before = self._outer_routes.get(entering, ()) if entering is not None else ()
        return (*before, *self._inner_routes.get(connection, ()))

    def _join(self, made: Connection, route: Route) -> None:
        if route:
            self.joined[made] = route[:MOST_POINTS]

    def _origin(self, connection: Connection) -> tuple[str, str] | None:
        node = self._content.nodes.get(connection.source)
        if node is not None and node.type_id == INPUT:
            entering = self._entering.get(port_name(node))
            return None if entering is None else (entering.source, entering.source_port)
        return (self._ids[connection.source], connection.source_port) if connection.source in self._ids else None


def _given(
    params: Mapping[str, Json], given: Mapping[str, Json], parameters: Mapping[str, WorkflowParameter]
) -> dict[str, Json]:
    """The parameters of a node with what the component was given, or its own values, in the place of references."""
    return {name: _replaced(value, given, parameters) for name, value in params.items()}


def _replaced(value: Json, given: Mapping[str, Json], parameters: Mapping[str, WorkflowParameter]) -> Json:
    if isinstance(value, list):
        return [_replaced(each, given, parameters) for each in value]
    if not isinstance(value, dict):
        return value
    name = value.get("$parameter")
    if not isinstance(name, str) or name not in parameters:
        return {key: _replaced(each, given, parameters) for key, each in value.items()}
    found = given.get(name, parameters[name].value)
    if isinstance(found, dict):
        return found
    try:
        # As the type of the parameter reads it: a text may stand for a number.
        return resolve({name: value}, parameters, {name: found})[name]
    except PlaitError:
        return found


def _free_ids(wanted: Collection[str], taken: Collection[str]) -> dict[str, str]:
    used = set(taken)
    free: dict[str, str] = {}
    for name in wanted:
        number, chosen = 1, name
        while chosen in used:
            number += 1
            chosen = f"{name[:56]}_{number}"
        used.add(chosen)
        free[name] = chosen
    return free


def _shift(component: Node, nodes: Collection[Node]) -> tuple[float, float]:
    """How far nodes must move for the first of them to stand where the component does."""
    if not nodes:
        return 0.0, 0.0
    return component.x - min(node.x for node in nodes), component.y - min(node.y for node in nodes)

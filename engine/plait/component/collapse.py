"""Nodes into a component: the edit keeps every key as it was, so that nothing runs again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from plait.errors import WorkflowError
from plait.references import references
from plait.theme import CARD_HEIGHT, CARD_WIDTH
from plait.topology import Connection
from plait.workflow import Inline, Node, Workflow

from .interface import COMPONENT, INPUT, OUTPUT, kind_of, port_name
from .regrouping import Placed, Regrouping, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from plait.route import Point, Route
    from plait.types import PortType

    PortTypeOf = Callable[[str, str], PortType | None]

_GAP = 272.0
"""How far the input and output nodes stand from what they are connected to."""


def collapse(
    workflow: Workflow, node_ids: Iterable[str], name: str = "Component", *, port_type_of: PortTypeOf | None = None
) -> Regrouping:
    """What puts nodes into a component that takes their place; the workflow itself is left alone.

    Each output outside that enters becomes one input, and each output that leaves one output. Workflow parameters that
    the nodes refer to become parameters of the component, with a reference to those of the workflow.

    Args:
        workflow: Where the nodes are.
        node_ids: The nodes.
        name: The title of the component.
        port_type_of: Gives the type of an output of a node, for the kinds of the ports; any kind without it.

    Raises:
        WorkflowError: there are no nodes, they can't be in a component, or others stand between them.
    """
    chosen = {node_id: workflow.node(node_id) for node_id in dict.fromkeys(node_ids)}
    _check(workflow, chosen)
    border = _Border(workflow, chosen, port_type_of)
    referred = {parameter for node in chosen.values() for parameter in references(node.params)}
    parameters = {each: workflow.parameters[each] for each in sorted(referred & workflow.parameters.keys())}
    component = Node(
        workflow.free_id(COMPONENT),
        COMPONENT,
        params={parameter: {"$parameter": parameter} for parameter in parameters},
        title=name,
        x=min(node.x for node in chosen.values()),
        y=min(node.y for node in chosen.values()),
        workflow=Inline(name, {**chosen, **border.nodes}, tuple(border.inside), parameters, routes=border.routes),
    )
    touched = [
        each for node_id in chosen for each in (*workflow.topology.into(node_id), *workflow.topology.out_of(node_id))
    ]
    before = placed(workflow, touched)
    after: list[Placed] = [(each, None) for each in border.into(component.node_id)]
    for old, at in before:
        if old.source in chosen and old.target not in chosen:
            after.append((border.instead_of(old, component.node_id), at))
    routes = {each: workflow.routes[each] for each, _ in before if each in workflow.routes}
    return Regrouping(
        tuple(chosen.values()), (component,), before, tuple(after), routes, border.routes_at(component.node_id)
    )


class _Border:
    """The ports of a component that is to be, and all connections inside."""

    def __init__(self, workflow: Workflow, chosen: Mapping[str, Node], port_type_of: PortTypeOf | None) -> None:
        self.nodes: dict[str, Node] = {}
        self.inside: list[Connection] = []
        self.routes: dict[Connection, Route] = {}
        """The points that connections inside go through."""
        self._taken = set(chosen)
        self._area = _area(chosen.values())
        self._entering: dict[tuple[str, str], Route] = {}
        self._leaving: dict[Connection, Route] = {}
        self._port_type_of = port_type_of or (lambda _node_id, _port: None)
        self._inputs: dict[tuple[str, str], Node] = {}
        self._outputs: dict[tuple[str, str], Node] = {}
        for target, node in chosen.items():
            for connection in workflow.topology.into(target):
                source = (connection.source, connection.source_port)
                route = workflow.routes.get(connection, ())
                if connection.source in chosen:
                    self._put_inside(connection, route)
                    continue
                if source not in self._inputs:
                    self._inputs[source] = self._add(INPUT, connection.target_port, source, node, -_GAP)
                    self._entering[source] = self._outside(route)
                inner = replace(connection, source=self._inputs[source].node_id, source_port="out")
                self._put_inside(inner, self._within(route))
        for source_id, node in chosen.items():
            for connection in workflow.topology.out_of(source_id):
                source = (source_id, connection.source_port)
                if connection.target in chosen:
                    continue
                route = workflow.routes.get(connection, ())
                self._leaving[connection] = self._outside(route)
                if source not in self._outputs:
                    made = self._outputs[source] = self._add(OUTPUT, connection.source_port, source, node, _GAP)
                    self._put_inside(Connection(*source, made.node_id, "value"), self._within(route))

    def into(self, component_id: str) -> list[Connection]:
        """The connections that end at the component."""
        return [Connection(*source, component_id, port_name(node)) for source, node in self._inputs.items()]

    def instead_of(self, leaving: Connection, component_id: str) -> Connection:
        """The connection out of the component that takes the place of one out of its nodes."""
        node = self._outputs[leaving.source, leaving.source_port]
        return replace(leaving, source=component_id, source_port=port_name(node))

    def routes_at(self, component_id: str) -> dict[Connection, Route]:
        """The points that the connections at the component go through: those that lie beside what is put inside."""
        found = {
            Connection(*source, component_id, port_name(self._inputs[source])): route
            for source, route in self._entering.items()
        }
        found.update((self.instead_of(each, component_id), route) for each, route in self._leaving.items())
        return {connection: route for connection, route in found.items() if route}

    def _put_inside(self, connection: Connection, route: Route) -> None:
        self.inside.append(connection)
        if route:
            self.routes[connection] = route

    def _within(self, route: Route) -> Route:
        return tuple(point for point in route if self._holds(point))

    def _outside(self, route: Route) -> Route:
        return tuple(point for point in route if not self._holds(point))

    def _holds(self, point: Point) -> bool:
        left, top, right, bottom = self._area
        return left <= point[0] <= right and top <= point[1] <= bottom

    def _add(self, type_id: str, port: str, source: tuple[str, str], beside: Node, dx: float) -> Node:
        known = self._port_type_of(*source)
        order = sum(node.type_id == type_id for node in self.nodes.values())
        name = _free(port.lstrip("@"), {port_name(node) for node in self.nodes.values() if node.type_id == type_id})
        node_id = _free("input" if type_id == INPUT else "output", self._taken)
        self._taken.add(node_id)
        kind = "any" if known is None else kind_of(known)
        params = {"name": name, "kind": kind, "order": order}
        node = self.nodes[node_id] = Node(node_id, type_id, params=params, x=beside.x + dx, y=beside.y)
        return node


def _area(nodes: Iterable[Node]) -> tuple[float, float, float, float]:
    """The rectangle that some cards take, by its sides."""
    places = [(node.x, node.y) for node in nodes]
    left, top = min(x for x, _ in places), min(y for _, y in places)
    return left, top, max(x for x, _ in places) + CARD_WIDTH, max(y for _, y in places) + CARD_HEIGHT


def _check(workflow: Workflow, chosen: Mapping[str, Node]) -> None:
    """Refuse what can't be one node.

    Raises:
        WorkflowError: says why.
    """
    if not chosen:
        raise WorkflowError("There are no nodes to put into a component.", hint="Select some.")
    for node in chosen.values():
        if node.type_id in (INPUT, OUTPUT):
            raise WorkflowError(
                f"'{node.title or node.node_id}' is a port of the component around, and has to stay there.",
                node_id=node.node_id,
                hint="Select the other nodes alone.",
            )
    topology = workflow.topology
    outside = {each.target for node_id in chosen for each in topology.out_of(node_id)} - chosen.keys()
    for node_id in (outside | topology.descendants_of(outside)) & topology.ancestors_of(chosen) - chosen.keys():
        title = workflow.node(node_id).title or node_id
        raise WorkflowError(
            f"'{title}' stands between these nodes.", node_id=node_id, hint="Put it into the component, too."
        )


def _free(name: str, taken: Iterable[str]) -> str:
    """The name, with a number behind it if it is taken."""
    used = set(taken)
    number, chosen = 1, name
    while chosen in used:
        number += 1
        chosen = f"{name}_{number}"
    return chosen

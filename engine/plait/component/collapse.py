"""Nodes into a component: the edit keeps every key as it was, so that nothing runs again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from plait.errors import WorkflowError
from plait.references import references
from plait.topology import Connection
from plait.workflow import Inline, Node, Workflow

from .interface import COMPONENT, INPUT, OUTPUT, kind_of, port_name
from .regrouping import Placed, Regrouping, placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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
        workflow=Inline(name, {**chosen, **border.nodes}, tuple(border.inside), parameters),
    )
    touched = [
        each for node_id in chosen for each in (*workflow.topology.into(node_id), *workflow.topology.out_of(node_id))
    ]
    before = placed(workflow, touched)
    after: list[Placed] = [(each, None) for each in border.into(component.node_id)]
    for old, at in before:
        if old.source in chosen and old.target not in chosen:
            after.append((border.instead_of(old, component.node_id), at))
    return Regrouping(tuple(chosen.values()), (component,), before, tuple(after))


class _Border:
    """The ports of a component that is to be, and all connections inside."""

    def __init__(self, workflow: Workflow, chosen: Mapping[str, Node], port_type_of: PortTypeOf | None) -> None:
        self.nodes: dict[str, Node] = {}
        self.inside: list[Connection] = []
        self._taken = set(chosen)
        self._port_type_of = port_type_of or (lambda _node_id, _port: None)
        self._inputs: dict[tuple[str, str], Node] = {}
        self._outputs: dict[tuple[str, str], Node] = {}
        for target, node in chosen.items():
            for connection in workflow.topology.into(target):
                source = (connection.source, connection.source_port)
                if connection.source in chosen:
                    self.inside.append(connection)
                    continue
                if source not in self._inputs:
                    self._inputs[source] = self._add(INPUT, connection.target_port, source, node, -_GAP)
                self.inside.append(replace(connection, source=self._inputs[source].node_id, source_port="out"))
        for source_id, node in chosen.items():
            for connection in workflow.topology.out_of(source_id):
                source = (source_id, connection.source_port)
                if connection.target not in chosen and source not in self._outputs:
                    made = self._outputs[source] = self._add(OUTPUT, connection.source_port, source, node, _GAP)
                    self.inside.append(Connection(*source, made.node_id, "value"))

    def into(self, component_id: str) -> list[Connection]:
        """The connections that end at the component."""
        return [Connection(*source, component_id, port_name(node)) for source, node in self._inputs.items()]

    def instead_of(self, leaving: Connection, component_id: str) -> Connection:
        """The connection out of the component that takes the place of one out of its nodes."""
        node = self._outputs[leaving.source, leaving.source_port]
        return replace(leaving, source=component_id, source_port=port_name(node))

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

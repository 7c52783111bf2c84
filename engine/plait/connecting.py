"""May these be connected? Pure answers with a reason, for the canvas, the quick search and scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from plait.errors import WorkflowError
from plait.parameter_port import parameter_of, why_no_parameter, why_unfit
from plait.topology import Connection
from plait.types import can_connect

if TYPE_CHECKING:
    from pathlib import Path

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.signature import Port
    from plait.types import PortType
    from plait.workflow import Node, Workflow

Side = Literal["input", "output"]


def why_not(workflow: Workflow, registry: NodeRegistry, connection: Connection) -> str:
    """Why a connection can't be made, as a sentence; empty if it can.

    An input that takes one connection and has one already is no reason: the new one takes its place.
    """
    if connection in workflow.topology.connections:
        return "These ports are connected already."
    try:
        workflow.check_connection(connection)
    except WorkflowError as error:
        return error.message
    output = _port(workflow, registry, connection.source, connection.source_port, "output")
    if parameter_of(connection.target_port):
        return output if isinstance(output, str) else _why_not_to_parameter(workflow, registry, connection, output)
    entry = _port(workflow, registry, connection.target, connection.target_port, "input")
    for found in (output, entry):
        if isinstance(found, str):
            return found
    assert not isinstance(output, str)
    assert not isinstance(entry, str)
    reason = can_connect(output.type, entry.type)
    return f"The output '{output.name}' does not fit: {reason}." if reason else ""


def _why_not_to_parameter(workflow: Workflow, registry: NodeRegistry, connection: Connection, output: Port) -> str:
    target = workflow.node(connection.target)
    node_type = usable_type_of(registry, target, workflow.base)
    if node_type is None:
        return f"The node type '{target.type_id}' is not installed, so its parameters are not known."
    name = parameter_of(connection.target_port)
    if why := why_no_parameter(node_type, name):
        return why
    reason = why_unfit(output.type, node_type, name)
    return f"The output '{output.name}' does not fit: {reason}." if reason else ""


def may_connect(workflow: Workflow, registry: NodeRegistry, connection: Connection) -> bool:
    """Whether a connection can be made."""
    return not why_not(workflow, registry, connection)


def first_fitting(
    workflow: Workflow, registry: NodeRegistry, node_id: str, port: str, side: Side, other_id: str
) -> Connection | None:
    """The connection that is meant when one that begins at a port is dropped on the body of another node.

    Inputs that nothing is connected to come first, then those that take many, then those whose connection would be
    replaced.

    Args:
        workflow: Where the nodes are.
        registry: Where their types come from.
        node_id: The node at which the connection begins.
        port: Its port.
        side: Of which side the port is.
        other_id: The node on which it is dropped.
    """
    other = workflow.nodes.get(other_id)
    node_type = usable_type_of(registry, other, workflow.base) if other is not None else None
    if node_type is None:
        return None
    if side == "input":
        candidates = [Connection(other_id, each.name, node_id, port) for each in node_type.outputs]
    else:
        ports = sorted(node_type.inputs, key=lambda each: _rank(workflow, other_id, each))
        candidates = [Connection(node_id, port, other_id, each.name) for each in ports]
    return next((each for each in candidates if may_connect(workflow, registry, each)), None)


def fitting_port(node_type: NodeType[..., Any], port_type: PortType, side: Side) -> Port | None:
    """The port of a new node of this type that a dropped connection would get, or None.

    Args:
        node_type: The type of the new node.
        port_type: What the connection carries, or what the input at its other end takes.
        side: The side of the port at the end that is there already.
    """
    if side == "output":
        fitting = [each for each in node_type.inputs if not can_connect(port_type, each.type)]
        # A port that must be connected is meant rather than one that need not be.
        return next((each for each in fitting if not each.optional), fitting[0] if fitting else None)
    return next((each for each in node_type.outputs if not can_connect(each.type, port_type)), None)


def port_type_at(workflow: Workflow, registry: NodeRegistry, node_id: str, port: str, side: Side) -> PortType | None:
    """The type of a port in a workflow; None if nobody knows it."""
    found = _port(workflow, registry, node_id, port, side)
    return None if isinstance(found, str) else found.type


def _rank(workflow: Workflow, node_id: str, port: Port) -> int:
    is_taken = any(each.target_port == port.name for each in workflow.topology.into(node_id))
    if not is_taken:
        return 0
    return 1 if port.many else 2


def _port(workflow: Workflow, registry: NodeRegistry, node_id: str, name: str, side: Side) -> Port | str:
    """A port of a node, or why there is none."""
    node = workflow.nodes.get(node_id)
    if node is None:
        return f"There is no node '{node_id}'."
    node_type = usable_type_of(registry, node, workflow.base)
    if node_type is None:
        return f"The node type '{node.type_id}' is not installed, so its ports are not known."
    signature = node_type.signature
    found = signature.output(name) if side == "output" else signature.input(name)
    return found if found is not None else f"'{node_type.title}' has no {side} '{name}'."


def usable_type(registry: NodeRegistry, type_id: str) -> NodeType[..., Any] | None:
    """The node type, if it is installed and its ports can be read."""
    found = registry.find(type_id)
    try:
        _ = found.signature if found is not None else None
    except TypeError:
        return None
    return found


def usable_type_of(registry: NodeRegistry, node: Node, base: Path | None = None) -> NodeType[..., Any] | None:
    """The type of a node with the ports of the workflow inside, if it is installed and its ports can be read.

    Args:
        registry: Where node types come from.
        node: The node.
        base: The folder that the path of a component counts from.
    """
    if node.workflow is None and not node.type_id.startswith("control."):
        return usable_type(registry, node.type_id)
    # Not at the top: most workflows have no such node.
    from plait.loop import type_of

    try:
        return type_of(node, registry, base)
    except TypeError:
        return None

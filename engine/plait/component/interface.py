"""The ports and parameters that a workflow gives to the node around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from plait.expansion import Interface
from plait.problem import Problem
from plait.signature import Port
from plait.types import ANY, Metrics, PortType, Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.workflow import Json, Node, WorkflowParameter

COMPONENT = "control.component"
INPUT = "control.input"
OUTPUT = "control.output"

Kind = Literal["any", "table", "model", "classifier", "regressor", "clusterer", "transformer", "metrics", "figure"]
"""What a port of a component carries."""

_NAME = re.compile(r"[^\s.>@]{1,64}")


def interface_of(nodes: Mapping[str, Node], parameters: Mapping[str, WorkflowParameter]) -> Interface:
    """The ports that the input and output nodes of a workflow stand for, and its parameters.

    Ports come in the order of the parameter `order` of their nodes, and those of the same order by their names.
    """
    faults: list[Problem] = []
    inputs = _ports(nodes, INPUT, faults)
    outputs = _ports(nodes, OUTPUT, faults)
    return Interface(
        tuple(port for port, _ in inputs),
        tuple(port for port, _ in outputs),
        {port.name: node_id for port, node_id in inputs},
        {port.name: node_id for port, node_id in outputs},
        parameters,
        tuple(faults),
    )


def port_name(node: Node) -> str:
    """The name of the port that an input or output node stands for."""
    name = node.params.get("name")
    return name if isinstance(name, str) and name else node.node_id


def port_type(kind: Json) -> PortType:
    """The port type that the kind of an input or output node stands for."""
    match kind:
        case "table":
            return PortType(Table, "lazy")
        case "metrics":
            return PortType(Metrics)
        case "figure":
            from plait.figure import Figure

            return PortType(Figure)
        case "model" | "classifier" | "regressor" | "clusterer" | "transformer":
            from plait import model

            return PortType(getattr(model, kind.capitalize()))
    return ANY


def kind_of(port: PortType) -> Kind:
    """The kind that stands for a port type, the nearest one if there is none of its own."""
    if port.is_table:
        return "table"
    for kind in ("metrics", "figure", "classifier", "regressor", "clusterer", "transformer", "model"):
        if issubclass(port.python_type, port_type(kind).python_type):
            return kind
    return "any"


def _ports(nodes: Mapping[str, Node], type_id: str, faults: list[Problem]) -> list[tuple[Port, str]]:
    found = sorted(
        ((_order(node), port_name(node), node_id) for node_id, node in nodes.items() if node.type_id == type_id)
    )
    ports: list[tuple[Port, str]] = []
    seen: set[str] = set()
    for _, name, node_id in found:
        problem = _fault(name, seen)
        if problem:
            faults.append(Problem(problem, node_id=node_id, parameter="name", hint="Give it another name."))
            continue
        seen.add(name)
        params = nodes[node_id].params
        optional = type_id == OUTPUT or params.get("optional") is True
        ports.append((Port(name, port_type(params.get("kind", "table")), optional), node_id))
    return ports


def _fault(name: str, seen: set[str]) -> str:
    if not _NAME.fullmatch(name):
        return f"'{name[:80]}' can't be the name of a port: it has no spaces, '.', '>' or '@'."
    return f"There is a second port '{name}'." if name in seen else ""


def _order(node: Node) -> int:
    order = node.params.get("order", 0)
    return order if type(order) is int else 0

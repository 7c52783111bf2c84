"""What a flat workflow knows of the components and loops that it was made of."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from plait.problem import Problem
    from plait.signature import Port
    from plait.workflow import Inline, Json, Node, Snapshot, WorkflowParameter

NOTHING_INSIDE = "There is no workflow inside."
"""Said of a node that has one inside and where it is missing."""

PortId = tuple[str, str]
"""A node id and the name of one of its output ports."""


@record
class Scope:
    """Where the nodes inside of a component look up workflow parameters, and the folder that their paths count from."""

    component: str
    """The flat id of the component."""
    parameters: Mapping[str, WorkflowParameter]
    given: Mapping[str, Json]
    """Values for some of the parameters, as the document has them: references are those of the outer scope."""
    base: Path | None
    outer: Scope | None = None
    """The scope that the component itself is in; None for the workflow."""


@record
class Interface:
    """The ports and parameters that a workflow inside of a node gives to the node."""

    inputs: tuple[Port, ...] = ()
    outputs: tuple[Port, ...] = ()
    input_nodes: Mapping[str, str] = field(default_factory=dict)
    """By the name of an input, the node that stands for it inside."""
    output_nodes: Mapping[str, str] = field(default_factory=dict)
    parameters: Mapping[str, WorkflowParameter] = field(default_factory=dict)
    faults: tuple[Problem, ...] = ()
    """What is wrong with the ports; the ids are those of nodes inside."""


@record
class Component:
    """A component that was expanded."""

    node: Node
    """Its node, under its flat id."""
    interface: Interface
    nodes: tuple[str, ...]
    """The flat ids of all nodes inside, also of components within it."""
    outputs: Mapping[str, PortId]
    """Where each of its outputs comes from in the flat workflow; what nothing enters inside is left out."""
    inputs: Mapping[str, PortId] = field(default_factory=dict)
    """Where what enters each of its inputs comes from in the flat workflow."""


@record
class Expansion:
    """What a flat workflow was made of."""

    components: Mapping[str, Component] = field(default_factory=dict)
    loops: Mapping[str, Snapshot] = field(default_factory=dict)
    """By the flat id of a node that runs a workflow inside, that workflow, flat itself."""
    scopes: Mapping[str, Scope] = field(default_factory=dict)
    """By node id; nodes that are in no component are left out."""
    problems: tuple[Problem, ...] = ()
    broken: Mapping[str, str] = field(default_factory=dict)
    """Nodes whose workflow can't be had, and why."""
    interface: Interface = field(default_factory=Interface)
    """Of the flat workflow itself, if it is the inside of a loop."""
    outputs: Mapping[str, PortId] = field(default_factory=dict)
    """Where its own outputs come from, if it is the inside of a loop."""
    source: Inline | None = None
    """The workflow as it is in the document, if it is the inside of a loop."""


def has_inner(snapshot: Snapshot) -> bool:
    """Whether a node has a workflow inside."""
    # A list is made faster than a generator is asked, and every run of a large workflow looks here.
    return bool([None for node in snapshot.nodes.values() if node.workflow is not None])


def base_of(snapshot: Snapshot, node_id: str) -> Path | None:
    """The folder that the relative paths of a node count from."""
    scope = snapshot.expansion.scopes.get(node_id) if snapshot.expansion is not None else None
    return snapshot.base if scope is None else scope.base


def origin_of(snapshot: Snapshot, node_id: str, port: str) -> PortId:
    """Where an output comes from.

    An output of a component comes from a node inside, that of an input node from outside, any other from its own node.
    """
    if snapshot.expansion is None:
        return node_id, port
    components = snapshot.expansion.components
    if node_id in components:
        return components[node_id].outputs.get(port, (node_id, port))
    owner, _, inner = node_id.rpartition("/")
    for name, each in components[owner].interface.input_nodes.items() if owner in components else ():
        if each == inner:
            return components[owner].inputs.get(name, (node_id, port))
    return node_id, port


def nodes_of(snapshot: Snapshot, node_id: str) -> tuple[str, ...]:
    """The nodes inside of a component, or a node that is none itself."""
    component = snapshot.expansion.components.get(node_id) if snapshot.expansion is not None else None
    return (node_id,) if component is None else component.nodes


def interface_inside(inside: Snapshot) -> Interface:
    """The ports and parameters of the flat workflow inside of a node."""
    return inside.expansion.interface if inside.expansion is not None else Interface()

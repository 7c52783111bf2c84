"""The type of a node as it is edited: with the ports and parameters of the workflow inside, if it has one."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from plait.component import INPUT, OUTPUT, interface_of, load_inline
from plait.component.interface import port_type
from plait.errors import PlaitError
from plait.expansion import Interface
from plait.fingerprint import FileState, absolute, file_state
from plait.loop.typed import copied, typed
from plait.workflow import Inline

if TYPE_CHECKING:
    from pathlib import Path

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.workflow import Node


def type_of(node: Node, registry: NodeRegistry, base: Path | None) -> NodeType[..., Any] | None:
    """The type of a node; None if it is not installed.

    A component whose file can't be read has the ports of its type alone: none.

    Args:
        node: The node.
        registry: Where node types come from.
        base: The folder that the path of a component counts from.
    """
    declared = registry.find(node.type_id)
    if declared is None or (node.workflow is None and node.type_id not in (INPUT, OUTPUT)):
        return declared
    if node.type_id in (INPUT, OUTPUT):
        return _with_kind(declared, node)
    try:
        return typed(declared, interface_of_node(node, base), node.params)
    except PlaitError:
        return declared


def interface_of_node(node: Node, base: Path | None) -> Interface:
    """The ports and parameters of the workflow inside of a node.

    Raises:
        PlaitError: its file can't be read.
    """
    if isinstance(node.workflow, Inline):
        return interface_of(node.workflow.nodes, node.workflow.parameters)
    if not node.workflow:
        return Interface()
    return _in_file(file_state(absolute(node.workflow, base)))


@lru_cache(128)
def _in_file(state: FileState) -> Interface:
    workflow = load_inline(state.path)
    return interface_of(workflow.nodes, workflow.parameters)


def _with_kind(declared: NodeType[..., Any], node: Node) -> NodeType[..., Any]:
    """The type of an input or output node, whose port is of the kind that it says."""
    kind = port_type(node.params.get("kind", "table"))
    own = declared.signature
    inputs = tuple(replace(port, type=kind) for port in own.inputs)
    outputs = tuple(replace(port, type=kind) for port in own.outputs)
    return copied(declared, replace(own, inputs=inputs, outputs=outputs))

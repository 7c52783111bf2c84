"""What a component or a loop begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.topology import Connection
from plait.workflow import Inline, Node

from .interface import COMPONENT, INPUT, OUTPUT

if TYPE_CHECKING:
    from plait.node import NodeType

_STEP = 260.0
"""From an input to an output, so that a node has room between them."""
_DOWN = 120.0


def has_inside(node_type: NodeType[..., Any]) -> bool:
    """Whether nodes of this type have a workflow inside."""
    return node_type.type_id == COMPONENT or bool(node_type.signature.inner)


def starting(node_type: NodeType[..., Any]) -> Inline:
    """Inputs for what enters, an output, and a straight way from the last input to it.

    The inputs are those that a loop fills itself, or one called `table`.
    """
    names = (node_type.feeds({}, ()) if node_type.feeds is not None else ()) or ("table",)
    inputs = [Node(name, INPUT, params={"order": at}, y=at * _DOWN) for at, name in enumerate(names)]
    output = Node("out", OUTPUT, x=2 * _STEP, y=inputs[-1].y)
    way = Connection(inputs[-1].node_id, "out", output.node_id, "value")
    return Inline(node_type.title, {each.node_id: each for each in (*inputs, output)}, (way,))

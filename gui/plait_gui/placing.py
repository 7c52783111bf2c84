"""Places for the nodes of workflows inside of nodes, where a file has none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from plait.layout import places
from plait.workflow import Inline, inline_of, opened

if TYPE_CHECKING:
    from plait.workflow import Node, Workflow


def place_insides(workflow: Workflow) -> None:
    """Find places in all workflows inside of nodes, as long as nobody follows the workflow: it is no edit."""
    for node in tuple(workflow.nodes.values()):
        settled = _settled(node)
        if settled is not node:
            workflow.replace_node(settled)


def placed(inside: Inline) -> Inline:
    """A workflow inside of a node, with places for all its nodes on all levels; the same object if they have some."""
    nodes = {node_id: _settled(node) for node_id, node in inside.nodes.items()}
    if any(node is not inside.nodes[node_id] for node_id, node in nodes.items()):
        inside = replace(inside, nodes=nodes)
    here = [(node.x, node.y) for node in nodes.values()]
    if len(set(here)) == len(here):
        return inside
    workflow = opened(inside)
    for node_id, place in places(workflow).items():
        workflow.move(node_id, place.x, place.y)
    return inline_of(workflow)


def _settled(node: Node) -> Node:
    """A node with places inside."""
    if not isinstance(node.workflow, Inline):
        return node
    inside = placed(node.workflow)
    return node if inside is node.workflow else replace(node, workflow=inside)

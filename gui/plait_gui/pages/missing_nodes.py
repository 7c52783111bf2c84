"""The nodes of a workflow that can't run because something is not installed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait.calling import has_extra
from plait.workflow import Inline
from plait_gui.node_words import title_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from plait.registry import NodeRegistry
    from plait.workflow import Node


@dataclass(frozen=True, slots=True)
class Missing:
    """A node type that is not there or lacks its packages, and the nodes of the workflow that are of it."""

    type_id: str
    title: str
    nodes: tuple[str, ...]
    """Their paths."""
    extra: str = ""
    """What brings the packages; empty where no plugin has the type."""


def missing_nodes(nodes: Mapping[str, Node], registry: NodeRegistry) -> list[Missing]:
    """What is missing in a workflow, with the workflows inside of its nodes, by the id of the type."""
    places: dict[str, list[str]] = {}
    for path, type_id in _types(nodes, ""):
        places.setdefault(type_id, []).append(path)
    found: list[Missing] = []
    for type_id, paths in sorted(places.items()):
        node_type = registry.find(type_id)
        if node_type is None:
            found.append(Missing(type_id, type_id, tuple(paths)))
        elif not has_extra(node_type):
            found.append(Missing(type_id, title_of(node_type), tuple(paths), node_type.requires))
    return found


def _types(nodes: Mapping[str, Node], at: str) -> Iterator[tuple[str, str]]:
    for node_id, node in nodes.items():
        yield f"{at}{node_id}", node.type_id
        if isinstance(node.workflow, Inline):
            yield from _types(node.workflow.nodes, f"{at}{node_id}/")

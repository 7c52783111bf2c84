"""A registry with the built-in nodes and the toys."""

from __future__ import annotations

from plait.registry import NodeRegistry
from toy_nodes import ALL


def make_registry() -> NodeRegistry:
    registry = NodeRegistry()
    registry.add(*ALL)
    return registry

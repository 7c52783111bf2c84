"""What a report is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait.connecting import usable_type

if TYPE_CHECKING:
    from plait.manifest import Manifest
    from plait.outcome import RunResult
    from plait.registry import NodeRegistry
    from plait.workflow import Workflow

    from .journal import Journal


@dataclass(frozen=True, slots=True)
class Subject:
    """A run that is over, and where everything about it is found."""

    workflow: Workflow
    registry: NodeRegistry
    result: RunResult
    manifest: Manifest
    journal: Journal

    def title(self, node_id: str) -> str:
        """The name of a node as a user sees it: its own title, or its type's."""
        node = self.workflow.nodes.get(node_id)
        if node is None:
            return node_id
        found = usable_type(self.registry, node.type_id)
        return node.title or (found.title if found is not None else node.type_id)

    def ordered(self) -> list[str]:
        """The nodes of the run, each after those that it depends on."""
        order = self.workflow.topology.order(self.workflow.nodes)
        # A component stands for the nodes inside of it.
        known = (node_id for node_id in self.result.nodes if "/" not in node_id)
        return [node_id for node_id in dict.fromkeys((*order, *known)) if node_id in self.result.nodes]

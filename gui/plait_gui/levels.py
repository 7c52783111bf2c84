"""The workflows inside of nodes that were opened to be edited."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import WeakMethod

from plait.errors import WorkflowError
from plait.workflow import Inline, Workflow, inline_of, opened

from .language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from plait.events import WorkflowEvent
    from plait.workflow import Node

Trail = tuple[str, ...]


class Levels:
    """Opens what is inside of nodes, and writes each edit there back into the nodes around.

    A workflow that was opened stays the same object for as long as the document is open, because the steps that can be
    undone hold it. Undo goes back step by step, so that whenever one of them is taken back, the object holds what the
    node at its place does.

    Args:
        document: The outermost workflow.
        follow: A method that is called with each event, and the workflow that it is of; not with those of writing back.
    """

    def __init__(self, document: Workflow, follow: Callable[[Workflow, WorkflowEvent], None]) -> None:
        self.document = document
        # Weak, because a circle through an object of Qt is taken down in whatever order.
        self._follow = WeakMethod(follow)
        self._is_writing = False
        self._opened: list[tuple[Trail, Workflow]] = []
        self._unsubscribe = [document.changed.subscribe(lambda event: self._tell(document, event))]

    def close(self) -> None:
        """Follow the workflows no longer."""
        for each in self._unsubscribe:
            each()
        self._unsubscribe.clear()

    def at(self, trail: Trail) -> Workflow:
        """The workflow inside of the node at a trail, ready to be edited; the document if the trail is empty.

        Raises:
            WorkflowError: there is no such node, or it has no workflow of its own inside.
        """
        if not trail:
            return self.document
        inside = self._inside(trail)
        for known, workflow in reversed(self._opened):
            if known == trail and _are_same(inline_of(workflow), inside):
                return workflow
        return self._open(trail, inside)

    def trail_of(self, workflow: Workflow) -> Trail:
        """Where a workflow is that was opened here; empty for the document."""
        return next((trail for trail, each in self._opened if each is workflow), ())

    def write_back(self, workflow: Workflow) -> None:
        """Put what a workflow holds now into the node that it is inside of, and so on outwards."""
        trail = self.trail_of(workflow)
        with self._writing():
            while trail:
                around = self.at(trail[:-1])
                node = around.nodes.get(trail[-1])
                if node is None:
                    return
                around.replace_node(replace(node, workflow=inline_of(workflow), source=""))
                workflow, trail = around, trail[:-1]

    def move(self, base: Path) -> None:
        """Let relative paths count from another folder, because the document was saved there."""
        for workflow in (self.document, *(each for _, each in self._opened)):
            workflow.base = base

    def _inside(self, trail: Trail) -> Inline:
        node = self.at(trail[:-1]).node(trail[-1])
        name = node.title or node.node_id
        if isinstance(node.workflow, str):
            raise WorkflowError(
                tr(
                    "What is inside of '{name}' is in a file of its own, '{workflow}'.",
                    name=name,
                    workflow=node.workflow,
                ),
                node_id=node.node_id,
            )
        if node.workflow is None:
            raise WorkflowError(tr("'{name}' has no workflow inside.", name=name), node_id=node.node_id)
        return node.workflow

    def _open(self, trail: Trail, inside: Inline) -> Workflow:
        workflow = opened(inside, self.document.base)
        self._opened.append((trail, workflow))
        self._unsubscribe.append(workflow.changed.subscribe(lambda event: self._tell(workflow, event)))
        return workflow

    def _tell(self, workflow: Workflow, event: WorkflowEvent) -> None:
        follow = self._follow()
        if follow is not None and not self._is_writing:
            follow(workflow, event)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._is_writing = True
        try:
            yield
        finally:
            self._is_writing = False


def _are_same(one: Inline, other: Inline) -> bool:
    """Whether two workflows hold the same; a step that was taken back may leave connections in another order."""
    if one.nodes.keys() != other.nodes.keys() or set(one.connections) != set(other.connections):
        return False
    if replace(one, nodes={}, connections=()) != replace(other, nodes={}, connections=()):
        return False
    return all(_are_same_nodes(node, other.nodes[node_id]) for node_id, node in one.nodes.items())


def _are_same_nodes(one: Node, other: Node) -> bool:
    if isinstance(one.workflow, Inline) and isinstance(other.workflow, Inline):
        # Most are the same object.
        is_same = one.workflow is other.workflow or _are_same(one.workflow, other.workflow)
        return is_same and replace(one, workflow=None) == replace(other, workflow=None)
    return one == other

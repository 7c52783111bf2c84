"""What a document holds that this version of Plait doesn't know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.workflow import Inline, opened

from .place import pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plait.workflow import Workflow


def unknown_fields(workflow: Workflow) -> list[str]:
    """JSON pointers of the fields that are kept and written back, and otherwise have no effect."""
    return [pointer(parts) for parts in _unknown(workflow)]


def _unknown(workflow: Workflow) -> Iterator[tuple[str, ...]]:
    view = workflow.extra.get("view", {})
    yield from ((name,) for name in workflow.extra if name != "view")
    for parameter_name, parameter in workflow.parameters.items():
        yield from (("parameters", parameter_name, name) for name in parameter.extra)
    for node in workflow.nodes.values():
        yield from (("nodes", node.node_id, name) for name in node.extra)
        yield from (("nodes", node.node_id, "run", name) for name in node.run.extra)
        if isinstance(node.workflow, Inline):
            inside = _unknown(opened(node.workflow))
            yield from (("nodes", node.node_id, "workflow", *parts) for parts in inside)
        yield from (("view", "nodes", node.node_id, name) for name in node.view if name != "color")
    yield from (("view", "nodes", node_id) for node_id in view.get("nodes", {}))
    yield from (("view", name) for name in view if name != "nodes")
    for index, (_, note) in enumerate(sorted(workflow.notes.items())):
        yield from (("view", "notes", str(index), name) for name in note.extra)

"""Fills a workflow with what a document says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from plait.errors import DocumentError
from plait.run_options import DEFAULT, options_from_json
from plait.workflow import Inline, Json, Node, Note, Workflow, WorkflowParameter, inline_of

from .place import pointer
from .routes import add_routes, connection_of
from .structure import DOCUMENT, LOOK, NODE, NOTE, PARAMETER, VIEW

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .shape import Object


def assemble(workflow: Workflow, data: Mapping[str, Json], sources: Mapping[str, str], file: str = "") -> None:
    """Put everything of a document into an empty workflow.

    Args:
        workflow: The empty workflow.
        data: A parsed document of the right shape.
        sources: The text of those nodes that are to be written back as they are.
        file: The file to name in errors.

    Raises:
        DocumentError: a connection or the id of a note is there twice.
    """
    view = data.get("view", {})
    looks = view.get("nodes", {})
    workflow.description = data.get("description", "")
    for name, entry in data.get("parameters", {}).items():
        workflow.set_parameter(name, _parameter(entry))
    nodes = data.get("nodes", {})
    for node_id, entry in nodes.items():
        workflow.restore_node(_node(node_id, entry, looks.get(node_id, {}), sources.get(node_id, "")))
    _add_connections(workflow, data.get("connections", []), file)
    _add_notes(workflow, view.get("notes", []), file)
    lost_routes = add_routes(workflow, view.get("routes", {}), file)
    workflow.extra.update(_beyond(DOCUMENT, data))
    view_extra = _beyond(VIEW, view)
    if left_over := {node_id: look for node_id, look in looks.items() if node_id not in nodes}:
        view_extra["nodes"] = left_over
    if lost_routes:
        view_extra["routes"] = lost_routes
    if view_extra:
        workflow.extra["view"] = view_extra


def _parameter(entry: Mapping[str, Json]) -> WorkflowParameter:
    return WorkflowParameter(
        entry["type"],
        entry.get("value"),
        entry.get("label", ""),
        tuple(entry.get("choices", ())),
        _beyond(PARAMETER, entry),
    )


def _node(node_id: str, entry: Mapping[str, Json], look: Mapping[str, Json], source: str) -> Node:
    view = _beyond(LOOK, look)
    if "color" in look:
        view["color"] = look["color"]
    return Node(
        node_id,
        entry["type"],
        entry.get("version", 1),
        entry.get("params", {}),
        look.get("title", ""),
        float(look.get("x", 0)),
        float(look.get("y", 0)),
        _beyond(NODE, entry),
        source,
        view,
        options_from_json(entry["run"]) if "run" in entry else DEFAULT,
        inner_workflow(entry["workflow"]) if "workflow" in entry else None,
    )


def inner_workflow(given: Json) -> Inline | str:
    """The workflow of a component, or the path of its file."""
    if isinstance(given, str):
        return given
    inside = Workflow(given.get("name", ""))
    assemble(inside, given, {})
    return inline_of(inside)


def _add_connections(workflow: Workflow, connections: list[str], file: str) -> None:
    for index, text in enumerate(connections):
        connection = connection_of(text)
        if connection in workflow.topology.connections:
            raise DocumentError(
                f"The connection '{connection}' is here for the second time.",
                file=file,
                pointer=pointer(("connections", index)),
                hint="Remove one of the two.",
            )
        # A connection without its node, or one that closes a cycle, is kept to be shown and mended.
        workflow.restore_connection(connection, unchecked=True)


def _add_notes(workflow: Workflow, notes: list[dict[str, Json]], file: str) -> None:
    named = {note.get("id") for note in notes}
    free = (note_id for number in range(1, 2 * len(notes) + 1) if (note_id := f"note_{number}") not in named)
    for index, entry in enumerate(notes):
        note_id = entry["id"] if "id" in entry else next(free)
        if note_id in workflow.notes:
            raise DocumentError(
                f"There is a second note '{note_id}'.", file=file, pointer=pointer(("view", "notes", index, "id"))
            )
        workflow.put_note(_note(note_id, entry))


def _note(note_id: str, entry: Mapping[str, Json]) -> Note:
    plain = Note(note_id, entry.get("text", ""))
    return replace(
        plain,
        x=float(entry.get("x", plain.x)),
        y=float(entry.get("y", plain.y)),
        width=float(entry.get("width", plain.width)),
        height=float(entry.get("height", plain.height)),
        color=entry.get("color", plain.color),
        extra=_beyond(NOTE, entry),
    )


def _beyond(shape: Object, entry: Mapping[str, Json]) -> dict[str, Json]:
    """The fields that the shape doesn't know."""
    return {name: entry[name] for name in entry if name not in shape.fields}

"""From a workflow to the text of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.errors import DocumentError
from plait.run_options import options_from_json, options_to_json
from plait.workflow import opened

from .assembly import inner_workflow
from .canonical import Path, Verbatim, render
from .format import FORMAT
from .plain import plain
from .routes import written_routes
from .strict import parse
from .structure import check_structure
from .weight import check_weight

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait.topology import Connection
    from plait.workflow import Inline, Json, Node, Note, Workflow, WorkflowParameter

# What has one member to a line, so that two people's edits seldom meet in one.
_OPEN: tuple[Path, ...] = (
    (),
    ("parameters",),
    ("nodes",),
    ("connections",),
    ("view",),
    ("view", "nodes"),
    ("view", "notes"),
    ("view", "routes"),
)
# Where a whole number may stand for a float without meaning anything else.
_WHOLE = 2.0**53


def dumps(workflow: Workflow) -> str:
    """The document of a workflow: always the same text for the same workflow, whatever was edited in which order.

    Raises:
        DocumentError: it holds something for which a document has no room, such as a value that is not JSON.
    """
    data = _document(workflow)
    check_structure(data)
    written = {node_id: node for node_id, node in workflow.nodes.items() if node.source}
    for node_id, node in written.items():
        if _same(node.source, data["nodes"][node_id]):
            data["nodes"][node_id] = Verbatim(node.source)
    text = render(data, open_paths=_OPEN)
    check_weight(text.encode("utf-8"))
    return text


def _document(workflow: Workflow) -> dict[str, Json]:
    known = {
        "plait": FORMAT,
        "name": plain(workflow.name, ("name",)),
        **({"description": plain(workflow.description, ("description",))} if workflow.description else {}),
        "parameters": {name: _parameter(name, each) for name, each in sorted(workflow.parameters.items())},
        "nodes": {node_id: _node(node) for node_id, node in sorted(workflow.nodes.items())},
        "connections": _connections(workflow),
        "view": _view(workflow),
    }
    return _with_extra(known, workflow.extra, ())


def _parameter(name: str, parameter: WorkflowParameter) -> dict[str, Json]:
    at = ("parameters", name)
    known: dict[str, Json] = {"type": plain(parameter.type, (*at, "type"))}
    if parameter.value is not None:
        known["value"] = plain(parameter.value, (*at, "value"))
    if parameter.label:
        known["label"] = plain(parameter.label, (*at, "label"))
    if parameter.choices:
        known["choices"] = plain(parameter.choices, (*at, "choices"))
    return _with_extra(known, parameter.extra, at)


def _node(node: Node) -> dict[str, Json]:
    at = ("nodes", node.node_id)
    known: dict[str, Json] = {"type": node.type_id, "version": node.version}
    known["params"] = plain(node.params, (*at, "params"))
    if run := options_to_json(node.run):
        known["run"] = {name: plain(value, (*at, "run", name)) for name, value in run.items()}
    if node.workflow is not None:
        known["workflow"] = _inside(node.workflow, (*at, "workflow"))
    return _with_extra(known, node.extra, at)


def _inside(given: Inline | str, at: tuple[str, ...]) -> Json:
    """The workflow of a component: its document, or the path of one."""
    return plain(given, at) if isinstance(given, str) else _document(opened(given))


def _connections(workflow: Workflow) -> list[str]:
    """By target node; among those of one node in the order that its inputs have."""
    targets = sorted({connection.target for connection in workflow.topology.connections})
    into: list[Connection] = [each for target in targets for each in workflow.topology.into(target)]
    return [str(connection) for connection in into]


def _view(workflow: Workflow) -> dict[str, Json]:
    extra = workflow.extra.get("view", {})
    looks = {node_id: _left_over(node_id, look) for node_id, look in extra.get("nodes", {}).items()}
    looks.update((node_id, look) for node_id, node in workflow.nodes.items() if (look := _look(node)))
    known: dict[str, Json] = {
        "nodes": dict(sorted(looks.items())),
        "notes": [_note(note) for _, note in sorted(workflow.notes.items())],
    }
    if routes := written_routes(workflow, extra.get("routes", {})):
        known["routes"] = {text: _points(route, ("view", "routes", text)) for text, route in routes.items()}
    return _with_extra(known, {name: extra[name] for name in extra if name != "routes"}, ("view",))


def _look(node: Node) -> dict[str, Json]:
    """The entry of a node in the view; empty for one that was never placed or named."""
    if not (node.x or node.y or node.title or node.view):
        return {}
    at = ("view", "nodes", node.node_id)
    known: dict[str, Json] = {"x": _coordinate(node.x, at), "y": _coordinate(node.y, at)}
    if node.title:
        known["title"] = plain(node.title, (*at, "title"))
    return _with_extra(known, node.view, at)


def _left_over(node_id: str, look: Mapping[str, Json]) -> dict[str, Json]:
    """The entry in the view of a node that is not in the workflow."""
    at = ("view", "nodes", node_id)
    known: dict[str, Json] = {name: _coordinate(look[name], at) for name in ("x", "y") if name in look}
    return _with_extra(known, look, at)


def _note(note: Note) -> dict[str, Json]:
    at = ("view", "notes", note.note_id)
    known: dict[str, Json] = {"id": plain(note.note_id, (*at, "id")), "text": plain(note.text, (*at, "text"))}
    for name in ("x", "y", "width", "height"):
        known[name] = _coordinate(getattr(note, name), at)
    if note.color:
        known["color"] = plain(note.color, (*at, "color"))
    return _with_extra(known, note.extra, at)


def _points(route: Sequence[Sequence[float]], at: tuple[str, ...]) -> list[list[int | float]]:
    return [[_coordinate(each, at) for each in point] for point in route]


def _coordinate(value: float, at: tuple[str, ...]) -> int | float:
    number = float(value)
    return int(number) if number.is_integer() and abs(number) < _WHOLE else plain(number, at)


def _with_extra(known: dict[str, Json], extra: Mapping[str, Json], at: tuple[str, ...]) -> dict[str, Json]:
    for name in sorted(extra):
        if name not in known:
            known[name] = plain(extra[name], (*at, name))
    return known


def _same(source: str, node: dict[str, Any]) -> bool:
    """Whether a text still says what the node is; an edit may have gone past it."""
    try:
        said = parse(source)
    except DocumentError:
        return False
    if not isinstance(said, dict):
        return False
    said = {"version": 1, "params": {}, **said}
    # What is written in full there, and is so by default, is the same.
    if run := options_to_json(options_from_json(said.pop("run", {}))):
        said["run"] = run
    if "workflow" in said:
        said["workflow"] = _inside(inner_workflow(said["workflow"]), ("workflow",))
    return said == node

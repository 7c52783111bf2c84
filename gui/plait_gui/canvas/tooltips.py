"""What the pointer is told about nodes, ports and connections, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.amounts import count, duration, figure
from plait.connecting import usable_type_of
from plait.lettering import one_line

if TYPE_CHECKING:
    from plait_gui.editor import Editor

    from .node_item import NodeItem, PortAt

_MOST_METRICS = 6
_MOST_COLUMNS = 12
_MOST_NAMES = 5


def node_text(editor: Editor, item: NodeItem) -> str:
    """Title and parameters, how the node stands, and what is wrong with it with cause and hint."""
    node = editor.workflow.node(item.node_id)
    node_type = usable_type_of(editor.registry, node, editor.workflow.base)
    lines = [editor.title(item.node_id)]
    if node_type is None:
        lines.append(f"The node type '{node.type_id}' is not installed. Its place and parameters are kept.")
    else:
        if node.title and node.title != node_type.title:
            lines.append(node_type.title)
        if item.card.line:
            lines.append(item.card.line)
    state = editor.statuses.of(item.node_id)
    if state.status != "failed":
        took = f" in {duration(state.seconds)}" if state.seconds is not None and state.has_result else ""
        lines.append(f"{_status(state.status)}{took}")
    lines += [
        f"{name.replace('_', ' ')}: {figure(value)}" for name, value in list(state.metrics.items())[:_MOST_METRICS]
    ]
    reasons = [state.message, state.hint] if state.status in ("failed", "skipped", "running") else []
    if any(reasons):
        lines += ["", *(reason for reason in reasons if reason)]
    for problem in editor.findings.problems_of(item.node_id):
        lines += ["", f"{problem.severity.capitalize()}: {problem.message}", *([problem.hint] if problem.hint else [])]
    return "\n".join(lines)


def port_text(editor: Editor, port: PortAt) -> str:
    """Name and type of a port, and how large or how wide what it carries is."""
    node = editor.workflow.node(port.node_id)
    node_type = usable_type_of(editor.registry, node, editor.workflow.base)
    if node_type is None:
        return f"{port.port}: the node type is not installed"
    signature = node_type.signature
    found = signature.output(port.port) if port.side == "output" else signature.input(port.port)
    if found is None:
        return f"{port.port}: '{node_type.title}' has no such {port.side}"
    notes = [found.type.name]
    if port.side == "input" and found.many:
        notes.append("takes many")
    elif port.side == "input" and found.optional:
        notes.append("optional")
    if port.side == "output":
        notes += _amount(editor, port)
    lines = [f"{found.name} · {' · '.join(notes)}"]
    if port.side == "output":
        columns = editor.findings.columns_of(port.node_id, port.port)
    else:
        columns = editor.findings.columns_into(editor.workflow, port.node_id, port.port)
    if columns:
        shown = list(columns.items())[:_MOST_COLUMNS]
        lines += [f"  {name}: {kind}" for name, kind in shown]
        if len(columns) > len(shown):
            lines.append(f"  and {len(columns) - len(shown)} more")
    return "\n".join(lines)


def selection_text(editor: Editor) -> str:
    """What is selected, for who can't see it."""
    selection = editor.selection
    names = [editor.title(each) for each in selection.nodes]
    for each in selection.connections:
        names.append(f"the connection from {editor.title(each.source)} to {editor.title(each.target)}")
    for connection, index in selection.points:
        ends = f"from {editor.title(connection.source)} to {editor.title(connection.target)}"
        names.append(f"reroute point {index + 1} of the connection {ends}")
    for note_id in selection.notes:
        note = editor.workflow.notes.get(note_id)
        names.append(f"the note “{one_line(note.text if note is not None else '', most=40)}”")
    if not names:
        return "Nothing selected"
    said = ", ".join(names[:_MOST_NAMES])
    return f"{said} selected" if len(names) <= _MOST_NAMES else f"{said} and {len(names) - _MOST_NAMES} more selected"


def _amount(editor: Editor, port: PortAt) -> list[str]:
    summary = editor.statuses.of(port.node_id).ports.get(port.port)
    if summary is None or summary.rows is None:
        return []
    columns = f" × {count(summary.columns)} columns" if summary.columns is not None else ""
    return [f"{count(summary.rows)} rows{columns}"]


def _status(status: str) -> str:
    return {"idle": "Not run yet", "stale": "Stale: its inputs or parameters changed since it ran"}.get(
        status, status.capitalize()
    )

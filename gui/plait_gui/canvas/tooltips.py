"""What the pointer is told about nodes, ports and connections, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.amounts import count, duration, figure
from plait.connecting import usable_type_of
from plait.lettering import one_line
from plait_gui.language import later, tr
from plait_gui.node_words import port_name, title_of, worded

if TYPE_CHECKING:
    from plait.check import Problem
    from plait_gui.editor import Editor

    from .node_item import NodeItem, PortAt

_MOST_METRICS = 6
_MOST_COLUMNS = 12
_MOST_NAMES = 5
_STATUSES = {
    "idle": later("Not run yet"),
    "stale": later("Stale: its inputs or parameters changed since it ran"),
    "queued": later("Queued"),
    "running": later("Running"),
    "done": later("Done"),
    "reused": later("Reused"),
    "skipped": later("Skipped"),
}


def node_text(editor: Editor, item: NodeItem) -> str:
    """Title and parameters, how the node stands, and what is wrong with it with cause and hint."""
    node = editor.workflow.node(item.node_id)
    node_type = usable_type_of(editor.registry, node, editor.workflow.base)
    lines = [editor.title(item.node_id)]
    if node_type is None:
        lines.append(
            tr("The node type '{type_id}' is not installed. Its place and parameters are kept.", type_id=node.type_id)
        )
    else:
        if node.title and node.title != title_of(node_type):
            lines.append(title_of(node_type))
        if item.card.line:
            lines.append(item.card.line)
    state = editor.statuses.of(item.node_id)
    if state.status != "failed":
        status, seconds = _status(state.status), state.seconds
        is_timed = seconds is not None and state.has_result
        lines.append(tr("{status} in {time}", status=status, time=duration(seconds or 0.0)) if is_timed else status)
    lines += [
        f"{name.replace('_', ' ')}: {figure(value)}" for name, value in list(state.metrics.items())[:_MOST_METRICS]
    ]
    reasons = [state.message, _advice(state.hint)] if state.status in ("failed", "skipped", "running") else []
    if any(reasons):
        lines += ["", *(reason for reason in reasons if reason)]
    for problem in editor.findings.problems_of(item.node_id):
        lines += ["", f"{_severity(problem)}: {problem.message}", *([_advice(problem.hint)] if problem.hint else [])]
    return "\n".join(lines)


def port_text(editor: Editor, port: PortAt) -> str:
    """Name and type of a port, and how large or how wide what it carries is."""
    node = editor.workflow.node(port.node_id)
    node_type = usable_type_of(editor.registry, node, editor.workflow.base)
    if node_type is None:
        return tr("{port}: the node type is not installed", port=port.port)
    signature = node_type.signature
    found = signature.output(port.port) if port.side == "output" else signature.input(port.port)
    if found is None:
        is_input = port.side == "input"
        text = later("{port}: '{node}' has no such input") if is_input else later("{port}: '{node}' has no such output")
        return tr(text, port=port.port, node=title_of(node_type))
    notes = [worded("type", found.type.name, node_type)]
    if port.side == "input" and found.many:
        notes.append(tr("takes many"))
    elif port.side == "input" and found.optional:
        notes.append(tr("optional"))
    if port.side == "output":
        notes += _amount(editor, port)
    lines = [f"{port_name(node_type, found.name)} · {' · '.join(notes)}"]
    if port.side == "output":
        columns = editor.findings.columns_of(port.node_id, port.port)
    else:
        columns = editor.findings.columns_into(editor.workflow, port.node_id, port.port)
    if columns:
        shown = list(columns.items())[:_MOST_COLUMNS]
        lines += [f"  {name}: {kind}" for name, kind in shown]
        if len(columns) > len(shown):
            lines.append(tr("  and {n} more", n=len(columns) - len(shown)))
    return "\n".join(lines)


def selection_text(editor: Editor) -> str:
    """What is selected, for who can't see it."""
    selection = editor.selection
    names = [editor.title(each) for each in selection.nodes]
    for each in selection.connections:
        names.append(
            tr(
                "the connection from {source} to {target}",
                source=editor.title(each.source),
                target=editor.title(each.target),
            )
        )
    for connection, number in selection.points:
        names.append(
            tr(
                "reroute point {number} of the connection from {source} to {target}",
                number=number + 1,
                source=editor.title(connection.source),
                target=editor.title(connection.target),
            )
        )
    for note_id in selection.notes:
        note = editor.workflow.notes.get(note_id)
        names.append(tr("the note “{text}”", text=one_line(note.text if note is not None else "", most=40)))
    if not names:
        return tr("Nothing selected")
    said = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return tr("{said} and {n} more selected", said=said, n=more) if more > 0 else tr("{said} selected", said=said)


def _advice(hint: str) -> str:
    """What to do about it, told apart from what is wrong."""
    return f"→ {hint}" if hint else ""


def _amount(editor: Editor, port: PortAt) -> list[str]:
    summary = editor.statuses.of(port.node_id).ports.get(port.port)
    if summary is None or summary.rows is None:
        return []
    rows = count(summary.rows)
    if summary.columns is None:
        return [tr("{rows} rows", rows=rows)]
    return [tr("{rows} rows × {columns} columns", rows=rows, columns=count(summary.columns))]


def _status(status: str) -> str:
    return tr(_STATUSES.get(status, status.capitalize()))


def _severity(problem: Problem) -> str:
    return tr("Error") if problem.severity == "error" else tr("Warning")

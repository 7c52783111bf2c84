"""Nodes on the clipboard: a document of their own, as text, that can be pasted anywhere.

Because it is a document, a text that was copied is a workflow file, and a workflow file can be pasted; and whatever is
refused in a file is refused here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from plait.document import DocumentError, dumps, loads
from plait.route import shifted
from plait.workflow import Node, Note, Workflow, WorkflowParameter

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from plait.document import Known
    from plait.route import Routes
    from plait.topology import Connection
    from plait.workflow import Json

OFFSET = 24.0
"""How far to the right and below the copied nodes the pasted ones are put, unless a place is given."""

_NUMBERED = re.compile(r"(.*?)_[0-9]+")
_LONGEST_ID = 64


@dataclass(frozen=True, slots=True)
class Pasted:
    """What is to be added to a workflow: all ids are free in it, and the connections are among the nodes."""

    nodes: tuple[Node, ...]
    connections: tuple[Connection, ...]
    notes: tuple[Note, ...]
    parameters: Mapping[str, WorkflowParameter]
    """Parameters of the workflow that the nodes refer to and that it doesn't have."""
    routes: Routes
    """The points that its connections go through."""


def copied(workflow: Workflow, node_ids: Iterable[str], note_ids: Iterable[str] = ()) -> str:
    """The text of these nodes and notes, the connections among the nodes, and the workflow parameters they refer to.

    Raises:
        DocumentError: a node holds what no document can.
    """
    chosen = dict.fromkeys(node_ids)
    part = Workflow(workflow.name)
    for node_id in chosen:
        part.restore_node(workflow.node(node_id))
    for target in chosen:
        for connection in workflow.topology.into(target):
            if connection.source in chosen:
                part.restore_connection(connection, unchecked=True)
                part.set_route(connection, workflow.routes.get(connection, ()))
    for note_id in dict.fromkeys(note_ids):
        part.put_note(workflow.notes[note_id])
    for name in _referred_to(part.nodes.values()):
        if name in workflow.parameters:
            part.set_parameter(name, workflow.parameters[name])
    return dumps(part)


def pasted(
    text: str,
    workflow: Workflow,
    *,
    at: tuple[float, float] | None = None,
    known: Known | None = None,
) -> Pasted:
    """What a text adds to a workflow; the workflow itself is left alone.

    Args:
        text: From `copied`, or any other document.
        workflow: Where it will be added.
        at: Where the upper left corner of it will be; a little beside where it was by default.
        known: Which node types are installed; see `plait.document.load`.

    Raises:
        DocumentError: the text is no document, or its nodes form a cycle.
    """
    part = loads(text, known=known)
    if len(part.topology.order(part.nodes)) < len(part.nodes):
        raise DocumentError("The nodes to be pasted form a cycle.", hint="Copy them without one of its connections.")
    dx, dy = _shift(part, at)
    ids = _free_ids(part.nodes, set(workflow.nodes))
    note_ids = _free_ids(part.notes, set(workflow.notes))

    def renamed(each: Connection) -> Connection:
        return replace(each, source=ids[each.source], target=ids[each.target])

    return Pasted(
        tuple(replace(node, node_id=ids[node.node_id], x=node.x + dx, y=node.y + dy) for node in part.nodes.values()),
        tuple(renamed(each) for each in part.connections if each.source in ids and each.target in ids),
        tuple(
            replace(note, note_id=note_ids[note.note_id], x=note.x + dx, y=note.y + dy) for note in part.notes.values()
        ),
        {name: each for name, each in part.parameters.items() if name not in workflow.parameters},
        {
            renamed(each): shifted(route, dx, dy)
            for each, route in part.routes.items()
            if each.source in ids and each.target in ids
        },
    )


def _shift(part: Workflow, at: tuple[float, float] | None) -> tuple[float, float]:
    places = [(node.x, node.y) for node in part.nodes.values()] + [(note.x, note.y) for note in part.notes.values()]
    if at is None or not places:
        return OFFSET, OFFSET
    return at[0] - min(x for x, _ in places), at[1] - min(y for _, y in places)


def _free_ids(wanted: Iterable[str], taken: Collection[str]) -> dict[str, str]:
    """An id for each, the wanted one if it is free, and otherwise the same with a number behind it."""
    used = set(taken)
    last: dict[str, int] = {}
    free: dict[str, str] = {}
    for name in wanted:
        chosen = name
        if chosen in used:
            numbered = _NUMBERED.fullmatch(name)
            stem = (numbered[1] if numbered else name)[: _LONGEST_ID - 8] or "node"
            number = last.get(stem, 1)
            while chosen in used:
                number += 1
                chosen = f"{stem}_{number}"
            last[stem] = number
        used.add(chosen)
        free[name] = chosen
    return free


def _referred_to(nodes: Iterable[Node]) -> list[str]:
    """The names of the workflow parameters that nodes refer to."""
    found: dict[str, None] = {}
    waiting: list[Json] = [value for node in nodes for value in node.params.values()]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(name := value.get("$parameter"), str):
                found[name] = None
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return sorted(found)

"""Where a column comes from and where it goes: which node makes it, which read it, and through which it passes.

A column is followed by its name, through the columns that every port is known to carry. Where a node gives it another
name, another column begins; where nobody knows the columns of a port, the way ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .columns_read import columns_read

if TYPE_CHECKING:
    from plait.topology import Connection

    from .editor import Editor


@dataclass(frozen=True, slots=True)
class Lineage:
    """The way of one column through the workflow that is shown."""

    column: str
    makers: tuple[str, ...]
    """The nodes that give the column without getting it."""
    readers: tuple[str, ...]
    """The nodes that do something with its values."""
    nodes: frozenset[str]
    connections: frozenset[Connection]


def lineage_of(editor: Editor, column: str, node_id: str = "") -> Lineage | None:
    """The way of the column of this name that an output of a node has, or of all if no node is given.

    None if there is no such column.
    """
    makers = _makers_above(editor, node_id, column) if node_id else _makers(editor, column)
    if not makers:
        return None
    nodes, connections = _down(editor, makers, column)
    readers = tuple(each for each in editor.workflow.nodes if each in nodes and column in columns_read(editor, each))
    return Lineage(column, makers, readers, frozenset(nodes), frozenset(connections))


def _makers(editor: Editor, column: str) -> tuple[str, ...]:
    nodes = editor.workflow.nodes
    return tuple(each for each in nodes if _gives(editor, each, column) and not _bringing(editor, each, column))


def _makers_above(editor: Editor, node_id: str, column: str) -> tuple[str, ...]:
    """The nodes that make a column which a node gives."""
    if node_id not in editor.workflow.nodes or not _gives(editor, node_id, column):
        return ()
    seen, waiting, makers = {node_id}, [node_id], []
    for current in waiting:
        bringing = _bringing(editor, current, column)
        if not bringing:
            makers.append(current)
        for each in bringing:
            if each.source not in seen:
                seen.add(each.source)
                waiting.append(each.source)
    return tuple(makers)


def _down(editor: Editor, starts: tuple[str, ...], column: str) -> tuple[set[str], set[Connection]]:
    """The nodes and connections that a column reaches from where it is made."""
    seen, waiting = set(starts), list(starts)
    connections: set[Connection] = set()
    for current in waiting:
        for each in editor.workflow.topology.out_of(current):
            if _carries(editor, each, column) or _knows(editor, each, column):
                connections.add(each)
                if each.target not in seen and each.target in editor.workflow.nodes:
                    seen.add(each.target)
                    waiting.append(each.target)
    return seen, connections


def _gives(editor: Editor, node_id: str, column: str) -> bool:
    node_type = editor.node_type(node_id)
    outputs = node_type.outputs if node_type is not None else ()
    return any(column in (editor.findings.columns_of(node_id, port.name) or ()) for port in outputs)


def _bringing(editor: Editor, node_id: str, column: str) -> list[Connection]:
    """The connections through which a column enters a node."""
    into = editor.workflow.topology.into(node_id)
    return [each for each in into if each.source in editor.workflow.nodes and _carries(editor, each, column)]


def _carries(editor: Editor, connection: Connection, column: str) -> bool:
    return column in (editor.findings.columns_of(connection.source, connection.source_port) or ())


def _knows(editor: Editor, connection: Connection, column: str) -> bool:
    """Whether a model goes through a connection that was fitted on the column."""
    model = editor.findings.model_of(connection.source, connection.source_port)
    return model is not None and (column == model.get("target") or column in (model.get("features") or ()))

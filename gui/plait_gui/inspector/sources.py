"""Outputs whose value a parameter may take through a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.connecting import may_connect
from plait.parameter_port import SIGN, parameter_of
from plait.topology import Connection
from plait_gui.node_words import port_name

if TYPE_CHECKING:
    from plait_gui.editor import Editor


def sources_for(editor: Editor, node_id: str, parameter: str) -> list[Connection]:
    """The connections that could give a parameter its value, in the order of the workflow."""
    workflow = editor.workflow
    # One of these would close a cycle; that is found out here only once.
    barred = workflow.topology.descendants_of([node_id]) | {node_id}
    found: list[Connection] = []
    for other in workflow.nodes:
        node_type = editor.node_type(other) if other not in barred else None
        for port in node_type.outputs if node_type is not None else ():
            connection = Connection(other, port.name, node_id, f"{SIGN}{parameter}")
            if may_connect(workflow, editor.registry, connection):
                found.append(connection)
    return found


def feeding(editor: Editor, node_id: str) -> dict[str, Connection]:
    """The connections that end at parameters of a node, by the parameter."""
    into = editor.workflow.topology.into(node_id)
    return {name: each for each in into if (name := parameter_of(each.target_port))}


def source_text(editor: Editor, connection: Connection) -> str:
    """Where a value comes from, such as 'Parameter from Table · value'."""
    port = port_name(editor.node_type(connection.source), connection.source_port).replace("_", " ")
    return f"{editor.title(connection.source)} · {port}"

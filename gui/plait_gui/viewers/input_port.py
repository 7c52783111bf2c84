"""Where the table comes from that a view was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plait_gui.editor import Editor


def table_before(editor: Editor, node_id: str) -> tuple[str, str] | None:
    """The node and the output port that give a node its first table; None if nothing does."""
    node_type = editor.node_type(node_id) if node_id in editor.workflow.nodes else None
    port = next((each.name for each in node_type.inputs if each.type.is_table), None) if node_type else None
    for connection in editor.workflow.topology.into(node_id) if port is not None else ():
        if connection.target_port == port:
            return connection.source, connection.source_port
    return None

"""Views of the same table: what is chosen in one of them, for the others to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from plait.expansion import origin_of
from plait.inactive import INACTIVE
from plait.results import is_table

if TYPE_CHECKING:
    from plait.node import NodeType
    from plait.prepare import Prepared
    from plait.results import Results
    from plait.types import Table

SELECTED = "selected"
"""The output by which the rows leave that were chosen in a view: some of the rows of its first table."""


def chosen_rows(prepared: Prepared, results: Results, node_id: str, origin: str) -> Table | None:
    """The rows that were chosen in the view `origin`, if the view `node_id` was made from the same table.

    None if it was made from another one, or if what was chosen is not known.
    """
    table = _table_of(prepared, node_id)
    if table is None or table != _table_of(prepared, origin):
        return None
    origin, port = origin_of(prepared.snapshot, origin, SELECTED)
    key = prepared.keys.get(origin, "")
    entry = results.find([key]).get(key) if key else None
    if entry is None or port not in entry.ports:
        return None
    value = results.load(entry, port)
    return cast("Table", value) if value is not INACTIVE and is_table(value) else None


def viewed_port(node_type: NodeType[..., Any]) -> str | None:
    """The input whose rows a node shows: its first table, or else a graph, whose nodes are its rows."""
    tables = [port.name for port in node_type.inputs if port.type.is_table]
    graphs = [port.name for port in node_type.inputs if port.type.name == "Graph"]
    return next(iter(tables + graphs), None)


def _table_of(prepared: Prepared, node_id: str) -> tuple[str, str] | None:
    """What makes the table that a node is a view of: the key of the node that gives it, and the port."""
    node_type = prepared.types.get(node_id)
    port = viewed_port(node_type) if node_type else None
    for connection in prepared.topology.into(node_id):
        if connection.target_port == port:
            key = prepared.keys.get(connection.source, "")
            return (key, connection.source_port) if key else None
    return None

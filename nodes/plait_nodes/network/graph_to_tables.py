"""The nodes and edges of a graph as tables."""

from __future__ import annotations

from typing import NamedTuple

import narwhals as nw

from plait import Table, node

from .graph import Graph


class GraphToTablesResult(NamedTuple):
    nodes: Table
    edges: Table


@node(
    "network.graph_to_tables",
    category="Networks",
    icon="table-multiple",
    tags=("object extractor table", "network to row", "edges", "nodes", "export"),
)
def graph_to_tables(graph: Graph) -> GraphToTablesResult:
    """Give the nodes and the edges of a graph as two tables.

    `nodes` has the column `node` and the attributes that the nodes before have added, `edges` has `source`, `target`,
    `weight` and the other attributes. The columns are known once it has run.

    Example: after Communities, join `nodes` to the table of customers.
    """
    return GraphToTablesResult(graph.node_table, nw.from_native(graph.edges.lazy()))

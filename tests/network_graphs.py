"""Well-known graphs for tests, made by the node itself from tables that networkx ships."""

from __future__ import annotations

from plait.table import lazy
from plait_nodes.io.sample_data import Name, sample_data
from plait_nodes.network.edge_list_to_graph import edge_list_to_graph
from plait_nodes.network.graph import Graph


def karate() -> Graph:
    """Zachary's karate club, with the number of things that friends did together as weights."""
    members = sample_data(name="karate_members")
    return edge_list_to_graph(
        sample_data(name="karate_club"), members, source="member", target="friend", weight="strength"
    ).graph


def les_miserables() -> Graph:
    """The characters of the novel, with the chapters that they share as weights."""
    name: Name = "les_miserables"
    return edge_list_to_graph(sample_data(name=name), source="character", target="other", weight="chapters").graph


def graph_of(*edges: tuple[str, str], directed: bool = False, nodes: tuple[str, ...] = ()) -> Graph:
    """A small graph; `nodes` are there also if no edge names them."""
    table = {"a": [source for source, _ in edges], "b": [target for _, target in edges]}
    rows = lazy(table) if edges else lazy({"a": ["x"], "b": ["x"]})
    given = lazy({"name": list(nodes)}) if nodes else None
    graph = edge_list_to_graph(rows, given, source="a", target="b", directed=directed).graph
    return graph if edges else graph.part([name != "x" for name in graph.nodes["node"]])

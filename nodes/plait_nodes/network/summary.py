"""What there is to say of a graph as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple, cast

import narwhals as nw
from pydantic import Field

from plait import Metrics, ParameterError, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table

from .centrality import MOST_WALKED
from .graph import Graph

if TYPE_CHECKING:
    import networkx as nx

_SCHEMA = nw.Schema({"measure": nw.String(), "value": nw.Float64()})


class SummaryResult(NamedTuple):
    table: Table
    metrics: Metrics


def _schema(_graph: None, **_: object) -> tuple[nw.Schema, None]:
    return _SCHEMA, None


@node(
    "network.summary",
    title="Network Summary",
    category="Networks",
    icon="sigma",
    tags=("network analyzer", "density", "clustering coefficient", "triangles", "diameter", "statistics"),
    schema=_schema,
    collects=True,
)
def summary(
    graph: Graph,
    *,
    run: RunContext,
    paths: Annotated[
        bool, Field(description="Whether diameter and mean path are worked out, which takes long for large graphs.")
    ] = True,
) -> SummaryResult:
    """Measure a graph as a whole; weights are not looked at.

    - nodes, edges, components (directions aside), mean degree.
    - density: the share of all possible edges that there are.
    - clustering: the share of pairs of a node's neighbours that are neighbours themselves, as a mean over all nodes;
      transitivity: the same of all such pairs at once; triangles. In a directed graph, directions aside.
    - diameter and mean path: the longest and the mean of the shortest paths. They are missing unless a path leads from
      every node to every other.

    Example: Zachary's karate club has 78 edges, 45 triangles, a clustering of 0.5706, a diameter of 5 and a mean path
    of 2.408.
    """
    import_alone("networkx")
    import networkx as nx

    nodes, edges = graph.nodes.height, graph.edges.height
    if paths and nodes * edges > MOST_WALKED:
        raise ParameterError(
            f"Diameter and mean path of {nodes:,} nodes and {edges:,} edges would take far too long.",
            parameter="paths",
            hint="Switch 'Paths' off, or look at a part of the graph with Subgraph.",
        )
    network = graph.network("ignore")
    plain = network.to_undirected()
    plain.remove_edges_from(list(nx.selfloop_edges(plain)))
    found = {
        "nodes": float(nodes),
        "edges": float(network.number_of_edges()),
        "components": float(nx.number_connected_components(plain)),
        "triangles": float(_triangles(plain)),
    }
    if nodes:
        found["mean degree"] = sum(degree for _, degree in network.degree) / nodes
        found["clustering"] = float(nx.average_clustering(plain))
        found["transitivity"] = float(nx.transitivity(plain))
    if nodes > 1:
        found["density"] = float(nx.density(network))
    if paths and nodes > 1:
        found |= _paths(network, run)
    metrics = Metrics(found)
    return SummaryResult(result_table({"measure": list(found), "value": list(found.values())}, _SCHEMA), metrics)


def _triangles(network: nx.Graph[int]) -> int:
    import networkx as nx

    corners = cast("dict[int, int]", nx.triangles(network))
    return sum(corners.values()) // 3


def _paths(network: nx.Graph[int], run: RunContext) -> dict[str, float]:
    """The longest and the mean shortest path, in one walk through the graph from each node."""
    import networkx as nx

    longest, total = 0, 0
    for number, place in enumerate(network):
        run.progress(number / len(network))
        lengths = nx.single_source_shortest_path_length(network, place)
        if len(lengths) < len(network):
            return {}
        longest = max(longest, *lengths.values())
        total += sum(lengths.values())
    return {"diameter": float(longest), "mean path": total / (len(network) * (len(network) - 1))}

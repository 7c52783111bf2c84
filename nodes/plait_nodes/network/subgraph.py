"""A part of a graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Formula, Metrics, node
from plait.importing import import_alone

from .graph import WEIGHT, Graph

if TYPE_CHECKING:
    from numpy.typing import NDArray


class SubgraphResult(NamedTuple):
    graph: Graph
    metrics: Metrics


@node(
    "network.subgraph",
    category="Networks",
    icon="filter-outline",
    face="{condition} · around {around}",
    tags=("network filter", "object filter", "ego network", "neighbourhood", "k-core", "reduce"),
    collects=True,
)
def subgraph(
    graph: Graph,
    *,
    condition: Annotated[
        Formula | None, Field(description="What must hold for a node, by its columns; all are kept if empty.")
    ] = None,
    around: Annotated[str, Field(description="The name of a node whose neighbourhood is kept; may stay empty.")] = "",
    steps: Annotated[int, Field(ge=0, le=1_000, description="How many edges away from it a node may be.")] = 1,
    lightest: Annotated[float, Field(ge=0, description="Edges that weigh less are taken away, before all else.")] = 0.0,
    isolated: Annotated[bool, Field(description="Whether nodes that are left without an edge are kept.")] = True,
) -> SubgraphResult:
    """Keep some of the nodes and the edges between them.

    First light edges are taken away, then all nodes for which the condition does not hold, then those that are too far
    from the node in *around*, in whatever direction edges lead; at last, without *isolated*, nodes that have no
    edge. A condition that gives a missing value does not hold.

    Example: the condition `community == "community_0"` after Communities, or `degree >= 3` after Centrality.
    """
    kept = Graph(graph.nodes, graph.edges.filter(pl.col(WEIGHT) >= lightest), graph.directed)
    if condition is not None:
        rows = nw.from_native(kept.nodes)
        holds = rows.select(condition.condition(rows).fill_null(False).alias("holds"))["holds"]
        kept = kept.part(holds.to_list())
    if around:
        kept = kept.part(_near(kept, around, steps).tolist())
    if not isolated:
        kept = kept.part(_joined(kept).tolist())
    metrics = Metrics({"nodes": float(kept.nodes.height), "edges": float(kept.edges.height)})
    return SubgraphResult(kept, metrics)


def _near(graph: Graph, around: str, steps: int) -> NDArray[Any]:
    import_alone("networkx")
    import networkx as nx
    import numpy as np

    network = graph.network().to_undirected()
    reached = nx.single_source_shortest_path_length(network, graph.place_of(around, "around"), cutoff=steps)
    near = np.zeros(len(network), dtype=bool)
    near[list(reached)] = True
    return near


def _joined(graph: Graph) -> NDArray[Any]:
    import numpy as np

    joined = np.zeros(graph.nodes.height, dtype=bool)
    for ends in graph.ends:
        joined[ends] = True
    return joined

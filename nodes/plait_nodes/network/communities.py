"""Groups of nodes with many edges within them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import polars as pl
from pydantic import Field

from plait import Metrics, ParameterError, Table, node
from plait.importing import import_alone

from .graph import Graph

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    import networkx as nx

Method = Literal["louvain", "greedy", "label_propagation", "column"]


class CommunitiesResult(NamedTuple):
    graph: Graph
    nodes: Table
    metrics: Metrics


_MOST_GREEDY = 200_000
"""With more edges than this the greedy method takes hours."""


@node(
    "network.communities",
    category="Networks",
    icon="account-group-outline",
    face="{method}",
    tags=("community detection", "clustering", "modularity", "louvain", "groups", "cliques", "label propagation"),
    collects=True,
    blocking=True,
)
def communities(
    graph: Graph,
    *,
    method: Annotated[
        Method,
        Field(
            description="How they are found: by moving nodes for a higher modularity (Louvain), by joining groups "
            "for it (greedy), by what most neighbours belong to, or not at all, but as a column of the nodes says."
        ),
    ] = "louvain",
    column: Annotated[
        str, Field(description="The column of the nodes with their communities; needed for 'column' only.")
    ] = "",
    weights: Annotated[bool, Field(description="Whether a heavy edge counts for more than a light one.")] = True,
    resolution: Annotated[
        float, Field(gt=0, le=1_000, description="Above 1 there are more and smaller communities, below 1 fewer.")
    ] = 1.0,
    seed: Annotated[
        int, Field(ge=0, le=2**32 - 1, description="The order in which Louvain and labels look at the nodes.")
    ] = 0,
) -> CommunitiesResult:
    """Divide the nodes into communities, with many edges within and few between them.

    - louvain: Blondel, Guillaume, Lambiotte, Lefebvre (2008). Quick, also with a hundred thousand edges.
    - greedy: Clauset, Newman, Moore (2004); nothing in it is left to chance.
    - label_propagation: Raghavan, Albert, Kumara (2007). The quickest; modularity is not looked at.
    - column: the communities are given, and only their modularity is measured. Missing ones are a community.

    The metric `modularity` is the share of edges within communities, less the share that there would be if edges were
    drawn at random between nodes of the same degrees; it is missing without edges. Edges of directed graphs are
    taken as they are by Louvain, greedy and the modularity, and both ways by label propagation.

    The column `community` of the nodes names them `community_0`, `community_1`, … from the largest to the smallest,
    those of equal size by their first node.

    Example: method greedy, without weights, on Zachary's karate club: three communities, modularity 0.3807.
    """
    if method == "greedy" and graph.edges.height > _MOST_GREEDY:
        raise ParameterError(
            f"Joining groups of {graph.edges.height:,} edges would take far too long.",
            parameter="method",
            hint="Choose 'louvain', or 'label_propagation' for more than a million edges.",
        )
    network = graph.network()
    weight = "strength" if weights else None
    found = _found(graph, network, method, column, weight, resolution, seed)
    groups = sorted((sorted(group) for group in found), key=lambda group: (-len(group), group[0]))
    names = [""] * len(network)
    for number, group in enumerate(groups):
        for place in group:
            names[place] = f"community_{number}"
    divided = graph.with_columns({"community": pl.Series(names, dtype=pl.String)})
    metrics = Metrics({"communities": float(len(groups))})
    if groups:
        metrics["largest"] = float(len(groups[0]))
    if network.number_of_edges():
        metrics["modularity"] = _modularity(network, groups, weight, resolution)
    return CommunitiesResult(divided, divided.node_table, metrics)


def _found(
    graph: Graph, network: nx.Graph[int], method: Method, column: str, weight: str | None, resolution: float, seed: int
) -> Iterable[Collection[int]]:
    import_alone("networkx")
    from networkx.algorithms import community

    if method == "column":
        return _given(graph, column)
    if not network.number_of_edges():
        return [{place} for place in network]
    match method:
        case "louvain":
            return list(community.louvain_communities(network, weight=weight, resolution=resolution, seed=seed))
        case "greedy":
            return list(community.greedy_modularity_communities(network, weight=weight, resolution=resolution))
        case _:
            return list(community.asyn_lpa_communities(network.to_undirected(), weight=weight, seed=seed))


def _given(graph: Graph, column: str) -> list[list[int]]:
    if column not in graph.nodes.columns:
        known = ", ".join(f"'{name}'" for name in graph.nodes.columns)
        said = f"The nodes have no column '{column}'." if column else "No column is chosen."
        raise ParameterError(said, parameter="column", hint=f"They have {known}.")
    rows = pl.DataFrame({"name": graph.nodes[column], "place": pl.int_range(graph.nodes.height, eager=True)})
    return rows.group_by("name", maintain_order=True).agg("place")["place"].to_list()


def _modularity(network: nx.Graph[int], groups: list[list[int]], weight: str | None, resolution: float) -> float:
    from networkx.algorithms import community

    return float(community.modularity(network, [set(group) for group in groups], weight=weight, resolution=resolution))

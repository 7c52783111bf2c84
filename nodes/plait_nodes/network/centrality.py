"""How central each node of a graph is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import polars as pl
from pydantic import Field

from plait import ParameterError, RunContext, Table, node
from plait.importing import import_alone

from .graph import WEIGHT, Graph
from .weighting import WeightsChoice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .graph import Weights

_MOST_STEPS, _SETTLED = 10_000, 1e-12


class CentralityResult(NamedTuple):
    graph: Graph
    nodes: Table


MOST_WALKED = 10**10
"""So many edges are walked along, from all nodes together: hours."""


@node(
    "network.centrality",
    category="Networks",
    icon="star-circle-outline",
    tags=("network analyzer", "degree", "betweenness", "pagerank", "closeness", "hubs", "influencer", "importance"),
    collects=True,
    blocking=True,
)
def centrality(
    graph: Graph,
    *,
    run: RunContext,
    degree: Annotated[bool, Field(description="Whether the edges at each node are counted.")] = True,
    betweenness: Annotated[
        bool, Field(description="Whether it is worked out how many shortest paths lead through each node.")
    ] = True,
    closeness: Annotated[
        bool, Field(description="Whether it is worked out how near each node is to all that can reach it.")
    ] = True,
    pagerank: Annotated[
        bool, Field(description="Whether it is worked out how often somebody who follows edges at random is there.")
    ] = True,
    weights: WeightsChoice = "ignore",
    damping: Annotated[
        float, Field(gt=0, lt=1, description="How often PageRank follows an edge, and does not begin anew anywhere.")
    ] = 0.85,
    starts: Annotated[
        int | None,
        Field(ge=1, description="From how many nodes, drawn at random, betweenness is estimated; from all if empty."),
    ] = None,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes which nodes are drawn.")] = 0,
) -> CentralityResult:
    """Measure how central each node is, in up to four ways.

    - `degree`: how many edges a node has; a loop counts twice. In a directed graph also `in_degree` and `out_degree`.
      With weights, `strength` is the sum of the strengths of its edges.
    - `betweenness`: the share of shortest paths between two other nodes that lead through it (Freeman; Brandes'
      algorithm).
    - `closeness`: the number of nodes that reach it over the sum of their distances, times the share of all other nodes
      that they are (Wasserman and Faust), so that small components don't look central.
    - `pagerank`: sums up to 1. In a graph that is not directed, edges lead both ways.

    Betweenness and closeness take time with the number of nodes times that of edges: for more than some ten thousand
    edges, estimate the one from some hundred `starts` and leave the other out.

    The columns are added to the nodes of the graph, in place of those of the same name, and `nodes` is their table.

    Example: in Zachary's karate club, node 0 has the highest betweenness (0.4376) and node 33 the highest PageRank.
    """
    columns: dict[str, pl.Series] = {}
    if degree:
        columns |= _degrees(graph, weights)
    if betweenness or closeness:
        paths = {"betweenness": betweenness, "closeness": closeness}
        columns |= _by_paths(graph, run, weights, **paths, starts=starts, seed=seed)
    if pagerank:
        columns["pagerank"] = _pagerank(graph, damping, weights)
    if not columns:
        raise ParameterError("No measure is chosen.", parameter="degree", hint="Switch on at least one.")
    measured = graph.with_columns(columns)
    return CentralityResult(measured, measured.node_table)


def _by_paths(
    graph: Graph,
    run: RunContext,
    weights: Weights,
    *,
    betweenness: bool,
    closeness: bool,
    starts: int | None,
    seed: int,
) -> dict[str, pl.Series]:
    import_alone("networkx")
    import networkx as nx

    _check_length(graph, betweenness=betweenness, closeness=closeness, starts=starts)
    network = graph.network(weights)
    distance = None if weights == "ignore" else "distance"
    columns: dict[str, pl.Series] = {}
    if betweenness:
        many = min(starts, len(network)) if starts is not None else None
        columns["betweenness"] = _ordered(nx.betweenness_centrality(network, k=many, weight=distance, seed=seed))
    run.progress(0.5)
    if closeness:
        columns["closeness"] = _ordered(nx.closeness_centrality(network, distance=distance))
    run.progress(0.9)
    return columns


def _check_length(graph: Graph, *, betweenness: bool, closeness: bool, starts: int | None) -> None:
    """Refuse what would take days.

    Raises:
        ParameterError: says which measure, and what to do instead.
    """
    nodes, edges = graph.nodes.height, graph.edges.height
    if betweenness and (walks := min(starts or nodes, nodes)) * edges > MOST_WALKED:
        raise ParameterError(
            f"Betweenness by the paths from {walks:,} nodes along {edges:,} edges would take far too long.",
            parameter="starts",
            hint=f"Set 'Starts' to {max(1, min(500, MOST_WALKED // max(1, edges))):,}, or switch 'Betweenness' off.",
        )
    if closeness and nodes * edges > MOST_WALKED:
        raise ParameterError(
            f"Closeness by the paths between {nodes:,} nodes along {edges:,} edges would take far too long.",
            parameter="closeness",
            hint="Switch 'Closeness' off, or look at a part of the graph with Subgraph.",
        )


def _degrees(graph: Graph, weights: Weights) -> dict[str, pl.Series]:
    import numpy as np

    count, (source, target) = graph.nodes.height, graph.ends
    out, into = (np.bincount(end, minlength=count) for end in (source, target))
    columns = {"degree": pl.Series(out + into, dtype=pl.Int64)}
    if graph.directed:
        columns |= {"in_degree": pl.Series(into, dtype=pl.Int64), "out_degree": pl.Series(out, dtype=pl.Int64)}
    if weights != "ignore":
        weight = graph.edges[WEIGHT].to_numpy()
        strength = 1 / weight if weights == "distance" else weight
        out, into = (np.bincount(end, weights=strength, minlength=count) for end in (source, target))
        columns["strength"] = pl.Series(out + into, dtype=pl.Float64)
    return columns


def _pagerank(graph: Graph, damping: float, weights: Weights) -> pl.Series:
    """The power iteration (Page, Brin, Motwani, Winograd 1999); who has no edge to follow begins anew anywhere."""
    import numpy as np

    count = graph.nodes.height
    if not count:
        return pl.Series([], dtype=pl.Float64)
    edges = graph.adjacency(weights)
    total = edges.sum(axis=1)
    ended = total == 0
    share = np.divide(1.0, total, out=np.zeros(count), where=~ended)
    ranks = np.full(count, 1 / count)
    for _ in range(_MOST_STEPS):
        followed = edges.T @ (ranks * share)
        new = damping * (followed + ranks[ended].sum() / count) + (1 - damping) / count
        if np.abs(new - ranks).sum() < _SETTLED:
            return pl.Series(new, dtype=pl.Float64)
        ranks = new
    raise ParameterError(
        f"PageRank does not settle with a damping of {damping}.", parameter="damping", hint="Choose a lower one."
    )


def _ordered(values: Mapping[int, float]) -> pl.Series:
    """One value for each node, by their positions."""
    return pl.Series([float(values[place]) for place in range(len(values))], dtype=pl.Float64)

"""The shortest way from one node of a graph to others."""

from __future__ import annotations

from typing import Annotated, NamedTuple, cast

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Metrics, RunContext, Table, node
from plait.importing import import_alone

from .graph import NODE, Graph
from .weighting import WeightsChoice


class ShortestPathResult(NamedTuple):
    path: Table
    distances: Table
    metrics: Metrics


@node(
    "network.shortest_path",
    category="Networks",
    icon="map-marker-path",
    face="{start} → {end}",
    tags=("dijkstra", "route", "distance", "way", "degrees of separation", "nearest"),
    collects=True,
)
def shortest_path(
    graph: Graph,
    *,
    run: RunContext,
    start: Annotated[str, Field(min_length=1, description="The name of the node at which paths begin.")],
    end: Annotated[str, Field(description="The name of the node at which the path ends; may stay empty.")] = "",
    weights: WeightsChoice = "ignore",
) -> ShortestPathResult:
    """Find the shortest path from one node to another, and the distances to all others.

    Without weights the distance is the number of edges, otherwise the sum of their distances (Dijkstra). In a
    directed graph a path follows the direction of edges. Of several paths that are equally short, the one is
    taken that was found first; which one it is depends on the order of the edges.

    `path` has a row for each node on the way: `step` (from 0), `node` and `distance` from the start. It has none
    without an end, or if no path leads there, which the log says. `distances` has a row for each node that can be
    reached, the nearest first: `node`, `distance`, `steps` and `previous`, the node before it on its path.

    Example: from `Napoleon` to `Thenardier` in the network of Les Misérables.
    """
    import_alone("networkx")
    import networkx as nx

    first = graph.place_of(start, "start")
    last = graph.place_of(end, "end") if end else None
    network = graph.network(weights)
    distances: dict[int, float]
    paths: dict[int, list[int]]
    if weights == "ignore":
        paths = nx.single_source_shortest_path(network, first)
        distances = {place: float(len(path) - 1) for place, path in paths.items()}
    else:
        found = nx.single_source_dijkstra(network, first, weight="distance")
        distances, paths = cast("tuple[dict[int, float], dict[int, list[int]]]", found)
    path = paths.get(last, []) if last is not None else []
    metrics = Metrics({"reached": float(len(paths))})
    if last is not None and not path:
        run.log(f"No path leads from '{start}' to '{end}'.")
    if path:
        metrics |= {"distance": float(distances[path[-1]]), "steps": float(len(path) - 1)}
    return ShortestPathResult(_path(graph, path, distances), _distances(graph, paths, distances), metrics)


def _path(graph: Graph, path: list[int], distances: dict[int, float]) -> Table:
    columns = {
        "step": pl.Series(range(len(path)), dtype=pl.Int64),
        NODE: graph.nodes[NODE].gather(path),
        "distance": pl.Series([float(distances[place]) for place in path], dtype=pl.Float64),
    }
    return nw.from_native(pl.DataFrame(columns).lazy())


def _distances(graph: Graph, paths: dict[int, list[int]], distances: dict[int, float]) -> Table:
    places = sorted(paths, key=lambda place: (distances[place], place))
    before = [paths[place][-2] if len(paths[place]) > 1 else None for place in places]
    columns = {
        NODE: graph.nodes[NODE].gather(places),
        "distance": pl.Series([float(distances[place]) for place in places], dtype=pl.Float64),
        "steps": pl.Series([len(paths[place]) - 1 for place in places], dtype=pl.Int64),
        "previous": graph.nodes[NODE].gather(pl.Series(before, dtype=pl.UInt32)),
    }
    return nw.from_native(pl.DataFrame(columns).lazy())

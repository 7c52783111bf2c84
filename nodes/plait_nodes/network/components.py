"""The parts of a graph between which no edge leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Metrics, Table, node
from plait.importing import import_alone

from .graph import Graph

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SCHEMA = {"component": pl.Int64, "nodes": pl.Int64, "edges": pl.Int64}


class ComponentsResult(NamedTuple):
    graph: Graph
    components: Table
    metrics: Metrics


def _schema(_graph: None, **_: object) -> tuple[None, nw.Schema, None]:
    return None, nw.from_native(pl.LazyFrame(schema=_SCHEMA)).collect_schema(), None


@node(
    "network.components",
    category="Networks",
    icon="graph",
    face="{kind}",
    tags=("connected components", "islands", "strongly connected", "parts"),
    schema=_schema,
    collects=True,
)
def components(
    graph: Graph,
    *,
    kind: Annotated[
        Literal["weak", "strong"],
        Field(description="In a directed graph: whether edges count both ways, or a way has to lead there and back."),
    ] = "weak",
) -> ComponentsResult:
    """Number the parts of a graph that hang together.

    Nodes are in one component if a path leads from one to the other; in a directed graph, with 'weak', directions are
    not looked at. Components have numbers from 0, from the one with the most nodes to the smallest, those of equal
    size by their first node.

    The column `component` is added to the nodes of the graph. `components` has a row for each, with its number of nodes
    and of edges within it.

    Example: then Subgraph with the condition `component == 0` keeps the largest one.
    """
    import numpy as np

    numbers, sizes = _numbered(graph, kind)
    source, target = graph.ends
    inside = numbers[source] == numbers[target]
    within = np.bincount(numbers[source[inside]], minlength=len(sizes))
    rows = {"component": range(len(sizes)), "nodes": sizes, "edges": within}
    table = nw.from_native(pl.LazyFrame(rows, schema=_SCHEMA))
    metrics = Metrics({"components": float(len(sizes)), "largest": float(sizes[0]) if len(sizes) else 0.0})
    return ComponentsResult(graph.with_columns({"component": pl.Series(numbers, dtype=pl.Int64)}), table, metrics)


def _numbered(graph: Graph, kind: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The number of the component of each node, and how many nodes each component has."""
    import_alone("scipy.sparse.csgraph")
    import numpy as np
    from scipy.sparse.csgraph import connected_components

    if not graph.nodes.height:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    count, labels = connected_components(graph.adjacency("ignore"), directed=graph.directed, connection=kind)
    sizes, firsts = np.bincount(labels, minlength=count), np.full(count, len(labels))
    np.minimum.at(firsts, labels, np.arange(len(labels)))
    order = np.lexsort((firsts, -sizes))
    numbers = np.empty(count, dtype=np.int64)
    numbers[order] = np.arange(count)
    return numbers[labels], sizes[order]

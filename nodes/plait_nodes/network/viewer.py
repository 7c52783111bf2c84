"""A drawing of a graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Figure, ParameterError, Table, node
from plait.exact import spare
from plait.figure.gestures import Gather, as_options
from plait.held import held
from plait_nodes.views.category import Category
from plait_nodes.views.grouping import Groups
from plait_nodes.views.title import Title

from .graph import NODE, SOURCE, TARGET, WEIGHT, Graph
from .layout import Layout, places

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_NODES = 1_000


class ViewerResult(NamedTuple):
    figure: Figure
    selected: Table


@node(
    "network.viewer",
    title="Network Viewer",
    category="Networks",
    icon="graph",
    face="{layout} · {color} · {size}",
    tags=("plot", "draw", "network view", "node link diagram", "layout", "force directed"),
    collects=True,
)
def viewer(
    graph: Graph,
    *,
    color: Annotated[
        str, Field(description="The column of the nodes that colours them, such as community; may stay empty.")
    ] = "",
    size: Annotated[
        str, Field(description="The column of numbers that makes nodes large, such as degree; their edges if empty.")
    ] = "",
    layout: Annotated[
        Layout,
        Field(
            description="Whether edges pull their ends together (force), all nodes lie on a circle, or on circles "
            "around the one with the most edges (shells)."
        ),
    ] = "force",
    labels: Annotated[
        int, Field(ge=0, le=MOST_NODES, description="How many of the largest nodes have their names.")
    ] = 20,
    most: Annotated[
        int, Field(ge=1, le=MOST_NODES, description="With more nodes than this, the largest are drawn and no others.")
    ] = 300,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes where nodes begin.")] = 0,
    selection: Annotated[list[str], Field(description="The names of the nodes that are selected.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> ViewerResult:
    """Draw the nodes of a graph and the edges between them.

    The places of the nodes are worked out here, from the seed, so that a drawing is always the same. Heavy edges are
    thick. The most frequent eight groups have a colour each, or seven if there are more; then the rest is 'others'.

    The metrics are the nodes and edges of the graph, and of those that are drawn. `selected` has the nodes that are
    selected, with all their columns, in their order; without a selection it has none.

    Example: color `community`, size `pagerank`, after Communities and Centrality.
    """
    for parameter, name in (("color", color), ("size", size)):
        _check_column(graph, name, parameter)
    weight = _sizes(graph, size)
    weighed = spare("size", graph.nodes.columns)
    drawn = graph.with_columns({weighed: weight})
    if graph.nodes.height > most:
        largest = weight.arg_sort(descending=True, nulls_last=True).head(most)
        kept = pl.Series([False] * len(weight)).scatter(largest, values=True)
        drawn = drawn.part(kept.to_list())
    points, groups = _points(drawn, color, weighed, places(drawn, layout, seed))
    tables = {"points": points, "edges": _edges(drawn)}
    if groups is not None:
        tables["groups"] = groups.table
    options: dict[str, Any] = {
        "color": color,
        "labels": labels,
        "directed": graph.directed,
        "selection": list(selection),
        "gestures": as_options(Gather(table="points")),
        "size": [720, 560],
    }
    metrics = {
        "nodes": float(graph.nodes.height),
        "edges": float(graph.edges.height),
        "nodes drawn": float(drawn.nodes.height),
        "edges drawn": float(drawn.edges.height),
    }
    chosen = graph.nodes.filter(graph.nodes[NODE].cast(pl.String).is_in(list(selection)))
    return ViewerResult(Figure("network.viewer", tables, options, title, metrics), nw.from_native(chosen.lazy()))


def _check_column(graph: Graph, name: str, parameter: str) -> None:
    if name and name not in graph.nodes.columns:
        known = ", ".join(f"'{each}'" for each in graph.nodes.columns)
        raise ParameterError(f"The nodes have no column '{name}'.", parameter=parameter, hint=f"They have {known}.")
    if parameter == "size" and name and not graph.nodes[name].dtype.is_numeric():
        raise ParameterError(
            f"The column '{name}' holds {held(graph.nodes[name].dtype)}, not numbers.",
            parameter=parameter,
            hint="Choose a column of numbers, such as degree.",
        )


def _sizes(graph: Graph, size: str) -> pl.Series:
    """What makes a node large; missing where it can't."""
    if size:
        numbers = graph.nodes[size].cast(pl.Float64)
        return numbers.set(~numbers.is_finite().fill_null(value=False), None)
    import numpy as np

    source, target = graph.ends
    counts = np.bincount(np.concatenate([source, target]).astype(int), minlength=graph.nodes.height)
    return pl.Series(counts.astype(float), dtype=pl.Float64)


def _points(graph: Graph, color: str, size: str, found: NDArray[Any]) -> tuple[pl.DataFrame, Groups | None]:
    """The places of the nodes with their names and sizes from 0 to 1, and the number of their group."""
    import numpy as np

    sizes = graph.nodes[size].to_numpy()
    known = sizes[~np.isnan(sizes)]
    low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 0.0)
    share = np.nan_to_num((sizes - low) / (high - low)) if high > low else np.zeros(len(sizes))
    points = pl.DataFrame(
        {
            "name": graph.nodes[NODE].cast(pl.String),
            "x": found[:, 0],
            "y": found[:, 1],
            "share": share,
        }
    )
    if not color:
        return points, None
    rows = nw.from_native(graph.nodes)
    names = rows.select(Category.of(rows.schema, color, "color").text.alias("name")).to_native()
    order = None
    if graph.nodes[color].dtype.is_integer():
        order = names["name"].gather(graph.nodes[color].arg_sort()).drop_nulls().unique(maintain_order=True).to_list()
    groups = Groups.of(names.group_by("name").agg(pl.len().alias("rows")), order)
    numbered = nw.from_native(names).select(groups.number("name").alias("group")).to_native()
    return points.with_columns(numbered["group"]), groups


def _edges(graph: Graph) -> pl.DataFrame:
    """The edges by the positions of their ends, the heaviest of which has the share 1."""
    source, target = graph.ends
    weights = graph.edges[WEIGHT].to_numpy()
    share = weights / weights.max() if len(weights) else weights
    return (
        pl.DataFrame(
            {
                SOURCE: pl.Series(source, dtype=pl.Int64),
                TARGET: pl.Series(target, dtype=pl.Int64),
                "share": share,
            }
        )
        .sort("share", maintain_order=True)
        .tail(20_000)
    )

"""Make a graph of a table of edges."""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, DataError, Metrics, MissingColumnError, OneColumn, ParameterError, Table, node
from plait.exact import bare, col, exact, exactly
from plait.held import held
from plait.table import collect

from .graph import NODE, SOURCE, TARGET, WEIGHT, Graph, places_of

Repeated = Literal["sum", "mean", "min", "max"]
_OWN = (SOURCE, TARGET, WEIGHT)


class EdgeListToGraphResult(NamedTuple):
    graph: Graph
    metrics: Metrics


def _schema(
    edges: nw.Schema | None, nodes: nw.Schema | None, *, source: str, target: str, node: str, **_: object
) -> tuple[None, None]:
    if edges is not None:
        _name_type(edges, source, target)
    if nodes is not None:
        _node_column(nodes, node)
    return None, None


@node(
    "network.edge_list_to_graph",
    category="Networks",
    icon="graph-outline",
    face="{source} → {target}",
    tags=("network creator", "object inserter", "edges", "adjacency", "followers", "mentions"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def edge_list_to_graph(
    edges: Table,
    nodes: Table | None = None,
    *,
    source: Annotated[Column, Field(description="The column with the node at which an edge begins.")],
    target: Annotated[Column, Field(description="The column with the node at which it ends.")],
    weight: Annotated[
        str, OneColumn(types="numeric"), Field(description="The column with the weight of an edge; 1 each if empty.")
    ] = "",
    directed: Annotated[
        bool, Field(description="Whether an edge leads only one way, as 'follows' does and 'is a friend of' does not.")
    ] = False,
    repeated: Annotated[
        Repeated, Field(description="What is made of the weights of several rows that join the same nodes.")
    ] = "sum",
    loops: Annotated[bool, Field(description="Whether edges from a node to itself are kept.")] = False,
    node: Annotated[
        str,
        OneColumn(port="nodes"),
        Field(description="The column of the table of nodes with their names; the first if empty."),
    ] = "",
) -> EdgeListToGraphResult:
    """Make a graph of a table with one row for each edge.

    The names of nodes are texts or whole numbers, the same in both columns. Rows that join the same nodes are one edge;
    without a column of weights its weight is the number of rows, with 'sum'. In a graph that is not directed, a row
    from b to a joins the same nodes as one from a to b. Other columns become attributes of the edge, taken from the
    first of its rows. Weights have to be above zero.

    The table of nodes is optional. Its rows come first among the nodes, in their order, with their other columns as
    attributes, and those without an edge are there too; all other nodes follow in the order of their names.

    Rows where an end is missing are left out and counted, and so are loops that are not kept.

    Example: source `follower`, target `followed`, directed, for a table of who follows whom.
    """
    schema = edges.collect_schema()
    dtype = _name_type(schema, source, target)
    others = [name for name in schema if name not in (source, target, weight, *_OWN)]
    weights = col(weight).cast(nw.Float64) if weight else nw.lit(1.0, nw.Float64)
    rows = collect(
        edges.select(
            col(source).cast(dtype).alias(SOURCE),
            col(target).cast(dtype).alias(TARGET),
            weights.alias(WEIGHT),
            *exactly(others),
        )
    ).to_polars()
    known = rows.drop_nulls([SOURCE, TARGET])
    kept = known if loops else known.filter(pl.col(SOURCE) != pl.col(TARGET))
    if weight:
        _check_weights(kept[WEIGHT], weight)
    node_table = _nodes(kept, nodes, node)
    edge_table = _merged(kept, node_table[NODE], repeated, directed)
    metrics = Metrics(
        {
            "nodes": float(node_table.height),
            "edges": float(edge_table.height),
            "left out": float(rows.height - known.height),
            "loops left out": float(known.height - kept.height),
        }
    )
    return EdgeListToGraphResult(Graph(node_table, edge_table, directed), metrics)


def _name_type(schema: nw.Schema, source: str, target: str) -> nw.dtypes.DType:
    """The type that the names of nodes have.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: its values can't be names, or those of one column are texts and of the other numbers.
    """
    kinds = {_kind(schema, name, parameter) for name, parameter in ((source, "source"), (target, "target"))}
    known = kinds - {nw.Unknown()}
    if len(known) > 1:
        raise ParameterError(
            f"'{source}' holds {held(schema[source])} and '{target}' {held(schema[target])}.",
            parameter="target",
            hint="The names of nodes must be of one kind: convert one column with Type Converter.",
        )
    # A column without any values fits everything.
    return known.pop() if known else nw.String()


def _kind(schema: nw.Schema, name: str, parameter: str) -> nw.dtypes.DType:
    if name not in schema:
        raise MissingColumnError(name, list(schema))
    dtype = schema[name]
    if dtype.is_integer():
        return nw.Int64()
    if dtype == nw.Unknown:
        return nw.Unknown()
    if dtype in (nw.String, nw.Categorical, nw.Enum):
        return nw.String()
    raise ParameterError(
        f"The column '{name}' holds {held(dtype)}, which can't be names of nodes.",
        parameter=parameter,
        hint="Choose a column of texts or whole numbers, or convert it with Type Converter.",
    )


def _node_column(schema: nw.Schema, node: str) -> str:
    if not len(schema):
        raise DataError("The table of nodes has no columns.", hint="Connect a table with the names of nodes.")
    name = node or schema.names()[0]
    _kind(schema, name, "node")
    return name


def _check_weights(weights: pl.Series, column: str) -> None:
    wrong = weights.is_null() | ~weights.is_finite() | (weights <= 0)
    count = int(wrong.fill_null(value=True).sum())
    if count:
        raise DataError(
            f"The column '{column}' has {count} weights that are missing, infinite, zero or negative.",
            column=column,
            hint="Take these rows out with a Row Filter; an edge needs a weight above zero.",
        )


def _nodes(edges: pl.DataFrame, given: Table | None, column: str) -> pl.DataFrame:
    """All nodes: those of the table, then those that only edges name."""
    ends = pl.concat([edges[SOURCE], edges[TARGET]]).unique().sort().alias(NODE)
    if given is None:
        return pl.DataFrame([ends])
    name = _node_column(given.collect_schema(), column)
    rows = collect(given).to_polars().drop_nulls(exact(name))
    attributes = [each for each in rows.columns if each not in (name, NODE)]
    rows = rows.select(_names(bare(rows[name]), ends.dtype, edges.height).alias(NODE), *exactly(attributes))
    repeated = rows[NODE].filter(rows[NODE].is_duplicated()).unique(maintain_order=True)
    if len(repeated):
        raise DataError(
            f"The column '{name}' of the table of nodes has {len(repeated)} names more than once.",
            column=name,
            values=[str(each) for each in repeated.head(5)],
            hint="Put a Duplicate Rows node before.",
        )
    more = ends.filter(~ends.is_in(rows[NODE].implode()))
    return pl.concat([rows, pl.DataFrame([more])], how="diagonal")


def _names(names: pl.Series, dtype: pl.DataType, edges: int) -> pl.Series:
    """The names in the table of nodes, of the type that they have in that of edges."""
    own = pl.Int64() if names.dtype.is_integer() else pl.String()
    if own != dtype and edges and names.dtype != pl.Null:
        raise DataError(
            f"The table of nodes names them by {names.dtype} values in '{names.name}', that of edges by {dtype} ones.",
            column=names.name,
            hint="Convert one of them with Type Converter.",
        )
    return names.cast(dtype)


def _merged(edges: pl.DataFrame, names: pl.Series, repeated: Repeated, directed: bool) -> pl.DataFrame:
    """One row for each pair of nodes, in the order of their first rows."""
    first, last = (places_of(edges[side], names) for side in (SOURCE, TARGET))
    rows = pl.DataFrame({"first": first, "last": last, WEIGHT: edges[WEIGHT]}).with_row_index("row")
    if not directed:
        ends = ("first", "last")
        rows = rows.with_columns(pl.min_horizontal(*ends).alias("first"), pl.max_horizontal(*ends).alias("last"))
    weight = pl.col(WEIGHT)
    combined = {"sum": weight.sum(), "mean": weight.mean(), "min": weight.min(), "max": weight.max()}[repeated]
    merged = rows.group_by("first", "last", maintain_order=True).agg(pl.col("row").first(), combined)
    return edges[merged["row"]].with_columns(merged[WEIGHT])

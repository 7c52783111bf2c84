import math

import polars as pl
import pytest

from plait import DataError, MissingColumnError, ParameterError
from plait.table import lazy
from plait.testing import check_node
from plait_nodes.network.edge_list_to_graph import edge_list_to_graph
from plait_nodes.network.graph import Graph

FOLLOWERS = {"who": ["a", "b", "a", "c", None, "d"], "whom": ["b", "a", "b", "c", "a", None], "note": list("uvwxyz")}


def test_rows_of_the_same_ends_are_one_edge() -> None:
    graph, metrics = edge_list_to_graph(lazy(FOLLOWERS), source="who", target="whom")
    assert graph.nodes["node"].to_list() == ["a", "b"]
    assert graph.edges.rows() == [("a", "b", 3.0, "u")]
    assert metrics == {"nodes": 2, "edges": 1, "left out": 2, "loops left out": 1}


def test_directed_edges_lead_one_way() -> None:
    graph = edge_list_to_graph(lazy(FOLLOWERS), source="who", target="whom", directed=True, loops=True).graph
    assert graph.edges.rows() == [("a", "b", 2.0, "u"), ("b", "a", 1.0, "v"), ("c", "c", 1.0, "x")]
    assert sorted(graph.network().edges) == [(0, 1), (1, 0), (2, 2)]


@pytest.mark.parametrize(("repeated", "expected"), [("sum", 7.0), ("mean", 3.5), ("min", 2.0), ("max", 5.0)])
def test_weights_of_repeated_rows(repeated: str, expected: float) -> None:
    table = lazy({"a": [1, 2], "b": [2, 1], "w": [2, 5]})
    graph = edge_list_to_graph(table, source="a", target="b", weight="w", repeated=repeated).graph
    assert graph.edges.rows() == [(1, 2, expected)]
    assert graph.network().edges[0, 1] == {"strength": expected, "distance": 1 / expected}
    assert graph.network("distance").edges[0, 1] == {"strength": 1 / expected, "distance": expected}


def test_the_table_of_nodes_comes_first_with_its_attributes() -> None:
    nodes = lazy({"club": ["x", "y", "z"], "name": ["c", None, "lonely"], "node": [1, 2, 3]})
    graph = edge_list_to_graph(lazy(FOLLOWERS), nodes, source="who", target="whom", node="name").graph
    assert graph.nodes.rows() == [("c", "x"), ("lonely", "z"), ("a", None), ("b", None)]


def test_names_of_nodes_that_do_not_fit_are_named() -> None:
    table = lazy({**FOLLOWERS, "number": range(6), "score": [0.5] * 6})
    with pytest.raises(MissingColumnError, match="no column 'nobody'"):
        edge_list_to_graph(table, source="nobody", target="whom")
    with pytest.raises(ParameterError, match="'who' holds String values and 'number' Int64 values"):
        edge_list_to_graph(table, source="who", target="number")
    with pytest.raises(ParameterError, match="'score' holds Float64 values, which can't be names"):
        edge_list_to_graph(table, source="score", target="whom")
    with pytest.raises(DataError, match="'n' of the table of nodes has 1 names more than once") as caught:
        edge_list_to_graph(table, lazy({"n": ["a", "a"]}), source="who", target="whom")
    assert caught.value.values == ("a",)
    with pytest.raises(DataError, match="names them by Int64"):
        edge_list_to_graph(table, lazy({"n": [1]}), source="who", target="whom")


@pytest.mark.parametrize("weight", [0.0, -1.0, None, math.nan, math.inf])
def test_weights_are_above_zero(weight: float | None) -> None:
    table = lazy({"a": ["x"], "b": ["y"], "w": [weight]})
    with pytest.raises(DataError, match="'w' has 1 weights that are missing, infinite, zero or negative"):
        edge_list_to_graph(table, source="a", target="b", weight="w")


@pytest.mark.parametrize("rows", [6, 1, 0])
def test_the_contract_and_what_comes_back_from_the_store(rows: int) -> None:
    table = pl.DataFrame({**FOLLOWERS, "weight": range(6), "first": range(6), "größe": [1.5] * 6}).head(rows)
    ports = check_node(edge_list_to_graph, table, {"n": ["é", "a"]}, source="who", target="whom", directed=True)
    graph = ports["graph"]
    assert isinstance(graph, Graph)
    again = Graph.from_bytes(graph.to_bytes())
    assert again.nodes.equals(graph.nodes)
    assert again.edges.equals(graph.edges)
    assert again.directed
    assert again.to_bytes() == graph.to_bytes()
    check_node(edge_list_to_graph, table, source="who", target="who", loops=True)
    nothing = pl.DataFrame({"a": pl.Series([None] * rows, dtype=pl.String), "b": ["x"] * rows})
    assert check_node(edge_list_to_graph, nothing, source="a", target="b")["metrics"] == {
        "nodes": 0, "edges": 0, "left out": rows, "loops left out": 0,
    }  # fmt: skip


def test_a_damaged_graph_is_refused() -> None:
    graph = edge_list_to_graph(lazy({"a": ["x"], "b": ["y"]}), source="a", target="b").graph
    broken = Graph(graph.nodes.head(1), graph.edges)
    with pytest.raises(DataError, match="an edge leads to no node"):
        Graph.from_bytes(broken.to_bytes())


def test_categories_are_texts_and_small_numbers_numbers() -> None:
    table = pl.DataFrame({"a": ["x", "y"], "b": ["y", "z"]}, schema=dict.fromkeys("ab", pl.Categorical))
    assert edge_list_to_graph(lazy(table), source="a", target="b").graph.nodes["node"].to_list() == ["x", "y", "z"]
    table = pl.DataFrame({"a": [10, 9], "b": [9, 2]}, schema={"a": pl.UInt8, "b": pl.Int32})
    graph = edge_list_to_graph(lazy(table), source="a", target="b").graph
    assert graph.nodes["node"].to_list() == [2, 9, 10]
    assert graph.nodes["node"].dtype == pl.Int64

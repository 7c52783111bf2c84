import networkx as nx
import polars as pl
import pytest

from network_graphs import graph_of, karate, les_miserables
from plait import ParameterError
from plait.table import collect
from plait.testing import check_node
from plait_nodes.network.communities import CommunitiesResult, communities


def groups(result: CommunitiesResult) -> set[frozenset[object]]:
    rows = collect(result.nodes).to_polars()
    return {frozenset(part["node"].to_list()) for part in rows.partition_by("community")}


def test_greedy_joins_of_the_karate_club() -> None:
    result = communities(karate(), method="greedy", weights=False)
    assert result.metrics["modularity"] == pytest.approx(0.380671, abs=5e-7)
    assert groups(result) == set(nx.community.greedy_modularity_communities(nx.karate_club_graph()))
    assert collect(result.nodes)["community"].value_counts(sort=True).rows() == [
        ("community_0", 17), ("community_1", 9), ("community_2", 8),
    ]  # fmt: skip


def test_the_clubs_as_they_split() -> None:
    result = communities(karate(), method="column", column="club", weights=False)
    assert result.metrics == {"communities": 2, "largest": 17, "modularity": pytest.approx(0.358235, abs=5e-7)}


def test_louvain_finds_the_best_known_division() -> None:
    best = max(communities(karate(), weights=False, seed=seed).metrics["modularity"] for seed in range(10))
    assert best == pytest.approx(0.4197896)  # the largest there is: Brandes and others (2008)
    assert communities(les_miserables()).metrics["modularity"] > 0.56


@pytest.mark.parametrize("method", ["louvain", "greedy", "label_propagation"])
def test_the_modularity_is_that_of_networkx(method: str) -> None:
    original = nx.les_miserables_graph()
    result = communities(les_miserables(), method=method, seed=3)
    assert result.metrics["modularity"] == pytest.approx(nx.community.modularity(original, groups(result)))
    assert result.metrics["communities"] == len(groups(result))


@pytest.mark.parametrize("method", ["louvain", "greedy", "label_propagation"])
@pytest.mark.parametrize("directed", [False, True])
def test_two_triangles_are_two_communities(method: str, directed: bool) -> None:
    edges = [("a", "b"), ("b", "c"), ("c", "a"), ("x", "y"), ("y", "z"), ("z", "x")]
    result = communities(graph_of(*edges, directed=directed), method=method)
    assert groups(result) == {frozenset("abc"), frozenset("xyz")}
    assert result.metrics["modularity"] == pytest.approx(0.5)
    assert collect(result.nodes)["community"].to_list() == ["community_0"] * 3 + ["community_1"] * 3


def test_missing_communities_are_one() -> None:
    graph = graph_of(("a", "b"), ("b", "c")).with_columns({"side": pl.Series([None, "l", None])})
    assert groups(communities(graph, method="column", column="side")) == {frozenset("ac"), frozenset("b")}


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(ParameterError, match=r"no column 'team'.*'node', 'club'"):
        communities(karate(), method="column", column="team")
    with pytest.raises(ParameterError, match="No column is chosen"):
        communities(karate(), method="column")


@pytest.mark.parametrize("graph", [graph_of(), graph_of(nodes=("é", "x1")), graph_of(("a", "b"), directed=True)])
@pytest.mark.parametrize("method", ["louvain", "greedy", "label_propagation"])
def test_the_contract(graph: object, method: str) -> None:
    check_node(communities, graph, method=method)

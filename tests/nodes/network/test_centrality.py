import networkx as nx
import pytest

from network_graphs import graph_of, karate, les_miserables
from plait import ParameterError, RunContext
from plait.errors import Cancelled
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.network.centrality import centrality
from plait_nodes.network.edge_list_to_graph import edge_list_to_graph
from plait_nodes.network.summary import summary


def test_the_karate_club() -> None:
    nodes = collect(centrality(karate(), run=RunContext()).nodes).to_polars()
    assert nodes.columns == ["node", "club", "degree", "betweenness", "closeness", "pagerank"]
    assert nodes["betweenness"][0] == pytest.approx(0.437635, abs=5e-7)
    assert nodes["pagerank"][33] == pytest.approx(0.100919, abs=5e-7)
    assert nodes["pagerank"].sum() == pytest.approx(1)
    assert (nodes["degree"][33], nodes["degree"].sum()) == (17, 2 * 78)
    assert nodes["closeness"][0] == pytest.approx(nx.closeness_centrality(nx.karate_club_graph())[0])


def test_les_miserables_with_weights() -> None:
    graph, original = les_miserables(), nx.les_miserables_graph()
    for _, _, edge in original.edges(data=True):
        edge["length"] = 1 / edge["weight"]
    nodes = collect(centrality(graph, run=RunContext(), weights="strength").nodes).to_polars()
    expected = {
        "strength": dict(original.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(original, weight="length"),
        "closeness": nx.closeness_centrality(original, distance="length"),
        "pagerank": nx.pagerank(original, tol=1e-12, max_iter=10_000),
    }
    for name, values in expected.items():
        assert dict(zip(nodes["node"], nodes[name], strict=True)) == pytest.approx(values, abs=1e-9)


def test_directed_edges_are_counted_by_direction() -> None:
    graph = graph_of(("a", "b"), ("c", "b"), ("b", "d"), directed=True)
    nodes = collect(centrality(graph, run=RunContext()).nodes).to_polars()
    assert nodes.select("node", "degree", "in_degree", "out_degree").rows() == [
        ("a", 1, 0, 1), ("b", 3, 2, 1), ("c", 1, 0, 1), ("d", 1, 1, 0),
    ]  # fmt: skip
    assert nodes["betweenness"].to_list() == pytest.approx([0, 2 / 6, 0, 0])


def test_a_heavy_edge_is_near_or_far() -> None:
    graph = karate()
    runs = [
        collect(centrality(graph, run=RunContext(), weights=w).nodes)["closeness"] for w in ("strength", "distance")
    ]
    assert runs[0].to_list() != pytest.approx(runs[1].to_list())


def test_betweenness_from_some_starts_is_an_estimate_that_the_seed_fixes() -> None:
    def of(starts: int, seed: int) -> list[float]:
        found = centrality(karate(), run=RunContext(), starts=starts, seed=seed)
        return collect(found.nodes)["betweenness"].to_list()

    assert of(10, 1) == of(10, 1) != of(10, 2)
    assert of(1_000, 1) == pytest.approx(of(34, 2))


def test_something_is_measured() -> None:
    off = dict.fromkeys(("degree", "betweenness", "closeness", "pagerank"), False)
    with pytest.raises(ParameterError, match="No measure is chosen"):
        centrality(karate(), run=RunContext(), **off)


@pytest.mark.parametrize("graph", [graph_of(), graph_of(("a", "b")), graph_of(("a", "b"), nodes=("ü",), directed=True)])
def test_the_contract(graph: object) -> None:
    check_node(centrality, graph, weights="strength", starts=1)
    check_node(centrality, graph)


@pytest.mark.parametrize("weights", ["ignore", "strength", "distance"])
def test_pagerank_of_a_directed_graph_with_ends_and_loops_is_that_of_networkx(weights: str) -> None:
    rows = {"a": ["x", "y", "z", "x", "w", "w"], "b": ["y", "z", "x", "end", "w", "x"], "n": [1.0, 2, 5, 3, 4, 1]}
    graph = edge_list_to_graph(lazy(rows), source="a", target="b", weight="n", directed=True, loops=True).graph
    network = nx.DiGraph()
    network.add_nodes_from(graph.nodes["node"])
    for source, target, value in zip(*rows.values(), strict=True):
        network.add_edge(source, target, weight={"ignore": 1, "strength": value, "distance": 1 / value}[weights])
    found = centrality(graph, run=RunContext(), betweenness=False, closeness=False, weights=weights, damping=0.7)
    nodes = collect(found.nodes)
    expected = nx.pagerank(network, alpha=0.7, tol=1e-13, max_iter=10_000)
    assert dict(zip(nodes["node"], nodes["pagerank"], strict=True)) == pytest.approx(expected, abs=1e-10)
    if weights != "ignore":
        strength = dict(network.degree(weight="weight"))
        assert dict(zip(nodes["node"], nodes["strength"], strict=True)) == pytest.approx(strength)


def test_what_would_take_days_is_refused() -> None:
    count = 150_000
    ring = lazy({"a": range(count), "b": [*range(1, count), 0]})
    graph = edge_list_to_graph(ring, source="a", target="b").graph
    with pytest.raises(
        ParameterError, match="from 150,000 nodes along 150,000 edges would take far too long"
    ) as caught:
        centrality(graph, run=RunContext())
    assert "Set 'Starts' to 500" in caught.value.hint
    with pytest.raises(ParameterError, match="Closeness by the paths between 150,000 nodes"):
        centrality(graph, run=RunContext(), betweenness=False)
    nodes = collect(centrality(graph, run=RunContext(), betweenness=False, closeness=False).nodes).to_polars()
    assert nodes["degree"].unique().to_list() == [2]
    with pytest.raises(ParameterError, match="Diameter and mean path of 150,000 nodes"):
        summary(graph, run=RunContext())
    with pytest.raises(Cancelled):
        summary(karate(), run=cancelled())


def cancelled() -> RunContext:
    run = RunContext()
    run.cancelled.set()
    return run

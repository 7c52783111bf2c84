import networkx as nx
import pytest

from network_graphs import graph_of, karate, les_miserables
from plait import Formula, ParameterError, RunContext
from plait.table import collect
from plait.testing import check_node
from plait_nodes.network.components import components
from plait_nodes.network.graph_to_tables import graph_to_tables
from plait_nodes.network.shortest_path import shortest_path
from plait_nodes.network.subgraph import subgraph
from plait_nodes.network.summary import summary


def test_the_karate_club_as_a_whole() -> None:
    metrics = summary(karate(), run=RunContext()).metrics
    known = {
        "nodes": 34, "edges": 78, "components": 1, "triangles": 45, "clustering": 0.570638, "diameter": 5,
        "mean path": 2.408200, "density": 78 / (34 * 33 / 2), "mean degree": 2 * 78 / 34, "transitivity": 0.255682,
    }  # fmt: skip
    assert metrics == pytest.approx(known, abs=5e-7)
    assert collect(summary(karate(), run=RunContext()).table).rows()[0] == ("nodes", 34.0)


def test_paths_are_missing_where_not_all_are_reached() -> None:
    metrics = summary(graph_of(("a", "b"), ("c", "d")), run=RunContext()).metrics
    assert metrics["components"] == 2
    assert "diameter" not in metrics
    assert "diameter" not in summary(karate(), run=RunContext(), paths=False).metrics
    assert "diameter" not in summary(graph_of(("a", "b"), directed=True), run=RunContext()).metrics


def test_a_path_in_les_miserables() -> None:
    found = shortest_path(les_miserables(), run=RunContext(), start="Napoleon", end="Thenardier")
    path = collect(found.path)["node"].to_list()
    assert len(path) == nx.shortest_path_length(nx.les_miserables_graph(), "Napoleon", "Thenardier") + 1
    assert path[:2] == ["Napoleon", "Myriel"]
    assert found.metrics == {"reached": 77, "distance": len(path) - 1, "steps": len(path) - 1}
    distances = collect(found.distances)
    assert distances.row(0) == ("Napoleon", 0.0, 0, None)
    known = nx.single_source_shortest_path_length(nx.les_miserables_graph(), "Napoleon")
    assert dict(zip(distances["node"], distances["distance"], strict=True)) == known


def test_weights_may_be_distances_or_strengths() -> None:
    original = nx.karate_club_graph()
    for _, _, edge in original.edges(data=True):
        edge["length"] = 1 / edge["weight"]
    for weights, name in (("distance", "weight"), ("strength", "length")):
        found = shortest_path(karate(), run=RunContext(), start="16", end="26", weights=weights)
        expected = nx.shortest_path_length(original, 16, 26, weight=name)
        assert found.metrics["distance"] == pytest.approx(expected)
        assert collect(found.path)["distance"][-1] == pytest.approx(expected)


def test_where_no_path_leads_the_log_says_so() -> None:
    said: list[str] = []
    graph = graph_of(("a", "b"), directed=True)
    found = shortest_path(graph, run=RunContext(log=said.append), start="b", end="a")
    assert said == ["No path leads from 'b' to 'a'."]
    assert (len(collect(found.path)), found.metrics) == (0, {"reached": 1})
    with pytest.raises(ParameterError, match=r"no node 'Valjan'.*Did you mean 'Valjean'"):
        shortest_path(les_miserables(), run=RunContext(), start="Valjan")


def test_components_are_numbered_by_size() -> None:
    graph = graph_of(("a", "b"), ("x", "y"), ("y", "z"), ("z", "x"), nodes=("lonely",))
    found = components(graph)
    assert collect(found.components).rows() == [(0, 3, 3), (1, 2, 1), (2, 1, 0)]
    assert found.graph.nodes.rows() == [("lonely", 2), ("a", 1), ("b", 1), ("x", 0), ("y", 0), ("z", 0)]
    assert found.metrics == {"components": 3, "largest": 3}


def test_strong_components_need_a_way_back() -> None:
    graph = graph_of(("a", "b"), ("b", "a"), ("b", "c"), directed=True)
    assert components(graph).metrics["components"] == 1
    assert collect(components(graph, kind="strong").components).rows() == [(0, 2, 2), (1, 1, 0)]


def test_a_condition_keeps_nodes_and_the_edges_between_them() -> None:
    found = subgraph(karate(), condition=Formula("club == 'Officer'")).graph
    original = nx.karate_club_graph()
    officers = [each for each, club in original.nodes(data="club") if club == "Officer"]
    assert found.nodes["node"].to_list() == officers
    assert found.edges.height == original.subgraph(officers).number_of_edges()


def test_the_neighbourhood_of_a_node() -> None:
    graph = graph_of(("a", "b"), ("b", "c"), ("c", "d"), ("d", "a"), ("d", "e"), directed=True)
    assert subgraph(graph, around="a").graph.nodes["node"].to_list() == ["a", "b", "d"]
    assert subgraph(graph, around="a", steps=2).metrics == {"nodes": 5, "edges": 5}
    assert subgraph(graph, around="e", steps=0).metrics == {"nodes": 1, "edges": 0}


def test_light_edges_and_lonely_nodes() -> None:
    heavy = subgraph(les_miserables(), lightest=10, isolated=False)
    edges = [edge for edge in nx.les_miserables_graph().edges(data="weight") if edge[2] >= 10]
    assert heavy.metrics == {"nodes": len({name for edge in edges for name in edge[:2]}), "edges": len(edges)}


@pytest.mark.parametrize("graph", [graph_of(), graph_of(("a", "a")), graph_of(("a", "b"), nodes=("é",), directed=True)])
def test_the_contract(graph: object) -> None:
    check_node(graph_to_tables, graph)
    check_node(summary, graph)
    check_node(components, graph, kind="strong")
    check_node(subgraph, graph, condition="node != 'a'", isolated=False)
    nodes = check_node(graph_to_tables, graph)["nodes"]
    for name in collect(nodes)["node"]:  # type: ignore[arg-type]
        check_node(shortest_path, graph, start=name, weights="strength")


def test_tables_have_all_columns() -> None:
    tables = graph_to_tables(karate())
    assert collect(tables.nodes).columns == ["node", "club"]
    assert collect(tables.edges).columns == ["source", "target", "weight", "club_of_member", "club_of_friend"]

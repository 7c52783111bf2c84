"""The shipped workflows about networks give the numbers that they promise."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import polars as pl
import pytest

from plait import load
from plait.outcome import RunResult

FOLDER = Path(__file__).resolve().parents[2] / "workflows"


def run(name: str, store: Path) -> RunResult:
    workflow = load(FOLDER / name)
    return workflow.run(until=list(workflow.nodes), store=store)


def table(result: RunResult, node_id: str, port: str) -> pl.DataFrame:
    return result[node_id][port].collect().to_polars()


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    return run("karate_club.json", tmp_path_factory.mktemp("club"))


def test_the_karate_club_has_the_published_numbers(club: RunResult) -> None:
    known = {
        "club_facts.edges": 78, "club_facts.triangles": 45, "club_facts.clustering": 0.570638,
        "club_facts.diameter": 5, "club_facts.mean path": 2.408200,
        "club_split.modularity": 0.358235, "club_greedy.modularity": 0.380671,
    }  # fmt: skip
    assert {name: club.metrics[name] for name in known} == pytest.approx(known, abs=5e-7)
    nodes = table(club, "club_central", "nodes")
    assert nodes["betweenness"][0] == pytest.approx(0.437635, abs=5e-7)
    assert nodes["pagerank"][33] == pytest.approx(0.100919, abs=5e-7)


def test_friendships_tell_who_went_where(club: RunResult) -> None:
    """Each circle that Louvain finds is, but for a member or two, of one club."""
    nodes = table(club, "club_louvain", "nodes")
    larger = nodes.group_by("community").agg(pl.col("club").value_counts(sort=True).first().struct.field("count"))
    assert larger["count"].sum() >= 32


def test_the_novel_falls_into_circles(club: RunResult) -> None:
    assert (club.metrics["novel_facts.nodes"], club.metrics["novel_facts.edges"]) == (77, 254)
    assert club.metrics["novel_groups.modularity"] == pytest.approx(0.5663, abs=0.005)
    nodes = table(club, "novel_central", "nodes")
    circle = dict(nodes.select("node", "community").rows())
    assert circle["Valjean"] != circle["Gavroche"] != circle["Myriel"]
    assert nodes.sort("pagerank", descending=True)["node"][0] == "Valjean"
    path = table(club, "way", "path")["node"].to_list()
    assert path[0] == "Napoleon"
    assert path[-1] == "Thenardier"
    assert len(path) == 1 + nx.shortest_path_length(nx.les_miserables_graph(), "Napoleon", "Thenardier")


def test_who_is_listened_to_among_the_followers(tmp_path: Path) -> None:
    result = run("followers.json", tmp_path)
    accounts, edges = (pl.read_csv(FOLDER / "data" / f"{name}.csv") for name in ("accounts", "followers"))
    network = nx.DiGraph(edges.select("follower", "followed").rows())
    network.add_nodes_from(accounts["account"])
    main = network.subgraph(max(nx.weakly_connected_components(network), key=len))
    assert (result.metrics["islands.components"], result.metrics["mainland.nodes"]) == (3, 48)
    nodes = table(result, "circles", "nodes")
    for column, known in (("pagerank", nx.pagerank(main, tol=1e-12)), ("betweenness", nx.betweenness_centrality(main))):
        assert dict(nodes.select("node", column).rows()) == pytest.approx(known, abs=1e-7)
        assert nodes.sort(column, descending=True)["node"][0] == "nora"
    # The circles are the topics: four of twelve.
    topics = table(result, "topics", "out").drop("topic").fill_null(0)
    assert sorted(topics.max_horizontal()) == [12, 12, 12, 12]
    assert result.metrics["circles.modularity"] > 0.4

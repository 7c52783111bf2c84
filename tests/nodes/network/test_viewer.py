import numpy as np
import polars as pl
import pytest
from matplotlib.collections import LineCollection, PathCollection

from network_graphs import graph_of, karate
from plait import ParameterError
from plait.figure import Figure
from plait.table import collect
from plait.testing import check_figure, check_node
from plait_nodes.network.communities import communities
from plait_nodes.network.layout import places
from plait_nodes.network.viewer import viewer
from plait_nodes.network.viewer_drawing import draw_network


def test_every_node_and_edge_is_drawn() -> None:
    graph = communities(karate(), method="column", column="club").graph
    result = viewer(graph, color="community", selection=["0", "33"])
    assert result.figure.metrics == {"nodes": 34, "edges": 78, "nodes drawn": 34, "edges drawn": 78}
    for canvas in check_figure(result.figure, draw_network):
        axes = canvas.axes[0]
        clouds = [len(each.get_offsets()) for each in axes.collections if isinstance(each, PathCollection)]
        assert clouds == [17, 17, 2]
        lines = [each for each in axes.collections if isinstance(each, LineCollection)]
        assert [len(each.get_segments()) for each in lines] == [78]
        assert [text.get_text() for text in axes.get_legend().get_texts()] == ["community_0", "community_1"]
        assert {"0", "33"} <= {text.get_text() for text in axes.texts}
    assert collect(result.selected)["node"].to_list() == [0, 33]


def test_places_are_the_same_each_time_and_friends_lie_near() -> None:
    graph = karate()
    found = places(graph, "force", 0)
    assert np.array_equal(found, places(graph, "force", 0))
    assert np.abs(found).max() == pytest.approx(1)
    source, target = graph.ends
    between = np.linalg.norm(found[source] - found[target], axis=1).mean()
    everyone = np.linalg.norm(found[:, None] - found[None, :], axis=2).mean()
    assert between < 0.7 * everyone
    apart = np.linalg.norm(found[:, None] - found[None, :], axis=2) + 9 * np.eye(34)
    assert apart.min() > 0.02


def test_shells_are_circles_around_the_node_with_most_edges() -> None:
    graph = graph_of(("hub", "a"), ("hub", "b"), ("hub", "c"), ("c", "far"), nodes=("lonely",))
    found = dict(zip(graph.nodes["node"], places(graph, "shells", 0), strict=True))
    away = {name: np.linalg.norm(place - found["hub"]) for name, place in found.items()}
    assert away["a"] == pytest.approx(away["c"])
    assert away["a"] < away["far"] < away["lonely"]


def test_of_many_nodes_the_largest_are_drawn() -> None:
    result = viewer(karate(), most=5, layout="circle")
    assert result.figure.tables["points"]["name"].to_list() == ["0", "1", "2", "32", "33"]
    assert result.figure.metrics["nodes drawn"] == 5


def test_sizes_come_from_a_column() -> None:
    graph = graph_of(("a", "b"), ("b", "c")).with_columns({"n": pl.Series([10, None, 20])})
    assert viewer(graph, size="n").figure.tables["points"]["share"].to_list() == [0, 0, 1]


def test_columns_that_do_not_fit_are_named() -> None:
    with pytest.raises(ParameterError, match="no column 'team'"):
        viewer(karate(), color="team")
    with pytest.raises(ParameterError, match="'club' holds String values, not numbers"):
        viewer(karate(), size="club")


@pytest.mark.parametrize("layout", ["force", "circle", "shells"])
@pytest.mark.parametrize(
    "graph",
    [
        graph_of(),
        graph_of(nodes=("$\\frac{", "a very long name that does not fit anywhere at all, really")),
        graph_of(("a", "b"), ("b", "ü"), ("ü", "a"), ("a", "a"), directed=True),
    ],
)
def test_the_contract(graph: object, layout: str) -> None:
    figure = check_node(viewer, graph, layout=layout, color="node", selection=["a"], title="Title $x_$")["figure"]
    assert isinstance(figure, Figure)
    check_figure(figure, draw_network)

import pytest
from matplotlib.patches import FancyBboxPatch
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.metrics import adjusted_rand_score

from plait import DataError, Metrics, ParameterError, RunContext
from plait.figure import Figure
from plait.table import collect, lazy
from plait.testing import check_figure, check_node
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.linear_regression import linear_regression
from plait_nodes.mining.random_forest import random_forest
from plait_nodes.views.dendrogram import dendrogram
from plait_nodes.views.dendrogram_drawing import draw_dendrogram
from plait_nodes.views.feature_importance import feature_importance
from plait_nodes.views.feature_importance_drawing import draw_feature_importance
from plait_nodes.views.metrics_card import metrics_card
from plait_nodes.views.metrics_card_drawing import draw_metrics_card
from plait_nodes.views.text import text
from plait_nodes.views.text_drawing import blocks, draw_text
from plait_nodes.views.tree import tree
from plait_nodes.views.tree_drawing import draw_tree
from sample_tables import iris


def words(figure: Figure, draw: object) -> list[list[str]]:
    return [[each.get_text() for each in canvas.axes[0].texts] for canvas in check_figure(figure, draw)]  # type: ignore[arg-type]


def test_the_questions_about_the_iris() -> None:
    model = decision_tree(lazy(iris()), target="species", depth=2).model
    figure = check_node(tree, model)["out"]
    assert isinstance(figure, Figure)
    assert figure.metrics == {"nodes": 5, "depth": 2, "nodes drawn": 5}
    for canvas in check_figure(figure, draw_tree):
        boxes = [each for each in canvas.axes[0].patches if isinstance(each, FancyBboxPatch)]
        assert len(boxes) == 5
        assert "150 rows" in [each.get_text() for each in canvas.axes[0].texts]


def test_branches_below_the_depth_are_cut_and_counted() -> None:
    model = decision_tree(lazy(iris()), target="species").model
    figure = tree(model, depth=1).out
    whole = int(figure.metrics["nodes"])
    assert figure.metrics["nodes drawn"] == 3
    assert figure.tables["boxes"]["hidden"].to_list() == [0, 0, whole - 3]
    deep = tree(model, depth=12).out
    assert deep.metrics["nodes drawn"] == whole
    check_figure(deep, draw_tree)


def test_a_tree_of_a_forest_and_of_numbers() -> None:
    forest = random_forest(lazy(iris()), run=RunContext(), target="petal_width", trees=3).model
    check_figure(tree(forest, number=3).out, draw_tree)
    with pytest.raises(ParameterError, match="has 3 trees, not 4"):
        tree(forest, number=4)
    with pytest.raises(ParameterError, match="is no tree"):
        tree(linear_regression(lazy(iris()), target="petal_width").model)
    single = decision_tree(lazy({"x": [1, 2], "y": [3.0, 3.0]}), target="y").model
    check_figure(tree(single).out, draw_tree)


@pytest.mark.parametrize("method", ["ward", "average", "complete", "single"])
def test_the_cut_of_a_dendrogram_is_that_of_scipy(method: str) -> None:
    result = dendrogram(lazy(iris()), label="species", method=method)
    rows = iris()
    known = fcluster(linkage(rows.drop("species").to_numpy(), method), 3, "maxclust")
    assert adjusted_rand_score(collect(result.table)["cluster"].to_list(), known) == 1
    assert result.figure.tables["ends"].height == 50


def test_a_small_dendrogram_by_hand() -> None:
    table = {"x": [0.0, 1.0, 10.0, 12.0], "name": ["a", "b", None, "d"]}
    ports = check_node(dendrogram, table, method="single", clusters=2, label="name", title="T $x_$")
    figure = ports["figure"]
    assert isinstance(figure, Figure)
    assert figure.tables["ends"].rows() == [("a", 0), ("b", 0), ("missing", 1), ("d", 1)]
    assert figure.tables["lines"]["height"].to_list() == [0, 1, 1, 0, 0, 2, 2, 0, 1, 9, 9, 2]
    assert figure.options["cut"] == 5.5
    for canvas in check_figure(figure, draw_dendrogram):
        assert [label.get_text() for label in canvas.axes[0].get_yticklabels()] == ["a", "b", "missing", "d"]
    assert collect(ports["table"])["cluster"].to_list() == ["cluster_0"] * 2 + ["cluster_1"] * 2  # type: ignore[arg-type]


def test_ends_hold_several_rows_where_there_are_many() -> None:
    result = dendrogram(lazy({"x": range(500)}), most=10, z_score=True, clusters=1)
    assert result.figure.tables["ends"].height == 10
    assert result.figure.tables["lines"].height == 4 * 9
    check_figure(result.figure, draw_dendrogram)
    with pytest.raises(DataError, match="5000 at most"):
        dendrogram(lazy({"x": range(5_001)}))
    with pytest.raises(DataError, match="at least 2"):
        dendrogram(lazy({"x": [1]}))
    with pytest.raises(ParameterError, match="has a column 'cluster'"):
        dendrogram(lazy({"x": [1, 2], "cluster": [1, 2]}))


def test_the_strongest_features_come_first() -> None:
    table = lazy({"feature": ["a", "b", None, "c", "d"], "importance": [0.1, -0.7, 9.0, None, 0.3], "sd": [0.1] * 5})
    figure = feature_importance(table, spread="sd", most=2).out
    assert figure.tables["bars"].rows() == [("b", -0.7, 0.1), ("d", 0.3, 0.1)]
    assert figure.metrics == {"features": 3, "left out": 2, "strongest": -0.7}
    for canvas in check_figure(figure, draw_feature_importance):
        assert [bar.get_width() for bar in canvas.axes[0].patches] == [-0.7, 0.3]
        assert [label.get_text() for label in canvas.axes[0].get_yticklabels()] == ["b", "d"]
    trained = decision_tree(lazy(iris()), target="species").importances
    assert feature_importance(trained).out.tables["bars"]["name"][0].startswith("petal")


def test_metrics_are_large_numbers() -> None:
    figure = metrics_card(Metrics(accuracy=0.98571, rows=150.0), Metrics(rows=3.0), percent=["accuracy"])
    assert figure.metrics == {"accuracy": 0.98571, "rows": 150, "rows (2)": 3}
    for found in words(figure, draw_metrics_card):
        assert found == ["98.57 %", "accuracy", "150", "rows", "3", "rows (2)"]
    assert metrics_card(Metrics(a=1.0, b=2.0), metrics=["b"]).tables["cards"].rows() == [("b", 2.0)]
    with pytest.raises(ParameterError, match=r"no metric 'kappa'.*'a', 'b'"):
        metrics_card(Metrics(a=1.0, b=2.0), metrics=["kappa"])


def test_a_text_has_the_values_of_metrics() -> None:
    figure = text(Metrics(r2=0.898312, **{"left out": 3.0}), text="**R²** is {r2}, {left out} are left out.", digits=3)
    assert figure.options["text"] == "**R²** is 0.898, 3 are left out."
    assert text(text="{as it is}").options["text"] == "{as it is}"
    with pytest.raises(ParameterError, match=r"no metric 'r3'.*\{r2\}"):
        text(Metrics(r2=1.0), text="{r3}")


def test_simple_markdown() -> None:
    source = "# Title #\none\ntwo\n\n- item\n2) second\n> said\n***\n<b>no html</b>"
    found = [(block.kind, block.text, block.mark) for block in blocks(source)]
    assert found == [
        ("heading", "Title", ""), ("text", "one two", ""), ("item", "item", "•"), ("item", "second", "2)"),
        ("quote", "said", ""), ("line", "", ""), ("text", "<b>no html</b>", ""),
    ]  # fmt: skip
    for canvas in check_figure(text(text="plain **bold words** end"), draw_text):
        weights = [(each.get_text(), each.get_fontweight()) for each in canvas.axes[0].texts]
        assert weights == [("plain", "normal"), ("bold words", "semibold"), ("end", "normal")]

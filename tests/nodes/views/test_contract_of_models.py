"""What the contract asks of the views of many columns, of scores, of models and of metrics."""

from typing import Any

import pytest

from awkward_table import TABLE
from plait import Metrics
from plait.figure import Figure
from plait.node import NodeType
from plait.registry import NodeRegistry
from plait.testing import check_figure, check_node
from plait_nodes.views.calibration import calibration
from plait_nodes.views.feature_importance import feature_importance
from plait_nodes.views.lift import lift
from plait_nodes.views.metrics_card import metrics_card
from plait_nodes.views.parallel_coordinates import parallel_coordinates
from plait_nodes.views.precision_recall import precision_recall
from plait_nodes.views.scatter_matrix import scatter_matrix
from plait_nodes.views.statistics_view import statistics_view
from plait_nodes.views.text import text
from plait_nodes.views.threshold_explorer import threshold_explorer

RANGES = [{"column": "count", "low": 3, "high": 4}, {"column": "day", "low": "2013-01-01"}]
LONG = "a word that is longer than any line has room for, again and again: " + "x" * 300


def check(node_type: NodeType[..., Any], *inputs: object, **params: object) -> None:
    ports = check_node(node_type, *inputs, **params)
    figure = ports.get("figure", ports.get("out"))
    assert isinstance(figure, Figure)
    assert figure.drawing == node_type.type_id
    check_figure(figure, NodeRegistry().drawing(figure.drawing))


@pytest.mark.parametrize("rows", [6, 0])
@pytest.mark.parametrize(
    ("node_type", "params"),
    [
        (parallel_coordinates, {"columns": ["größe $x_$", "day", "nothing"], "color": "text", "selection": RANGES}),
        (parallel_coordinates, {"title": "T $x_$"}),
        (scatter_matrix, {"columns": ["count", "constant", "größe $x_$"], "color": "text", "selection": RANGES}),
        (scatter_matrix, {"columns": ["moment"]}),
        (statistics_view, {"title": "T $x_$"}),
        (statistics_view, {"columns": []}),
        (feature_importance, {"feature": "text", "importance": "größe $x_$", "spread": "count", "most": 2}),
        (feature_importance, {"feature": "no type", "importance": "nothing"}),
        (precision_recall, {"truth": "ok", "scores": ["größe $x_$", "count"], "title": "T"}),
        (precision_recall, {"truth": "kind", "positive": "p", "scores": ["nothing"], "direction": "low"}),
        (lift, {"truth": "ok", "scores": ["größe $x_$", "count"], "parts": 4}),
        (lift, {"truth": "ok", "scores": ["nothing"]}),
        (calibration, {"truth": "kind", "scores": ["nothing"]}),
        (threshold_explorer, {"truth": "ok", "score": "count", "goal": "cost", "direction": "low"}),
        (threshold_explorer, {"truth": "ok", "score": "größe $x_$", "threshold": 1.0}),
        (threshold_explorer, {"truth": "ok", "score": "nothing"}),
    ],
)  # fmt: skip
def test_views_of_tables(node_type: NodeType[..., Any], params: dict[str, object], rows: int) -> None:
    check(node_type, TABLE.head(rows), **params)


def test_one_row() -> None:
    check(parallel_coordinates, TABLE.head(1))
    check(scatter_matrix, TABLE.head(1), columns=["count", "day"])
    check(statistics_view, TABLE.head(1))


@pytest.mark.parametrize(
    "inputs", [(), (Metrics(a=1.0, b=float("nan")),), (Metrics(a=1.0), Metrics(a=-1e12, **{"$x_$" * 9: 2}))]
)
def test_views_of_metrics(inputs: tuple[Metrics, ...]) -> None:
    check(metrics_card, *inputs, title="T $x_$")
    words = " and {a}" if inputs else ""
    check(text, *inputs, text=f"# Heading $x_$\n\n{LONG}{words}\n- item **bold**\n1. first\n> quote\n---\n## 価格 <b>")
    check(text, *inputs, text="")

from typing import Any

import pytest

from awkward_table import TABLE
from plait.figure import Figure
from plait.node import NodeType
from plait.registry import NodeRegistry
from plait.testing import check_figure, check_node
from plait_nodes.views.bar import bar
from plait_nodes.views.box import box
from plait_nodes.views.confusion_matrix import confusion_matrix
from plait_nodes.views.correlation_heatmap import correlation_heatmap
from plait_nodes.views.heatmap import heatmap
from plait_nodes.views.histogram import histogram
from plait_nodes.views.line import line
from plait_nodes.views.pie import pie
from plait_nodes.views.roc_curve import roc_curve
from plait_nodes.views.scatter import scatter
from plait_nodes.views.table_view import table_view

AREA = {"x_from": 0, "y_to": 4}


@pytest.mark.parametrize("rows", [6, 1, 0])
@pytest.mark.parametrize(
    ("node_type", "params"),
    [
        (table_view, {}),
        (table_view, {"columns": [], "title": "No $x_$"}),
        (scatter, {"x": "größe $x_$", "y": "count", "color": "text", "trend": True, "selection": [AREA]}),
        (scatter, {"x": "count", "y": "constant", "color": "small", "trend": True}),
        (scatter, {"x": "day", "y": "moment", "color": "größe $x_$"}),
        (scatter, {"x": "clock", "y": "span", "color": "day", "selection": [{"x_from": 12}]}),
        (scatter, {"x": "nothing", "y": "ok", "color": "ok"}),
        (histogram, {"column": "größe $x_$", "groups": "text", "title": "Title $x_$"}),
        (histogram, {"column": "constant", "scale": "density"}),
        (histogram, {"column": "moment", "bins": 7, "selection": [{"low": "2013-01-02"}]}),
        (histogram, {"column": "nothing"}),
        (histogram, {"column": "ok", "groups": "no type", "scale": "share"}),
        (bar, {"category": "text", "selection": [None, "価格"]}),
        (bar, {"category": "kind", "value": "größe $x_$", "function": "sum", "groups": "ok", "most": 1}),
        (bar, {"category": "day", "value": "count", "function": "median", "groups": "text", "order": "name"}),
        (bar, {"category": "no type", "groups": "kind", "orientation": "vertical"}),
        (bar, {"category": "größe $x_$", "value": "nothing", "function": "mean", "orientation": "vertical"}),
        (correlation_heatmap, {"columns": ["count", "constant", "small", "ok", "nothing"], "order": "similar"}),
        (confusion_matrix, {"actual": "kind", "predicted": "text"}),
        (confusion_matrix, {"actual": "ok", "predicted": "small", "selection": [{"actual": "true", "predicted": "1"}]}),
        (roc_curve, {"truth": "ok", "scores": ["größe $x_$", "count", "nothing"], "hull": True}),
        (roc_curve, {"truth": "kind", "positive": "p", "scores": {"types": "integer"}, "mark": "costs"}),
        (roc_curve, {"truth": "ok", "scores": ["count"], "direction": "low", "weights": "small", "threshold": 3.5}),
        (line, {"x": "moment", "y": ["größe $x_$"], "groups": "text", "selection": [{"high": "2013-01-03"}]}),
        (line, {"x": "count", "y": {"types": "numeric"}, "repeated": "mean", "points": True, "title": "T $x_$"}),
        (line, {"x": "nothing", "y": ["constant", "day"], "repeated": "sum"}),
        (line, {"x": "small", "y": []}),
        (box, {"columns": ["größe $x_$"], "groups": "text", "shape": "violin", "selection": [None, "価格"]}),
        (box, {"columns": {"types": "numeric"}, "shape": "violin", "order": "value"}),
        (box, {"columns": ["day"], "groups": "no type", "order": "value"}),
        (box, {"columns": [], "groups": "ok"}),
        (heatmap, {"down": "text", "across": "kind", "selection": [{"row": None, "column": "q"}, {"row": "価格"}]}),
        (heatmap, {"down": "größe $x_$", "across": "day", "value": "größe $x_$", "function": "mean", "order": "value"}),
        (heatmap, {"down": "no type", "across": "ok", "value": "nothing", "function": "median", "most": 1}),
        (pie, {"category": "text", "most": 2, "selection": [None, "a\nb"], "title": "Pie $x_$"}),
        (pie, {"category": "kind", "function": "sum", "value": "count", "hole": False, "order": "name"}),
        (pie, {"category": "no type", "function": "sum", "value": "nothing"}),
    ],
)  # fmt: skip
def test_every_view(node_type: NodeType[..., Any], params: dict[str, object], rows: int) -> None:
    ports = check_node(node_type, TABLE.head(rows), **params)
    figure = ports.get("figure", ports.get("out"))
    assert isinstance(figure, Figure)
    assert figure.drawing == node_type.type_id
    check_figure(figure, NodeRegistry().drawing(figure.drawing))

"""Choosing by hand in views of models, networks, images and scores, through the mouse, and the rows that leave."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt

from drawn_images import blocks, table_of
from figure_bench import Bench
from network_graphs import graph_of
from plait import RunContext
from plait.table import collect, lazy
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.random_forest import random_forest
from sample_tables import iris

Make = Callable[..., Bench]
SHIFT = Qt.KeyboardModifier.ShiftModifier
SCORES = {"ok": ["no", "no", "yes", "yes"], "s": [0.1, 0.4, 0.35, 0.8], "row": range(4)}


def test_a_range_is_drawn_along_an_axis_of_parallel_coordinates(make: Make) -> None:
    table = {"x": [0.0, 1.0, 2.0, 3.0, 4.0], "y": [100.0, 300.0, 200.0, 500.0, 400.0], "row": range(5)}
    bench = make("views.parallel_coordinates", table, columns=["x", "y"])
    bench.drag(bench.place(1, 0.2), bench.place(1, 0.5), bench.place(1, 0.6))
    assert bench.params["selection"] == [
        {"column": "y", "low": pytest.approx(180, abs=5), "high": pytest.approx(340, abs=5)}
    ]
    assert bench.rows() == [1, 2]
    # Beyond the end of an axis the range is open; between the axes nothing begins.
    bench.drag(bench.place(0, 0.4), bench.place(0, 1.05), modifier=SHIFT)
    assert bench.params["selection"][1] == {"column": "x", "low": pytest.approx(1.6, abs=0.1)}
    assert bench.rows() == [2]
    bench.drag(bench.place(0.5, 0.2), bench.place(0.5, 0.6))
    assert bench.rows() == [2]
    bench.click(bench.place(1, 0.3))
    assert "selection" not in bench.params


def test_nodes_of_a_network_are_clicked_and_caught(make: Make) -> None:
    graph = graph_of(("a", "b"), ("b", "c"), ("c", "d"))
    bench = make("network.viewer", graph, layout="circle")
    points = {row["name"]: (row["x"], row["y"]) for row in bench.figure.tables["points"].rows(named=True)}
    bench.click(bench.place(*points["b"]))
    assert bench.params["selection"] == ["b"]
    bench.click(bench.place(*points["d"]), SHIFT)
    assert collect(bench.result().selected)["node"].to_list() == ["b", "d"]
    bench.click(bench.place(*points["b"]), SHIFT)
    assert bench.params["selection"] == ["d"]
    bench.drag(bench.place(-1.1, -1.1), bench.place(0, 0), bench.place(1.1, 1.1))
    assert bench.params["selection"] == ["a", "b", "c", "d"]
    bench.qtbot.mouseMove(bench.pane, bench.place(*points["c"]))
    assert bench.pane.says == ("c",)
    # Where no node is, a click chooses none.
    bench.click(bench.place(0, 0))
    assert "selection" not in bench.params


def test_boxes_of_a_tree_give_the_rows_that_come_there(make: Make) -> None:
    table = lazy(iris().with_row_index("row"))
    model = decision_tree(lazy(iris()), target="species", depth=2).model
    bench = make("views.tree", (model, table))
    boxes = bench.figure.tables["boxes"]
    assert boxes["rows"].to_list()[:2] == [150, 50]
    patches = bench.view._canvas.figure.axes[0].patches  # type: ignore[union-attr]

    def box(number: int) -> QPoint:
        ends = patches[number].get_bbox()
        return bench.place(ends.x0 + ends.width / 2, ends.y0 + ends.height / 2)

    bench.click(box(1))
    assert bench.params["selection"] == [1]
    chosen = collect(bench.result().selected)
    assert chosen["species"].unique().to_list() == ["setosa"]
    assert len(chosen) == 50
    assert chosen.columns == ["row", *iris().columns]
    for number, rows in enumerate(boxes["rows"]):
        bench.editor.set_param(bench.node_id, "selection", [number])
        assert len(collect(bench.result().selected)) == rows
    bench.qtbot.mouseMove(bench.pane, box(0))
    assert bench.pane.says[0] == "node 0"


def test_a_tree_of_a_forest_gives_rows_too_and_without_a_table_there_are_none(make: Make) -> None:
    model = random_forest(lazy(iris()), run=RunContext(), target="species", trees=3).model
    bench = make("views.tree", (model, lazy(iris())), number=2, selection=[0])
    assert len(collect(bench.result().selected)) == 150
    alone = make("views.tree", model, selection=[0])
    assert len(collect(alone.result().selected)) == 0


def test_the_cut_of_a_dendrogram_is_dragged(make: Make) -> None:
    table = {"x": [0.0, 1.0, 10.0, 12.0, 30.0]}
    bench = make("views.dendrogram", table, method="single", clusters=2)
    # Single linkage joins at 1, 2, 9 and 18.
    assert bench.figure.tables["cuts"].rows() == [(1, 18.36), (2, 13.5), (3, 5.5), (4, 1.5)]
    bench.qtbot.mousePress(bench.pane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bench.place(13.5, 1))
    bench.qtbot.mouseMove(bench.pane, bench.place(5, 1))
    assert bench.pane.says == ("clusters 3",)
    bench.qtbot.mouseRelease(bench.pane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bench.place(5, 1))
    assert bench.params["clusters"] == 3
    assert type(bench.params["clusters"]) is int
    found = collect(bench.result().table)["cluster"].to_list()
    assert found == ["cluster_0", "cluster_0", "cluster_1", "cluster_1", "cluster_2"]


@pytest.mark.parametrize(("type_id", "x", "y"), [("views.precision_recall", 1.0, 2 / 3), ("views.lift", 0.75, 1.0)])
def test_thresholds_of_precision_and_lift_are_dragged(make: Make, type_id: str, x: float, y: float) -> None:
    bench = make(type_id, SCORES, truth="ok", scores=["s"])
    assert bench.rows() == []
    bench.drag(bench.place(0.1, 0.5), bench.place(x, y))
    assert bench.params["threshold"] == 0.35
    # All from 0.35 on: three rows with both positives.
    assert bench.rows() == [1, 2, 3]
    bench.redraw()
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_Right)
    assert bench.params["threshold"] == 0.4
    assert bench.rows() == [1, 3]
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_Escape)
    assert "threshold" not in bench.params


@pytest.mark.parametrize("binning", ["width", "frequency"])
def test_groups_of_a_calibration_are_clicked(make: Make, binning: str) -> None:
    table = {"ok": ["no", "no", "yes", "yes", None], "s": [0.1, 0.15, 0.85, 0.9, 0.9], "row": range(5)}
    bench = make("views.calibration", table, truth="ok", scores=["s"], bins=2, binning=binning)
    groups = bench.figure.tables["first"].rows()
    assert [(number, share) for number, _, share in groups] == [(1, 0.0), (2, 1.0)]
    bench.click(bench.place(groups[1][1], 1.0))
    assert bench.params["selection"] == [2]
    # The row without a class is in no group.
    assert bench.rows() == [2, 3]


def test_features_are_clicked(make: Make) -> None:
    table = {"feature": ["a", "b", None, "c"], "importance": [0.1, -0.7, 0.3, 0.2], "row": range(4)}
    bench = make("views.feature_importance", table)
    assert bench.figure.tables["bars"]["name"].to_list() == ["b", "c", "a"]
    bench.click(bench.place(-0.3, 0))
    assert bench.params["selection"] == ["b"]
    bench.click(bench.place(0.05, 2), SHIFT)
    assert bench.rows() == [0, 1]
    bench.qtbot.mouseMove(bench.pane, bench.place(-0.3, 0))
    assert bench.pane.says == ("b", "importance \u22120.7")


def test_images_are_clicked(make: Make) -> None:
    table = table_of(blocks(), None, blocks(), row=[0, 1, 2], text=["a", "b", "c"])
    bench = make("image.image_grid", table, caption="text", columns=3)
    canvas = bench.view._canvas
    assert canvas is not None
    fields = [patch.get_bbox() for patch in canvas.figure.axes[0].patches[:3]]
    middles = [bench.place(field.x0 + field.width / 2, field.y0 + field.height / 2) for field in fields]
    bench.click(middles[2])
    bench.click(middles[1], SHIFT)
    assert bench.params["selection"] == [2, 1]
    assert bench.rows() == [1, 2]
    bench.qtbot.mouseMove(bench.pane, middles[0])
    assert bench.pane.says == ("row 0", "a")


def test_parts_of_a_box_are_clicked(make: Make) -> None:
    table = {"v": [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 30.0], "row": range(9)}
    bench = make("views.box", table, columns=["v"])
    bench.click(bench.place(4, 0))
    assert bench.params["parts"] == [{"column": "v", "low": 3, "high": 7}]
    assert bench.rows() == [2, 3, 4, 5, 6]
    bench.redraw()
    bench.click(bench.place(30, 0), SHIFT)
    assert bench.rows() == [2, 3, 4, 5, 6, 8]
    bench.qtbot.mouseMove(bench.pane, bench.place(2, 0.2))
    assert bench.pane.says == ("v · lower whisker", "1 – 3", "3 rows")
    bench.click(bench.place(4, 0), SHIFT)
    assert bench.rows() == [8]
    bench.click(bench.place(30, 0))
    assert "parts" not in bench.params


def test_bars_of_the_statistics_are_clicked(make: Make) -> None:
    table = {"word": ["a", "b", "a", None], "row": range(4)}
    bench = make("views.statistics_view", table)
    axes = bench.view._canvas.figure.axes[0]  # type: ignore[union-attr]
    missing, first = ((patch.get_x() + patch.get_width() / 2, patch.get_y() + 10) for patch in axes.patches[:2])
    bench.click(bench.place(*first))
    assert bench.params["selection"] == [{"column": "word", "value": "a"}]
    assert bench.rows() == [0, 2]
    bench.click(bench.place(*missing), SHIFT)
    assert bench.rows() == [0, 2, 3]


def test_rows_of_a_table_view_are_clicked(make: Make) -> None:
    bench = make("views.table_view", {"word": ["a", "b", "c"], "row": range(3)})
    axes = bench.view._canvas.figure.axes[0]  # type: ignore[union-attr]
    middles = [(patch.get_x() + 40, patch.get_y() + patch.get_height() / 2) for patch in axes.patches[:3]]
    bench.click(bench.place(*middles[2]))
    assert bench.params["selection"] == [2]
    bench.click(bench.place(*middles[0]), SHIFT)
    assert bench.rows() == [0, 2]

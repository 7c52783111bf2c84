"""Choosing in figures with the mouse, as a user does it, and what that sets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from figure_bench import LEFT, NONE, Bench
from plait.topology import Connection
from plait.workflow import WorkflowParameter

SHIFT = Qt.KeyboardModifier.ShiftModifier
Make = Callable[..., Bench]
POINTS = {"x": [0.0, 1.0, 2.0, 3.0, 4.0], "y": [0.0, 10.0, 20.0, 30.0, 40.0], "row": range(5)}


def test_a_brush_selects_the_points_below_it(make: Make) -> None:
    bench = make("views.scatter", POINTS, x="x", y="y")
    bench.drag(bench.place(0.5, 5), bench.place(1, 12), bench.place(2.5, 25))
    (area,) = bench.params["selection"]
    assert area == {
        "x_from": pytest.approx(0.5, abs=0.02), "x_to": pytest.approx(2.5, abs=0.02),
        "y_from": pytest.approx(5, abs=0.2), "y_to": pytest.approx(25, abs=0.2),
    }  # fmt: skip
    assert bench.rows() == [1, 2]
    # Nobody can aim at more digits than these.
    assert all(len(f"{end}") <= 6 for end in area.values())


def test_shift_adds_an_area_and_all_drags_are_undone_at_once(make: Make) -> None:
    bench = make("views.scatter", POINTS, x="x", y="y")
    bench.drag(bench.place(-0.1, -2), bench.place(0.5, 5))
    bench.drag(bench.place(2.5, 25), bench.place(3.5, 35), modifier=SHIFT)
    assert bench.rows() == [0, 3]
    bench.drag(bench.place(3.5, 35), bench.place(4.1, 41))
    assert bench.rows() == [4]
    assert bench.editor.undo_stack.count() == 1
    bench.editor.undo_stack.undo()
    assert bench.params == {"x": "x", "y": "y"}


def test_a_click_and_esc_select_nothing(make: Make) -> None:
    bench = make("views.scatter", POINTS, x="x", y="y")
    bench.drag(bench.place(0.5, 5), bench.place(2.5, 25))
    bench.click(bench.place(3.5, 5))
    assert bench.params == {"x": "x", "y": "y"}
    bench.drag(bench.place(0.5, 5), bench.place(2.5, 25))
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_Escape)
    assert bench.params == {"x": "x", "y": "y"}


def test_esc_while_dragging_leaves_all_as_it_was(make: Make) -> None:
    bench = make("views.scatter", POINTS, x="x", y="y")
    bench.qtbot.mousePress(bench.pane, LEFT, NONE, bench.place(0.5, 5))
    bench.qtbot.mouseMove(bench.pane, bench.place(2.5, 25))
    assert bench.pane.is_busy
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_Escape)
    bench.qtbot.mouseRelease(bench.pane, LEFT, NONE, bench.place(2.5, 25))
    assert "selection" not in bench.params


def test_a_lasso_selects_what_it_goes_around_in_place_of_the_areas(make: Make) -> None:
    bench = make("views.scatter", POINTS, x="x", y="y")
    bench.drag(bench.place(-0.1, -2), bench.place(0.5, 5))
    bench.bar.modes["lasso"].click()
    corners = [(0.6, 0), (3.4, 28), (3.4, 38), (2.7, 38), (0.6, 17)]
    bench.drag(*(bench.place(x, y) for x, y in corners))
    (outline,) = bench.params["outlines"]
    assert [tuple(point) for point in outline["points"]] == [
        (pytest.approx(x, abs=0.02), pytest.approx(y, abs=0.2)) for x, y in corners
    ]
    assert "selection" not in bench.params
    assert bench.rows() == [1, 2, 3]
    bench.bar.modes["brush"].click()
    bench.drag(bench.place(3.5, 35), bench.place(4.1, 41), modifier=SHIFT)
    assert bench.rows() == [1, 2, 3, 4]
    bench.editor.undo_stack.undo()
    bench.editor.undo_stack.undo()
    assert bench.rows() == [0]


def test_dates_are_brushed_as_dates(make: Make) -> None:
    days = [date(2013, 1, 1) + timedelta(days=number) for number in range(5)]
    bench = make("views.scatter", {**POINTS, "day": days}, x="day", y="y")
    first = 15706.0
    bench.drag(bench.place(first + 0.5, -1), bench.place(first + 2.5, 45))
    (area,) = bench.params["selection"]
    assert (area["x_from"][:10], area["x_to"][:10]) == ("2013-01-01", "2013-01-03")
    assert bench.rows() == [1, 2]


def test_a_range_of_a_histogram_is_put_at_the_edges_of_its_bins(make: Make) -> None:
    table = {"v": [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0], "row": range(7)}
    bench = make("views.histogram", table, column="v", bins=4)
    assert bench.figure.options["edges"] == [0, 1, 2, 3, 4]
    bench.drag(bench.place(1.03, 1), bench.place(1.5, 1), bench.place(1.98, 1))
    assert bench.params["selection"] == [{"low": 1.0, "high": 2.0}]
    # The end of a range doesn't belong to it: that of the second bin is in the third.
    assert bench.rows() == [2, 3]


def test_a_range_that_reaches_the_border_is_open_there(make: Make) -> None:
    table = {"v": [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0], "row": range(7)}
    bench = make("views.histogram", table, column="v", bins=4)
    bench.drag(bench.place(3.02, 1), bench.place(9, 1))
    assert bench.params["selection"] == [{"low": 3.0}]
    assert bench.rows() == [5, 6]
    bench.drag(bench.place(3.97, 1), bench.place(3.02, 1))
    assert bench.params["selection"] == [{"low": 3.0, "high": 4.0}]
    # The largest value is in the last bin.
    assert bench.rows() == [5, 6]


def test_a_range_of_a_line_plot(make: Make) -> None:
    bench = make("views.line", POINTS, x="x", y=["y"])
    bench.drag(bench.place(0.5, 5), bench.place(2.5, 5))
    assert bench.rows() == [1, 2]


def test_a_brush_in_a_scatter_matrix_is_a_range_of_two_columns(make: Make) -> None:
    bench = make("views.scatter_matrix", POINTS, columns=["x", "y"])
    # Down y, across x.
    bench.drag(bench.place(0.5, 5, 2), bench.place(2.5, 45, 2))
    ranges = {each["column"]: each for each in bench.params["selection"]}
    assert ranges["x"] == {
        "column": "x", "low": pytest.approx(0.5, abs=0.05), "high": pytest.approx(2.5, abs=0.05)
    }  # fmt: skip
    assert "high" not in ranges["y"]
    assert bench.rows() == [1, 2]
    bench.redraw()
    # The histogram of x: the range of y stays.
    bench.drag(bench.place(1.5, 0.5, 0), bench.place(3.5, 0.5, 0), modifier=SHIFT)
    assert [each["column"] for each in bench.params["selection"]] == ["y", "x"]
    assert bench.rows() == [2, 3]


@pytest.mark.parametrize("orientation", ["horizontal", "vertical"])
def test_bars_are_clicked(make: Make, orientation: str) -> None:
    table = {"k": ["a", "b", None, "b"], "row": range(4)}
    bench = make("views.bar", table, category="k", orientation=orientation)
    assert bench.figure.tables["bars"]["name"].to_list() == ["b", "a", "missing"]

    def bar(number: int) -> QPoint:
        return bench.place(0.4, number) if orientation == "horizontal" else bench.place(number, 0.4)

    bench.click(bar(0))
    assert bench.params["selection"] == ["b"]
    bench.click(bar(2), SHIFT)
    assert bench.params["selection"] == ["b", None]
    assert bench.rows() == [1, 2, 3]
    bench.click(bar(0), SHIFT)
    assert bench.rows() == [2]
    bench.click(bar(2))
    assert "selection" not in bench.params


def test_the_rest_of_the_categories_can_not_be_chosen(make: Make) -> None:
    bench = make("views.bar", {"k": ["a", "a", "b", "c"], "row": range(4)}, category="k", most=1)
    bench.click(bench.place(0.4, 1))
    assert "selection" not in bench.params


def test_boxes_slices_and_fields_are_clicked(make: Make) -> None:
    table = {"k": ["a", "a", "b", "b"], "p": ["u", "v", "u", "u"], "v": [1.0, 2.0, 3.0, 5.0], "row": range(4)}
    box = make("views.box", table, columns=["v"], groups="k")
    box.click(box.place(4, 1))
    assert box.rows() == [2, 3]
    heat = make("views.heatmap", table, down="k", across="p")
    heat.click(heat.place(1, 0))
    assert heat.params["selection"] == [{"column": "v", "row": "a"}]
    assert heat.rows() == [1]
    pie = make("views.pie", table, category="p")
    # The first slice begins at the top and goes clockwise: three quarters.
    pie.click(pie.place(0.75, 0.1))
    assert pie.rows() == [0, 2, 3]


def test_the_fields_of_a_confusion_matrix_are_clicked(make: Make) -> None:
    table = {"actual": ["cat", "cat", "dog", "dog"], "predicted": ["cat", "dog", "dog", "cat"], "row": range(4)}
    bench = make("views.confusion_matrix", table, actual="actual", predicted="predicted")
    bench.click(bench.place(1, 0))
    assert bench.params["selection"] == [{"actual": "cat", "predicted": "dog"}]
    assert bench.rows() == [1]
    bench.click(bench.place(0, 1), SHIFT)
    assert bench.rows() == [1, 3]


SCORES = {"ok": ["no", "no", "yes", "yes"], "s": [0.1, 0.4, 0.35, 0.8], "row": range(4)}


def test_the_point_of_a_roc_curve_is_dragged_along_it(make: Make) -> None:
    bench = make("views.roc_curve", SCORES, truth="ok", scores=["s"])
    # Where there is room, the rates stand beside the curves.
    bench.view.resize(800, 420)
    bench.qtbot.waitUntil(lambda: len(bench.pane._tools) == 2, timeout=30_000)
    bench.qtbot.mousePress(bench.pane, LEFT, NONE, bench.place(0, 0.5))
    bench.qtbot.mouseMove(bench.pane, bench.place(0.5, 0.9))
    # The confusion matrix at the threshold, before anything has run.
    assert bench.pane.says == ("threshold 0.35", "TP 2 · FP 1", "FN 0 · TN 1", "TPR 1 · FPR 0.5", "cost 1")
    assert "threshold" not in bench.params
    # The line beside the curves moves along.
    assert [tool.says[0] for tool in bench.pane._tools] == ["threshold 0.35"] * 2
    bench.qtbot.mouseRelease(bench.pane, LEFT, NONE, bench.place(0.5, 0.9))
    assert bench.params["threshold"] == 0.35
    assert bench.rows() == [1, 2, 3]


def test_keys_move_a_threshold_and_esc_goes_back_to_the_best(make: Make) -> None:
    bench = make("views.threshold_explorer", SCORES, truth="ok", score="s")
    assert bench.figure.options["threshold"] == 0.35
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_Right)
    assert bench.params["threshold"] == 0.4
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_Right)
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_Right)
    assert bench.params["threshold"] == 0.8
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_Left)
    assert bench.params["threshold"] == 0.4
    bench.redraw()
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_PageDown)
    assert bench.params["threshold"] == 0.1
    assert bench.editor.undo_stack.count() == 1
    bench.qtbot.keyClick(bench.pane, Qt.Key.Key_Escape)
    assert "threshold" not in bench.params


def test_a_drag_goes_on_when_another_result_comes(make: Make) -> None:
    bench = make("views.scatter", POINTS, x="x", y="y")
    bench.drag(bench.place(-0.1, -2), bench.place(0.5, 5))
    start, end = bench.place(2.5, 25), bench.place(3.5, 35)
    bench.qtbot.mousePress(bench.pane, LEFT, SHIFT, start)
    bench.redraw()
    assert bench.pane.is_busy
    bench.qtbot.mouseMove(bench.pane, end)
    bench.qtbot.mouseRelease(bench.pane, LEFT, SHIFT, end)
    assert bench.rows() == [0, 3]
    assert bench.view._figure.options["selection"] != []


def test_what_a_workflow_parameter_or_a_connection_sets_stays(make: Make) -> None:
    bench = make("views.threshold_explorer", SCORES, truth="ok", score="s")
    said: list[str] = []
    bench.settings.refused.connect(said.append)
    bench.editor.set_workflow_parameter("cut", WorkflowParameter("number", 0.4))
    bench.editor.set_param(bench.node_id, "threshold", {"$parameter": "cut"})
    bench.pane._tools[0].step(1)
    assert bench.params["threshold"] == {"$parameter": "cut"}
    assert said == ["The workflow parameter 'cut' sets 'threshold'. Change it there."]
    bench.editor.reset_param(bench.node_id, "threshold")
    other = bench.editor.add_node("control.parameter_from_table", 0, 0)
    bench.editor.workflow.restore_connection(Connection(other, "value", bench.node_id, "@threshold"), unchecked=True)
    bench.pane._tools[0].step(1)
    assert "threshold" not in bench.params
    assert said[1:] == ["A connection sets 'threshold', so it can't be set here."]


def test_what_is_under_the_mouse_is_told(make: Make) -> None:
    scatter = make("views.scatter", {**POINTS, "k": ["u", "u", "v", "v", "v"]}, x="x", y="y", color="k")
    scatter.qtbot.mouseMove(scatter.pane, scatter.place(3, 30) + QPoint(4, 3))
    assert scatter.pane.says == ("x 3", "y 30", "k v")
    scatter.qtbot.mouseMove(scatter.pane, scatter.place(3.5, 5))
    assert scatter.pane.says == ()
    bars = make("views.bar", {"k": ["a", "b", "b"]}, category="k")
    bars.qtbot.mouseMove(bars.pane, bars.place(1.5, 0))
    assert bars.pane.says == ("k b", "rows 2")
    matrix = make("views.confusion_matrix", {"a": ["x", "x", "y"], "p": ["x", "y", "y"]}, actual="a", predicted="p")
    matrix.qtbot.mouseMove(matrix.pane, matrix.place(1.2, 0.2))
    assert matrix.pane.says == ("actual x", "predicted y", "1 row", "50.0% of actual x")


def test_the_mouse_of_the_window_reaches_the_layer_above_the_figure(make: Make) -> None:
    bench = make("views.scatter", POINTS, x="x", y="y")
    window = bench.view.windowHandle()
    start, end = (bench.pane.mapTo(bench.view, bench.place(*at)) for at in ((0.5, 5), (2.5, 25)))
    QTest.mousePress(window, LEFT, NONE, start)
    QTest.mouseMove(window, end)
    QTest.mouseRelease(window, LEFT, NONE, end)
    assert bench.rows() == [1, 2]


def test_the_bar_shows_what_the_figure_takes(make: Make) -> None:
    bench = make("views.scatter", POINTS, x="x", y="y")
    assert [button.isHidden() for button in (*bench.bar.modes.values(), bench.bar.clear)] == [False] * 3
    bench.drag(bench.place(0.5, 5), bench.place(2.5, 25))
    bench.bar.clear_wanted.connect(bench.pane.clear)
    bench.bar.clear.click()
    assert "selection" not in bench.params
    bench.bar.offer(make("views.bar", {"k": ["a"]}, category="k").figure.gestures)
    assert [button.isHidden() for button in (*bench.bar.modes.values(), bench.bar.clear)] == [True, True, False]
    bench.bar.offer(())
    assert bench.bar.clear.isHidden()

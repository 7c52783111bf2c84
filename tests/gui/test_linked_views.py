"""Several views beside each other, and rows that are chosen in one of them, in a window with a real engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from matplotlib.collections import PathCollection
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from plait.document import dumps
from plait.workflow import Workflow
from plait_gui.viewers.plot import Plot
from plait_gui.viewers.row_choice import RowChoice, SortKey
from plait_gui.viewers.view_pane import ViewPane
from plait_gui.window import Window

WAIT = 60_000
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
NAMES = [{"name": name, "type": kind} for name, kind in (("x", "integer"), ("y", "integer"), ("kind", "text"))]


def points() -> Workflow:
    """A table of seven points with a scatter, a histogram and bars, and another table with the same numbers."""
    workflow = Workflow("Linked")
    rows = [[f"{number}", f"{10 * number}", "ab"[number % 2]] for number in range(7)]
    for number, name in enumerate(("points", "others")):
        own = [[*row[:2], row[2] * (number + 1)] for row in rows]
        workflow.add_node("io.table_creator", name, params={"columns": NAMES, "rows": own}, y=300 * number)
    for number, (node_id, type_id, params, source) in enumerate(
        (
            ("scatter", "views.scatter", {"x": "x", "y": "y"}, "points"),
            ("histogram", "views.histogram", {"column": "x", "bins": 6}, "points"),
            ("bars", "views.bar", {"category": "kind", "order": "name"}, "points"),
            ("elsewhere", "views.scatter", {"x": "x", "y": "y"}, "others"),
        )
    ):
        workflow.add_node(type_id, node_id, params=params, x=272, y=120 * number)
        workflow.connect(source, "out", node_id, "table")
    return workflow


@pytest.fixture
def shown(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """All four views beside each other, kept open one after the other by their buttons; everything has been run."""
    path = tmp_path / "w.json"
    path.write_text(dumps(points()), encoding="utf-8")
    window.files.show_file(path)
    with qtbot.waitSignal(window.studio.running.ended, timeout=WAIT):
        window.studio.running.run_all()
    for node_id in ("scatter", "histogram", "bars", "elsewhere"):
        window.studio.editor.selection.set([node_id])
        qtbot.mouseClick(window.views.following.header.keep, LEFT)
    qtbot.waitUntil(lambda: all(is_drawn(pane) for pane in window.views.kept), timeout=WAIT)
    return window


def is_drawn(pane: ViewPane) -> bool:
    """Whether a figure is drawn in the size that the view has by now."""
    view = pane.figure_view
    if view is None or view._canvas is None or not view.pane.parameters:
        return False
    return abs(view._canvas.figure.get_figwidth() * 96 - view.width()) < 2


def axes_of(pane: ViewPane) -> Any:  # noqa: ANN401 - matplotlib's
    assert pane.figure_view is not None
    assert pane.figure_view._canvas is not None
    return pane.figure_view._canvas.figure.axes[0]


def brush(pane: ViewPane, qtbot: QtBot, start: tuple[float, float], end: tuple[float, float]) -> None:
    view = pane.figure_view
    assert view is not None
    assert view._canvas is not None
    plot = Plot(axes_of(pane), view.height(), view._canvas.device_pixel_ratio)
    first, second = (plot.place_of(*place).toPoint() for place in (start, end))
    qtbot.mousePress(view.pane, LEFT, NONE, first)
    qtbot.mouseMove(view.pane, second)
    qtbot.mouseRelease(view.pane, LEFT, NONE, second)


def chosen_points(pane: ViewPane) -> list[float] | None:
    """Where the points lie that are shown as chosen elsewhere; None if the view is linked to nothing."""
    found = [each for each in axes_of(pane).collections if isinstance(each, PathCollection)]
    marked = [each for each in found if each.get_label() == "_chosen"]
    return [float(x) for x, _ in marked[0].get_offsets()] if marked else None


def chosen_bins(pane: ViewPane) -> list[int] | None:
    """How many chosen rows each bin has."""
    found = [each for each in axes_of(pane).containers if each.get_label() == "_chosen"]
    return [int(each.get_height()) for each in found[0].patches] if found else None


def chosen_bars(pane: ViewPane) -> list[tuple[int, int]]:
    """The bars with chosen rows, and how many."""
    found = [each for each in axes_of(pane).patches if each.get_label() == "_chosen"]
    return sorted((round(each.get_y() + each.get_height() / 2), round(each.get_width())) for each in found)


def chosen_rows(window: Window) -> list[int]:
    """The rows of the data panel that are marked, as they are shown."""
    view = window.data.view
    return [row for row in range(view.shown_rows) if view._model.is_chosen(row)]


def test_rows_that_are_chosen_in_one_view_are_shown_in_all_of_the_same_table(shown: Window, qtbot: QtBot) -> None:
    scatter, histogram, bars, elsewhere = shown.views.kept
    assert shown.views.panes == shown.views.kept
    wait: Callable[[Callable[[], bool]], None] = lambda until: qtbot.waitUntil(until, timeout=WAIT)  # noqa: E731

    brush(scatter, qtbot, (0.5, 1), (3.4, 35))
    wait(lambda: chosen_bins(histogram) == [0, 1, 1, 1, 0, 0])
    wait(lambda: chosen_bars(bars) == [(0, 1), (1, 2)])
    assert histogram.header.linked.text() == "3 chosen"
    assert chosen_points(scatter) is None
    assert (chosen_points(elsewhere), elsewhere.header.linked.isVisible()) == (None, False)
    assert "selection" not in shown.studio.editor.workflow.node("histogram").params

    # The data panel marks them too, in the table that a view was made from, which it shows first.
    data = shown.data
    assert chosen_rows(shown) == []
    shown.studio.editor.selection.set(["bars"])
    wait(lambda: chosen_rows(shown) == [1, 2, 3])
    assert [data._ports.tabText(index) for index in range(data._ports.count())] == ["all rows", "selected"]
    assert data.caption == "Bar · all rows · 7 × 3 \u2060· 3 chosen"
    data.pane.choose(RowChoice((SortKey(0, descending=True),)))
    wait(lambda: chosen_rows(shown) == [3, 4, 5])
    data.pane.choose(RowChoice())

    # A choice in another view takes its place; that of the first view stays what it is.
    brush(histogram, qtbot, (4.0, 0.5), (6.5, 0.6))
    wait(lambda: chosen_points(scatter) == [4, 5, 6])
    wait(lambda: chosen_bars(bars) == [(0, 2), (1, 1)])
    wait(lambda: chosen_rows(shown) == [4, 5, 6])
    wait(lambda: chosen_bins(histogram) is None)
    assert shown.studio.editor.workflow.node("scatter").params["selection"]

    # A click chooses nothing: then it is the first view again in which something is chosen, until that is cleared.
    brush(histogram, qtbot, (2.0, 0.5), (2.0, 0.5))
    wait(lambda: chosen_bins(histogram) == [0, 1, 1, 1, 0, 0])
    wait(lambda: chosen_points(scatter) is None)
    brush(scatter, qtbot, (5, 10), (5, 10))
    wait(lambda: chosen_bins(histogram) is None and chosen_bars(bars) == [])
    wait(lambda: chosen_rows(shown) == [])

    shown.studio.editor.undo_stack.undo()
    wait(lambda: chosen_bins(histogram) == [0, 1, 1, 1, 0, 0])


def test_views_stay_open_with_the_workflow_and_not_in_it(shown: Window, qtbot: QtBot, tmp_path: Path) -> None:
    views, editor = shown.views, shown.studio.editor
    before = (tmp_path / "w.json").read_text(encoding="utf-8")
    assert shown.studio.file.is_saved
    assert [pane.node_id for pane in views.kept] == ["scatter", "histogram", "bars", "elsewhere"]
    qtbot.mouseClick(views.kept[1].header.keep, LEFT)
    assert [pane.node_id for pane in views.kept] == ["scatter", "bars", "elsewhere"]
    editor.selection.set(["histogram"])
    assert [pane.node_id for pane in views.panes] == ["scatter", "bars", "elsewhere", "histogram"]
    editor.selection.set(["bars"])
    assert [pane.node_id for pane in views.panes] == ["scatter", "bars", "elsewhere"]
    assert views.panes[-1].header.enlarge.isVisible()
    assert not views.panes[0].header.enlarge.isVisible()

    small = views.width()
    qtbot.mouseClick(views.panes[-1].header.enlarge, LEFT)
    qtbot.waitUntil(lambda: views.width() > 2 * small, timeout=WAIT)
    assert not shown.canvas.isVisible()
    qtbot.mouseClick(views.panes[-1].header.enlarge, LEFT)
    assert shown.canvas.isVisible()

    editor.remove(["elsewhere"])
    qtbot.waitUntil(lambda: [pane.node_id for pane in views.kept] == ["scatter", "bars"], timeout=WAIT)
    editor.undo_stack.undo()
    shown.studio.file.new()
    assert views.kept == []
    shown.studio.file.open(tmp_path / "w.json")
    assert [pane.node_id for pane in views.kept] == ["scatter", "bars"]
    assert (tmp_path / "w.json").read_text(encoding="utf-8") == before


def places_of(pane: ViewPane, *values: tuple[float, float]) -> list[tuple[float, float]]:
    """The pixels at which values are drawn."""
    view = pane.figure_view
    assert view is not None
    assert view._canvas is not None
    plot = Plot(axes_of(pane), view.height(), view._canvas.device_pixel_ratio)
    return [(plot.place_of(*value).x(), plot.place_of(*value).y()) for value in values]


def pointed(pane: ViewPane) -> list[tuple[float, float]]:
    assert pane.figure_view is not None
    return sorted(pane.figure_view.pane.pointed)


def test_rows_under_the_mouse_are_shown_in_other_views_before_anything_is_run(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    workflow = points()
    workflow.add_node("views.scatter", "turned", params={"x": "y", "y": "x"}, x=272, y=600)
    workflow.add_node("views.parallel_coordinates", "lines", params={"columns": ["x", "y"]}, x=272, y=720)
    for node_id in ("turned", "lines"):
        workflow.connect("points", "out", node_id, "table")
    path = tmp_path / "w.json"
    path.write_text(dumps(workflow), encoding="utf-8")
    window.files.show_file(path)
    with qtbot.waitSignal(window.studio.running.ended, timeout=WAIT):
        window.studio.running.run_all()
    for node_id in ("scatter", "turned", "lines", "elsewhere"):
        window.studio.editor.selection.set([node_id])
        qtbot.mouseClick(window.views.following.header.keep, LEFT)
    qtbot.waitUntil(lambda: all(is_drawn(pane) for pane in window.views.kept), timeout=WAIT)
    scatter, turned, lines, elsewhere = window.views.kept
    view = scatter.figure_view
    assert view is not None
    window.studio.editor.selection.set(["lines"])
    qtbot.waitUntil(lambda: window.data.caption.startswith("Parallel Coordinates · all rows"), timeout=WAIT)
    before = dict(window.studio.editor.workflow.node("scatter").params)

    def at(x: float, y: float) -> Any:  # noqa: ANN401 - a point of Qt's
        ((left, top),) = places_of(scatter, (x, y))
        return QPointF(left, top).toPoint()

    qtbot.mousePress(view.pane, LEFT, NONE, at(0.5, 1))
    qtbot.mouseMove(view.pane, at(2.4, 25))
    expected = sorted(places_of(turned, (10, 1), (20, 2)))
    assert pointed(turned) == [pytest.approx(place) for place in expected]
    # A row has a place on each of the parallel axes.
    along = sorted(places_of(lines, (0, 1 / 6), (1, 1 / 6), (0, 2 / 6), (1, 2 / 6)))
    assert pointed(lines) == [pytest.approx(place) for place in along]
    assert (pointed(elsewhere), pointed(scatter)) == ([], [])
    assert chosen_rows(window) == [1, 2]
    assert window.studio.editor.workflow.node("scatter").params == before

    qtbot.mouseMove(view.pane, at(3.4, 35))
    assert len(pointed(turned)) == 3
    # Given up, nothing is shown any more.
    qtbot.keyClick(view.pane, Qt.Key.Key_Escape)
    assert (pointed(turned), pointed(lines)) == ([], [])
    qtbot.mouseRelease(view.pane, LEFT, NONE, at(3.4, 35))

    brush(scatter, qtbot, (0.5, 1), (3.4, 35))
    assert len(pointed(turned)) == 3
    # The run confirms it, and the drawing takes the place of the dots.
    qtbot.waitUntil(lambda: chosen_points(turned) == [10, 20, 30], timeout=WAIT)
    qtbot.waitUntil(lambda: pointed(turned) == [], timeout=WAIT)

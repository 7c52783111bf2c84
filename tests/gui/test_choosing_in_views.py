"""Choosing in a view with the mouse, from the figure to the rows behind it, in a window with a real engine."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from plait.document import dumps
from plait.events import NodeStarted, RunEvent
from plait.workflow import Workflow
from plait_gui.viewers.figure_view import FigureView
from plait_gui.viewers.plot import Plot
from plait_gui.window import Window

WAIT = 60_000
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def points(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """A table, points of it, and a table of what is chosen among them; everything has been run."""
    workflow = Workflow("Points")
    columns = [{"name": name, "type": "integer"} for name in ("x", "y")]
    rows = [[f"{number}", f"{10 * number}"] for number in range(5)]
    workflow.add_node("io.table_creator", "points", params={"columns": columns, "rows": rows})
    workflow.add_node("views.scatter", "scatter", params={"x": "x", "y": "y"}, x=272)
    workflow.add_node("views.table_view", "chosen", x=544)
    workflow.connect("points", "out", "scatter", "table")
    workflow.connect("scatter", "selected", "chosen", "table")
    path = tmp_path / "w.json"
    path.write_text(dumps(workflow), encoding="utf-8")
    window.files.show_file(path)
    with qtbot.waitSignal(window.studio.running.ended, timeout=WAIT):
        window.studio.running.run_all()
    window.studio.editor.selection.set(["scatter"])
    qtbot.waitUntil(lambda: is_drawn(window), timeout=WAIT)


def is_drawn(window: Window) -> bool:
    view = window.views.following.stack.currentWidget()
    return isinstance(view, FigureView) and bool(view.pane.parameters)


def view_of(window: Window) -> FigureView:
    view = window.views.following.stack.currentWidget()
    assert isinstance(view, FigureView)
    return view


def place(view: FigureView, x: float, y: float) -> QPoint:
    canvas = view._canvas
    assert canvas is not None
    return Plot(canvas.figure.axes[0], view.height(), canvas.device_pixel_ratio).place_of(x, y).toPoint()


def brush(window: Window, qtbot: QtBot, start: tuple[float, float], end: tuple[float, float]) -> None:
    view = view_of(window)
    qtbot.mousePress(view.pane, LEFT, NONE, place(view, *start))
    qtbot.mouseMove(view.pane, place(view, *end))
    qtbot.mouseRelease(view.pane, LEFT, NONE, place(view, *end))


def lefts(window: Window) -> list[float]:
    """Where the areas that are drawn begin."""
    return [area[0] for area in view_of(window)._figure.options["selection"]]


def drawn_areas(window: Window) -> int:
    return len(view_of(window)._figure.options["selection"])


def test_a_brush_runs_the_view_alone_and_its_rows_leave(window: Window, qtbot: QtBot) -> None:
    studio, view = window.studio, view_of(window)
    started: list[str] = []

    def note(event: RunEvent) -> None:
        if isinstance(event, NodeStarted):
            started.append(event.node_id)

    studio.link.run_event.connect(note)
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        brush(window, qtbot, (0.5, 5), (3.4, 34))
        # What was drawn stays in place, with the rectangle on it, until the new figure is there.
        assert view_of(window) is view
        assert view.pane._tools[0].is_pending
    assert started == ["scatter"]
    # A run that is quicker than the check of the edit is taken for one of the workflow before, until that is made.
    qtbot.waitUntil(lambda: studio.editor.statuses.of("scatter").status == "done", timeout=WAIT)
    assert studio.editor.statuses.of("scatter").ports["selected"].rows == 3
    assert studio.editor.statuses.of("chosen").status == "stale"
    qtbot.waitUntil(lambda: drawn_areas(window) == 1, timeout=WAIT)
    assert view_of(window) is view
    assert not view.pane._tools[0].is_pending

    studio.editor.undo_stack.undo()
    qtbot.waitUntil(lambda: drawn_areas(window) == 0, timeout=WAIT)
    qtbot.waitUntil(lambda: studio.editor.statuses.of("scatter").status == "done", timeout=WAIT)


def test_what_is_chosen_during_a_run_is_run_after_it(window: Window, qtbot: QtBot) -> None:
    studio = window.studio
    brush(window, qtbot, (0.5, 5), (3.4, 34))
    assert studio.running.is_running
    brush(window, qtbot, (3.5, 35), (4.1, 41))
    assert studio.editor.undo_stack.count() == 1
    qtbot.waitUntil(
        lambda: not studio.running.is_running and studio.editor.statuses.of("scatter").status == "done", timeout=WAIT
    )
    assert studio.editor.statuses.of("scatter").ports["selected"].rows == 1
    qtbot.waitUntil(lambda: lefts(window) == [pytest.approx(3.5, abs=0.05)], timeout=WAIT)


def test_esc_clears_the_choice_where_the_figure_has_the_focus(window: Window, qtbot: QtBot) -> None:
    studio = window.studio
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        brush(window, qtbot, (0.5, 5), (3.4, 34))
    view_of(window).pane.setFocus()
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        qtbot.keyClick(view_of(window).pane, Qt.Key.Key_Escape)
    assert "selection" not in studio.editor.workflow.node("scatter").params
    qtbot.waitUntil(lambda: drawn_areas(window) == 0, timeout=WAIT)


def test_a_choice_that_can_not_be_run_says_how_the_node_stands(window: Window, qtbot: QtBot) -> None:
    studio = window.studio
    studio.running.refused.emit("The engine can't run this.")
    assert is_drawn(window)
    window.views.following._awaits_run = True
    studio.editor.set_param("scatter", "selection", [{"x_from": 1}])
    qtbot.wait(300)
    assert is_drawn(window)
    studio.running.refused.emit("The engine can't run this.")
    qtbot.waitUntil(lambda: "has changed since it was run" in window.views.following.message.text, timeout=WAIT)

"""The history of a workflow, with a real engine and real clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from plait_gui.studio import Studio
from plait_gui.theme import Appearance
from plait_gui.viewers.change_text import change_text, changes_text
from plait_gui.viewers.run_comparison import RunComparison
from plait_gui.viewers.runs_view import RunsView

WAIT = 30_000


@pytest.fixture
def view(studio: Studio, appearance: Appearance, qtbot: QtBot) -> Iterator[RunsView]:
    made = RunsView(studio, appearance)
    qtbot.addWidget(made)
    made.resize(1020, 280)
    made.show()
    yield made
    made.timeline.clear()


def row(view: RunsView, number: int) -> QPoint:
    item = view.list.topLevelItem(number)
    assert item is not None
    return view.list.visualItemRect(item).center()


def texts(view: RunsView, column: int) -> list[str]:
    items = [view.list.topLevelItem(row) for row in range(view.list.topLevelItemCount())]
    return [item.text(column) for item in items if item is not None]


def compared(comparison: RunComparison) -> list[list[str]]:
    items = [comparison.topLevelItem(row) for row in range(comparison.topLevelItemCount())]
    return [[item.text(column) for column in range(5)] for item in items if item is not None]


def test_runs_are_listed_one_is_looked_at_and_two_are_compared(
    view: RunsView, studio: Studio, run: Callable[[], None], qtbot: QtBot
) -> None:
    editor = studio.editor
    assert view.empty.isVisible()
    assert "Shift+F7" in view.empty.text
    editor.add_node("toy.rows", 0, 0, params={"count": 5})
    editor.add_node("toy.count", 272, 0)
    editor.workflow.connect("rows", "out", "count", "table")
    run()
    qtbot.waitUntil(lambda: texts(view, 4) == ["The first run that is kept"], timeout=WAIT)
    qtbot.waitUntil(lambda: {bar.node_id for bar in view.timeline.bars} == {"rows", "count"}, timeout=WAIT)
    assert view.timeline.isVisible()
    assert texts(view, 3) == ["2 run"]

    editor.workflow.set_params("rows", {"count": 7})
    editor.workflow.remove_node(editor.add_node("toy.rows", 0, 200))
    run()
    qtbot.waitUntil(lambda: view.list.topLevelItemCount() == 2, timeout=WAIT)
    assert texts(view, 4)[0] == f"{editor.title('rows')}: count 5 → 7"
    assert texts(view, 1) == ["done", "done"]

    click = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view.list.viewport(), click, pos=row(view, 0))
    qtbot.mouseClick(view.list.viewport(), click, Qt.KeyboardModifier.ControlModifier, row(view, 1))
    qtbot.waitUntil(view.comparison.isVisible, timeout=WAIT)
    told = compared(view.comparison)
    assert [editor.title("count"), "rows", "5", "7", "+2"] in told
    assert [editor.title("rows"), "out", "5 × 2", "7 × 2", "different"] in told

    editor.selection.set([])
    view.comparison.setFocus()
    view.comparison.setCurrentItem(view.comparison.topLevelItem(0))
    qtbot.keyClick(view.comparison, Qt.Key.Key_Return)
    assert list(editor.selection.nodes) in (["rows"], ["count"])


def test_changes_are_told_in_words() -> None:
    def change(kind: str, node: str = "", name: str = "", before: str = "", after: str = "") -> dict[str, str]:
        return {"kind": kind, "node_id": node, "name": name, "before": before, "after": after}

    told = [
        change("added", "a"), change("removed", "a"), change("type", "a", "", "x", "y"),
        change("wired", "", "a.out -> b.table"), change("unwired", "", "a.out -> b.table"),
        change("parameter", "a", "high_end", "", "3"), change("workflow", "", "seed", "1", "2"),
    ]  # fmt: skip
    assert [change_text(each, str.upper) for each in told] == [
        "A was added", "A was removed", "A became another node", "a.out -> b.table was connected",
        "a.out -> b.table was disconnected", "A: high end unset → 3", "Workflow: seed 1 → 2",
    ]  # fmt: skip
    assert changes_text(told[:3], str.upper) == "A was added · A was removed and 1 more"
    assert changes_text([], str) == "Nothing was changed"

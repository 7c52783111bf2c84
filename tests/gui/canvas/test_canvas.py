"""The canvas as a whole: opening, menus, tooltips and its empty state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from canvas_hand import Hand
from plait.check import Problem
from plait.events import PortSummary
from plait.workflow import Note, Workflow
from plait_gui.canvas import Canvas
from plait_gui.canvas.menus import canvas_menu, connection_menu, node_menu, note_menu
from plait_gui.canvas.node_item import PortAt
from plait_gui.canvas.tooltips import node_text, port_text
from plait_gui.editor import Editor
from plait_gui.statuses import NodeState


def test_an_empty_canvas_says_how_to_begin(editor: Editor, canvas: Canvas) -> None:
    assert canvas.empty_state.isVisible()
    editor.add_node("toy.rows", 0, 0)
    assert not canvas.empty_state.isVisible()
    editor.undo_stack.undo()
    assert canvas.empty_state.isVisible()


def test_nodes_without_places_get_some_when_a_workflow_is_opened(editor: Editor, canvas: Canvas) -> None:
    workflow = Workflow("no places")
    workflow.add_node("toy.rows", "a")
    workflow.add_node("toy.shift", "b")
    workflow.connect("a", "out", "b", "table")
    editor.open(workflow)
    assert (workflow.node("a").x, workflow.node("b").x) == (0, 272)
    assert editor.undo_stack.count() == 1


def test_a_workflow_with_places_is_opened_as_it_is(editor: Editor, canvas: Canvas) -> None:
    workflow = Workflow("places")
    workflow.add_node("toy.rows", "a", x=16)
    workflow.add_node("toy.shift", "b", x=40, y=24)
    editor.open(workflow)
    assert editor.undo_stack.count() == 0
    assert workflow.node("b").x == 40


def test_opening_shows_the_whole_workflow(editor: Editor, canvas: Canvas) -> None:
    workflow = Workflow("far")
    workflow.add_node("toy.rows", "a", x=5000, y=5000)
    workflow.add_node("toy.shift", "b", x=6000, y=5400)
    editor.open(workflow)
    seen = canvas.visible_box()
    assert seen.left < 5000
    assert seen.right > 6196
    assert seen.bottom > 5478


def test_a_name_in_a_tooltip_is_never_markup(
    editor: Editor, canvas: Canvas, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: shown.append(text))
    editor.workflow.add_node("toy.rows", "a", title="<b>bold</b>")
    at = canvas.mapFromScene(QPointF(*hand.body("a")))
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, canvas.viewport().mapToGlobal(at)))
    assert "&lt;b&gt;bold&lt;/b&gt;" in shown[0]
    assert "<b>" not in shown[0]


def test_the_tooltip_of_a_node_tells_message_cause_and_hint(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.shift", "a", title="Move", params={"by": 4})
    editor.statuses.put("a", NodeState("failed", message="There is no column 'x'.", hint="Choose another."))
    editor.findings.problems = (Problem("Old version.", severity="warning", node_id="a", hint="Save it anew."),)
    text = node_text(editor, canvas.mirror.nodes.items["a"])
    assert text.split("\n") == [
        "Move",
        "Shift",
        "by 4",
        "",
        "There is no column 'x'.",
        "→ Choose another.",
        "",
        "Warning: Old version.",
        "→ Save it anew.",
    ]


def test_the_tooltip_of_an_unknown_node_says_that_it_is_not_installed(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("acme.clean", "a")
    text = node_text(editor, canvas.mirror.nodes.items["a"])
    assert "The node type 'acme.clean' is not installed." in text


def test_the_tooltip_of_a_port_tells_name_type_and_rows(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.workflow.add_node("toy.pair", "b")
    editor.workflow.add_node("toy.add", "c")
    editor.statuses.put("a", NodeState("done", ports={"out": PortSummary(rows=12345, columns=2)}))
    editor.findings.take({"problems": [], "schemas": {"a": {"out": {"columns": {"x": "int", "text": "str"}}}}})
    assert port_text(editor, PortAt("a", "out", "output")) == (
        "out · Table · 12\u202f345 rows × 2 columns\n  x: int\n  text: str"
    )
    assert port_text(editor, PortAt("b", "right", "input")) == "right · Table · optional"
    assert port_text(editor, PortAt("c", "numbers", "input")) == "numbers · int · takes many"


def _entries(menu: QMenu) -> list[str]:
    return [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]


def _choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text().partition("\t")[0] == text).trigger()


def test_the_menu_of_a_node_does_what_it_says(editor: Editor, canvas: Canvas) -> None:
    wanted: list[list[str]] = []
    canvas.run_requested.connect(wanted.append)
    editor.workflow.add_node("toy.rows", "a")
    editor.selection.set(["a"])
    menu = node_menu(canvas)
    assert _entries(menu) == [
        "Open",
        "Rename…",
        "Add a node after it…",
        "Replace by another…",
        "Run up to here",
        "Collapse into a component",
        "Bypass",
        "Pin the result",
        "Cut",
        "Copy",
        "Duplicate",
        "Copy as Python",
        "Delete",
        "Delete and reconnect",
    ]
    _choose(menu, "Run up to here")
    _choose(menu, "Delete")
    assert wanted == [["a"]]
    assert not editor.workflow.nodes


def test_the_menu_of_several_nodes_connects_and_arranges_them(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.workflow.add_node("toy.shift", "b", x=300)
    editor.selection.set(["a", "b"])
    _choose(node_menu(canvas), "Connect in this order")
    assert list(map(str, editor.workflow.connections)) == ["a.out -> b.table"]


def test_the_menu_of_a_connection_cuts_it_and_shows_its_data(editor: Editor, canvas: Canvas) -> None:
    told: list[tuple[str, str]] = []
    canvas.port_selected.connect(lambda node_id, port: told.append((node_id, port)))
    editor.workflow.add_node("toy.rows", "a")
    editor.workflow.add_node("toy.shift", "b", x=300)
    connection = editor.workflow.connect("a", "out", "b", "table")
    menu = connection_menu(canvas, connection, QPointF(250, 39))
    _choose(menu, "Look at its data")
    _choose(menu, "Delete")
    assert told == [("a", "out")]
    assert not editor.workflow.connections


def test_the_menu_of_a_note_colours_it(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.put_note(Note("n", "text", color="#D9702E"))
    editor.selection.set(notes=["n"])
    menu = note_menu(canvas, "n")
    colors = next(each for each in menu.findChildren(QMenu) if each.title() == "Colour")
    assert [action.text() for action in colors.actions() if action.isChecked()] == ["Orange"]
    _choose(colors, "Blue")
    assert editor.workflow.notes["n"].color == "#3B8FD0"


@pytest.mark.parametrize("has_nodes", [False, True])
def test_the_menu_of_the_ground_offers_only_what_is_possible(editor: Editor, canvas: Canvas, has_nodes: bool) -> None:
    if has_nodes:
        editor.workflow.add_node("toy.rows", "a")
    enabled = {
        action.text().partition("\t")[0] for action in canvas_menu(canvas, QPointF()).actions() if action.isEnabled()
    }
    assert ("Select all" in enabled) is has_nodes
    assert {"Add a node…", "Add a note", "Paste"} <= enabled


def test_the_canvas_tells_screen_readers_what_is_selected(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    assert canvas.accessibleName() == "Canvas"
    editor.workflow.add_node("toy.rows", "a", title="Applicants")
    hand.click(hand.body("a"))
    assert canvas.accessibleDescription().startswith("Applicants selected.")


def _right_click(canvas: Canvas, at: QPointF) -> list[str]:
    """The entries of the menu that opens at a point of the canvas."""
    place = canvas.mapFromScene(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.viewport().mapToGlobal(place))
    QApplication.sendEvent(canvas.viewport(), event)
    return _entries_of_open_menu()


def _entries_of_open_menu() -> list[str]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = _entries(menu)
    menu.close()
    return found


def test_a_right_click_selects_what_is_under_it_and_opens_its_menu(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.workflow.add_node("toy.shift", "b", x=300)
    editor.workflow.connect("a", "out", "b", "table")
    editor.workflow.put_note(Note("n", "text", x=0, y=200))
    assert "Rename…" in _right_click(canvas, QPointF(90, 20))
    assert editor.selection.nodes == ("a",)
    assert "Insert a node…" in _right_click(canvas, QPointF(248, 39))
    assert len(editor.selection.connections) == 1
    assert "Edit text" in _right_click(canvas, QPointF(30, 220))
    assert editor.selection.notes == ("n",)
    assert "Add a node…" in _right_click(canvas, QPointF(-200, -200))


def test_a_right_click_on_one_of_many_keeps_all_selected(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.workflow.add_node("toy.shift", "b", x=300)
    editor.selection.set(["a", "b"])
    assert "Connect in this order" in _right_click(canvas, QPointF(90, 20))
    assert editor.selection.nodes == ("a", "b")


def test_the_menu_of_the_current_node_opens_by_key(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.selection.set(["a"])
    hand.key(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert "Rename…" in _entries_of_open_menu()

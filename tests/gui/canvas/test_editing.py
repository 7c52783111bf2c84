"""What is done to the selection: clipboard, removal, arrangement and notes."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from canvas_hand import CONTROL, Hand
from plait.workflow import Note, WorkflowParameter
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor


@pytest.fixture
def chain(editor: Editor) -> Editor:
    """Rows, shifted, sorted."""
    editor.workflow.add_node("toy.rows", "rows", params={"count": 5}, x=-300)
    editor.workflow.add_node("toy.shift", "shift")
    editor.workflow.add_node("toy.ordered", "sort", x=300)
    editor.workflow.connect("rows", "out", "shift", "table")
    editor.workflow.connect("shift", "out", "sort", "table")
    return editor


def _connections(editor: Editor) -> list[str]:
    return sorted(map(str, editor.workflow.connections))


def test_copied_nodes_are_a_document_on_the_clipboard(chain: Editor, hand: Hand) -> None:
    chain.selection.set(["rows", "shift"])
    hand.key(Qt.Key.Key_C, CONTROL)
    document = json.loads(QGuiApplication.clipboard().text())
    assert set(document["nodes"]) == {"rows", "shift"}
    assert document["connections"] == ["rows.out -> shift.table"]


def test_pasted_nodes_are_selected_and_keep_their_parameters_and_connections(chain: Editor, hand: Hand) -> None:
    chain.selection.set(["rows", "shift"])
    hand.key(Qt.Key.Key_C, CONTROL)
    hand.key(Qt.Key.Key_V, CONTROL)
    assert chain.selection.nodes == ("rows_2", "shift_2")
    assert chain.workflow.node("rows_2").params == {"count": 5}
    assert "rows_2.out -> shift_2.table" in _connections(chain)
    chain.undo_stack.undo()
    assert set(chain.workflow.nodes) == {"rows", "shift", "sort"}


def test_nodes_are_pasted_where_it_is_said(chain: Editor, canvas: Canvas) -> None:
    chain.selection.set(["rows"])
    canvas.editing.copy()
    canvas.editing.paste(QPointF(403, 97))
    assert (chain.workflow.node("rows_2").x, chain.workflow.node("rows_2").y) == (400, 96)


def test_a_workflow_parameter_travels_with_the_node_that_needs_it(chain: Editor, canvas: Canvas) -> None:
    chain.workflow.set_parameter("many", WorkflowParameter("int", 7))
    chain.workflow.set_param("rows", "count", {"$parameter": "many"})
    chain.selection.set(["rows"])
    canvas.editing.copy()
    chain.workflow.remove_parameter("many")
    canvas.editing.paste()
    assert chain.workflow.parameters["many"].value == 7


def test_a_text_that_is_no_workflow_is_refused_with_a_reason(chain: Editor, canvas: Canvas) -> None:
    said: list[str] = []
    canvas.said.connect(said.append)
    QGuiApplication.clipboard().setText("hello")
    canvas.editing.paste()
    QGuiApplication.clipboard().setText('{"plait": 1, "nodes": 3}')
    canvas.editing.paste()
    assert said[0] == "There are no nodes on the clipboard."
    assert said[1].startswith("This can't be pasted: ")
    assert not chain.undo_stack.canUndo()


def test_cut_takes_nodes_and_notes_away_as_one_step(chain: Editor, hand: Hand) -> None:
    chain.workflow.put_note(Note("n", "text"))
    chain.selection.set(["shift"], ["n"])
    hand.key(Qt.Key.Key_X, CONTROL)
    assert set(chain.workflow.nodes) == {"rows", "sort"}
    assert not chain.workflow.notes
    chain.undo_stack.undo()
    assert _connections(chain) == ["rows.out -> shift.table", "shift.out -> sort.table"]
    assert chain.workflow.notes["n"].text == "text"


def test_duplicates_lie_a_little_beside(chain: Editor, hand: Hand) -> None:
    chain.selection.set(["sort"])
    hand.key(Qt.Key.Key_D, CONTROL)
    assert (chain.workflow.node("sort_2").x, chain.workflow.node("sort_2").y) == (324, 24)


def test_delete_removes_all_that_is_selected(chain: Editor, hand: Hand) -> None:
    connection = chain.workflow.connections[0]
    chain.selection.set(["sort"], connections=[connection])
    hand.key(Qt.Key.Key_Delete)
    assert set(chain.workflow.nodes) == {"rows", "shift"}
    assert _connections(chain) == []
    assert chain.selection.is_empty


def test_delete_and_reconnect_closes_the_gap(chain: Editor, hand: Hand) -> None:
    chain.selection.set(["shift"])
    hand.key(Qt.Key.Key_Delete, CONTROL)
    assert _connections(chain) == ["rows.out -> sort.table"]
    chain.undo_stack.undo()
    assert _connections(chain) == ["rows.out -> shift.table", "shift.out -> sort.table"]


def test_a_gap_of_several_nodes_is_closed_too(chain: Editor, hand: Hand) -> None:
    chain.workflow.add_node("toy.shift", "end", x=600)
    chain.workflow.connect("sort", "out", "end", "table")
    chain.selection.set(["shift", "sort"])
    hand.key(Qt.Key.Key_Delete, CONTROL)
    assert _connections(chain) == ["rows.out -> end.table"]


def test_a_gap_that_does_not_fit_stays_open(editor: Editor, hand: Hand) -> None:
    add = editor.workflow.add_node
    add("toy.rows", "rows")
    add("toy.count", "count", x=300)
    add("acme.show", "show", x=600)
    editor.workflow.connect("rows", "out", "count", "table")
    editor.workflow.connect("count", "out", "show", "metrics")
    editor.selection.set(["count"])
    hand.key(Qt.Key.Key_Delete, CONTROL)
    assert _connections(editor) == []


def test_ctrl_a_selects_nodes_and_notes(chain: Editor, hand: Hand) -> None:
    chain.workflow.put_note(Note("n", "text"))
    hand.key(Qt.Key.Key_A, CONTROL)
    assert set(chain.selection.nodes) == {"rows", "shift", "sort"}
    assert chain.selection.notes == ("n",)


def test_arranging_puts_nodes_from_left_to_right_as_one_step(chain: Editor, hand: Hand) -> None:
    chain.move({"rows": (80, 400), "shift": (0, 0), "sort": (24, 240)})
    hand.key(Qt.Key.Key_L, CONTROL)
    places = {each: (chain.workflow.node(each).x, chain.workflow.node(each).y) for each in ("rows", "shift", "sort")}
    assert places == {"rows": (0, 0), "shift": (272, 0), "sort": (544, 0)}
    chain.undo_stack.undo()
    assert chain.workflow.node("rows").y == 400


def test_arranging_what_is_arranged_is_no_step(chain: Editor, hand: Hand) -> None:
    hand.key(Qt.Key.Key_L, CONTROL)
    count = chain.undo_stack.count()
    hand.key(Qt.Key.Key_L, CONTROL)
    assert chain.undo_stack.count() == count


def test_only_the_selected_are_arranged_if_there_are_several(chain: Editor, hand: Hand) -> None:
    chain.move({"rows": (-800, 400), "shift": (0, 8), "sort": (24, 240)})
    chain.selection.set(["shift", "sort"])
    hand.key(Qt.Key.Key_L, CONTROL)
    assert (chain.workflow.node("rows").x, chain.workflow.node("rows").y) == (-800, 400)
    assert (chain.workflow.node("sort").x, chain.workflow.node("sort").y) == (272, 8)


def test_one_node_alone_can_not_be_connected_by_key(chain: Editor, canvas: Canvas, hand: Hand) -> None:
    said: list[str] = []
    canvas.said.connect(said.append)
    chain.selection.set(["rows"])
    hand.key(Qt.Key.Key_C)
    assert said == ["Select two nodes or more to connect them, the source first."]


def test_notes_get_a_colour_and_lose_it_again(chain: Editor, canvas: Canvas) -> None:
    chain.workflow.put_note(Note("n", "text"))
    chain.selection.set(notes=["n"])
    canvas.editing.color_notes("#3B8FD0")
    assert chain.workflow.notes["n"].color == "#3B8FD0"
    chain.undo_stack.undo()
    assert chain.workflow.notes["n"].color == ""


def test_arranging_keeps_frames_around_their_nodes_as_one_step(chain: Editor, canvas: Canvas, hand: Hand) -> None:
    chain.move({"rows": (0, 0), "shift": (40, 400), "sort": (400, 460)})
    frame = Note("frame", "Preparing\nShift, then sort.", x=16, y=340, width=640, height=240)
    chain.workflow.put_note(frame)
    before = chain.undo_stack.count()
    hand.key(Qt.Key.Key_L, CONTROL)
    assert chain.undo_stack.count() == before + 1
    assert sorted(canvas.mirror.held_by(["frame"])[0]) == ["shift", "sort"]
    assert chain.workflow.node("rows").x < chain.workflow.notes["frame"].x < chain.workflow.node("shift").x
    chain.undo_stack.undo()
    assert chain.workflow.notes["frame"] == frame


def test_a_note_in_the_way_of_arranged_cards_goes_above_them(chain: Editor, canvas: Canvas, hand: Hand) -> None:
    chain.move({"rows": (0, 400), "shift": (0, 0), "sort": (24, 240)})
    chain.workflow.put_note(Note("n", "Read this", x=300, y=0, width=240, height=64))
    chain.workflow.put_note(Note("far", "And this", x=300, y=900))
    hand.key(Qt.Key.Key_L, CONTROL)
    cards = canvas.mirror.bounds(note_ids=())
    assert cards is not None
    assert chain.workflow.notes["n"].y + 64 == cards.top - 24
    assert chain.workflow.notes["far"].y == 900


def test_what_would_close_a_cycle_as_a_whole_is_not_connected_by_key(chain: Editor, canvas: Canvas, hand: Hand) -> None:
    chain.workflow.add_node("toy.ordered", "other", x=600)
    said: list[str] = []
    canvas.said.connect(said.append)
    # Sorted, then the other, then the shifted rows that the first of these needs.
    chain.selection.set(["sort", "other", "shift"])
    hand.key(Qt.Key.Key_C)
    assert said == ["'Ordered' already needs 'Shift', so that can't come after it."]
    assert not chain.undo_stack.canUndo()

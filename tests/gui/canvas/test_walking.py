"""Going about the canvas by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from canvas_hand import CONTROL, SHIFT, Hand
from plait.workflow import Note
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor

ALT = Qt.KeyboardModifier.AltModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture
def fork(editor: Editor) -> Editor:
    """Rows that two nodes take, one above the other, and a third node that takes both."""
    add = editor.workflow.add_node
    add("toy.rows", "rows", x=-300)
    add("toy.shift", "low", x=0, y=120)
    add("toy.shift", "high", x=0, y=-120)
    add("toy.pair", "pair", x=300)
    for target in ("low", "high"):
        editor.workflow.connect("rows", "out", target, "table")
    editor.workflow.connect("high", "out", "pair", "left")
    editor.workflow.connect("low", "out", "pair", "right")
    editor.selection.set(["rows"])
    return editor


def _chosen(editor: Editor) -> str:
    (connection,) = editor.selection.connections
    return str(connection)


def test_ctrl_right_goes_through_what_leaves_a_node_from_top_to_bottom(fork: Editor, hand: Hand) -> None:
    hand.key(RIGHT, CONTROL)
    assert _chosen(fork) == "rows.out -> high.table"
    hand.key(RIGHT, CONTROL)
    assert _chosen(fork) == "rows.out -> low.table"
    hand.key(RIGHT, CONTROL)
    assert _chosen(fork) == "rows.out -> high.table"


def test_ctrl_left_goes_through_what_ends_at_a_node(fork: Editor, hand: Hand) -> None:
    fork.selection.set(["pair"])
    hand.key(LEFT, CONTROL)
    assert _chosen(fork) == "high.out -> pair.left"
    hand.key(LEFT, CONTROL)
    assert _chosen(fork) == "low.out -> pair.right"


def test_arrows_lead_from_a_connection_to_its_ends(fork: Editor, hand: Hand) -> None:
    hand.key(RIGHT, CONTROL)
    hand.key(RIGHT)
    assert fork.selection.nodes == ("high",)
    hand.key(LEFT, CONTROL)
    hand.key(LEFT)
    assert fork.selection.nodes == ("rows",)


def test_a_connection_is_cut_by_keys_alone(fork: Editor, hand: Hand) -> None:
    hand.key(RIGHT, CONTROL)
    hand.key(Qt.Key.Key_Delete)
    assert "rows.out -> high.table" not in map(str, fork.workflow.connections)
    assert len(fork.workflow.connections) == 3


def test_a_node_without_connections_stays_selected(fork: Editor, hand: Hand) -> None:
    hand.key(LEFT, CONTROL)
    assert fork.selection.nodes == ("rows",)


def test_ctrl_down_and_up_go_through_the_notes_in_reading_order(fork: Editor, hand: Hand) -> None:
    fork.workflow.put_note(Note("second", "", x=0, y=300))
    fork.workflow.put_note(Note("first", "", x=-300, y=300))
    hand.key(DOWN, CONTROL)
    assert fork.selection.notes == ("first",)
    hand.key(DOWN, CONTROL)
    assert fork.selection.notes == ("second",)
    hand.key(UP, CONTROL)
    assert fork.selection.notes == ("first",)
    hand.key(UP, CONTROL)
    assert fork.selection.notes == ("second",)


def test_alt_shift_and_arrows_resize_a_note_down_to_the_smallest(fork: Editor, hand: Hand) -> None:
    fork.workflow.put_note(Note("n", "", width=104, height=56))
    fork.selection.set(notes=["n"])
    hand.key(RIGHT, ALT | SHIFT)
    hand.key(DOWN, ALT | SHIFT)
    assert (fork.workflow.notes["n"].width, fork.workflow.notes["n"].height) == (112, 64)
    for _ in range(5):
        hand.key(LEFT, ALT | SHIFT)
    assert fork.workflow.notes["n"].width == 96
    # Two steps made it larger, two smaller, and the last three changed nothing.
    assert fork.undo_stack.count() == 4


def _entries_of_open_menu() -> list[str]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = [action.text().partition("\t")[0] for action in menu.actions()]
    menu.close()
    return found


def test_the_menus_of_connections_and_notes_open_by_key(fork: Editor, canvas: Canvas, hand: Hand) -> None:
    hand.key(RIGHT, CONTROL)
    hand.key(Qt.Key.Key_F10, SHIFT)
    assert "Insert a node…" in _entries_of_open_menu()
    fork.workflow.put_note(Note("n", "text", y=240))
    hand.key(DOWN, CONTROL)
    hand.key(Qt.Key.Key_Menu)
    assert "Edit text" in _entries_of_open_menu()


def test_what_a_key_leads_to_is_brought_into_view(fork: Editor, canvas: Canvas, hand: Hand) -> None:
    fork.workflow.put_note(Note("n", "", x=5000, y=5000))
    hand.key(DOWN, CONTROL)
    seen = canvas.visible_box()
    assert seen.left < 5000 < seen.right
    assert seen.top < 5000 < seen.bottom


def test_screen_readers_are_told_where_the_keys_lead(fork: Editor, canvas: Canvas, hand: Hand) -> None:
    fork.workflow.put_note(Note("n", "# Who gets in?\nSeven facts."))
    hand.key(RIGHT, CONTROL)
    assert canvas.accessibleDescription().startswith("the connection from Rows to Shift selected.")
    hand.key(DOWN, CONTROL)
    assert canvas.accessibleDescription().startswith("the note “# Who gets in? Seven facts.” selected.")
    fork.selection.set(["rows", "low"])
    assert canvas.accessibleDescription().startswith("Rows, Shift selected.")

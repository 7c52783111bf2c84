"""Selecting with the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from canvas_hand import CONTROL, SHIFT, Hand
from plait.card import Place
from plait.workflow import Note
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor


@pytest.fixture
def two(editor: Editor) -> Editor:
    """Two nodes beside each other, a connection between them, and a note below."""
    editor.workflow.add_node("toy.rows", "a", x=-300)
    editor.workflow.add_node("toy.shift", "b", x=104)
    editor.workflow.connect("a", "out", "b", "table")
    editor.workflow.put_note(Note("n", "Remember", x=-296, y=160))
    return editor


def test_a_click_selects_only_what_was_clicked(two: Editor, hand: Hand) -> None:
    hand.click(hand.body("a"))
    assert two.selection.nodes == ("a",)
    hand.click(hand.body("b"))
    assert two.selection.nodes == ("b",)


@pytest.mark.parametrize("modifier", [SHIFT, CONTROL])
def test_shift_and_ctrl_add_to_the_selection_and_take_away(
    two: Editor, hand: Hand, modifier: Qt.KeyboardModifier
) -> None:
    hand.click(hand.body("a"))
    hand.click(hand.body("b"), modifier)
    assert two.selection.nodes == ("a", "b")
    assert two.selection.current == "b"
    hand.click(hand.body("b"), modifier)
    assert two.selection.nodes == ("a",)


def test_a_click_on_the_ground_selects_nothing(two: Editor, hand: Hand) -> None:
    hand.click(hand.body("a"))
    hand.click(Place(0, -200))
    assert two.selection.is_empty


def test_a_click_on_a_connection_selects_it(two: Editor, hand: Hand) -> None:
    hand.click(Place(0, 39))
    (connection,) = two.selection.connections
    assert str(connection) == "a.out -> b.table"


def test_a_click_on_a_note_selects_it(two: Editor, hand: Hand) -> None:
    hand.click(Place(-200, 200))
    assert two.selection.notes == ("n",)


def test_a_rubber_band_selects_the_nodes_that_it_touches_and_the_notes_that_it_holds(two: Editor, hand: Hand) -> None:
    hand.drag(Place(-320, -40), Place(-200, 300))
    assert two.selection.nodes == ("a",)
    assert two.selection.notes == ()
    hand.drag(Place(-320, -40), Place(280, 300))
    assert two.selection.nodes == ("a", "b")
    assert two.selection.notes == ("n",)


def test_a_rubber_band_with_shift_adds(two: Editor, hand: Hand) -> None:
    hand.click(hand.body("a"))
    hand.drag(Place(90, -40), Place(200, 60), SHIFT)
    assert two.selection.nodes == ("a", "b")


def test_esc_gives_the_selection_back_that_was_before_the_band(two: Editor, hand: Hand) -> None:
    hand.click(hand.body("b"))
    hand.press(Place(-320, -40))
    hand.carry(Place(-320, -40), Place(-200, 60))
    assert two.selection.nodes == ("a",)
    hand.key(Qt.Key.Key_Escape)
    assert two.selection.nodes == ("b",)


def test_a_click_on_one_of_many_selects_it_alone(two: Editor, hand: Hand) -> None:
    two.selection.set(["a", "b"])
    hand.click(hand.body("a"))
    assert two.selection.nodes == ("a",)


def test_a_click_on_an_output_port_tells_which(two: Editor, canvas: Canvas, hand: Hand) -> None:
    told: list[tuple[str, str]] = []
    canvas.port_selected.connect(lambda node_id, port: told.append((node_id, port)))
    hand.click(hand.output("a"))
    assert told == [("a", "out")]
    assert two.selection.nodes == ("a",)
    hand.click(hand.input("b", "table"))
    assert told == [("a", "out")]


def test_a_double_click_and_enter_open_a_node(two: Editor, canvas: Canvas, hand: Hand) -> None:
    told: list[str] = []
    canvas.node_activated.connect(told.append)
    hand.double_click(hand.body("a"))
    hand.click(hand.body("b"))
    hand.key(Qt.Key.Key_Return)
    assert told == ["a", "b"]


def test_arrows_walk_along_connections(two: Editor, hand: Hand) -> None:
    hand.click(hand.body("a"))
    hand.key(Qt.Key.Key_Right)
    assert two.selection.nodes == ("b",)
    hand.key(Qt.Key.Key_Left)
    assert two.selection.nodes == ("a",)
    hand.key(Qt.Key.Key_Right, SHIFT)
    assert two.selection.nodes == ("a", "b")


def test_the_first_arrow_takes_the_node_nearest_to_the_middle(two: Editor, hand: Hand) -> None:
    hand.key(Qt.Key.Key_Down)
    assert len(two.selection.nodes) == 1


def test_up_and_down_lead_to_the_nearest_node_on_that_side(two: Editor, hand: Hand) -> None:
    two.workflow.add_node("toy.rows", "below", x=-300, y=300)
    two.selection.set(["a"])
    hand.key(Qt.Key.Key_Down)
    assert two.selection.nodes == ("below",)
    hand.key(Qt.Key.Key_Up)
    assert two.selection.nodes == ("a",)


def test_digits_choose_an_output_of_the_current_node(two: Editor, canvas: Canvas, hand: Hand) -> None:
    two.workflow.add_node("toy.halves", "halves", y=300)
    told: list[tuple[str, str]] = []
    canvas.port_selected.connect(lambda node_id, port: told.append((node_id, port)))
    two.selection.set(["halves"])
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        hand.key(key)
    assert told == [("halves", "low"), ("halves", "high")]

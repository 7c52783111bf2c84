"""Dragging nodes and notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from canvas_hand import Hand
from plait.card import Place
from plait.workflow import Note
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor


@pytest.fixture
def nodes(editor: Editor) -> Editor:
    editor.workflow.add_node("toy.rows", "a", x=-304)
    editor.workflow.add_node("toy.shift", "b", x=104)
    return editor


def _where(editor: Editor, node_id: str) -> tuple[float, float]:
    node = editor.workflow.node(node_id)
    return node.x, node.y


def test_a_drag_moves_a_node_by_whole_steps_as_one_undoable_step(nodes: Editor, hand: Hand) -> None:
    start = hand.body("a")
    hand.drag(start, Place(start.x + 43, start.y + 30))
    assert _where(nodes, "a") == (-264, 32)
    nodes.undo_stack.undo()
    assert _where(nodes, "a") == (-304, 0)
    assert not nodes.undo_stack.canUndo()


def test_nothing_of_the_workflow_changes_before_the_drag_ends(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    start = hand.body("a")
    hand.press(start)
    hand.carry(start, Place(start.x + 80, start.y))
    assert canvas.mirror.nodes.items["a"].x == -224
    assert _where(nodes, "a") == (-304, 0)


def test_esc_puts_everything_back(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    start = hand.body("a")
    hand.press(start)
    hand.carry(start, Place(start.x + 80, start.y))
    hand.key(Qt.Key.Key_Escape)
    hand.release(Place(start.x + 80, start.y))
    assert canvas.mirror.nodes.items["a"].x == -304
    assert _where(nodes, "a") == (-304, 0)
    assert not nodes.undo_stack.canUndo()


def test_all_that_is_selected_moves_together(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.put_note(Note("n", "", x=0, y=200))
    nodes.selection.set(["a", "b"], ["n"])
    start = hand.body("b")
    hand.drag(start, Place(start.x, start.y + 80))
    assert _where(nodes, "a") == (-304, 80)
    assert _where(nodes, "b") == (104, 80)
    assert nodes.workflow.notes["n"].y == 280
    nodes.undo_stack.undo()
    assert _where(nodes, "a") == (-304, 0)
    assert nodes.workflow.notes["n"].y == 200


def test_a_trembling_hand_moves_nothing(nodes: Editor, hand: Hand) -> None:
    start = hand.body("a")
    hand.drag(start, Place(start.x + 2, start.y + 1))
    assert not nodes.undo_stack.canUndo()


def test_the_connections_of_a_dragged_node_follow_it(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    connection = nodes.workflow.connect("a", "out", "b", "table")
    start = hand.body("b")
    hand.press(start)
    hand.carry(start, Place(start.x, start.y + 80))
    item = canvas.mirror.connections.find(connection)
    assert item is not None
    assert item.corners[-1] == (104, 119)
    hand.release(Place(start.x, start.y + 80))


def test_alt_and_arrows_move_by_one_step_of_the_grid(nodes: Editor, hand: Hand) -> None:
    nodes.selection.set(["a"])
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    hand.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _where(nodes, "a") == (-296, -8)


def test_a_node_dropped_on_a_connection_is_put_into_it(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.connect("a", "out", "b", "table")
    nodes.workflow.add_node("toy.ordered", "new", x=-96, y=240)
    start = hand.body("new")
    hand.drag(start, Place(start.x, start.y - 240))
    assert sorted(map(str, nodes.workflow.connections)) == ["a.out -> new.table", "new.out -> b.table"]
    nodes.undo_stack.undo()
    assert list(map(str, nodes.workflow.connections)) == ["a.out -> b.table"]
    assert _where(nodes, "new") == (-96, 240)


def test_a_node_that_does_not_fit_a_connection_is_only_moved(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.connect("a", "out", "b", "table")
    nodes.workflow.add_node("toy.number", "number", x=-96, y=240)
    start = hand.body("number")
    hand.drag(start, Place(start.x, start.y - 240))
    assert list(map(str, nodes.workflow.connections)) == ["a.out -> b.table"]
    assert _where(nodes, "number") == (-96, 0)


def test_the_corner_of_a_note_resizes_it(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.put_note(Note("n", "", x=0, y=160, width=240, height=96))
    corner = Place(236, 252)
    hand.drag(corner, Place(corner.x + 50, corner.y + 30))
    note = nodes.workflow.notes["n"]
    assert (note.width, note.height) == (288, 128)
    nodes.undo_stack.undo()
    assert nodes.workflow.notes["n"].width == 240


def test_a_note_never_becomes_too_small_to_be_seen(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.put_note(Note("n", "", x=0, y=160, width=240, height=96))
    hand.drag(Place(236, 252), Place(-300, -300))
    note = nodes.workflow.notes["n"]
    assert (note.width, note.height) == (96, 48)


@pytest.fixture
def frame(nodes: Editor) -> Editor:
    """A note below both nodes, with a smaller note on it."""
    nodes.workflow.put_note(Note("frame", "Reading\nAll of it", x=-400, y=-96, width=800, height=320))
    nodes.workflow.put_note(Note("small", "Here", x=-96, y=120, width=120, height=48))
    return nodes


def test_a_frame_is_moved_by_its_text_with_all_that_lies_on_it(frame: Editor, hand: Hand) -> None:
    hand.drag(Place(-300, -84), Place(-300, -44))
    assert frame.workflow.notes["frame"].y == -56
    assert (_where(frame, "a"), _where(frame, "b")) == ((-304, 40), (104, 40))
    assert frame.workflow.notes["small"].y == 160
    frame.undo_stack.undo()
    assert _where(frame, "a") == (-304, 0)
    assert frame.workflow.notes["small"].y == 120
    assert not frame.undo_stack.canUndo()


def test_the_rest_of_a_frame_is_ground(frame: Editor, canvas: Canvas, hand: Hand) -> None:
    hand.drag(Place(-390, -30), Place(-100, 100))
    assert frame.selection.nodes == ("a",)
    assert frame.selection.notes == ()
    hand.click(Place(-390, 180))
    assert frame.selection.is_empty
    hand.double_click(Place(-390, 180))
    assert canvas.adding.quick_add.isVisible()
    canvas.adding.quick_add.dismiss()


def test_a_note_with_nothing_on_it_is_taken_anywhere(frame: Editor, hand: Hand) -> None:
    hand.drag(Place(-40, 160), Place(40, 160))
    assert frame.workflow.notes["small"].x == -16
    assert frame.workflow.notes["frame"].x == -400


def test_alt_and_arrows_move_a_frame_with_all_that_lies_on_it_as_one_step(frame: Editor, hand: Hand) -> None:
    frame.selection.set(notes=["frame"])
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert frame.workflow.notes["frame"].x == -392
    assert _where(frame, "a") == (-296, 0)
    assert frame.workflow.notes["small"].x == -88
    frame.undo_stack.undo()
    assert _where(frame, "a") == (-304, 0)
    assert frame.workflow.notes["frame"].x == -400


def test_a_drag_with_alt_leaves_the_node_and_puts_a_copy_there(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    start = hand.body("a")
    hand.press(start, Qt.KeyboardModifier.AltModifier)
    hand.carry(start, Place(start.x, start.y + 160))
    assert set(nodes.workflow.nodes) == {"a", "b"}
    hand.release(Place(start.x, start.y + 160))
    assert _where(nodes, "a") == (-304, 0)
    assert canvas.mirror.nodes.items["a"].y == 0
    (copy,) = set(nodes.workflow.nodes) - {"a", "b"}
    assert _where(nodes, copy) == (-304, 160)
    assert nodes.selection.nodes == (copy,)
    nodes.undo_stack.undo()
    assert set(nodes.workflow.nodes) == {"a", "b"}
    assert not nodes.undo_stack.canUndo()


def test_esc_during_a_drag_with_alt_copies_nothing(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    start = hand.body("a")
    hand.press(start, Qt.KeyboardModifier.AltModifier)
    hand.carry(start, Place(start.x, start.y + 160))
    hand.key(Qt.Key.Key_Escape)
    hand.release(Place(start.x, start.y + 160))
    assert set(nodes.workflow.nodes) == {"a", "b"}
    assert canvas.mirror.nodes.items["a"].y == 0


def test_a_card_that_nearly_makes_its_connection_level_is_drawn_to_it(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.add_node("toy.halves", "two", x=-304, y=300)
    nodes.workflow.connect("two", nodes.registry.get("toy.halves").outputs[0].name, "b", "table")
    start = hand.body("b")
    hand.drag(start, Place(start.x, start.y + 290))
    # Of two outputs the first is a third of 78 down; the input of the other card is in its middle.
    assert _where(nodes, "b") == (104, 300 + 78 / 3 - 78 / 2)

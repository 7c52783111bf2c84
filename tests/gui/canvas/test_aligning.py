"""Cards in line with each other: by the menu, and while they are dragged."""

from __future__ import annotations

import pytest

from canvas_hand import Hand
from plait.card import Place
from plait.theme import CARD_WIDTH
from plait.workflow import Note
from plait_gui.canvas import Canvas
from plait_gui.canvas.aligning import Axis, Edge, aligned, distributed
from plait_gui.canvas.grid_index import Box
from plait_gui.canvas.guides import aligned as drawn_to
from plait_gui.editor import Editor

BOXES = {("node", "a"): Box(0, 0, 100, 40), ("node", "b"): Box(200, 80, 240, 100), ("note", "c"): Box(50, 200, 90, 300)}


@pytest.mark.parametrize(
    ("edge", "places"),
    [
        ("left", [(0, 0), (0, 80), (0, 200)]),
        ("right", [(140, 0), (200, 80), (200, 200)]),
        ("centre", [(70, 0), (100, 80), (100, 200)]),
        ("top", [(0, 0), (200, 0), (50, 0)]),
        ("bottom", [(0, 260), (200, 280), (50, 200)]),
        ("middle", [(0, 130), (200, 140), (50, 100)]),
    ],
)
def test_edges_and_middles_are_on_one_line(edge: Edge, places: list[tuple[float, float]]) -> None:
    assert list(aligned(BOXES, edge).values()) == places


@pytest.mark.parametrize(
    ("axis", "boxes", "places"),
    [
        # 300 wide, 40 of it cards: three gaps of 86.7, on the grid.
        ("horizontally", [(0, 10), (200, 210), (290, 300), (20, 30)], [0, 192, 290, 96]),
        ("vertically", [(0, 100), (400, 500), (150, 250)], [0, 400, 200]),
    ],
)
def test_gaps_are_equal_and_the_outermost_stay(
    axis: Axis, boxes: list[tuple[float, float]], places: list[float]
) -> None:
    spans = {
        ("node", str(number)): Box(low, 7, high, 9) if axis == "horizontally" else Box(7, low, 9, high)
        for number, (low, high) in enumerate(boxes)
    }
    found = distributed(spans, axis)
    by_name = {name: place[0 if axis == "horizontally" else 1] for (_, name), place in found.items()}
    assert [by_name[str(number)] for number in range(len(boxes))] == places


def test_the_selection_is_put_in_line_as_one_step(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a", x=8, y=0)
    editor.workflow.add_node("toy.rows", "b", x=96, y=160)
    editor.workflow.put_note(Note("n", "Words", x=40, y=320))
    said: list[str] = []
    canvas.said.connect(said.append)
    editor.selection.set(["a"])
    canvas.editing.align("left")
    canvas.editing.distribute("vertically")
    assert len(said) == 2
    editor.selection.set(["a", "b"], ["n"])
    canvas.editing.align("left")
    assert [editor.workflow.node(each).x for each in "ab"] == [8, 8]
    assert editor.workflow.notes["n"].x == 8
    editor.undo_stack.undo()
    assert [editor.workflow.node(each).x for each in "ab"] == [8, 96]
    assert editor.workflow.notes["n"].x == 40
    assert not editor.undo_stack.canUndo()


def test_a_box_is_drawn_to_the_nearest_line_and_no_farther() -> None:
    box = Box(103, 0, 203, 50)
    assert drawn_to(box, [Box(100, 200, 200, 250)])[:2] == (-3, 0)
    assert drawn_to(box, [Box(90, 200, 190, 250)])[:2] == (0, 0)
    dx, dy, lines = drawn_to(box, [Box(100, 200, 200, 250), Box(400, 4, 500, 54)])
    assert (dx, dy) == (-3, 4)
    assert lines[0].start == Place(100, 4)
    assert lines[0].end == Place(100, 250)


def test_a_dragged_card_shows_where_it_is_in_line(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.add_node("toy.rows", "still", x=-200, y=-100)
    editor.workflow.add_node("toy.rows", "moved", x=100, y=100)
    at = hand.body("moved")
    hand.press(at)
    # 300 to the left, which is in line, and four more, which is near.
    hand.move(Place(at.x - 304, at.y))
    overlay = canvas.mirror.overlay
    assert {line.start.x for line in overlay._guides} >= {-200.0, -200.0 + CARD_WIDTH}
    hand.release(Place(at.x - 304, at.y))
    assert editor.workflow.node("moved").x == -200
    assert overlay._guides == []

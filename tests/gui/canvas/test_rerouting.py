"""Reroute points: a connection goes where a hand puts it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu

from canvas_hand import SHIFT, Hand
from plait.card import Place
from plait.document import dumps, loads
from plait.topology import Connection
from plait.workflow import Note
from plait_gui.canvas import Canvas
from plait_gui.canvas.menus import connection_menu, point_menu
from plait_gui.editor import Editor
from plait_gui.selection import PointAt

WIRE = Connection("a", "out", "b", "table")


@pytest.fixture
def pair(editor: Editor) -> Editor:
    """Two connected nodes, 300 apart."""
    editor.workflow.add_node("toy.rows", "a", x=-400)
    editor.workflow.add_node("toy.shift", "b", x=104)
    editor.workflow.connect("a", "out", "b", "table")
    return editor


def route(editor: Editor) -> tuple[tuple[float, float], ...]:
    return editor.workflow.routes.get(WIRE, ())


def middle(canvas: Canvas) -> Place:
    item = canvas.mirror.connections.find(WIRE)
    assert item is not None
    return item.middle


def test_a_double_click_adds_a_point_that_can_be_dragged(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    at = middle(canvas)
    hand.click(at)
    hand.double_click(at)
    hand.release(at)
    assert route(pair) == ((-48, 40),)
    assert pair.selection.points == (PointAt(WIRE, 0),)
    hand.drag(Place(-48, 40), Place(-48, 203))
    assert route(pair) == ((-48, 200),)
    pair.undo_stack.undo()
    assert route(pair) == ((-48, 40),)
    pair.undo_stack.undo()
    assert route(pair) == ()


def test_the_line_goes_through_its_points_and_only_there_it_is_found(pair: Editor, canvas: Canvas) -> None:
    pair.reroute({WIRE: ((-48, 200), (0, 300))})
    found = canvas.mirror.connections
    assert found.at(-48, 200, 3) == found.at(0, 300, 3) == WIRE
    assert found.at(-48, 39, 3) is None
    assert found.point_at(-44, 203, 8) == PointAt(WIRE, 0)
    assert found.point_at(-44, 260, 8) is None


def test_several_points_keep_the_order_of_the_line(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.reroute({WIRE: ((-100, 200), (0, 200))})
    hand.double_click(middle(canvas))
    assert [x for x, _ in route(pair)] == [-100, -48, 0]


def test_alt_and_a_press_add_a_point_and_take_it_along(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    at = middle(canvas)
    hand.press(at, Qt.KeyboardModifier.AltModifier)
    hand.carry(at, Place(at.x, at.y + 100))
    hand.release(Place(at.x, at.y + 100))
    assert route(pair) == ((-48, 144),)


def test_a_point_is_removed_by_a_double_click_and_by_delete(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.reroute({WIRE: ((-100, 200), (0, 200))})
    hand.double_click(Place(-100, 200))
    assert route(pair) == ((0, 200),)
    hand.click(Place(0, 200))
    hand.key(Qt.Key.Key_Delete)
    assert route(pair) == ()
    assert WIRE in pair.workflow.topology.connections
    pair.undo_stack.undo()
    pair.undo_stack.undo()
    assert route(pair) == ((-100, 200), (0, 200))


def test_a_dragged_point_comes_in_line_with_the_port_that_it_leads_to(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.workflow.move("b", 104, 203)
    pair.reroute({WIRE: ((0, 0),)})
    # The port is at 203 + 39 = 242, which no line of the grid meets.
    hand.drag(Place(0, 0), Place(0, 238))
    assert route(pair) == ((0, 242),)


def test_points_go_with_both_ends_and_stay_when_only_one_moves(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.reroute({WIRE: ((-48, 200),)})
    pair.selection.set(["a", "b"])
    start = hand.body("a")
    hand.press(start)
    hand.carry(start, Place(start.x + 16, start.y + 80))
    assert canvas.mirror.connections.point_at(-32, 280, 2) == PointAt(WIRE, 0)
    hand.release(Place(start.x + 16, start.y + 80))
    assert route(pair) == ((-32, 280),)
    pair.undo_stack.undo()
    assert route(pair) == ((-48, 200),)
    assert pair.workflow.node("a").x == -400
    pair.selection.set(["a"])
    canvas.nudge("down")
    assert route(pair) == ((-48, 200),)
    pair.selection.set(["a", "b"])
    canvas.nudge("down")
    assert route(pair) == ((-48, 208),)


def test_esc_puts_a_point_back(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.reroute({WIRE: ((-48, 200),)})
    hand.press(Place(-48, 200))
    hand.carry(Place(-48, 200), Place(40, 300))
    hand.key(Qt.Key.Key_Escape)
    hand.release(Place(40, 300))
    assert route(pair) == ((-48, 200),)
    assert canvas.mirror.connections.point_at(-48, 200, 2) == PointAt(WIRE, 0)


def test_a_band_and_shift_select_points(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.reroute({WIRE: ((-100, 200), (0, 200))})
    hand.drag(Place(-130, 180), Place(-70, 220))
    assert pair.selection.points == (PointAt(WIRE, 0),)
    hand.click(Place(0, 200), SHIFT)
    assert pair.selection.points == (PointAt(WIRE, 0), PointAt(WIRE, 1))
    hand.drag(Place(0, 200), Place(0, 280))
    assert route(pair) == ((-100, 280), (0, 280))


def test_keys_add_reach_move_and_remove_points(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.selection.set(["a"])
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert pair.selection.connections == (WIRE,)
    hand.key(Qt.Key.Key_R)
    assert route(pair) == ((-48, 40),)
    hand.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert route(pair) == ((-48, 48),)
    hand.key(Qt.Key.Key_R)
    assert [x for x, _ in route(pair)] == [-48, 24]
    hand.key(Qt.Key.Key_Up)
    assert pair.selection.points == (PointAt(WIRE, 0),)
    hand.key(Qt.Key.Key_Up)
    assert pair.selection.connections == (WIRE,)
    hand.key(Qt.Key.Key_Down)
    hand.key(Qt.Key.Key_Delete)
    assert [x for x, _ in route(pair)] == [24]
    assert "reroute" not in canvas.accessibleDescription()
    hand.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)


def test_the_selected_point_is_said(pair: Editor, canvas: Canvas) -> None:
    pair.reroute({WIRE: ((0, 100),)})
    pair.selection.set(points=[PointAt(WIRE, 0)])
    assert canvas.accessibleDescription().startswith("reroute point 1 of the connection from Rows to Shift selected")


def test_menus_offer_points(pair: Editor, canvas: Canvas) -> None:
    pair.selection.set(connections=[WIRE])
    _click(connection_menu(canvas, WIRE, QPointF(-40, 40)), "Add a reroute point")
    assert route(pair) == ((-40, 40),)
    _click(point_menu(canvas), "Add a reroute point behind it")
    assert len(route(pair)) == 2
    pair.selection.set(connections=[WIRE])
    _click(connection_menu(canvas, WIRE, QPointF(-40, 40)), "Remove its reroute points")
    assert route(pair) == ()


def test_a_node_on_the_line_parts_its_points(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.reroute({WIRE: ((-160, 200), (-48, 200), (60, 200))})
    pair.workflow.add_node("toy.shift", "new", x=-146, y=400)
    start = hand.body("new")
    hand.drag(start, Place(start.x, start.y - 239))
    assert dict(pair.workflow.routes) == {
        Connection("a", "out", "new", "table"): ((-160, 200),),
        Connection("new", "out", "b", "table"): ((60, 200),),
    }


def test_an_end_that_is_plugged_elsewhere_keeps_the_points(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.workflow.add_node("toy.shift", "c", x=104, y=300)
    pair.reroute({WIRE: ((-48, 200),)})
    hand.drag(hand.input("b", "table"), hand.input("c", "table"))
    assert dict(pair.workflow.routes) == {Connection("a", "out", "c", "table"): ((-48, 200),)}


def test_copies_have_the_points_beside_the_copied_nodes(pair: Editor, canvas: Canvas) -> None:
    pair.reroute({WIRE: ((-48, 200),)})
    pair.selection.set(["a", "b"])
    canvas.editing.duplicate()
    assert pair.workflow.routes[Connection("a_2", "out", "b_2", "table")] == ((-24, 224),)


def test_a_layout_removes_them_and_undo_brings_them_back(pair: Editor, canvas: Canvas) -> None:
    pair.reroute({WIRE: ((-48, 200),)})
    pair.selection.set()
    canvas.editing.arrange()
    assert route(pair) == ()
    pair.undo_stack.undo()
    assert route(pair) == ((-48, 200),)


def test_removing_a_connection_and_undo_bring_its_points_back(pair: Editor) -> None:
    pair.reroute({WIRE: ((-48, 200),)})
    pair.remove(["b"])
    assert not pair.workflow.routes
    pair.undo_stack.undo()
    assert route(pair) == ((-48, 200),)


def test_a_component_takes_the_points_between_its_nodes_with_it(pair: Editor, canvas: Canvas) -> None:
    pair.reroute({WIRE: ((-48, 20),)})
    pair.selection.set(["a", "b"])
    canvas.editing.collapse()
    (name,) = pair.workflow.nodes
    pair.show_inside(name)
    assert pair.workflow.routes[WIRE] == ((-48, 20),)
    pair.reroute({WIRE: ((-48, 60),)})
    pair.leave()
    canvas.editing.take_apart()
    assert route(pair) == ((-48, 60),)
    for _ in range(4):
        pair.undo_stack.undo()
    assert route(pair) == ()


def test_the_minimap_and_the_whole_view_reach_to_the_farthest_point(pair: Editor, canvas: Canvas) -> None:
    pair.reroute({WIRE: ((0, 2000),)})
    bounds = canvas.mirror.bounds()
    assert bounds is not None
    assert bounds.bottom == 2000


def test_a_frame_takes_the_points_of_what_lies_on_it_along(pair: Editor, canvas: Canvas, hand: Hand) -> None:
    pair.workflow.put_note(Note("frame", "Frame", -448, -64, 800, 300))
    pair.reroute({WIRE: ((-48, 120),)})
    hand.drag(Place(-440, -50), Place(-440, -10))
    assert route(pair) == ((-48, 160),)


def test_it_is_painted_in_full_and_from_afar(pair: Editor, canvas: Canvas) -> None:
    pair.reroute({WIRE: ((-48, 200),)})
    for zoom in (1.0, 0.5, 0.2):
        canvas.zoom_to(zoom)
        canvas.look_at(QPointF(-48, 200))
        image = canvas.grab().toImage()
        at = canvas.viewport().mapTo(canvas, canvas.mapFromScene(QPointF(-48, 200)))
        colours = {image.pixelColor(at + QPoint(0, dy)).name() for dy in range(-3, 4)}
        assert colours - {canvas.mirror.painting.inks.palette.canvas.lower()}


def _click(menu: QMenu, text: str) -> None:
    entry = next(each for each in menu.actions() if each.text().partition("\t")[0] == text)
    entry.trigger()
    menu.deleteLater()


def test_the_file_keeps_them(pair: Editor) -> None:
    pair.reroute({WIRE: ((-48, 200.5),)})
    assert loads(dumps(pair.workflow)).routes == {WIRE: ((-48.0, 200.5),)}

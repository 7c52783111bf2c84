"""Drawing connections, taking them by their ends, and dropping them where there is nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from canvas_hand import Hand
from plait.card import Place
from plait.topology import Connection
from plait_gui.canvas import Canvas
from plait_gui.canvas.fits import Fits
from plait_gui.canvas.node_item import PortAt
from plait_gui.editor import Editor


@pytest.fixture
def nodes(editor: Editor) -> Editor:
    """Rows, two nodes that take tables, and a number."""
    add = editor.workflow.add_node
    add("toy.rows", "rows", x=-400)
    add("toy.shift", "shift", x=0)
    add("toy.pair", "pair", x=0, y=160)
    add("toy.number", "number", x=-400, y=160)
    return editor


def _connections(editor: Editor) -> list[str]:
    return sorted(map(str, editor.workflow.connections))


def test_a_drag_from_an_output_to_an_input_connects_them(nodes: Editor, hand: Hand) -> None:
    hand.drag(hand.output("rows"), hand.input("shift", "table"))
    assert _connections(nodes) == ["rows.out -> shift.table"]
    nodes.undo_stack.undo()
    assert _connections(nodes) == []


def test_a_drag_from_an_input_goes_backwards(nodes: Editor, hand: Hand) -> None:
    hand.drag(hand.input("shift", "table"), hand.output("rows"))
    assert _connections(nodes) == ["rows.out -> shift.table"]


def test_the_end_snaps_to_a_port_24_pixels_away(nodes: Editor, hand: Hand) -> None:
    port = hand.input("shift", "table")
    hand.drag(hand.output("rows"), Place(port.x - 17, port.y - 16))
    assert _connections(nodes) == ["rows.out -> shift.table"]


def test_a_drop_on_a_body_takes_the_first_free_port_that_fits(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.connect("shift", "out", "pair", "left")
    hand.drag(hand.output("rows"), hand.body("pair"))
    assert _connections(nodes) == ["rows.out -> pair.right", "shift.out -> pair.left"]


def test_a_new_connection_takes_the_place_of_the_old_one(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.add_node("toy.rows", "other", x=-400, y=-160)
    nodes.workflow.connect("other", "out", "shift", "table")
    hand.drag(hand.output("rows"), hand.input("shift", "table"))
    assert _connections(nodes) == ["rows.out -> shift.table"]
    nodes.undo_stack.undo()
    assert _connections(nodes) == ["other.out -> shift.table"]


def test_a_port_of_another_type_is_refused_with_the_reason(
    nodes: Editor, canvas: Canvas, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    explain = canvas.explain
    monkeypatch.setattr(canvas, "explain", lambda reason: (said.append(reason), explain(reason)))
    start = hand.output("number")
    hand.press(start)
    hand.carry(start, hand.input("shift", "table"))
    assert said[-1] == "The output 'out' does not fit: it carries a int, and a Table is needed."
    hand.release(hand.input("shift", "table"))
    assert _connections(nodes) == []
    assert not canvas.adding.quick_add.isVisible()


def test_while_drawing_only_nodes_that_fit_are_bright(nodes: Editor) -> None:
    fits = Fits(nodes, PortAt("rows", "out", "output"))
    assert fits.ports_of("shift") == {"table"}
    assert fits.ports_of("pair") == {"left", "right"}
    assert not fits.any_at("number")
    assert fits.why_not("number") == "'Number' has no inputs."


def test_a_connection_that_would_close_a_cycle_is_refused(nodes: Editor) -> None:
    nodes.workflow.connect("shift", "out", "pair", "left")
    fits = Fits(nodes, PortAt("pair", "out", "output"))
    assert not fits.any_at("shift")
    assert "cycle" in fits.why_not("shift")


def test_esc_aborts_the_drawing(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    start = hand.output("rows")
    hand.press(start)
    hand.carry(start, hand.input("shift", "table"))
    assert canvas.mirror.nodes.fits is not None
    hand.key(Qt.Key.Key_Escape)
    assert canvas.mirror.nodes.fits is None
    hand.release(hand.input("shift", "table"))
    assert _connections(nodes) == []


def test_a_connected_input_gives_its_connection_to_another(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.connect("rows", "out", "shift", "table")
    hand.drag(hand.input("shift", "table"), hand.input("pair", "left"))
    assert _connections(nodes) == ["rows.out -> pair.left"]
    nodes.undo_stack.undo()
    assert _connections(nodes) == ["rows.out -> shift.table"]


def test_an_end_dropped_on_the_ground_is_cut(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    nodes.workflow.connect("rows", "out", "shift", "table")
    hand.drag(hand.input("shift", "table"), Place(-100, -200))
    assert _connections(nodes) == []
    assert not canvas.adding.quick_add.isVisible()


def test_an_end_put_back_where_it_was_changes_nothing(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.connect("rows", "out", "shift", "table")
    port = hand.input("shift", "table")
    hand.press(port)
    hand.carry(port, Place(-100, -100))
    hand.carry(Place(-100, -100), port)
    hand.release(port)
    assert _connections(nodes) == ["rows.out -> shift.table"]
    assert not nodes.undo_stack.canUndo()


def test_a_connection_is_taken_near_its_start_too(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    nodes.workflow.add_node("toy.rows", "other", x=-400, y=-160)
    connection = nodes.workflow.connect("rows", "out", "shift", "table")
    item = canvas.mirror.connections.find(connection)
    assert item is not None
    near_start = item.samples[4]
    hand.drag(near_start, hand.output("other"))
    assert _connections(nodes) == ["other.out -> shift.table"]


def test_a_port_that_takes_many_begins_another_connection(editor: Editor, hand: Hand) -> None:
    add = editor.workflow.add_node
    add("toy.number", "one", x=-400)
    add("toy.number", "two", x=-400, y=160)
    add("toy.add", "sum", x=0)
    editor.workflow.connect("one", "out", "sum", "numbers")
    hand.drag(hand.input("sum", "numbers"), hand.output("two"))
    assert _connections(editor) == ["one.out -> sum.numbers", "two.out -> sum.numbers"]


def test_a_drop_on_the_ground_offers_only_what_fits_and_connects_it(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    hand.drag(hand.output("number"), Place(-100, 260))
    quick_add = canvas.adding.quick_add
    assert quick_add.isVisible()
    titles = {quick_add.list.model().index(row, 0).data() for row in range(quick_add.list.model().rowCount())}
    assert titles == {"Add", "Successor", "Slow", "Leave"}
    QTest.keyClicks(quick_add.field, "succ")
    QTest.keyClick(quick_add.field, Qt.Key.Key_Return)
    assert _connections(nodes) == ["number.out -> next.number"]
    assert nodes.selection.nodes == ("next",)
    nodes.undo_stack.undo()
    assert "next" not in nodes.workflow.nodes
    assert not nodes.undo_stack.canUndo()


def test_a_drop_backwards_offers_what_gives_such_a_value(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    hand.drag(hand.input("shift", "table"), Place(-100, 260))
    quick_add = canvas.adding.quick_add
    QTest.keyClicks(quick_add.field, "rows")
    QTest.keyClick(quick_add.field, Qt.Key.Key_Return)
    assert _connections(nodes) == ["rows_2.out -> shift.table"]


def test_what_is_hidden_by_a_card_is_not_grabbed(nodes: Editor, hand: Hand) -> None:
    port = hand.output("rows")
    nodes.workflow.add_node("toy.shift", "over", x=port.x - 60, y=port.y - 20)
    hand.click(port)
    assert nodes.selection.nodes == ("over",)


def test_selected_nodes_are_connected_by_key_in_their_order(nodes: Editor, hand: Hand) -> None:
    nodes.selection.set(["rows", "shift", "pair"])
    hand.key(Qt.Key.Key_C)
    assert _connections(nodes) == ["rows.out -> shift.table", "shift.out -> pair.left"]
    nodes.undo_stack.undo()
    assert _connections(nodes) == []


def test_a_connection_may_begin_at_a_node_of_an_unknown_type_but_ends_nowhere(nodes: Editor, hand: Hand) -> None:
    nodes.workflow.add_node("acme.clean", "unknown", x=-400, y=-200)
    nodes.workflow.restore_connection(Connection("unknown", "out", "shift", "table"), unchecked=True)
    hand.drag(hand.output("unknown"), hand.input("pair", "left"))
    assert _connections(nodes) == ["unknown.out -> shift.table"]


def test_the_begun_connection_is_seen_while_its_other_end_is_searched(
    nodes: Editor, canvas: Canvas, hand: Hand
) -> None:
    def blue() -> int:
        image = canvas.viewport().grab(QRect(420, 430, 40, 240)).toImage()
        return sum(image.pixelColor(x, y).name() == "#3b8fd0" for x in range(40) for y in range(240))

    nodes.workflow.remove_node("number")
    assert blue() == 0
    hand.drag(hand.output("rows"), Place(-100, 260))
    assert blue() > 20
    QTest.keyClick(canvas.adding.quick_add.field, Qt.Key.Key_Escape)
    assert blue() == 0


def test_while_drawing_ports_that_fit_glow_and_other_cards_fade(nodes: Editor, canvas: Canvas, hand: Hand) -> None:
    def darkest(node_id: str) -> int:
        """Of the title of a card."""
        item = canvas.mirror.nodes.items[node_id]
        corner = canvas.mapFromScene(item.x + 48, item.y + 8)
        image = canvas.viewport().grab(QRect(corner, QSize(80, 20))).toImage()
        return min(image.pixelColor(x, y).lightness() for x in range(80) for y in range(20))

    def glow() -> str:
        """What is eight pixels beside the input of Shift, outside of its card."""
        at = hand.input("shift", "table")
        return canvas.viewport().grab().toImage().pixelColor(canvas.mapFromScene(at.x - 8, at.y)).name()

    usual = glow()
    start = hand.output("rows")
    hand.press(start)
    hand.move(Place(start.x + 60, start.y + 60))
    assert darkest("shift") < 60
    assert darkest("number") > 120
    assert glow() != usual
    hand.key(Qt.Key.Key_Escape)
    assert darkest("number") < 60
    assert glow() == usual
    hand.release(start)


def test_a_value_dropped_on_a_body_asks_which_parameter_takes_it(nodes: Editor, hand: Hand, canvas: Canvas) -> None:
    hand.drag(hand.output("number"), hand.body("shift"))
    menu = canvas.findChild(QMenu)
    assert menu is not None
    assert [each.text() for each in menu.actions()] == ["By"]

    menu.actions()[0].trigger()
    menu.close()

    assert _connections(nodes) == ["number.out -> shift.@by"]
    # It is drawn like any other connection, and taken away like it.
    assert canvas.mirror.nodes.items["shift"].face("@by", "input") is not None
    nodes.undo_stack.undo()
    assert _connections(nodes) == []


def test_a_table_dropped_where_no_port_fits_is_no_value(nodes: Editor, hand: Hand, canvas: Canvas) -> None:
    hand.drag(hand.output("rows"), hand.body("number"))
    assert canvas.findChild(QMenu) is None
    assert _connections(nodes) == []

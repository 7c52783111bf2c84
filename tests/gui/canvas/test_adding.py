"""Adding nodes by the search, from the palette, and files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_hand import CONTROL, Hand
from plait.card import Place
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor
from plait_gui.palette.model import MIME_TYPE


def _type(canvas: Canvas, text: str) -> None:
    field = canvas.adding.quick_add.field
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def _place(editor: Editor, node_id: str) -> tuple[float, float]:
    node = editor.workflow.node(node_id)
    return node.x, node.y


def test_a_double_click_on_the_ground_adds_what_is_typed_there(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    hand.double_click(Place(100, 40))
    assert canvas.adding.quick_add.isVisible()
    _type(canvas, "rows")
    # The card of 196 × 78 has its middle at the click, on the grid.
    assert _place(editor, "rows") == (0, 0)
    assert editor.selection.nodes == ("rows",)
    assert not canvas.adding.quick_add.isVisible()
    assert canvas.hasFocus()


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_Tab, None), (Qt.Key.Key_Space, CONTROL)])
def test_keys_open_the_search_too(
    editor: Editor, canvas: Canvas, hand: Hand, key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    hand.key(key, modifier or Qt.KeyboardModifier.NoModifier)
    assert canvas.adding.quick_add.isVisible()
    QTest.keyClick(canvas.adding.quick_add.field, Qt.Key.Key_Escape)
    assert not canvas.adding.quick_add.isVisible()
    assert canvas.hasFocus()
    assert not editor.workflow.nodes


def test_tab_adds_after_the_selected_node_and_connects(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.add_node("toy.rows", "rows")
    editor.selection.set(["rows"])
    hand.key(Qt.Key.Key_Tab)
    _type(canvas, "shift")
    assert _place(editor, "shift") == (272, 0)
    assert list(map(str, editor.workflow.connections)) == ["rows.out -> shift.table"]
    editor.undo_stack.undo()
    assert set(editor.workflow.nodes) == {"rows"}


def test_a_node_is_never_added_on_top_of_another(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a")
    canvas.adding.add("toy.rows", QPointF(98, 39))
    assert _place(editor, "rows") == (0, 112)


def test_a_node_without_a_place_is_added_in_the_middle_of_what_is_seen(editor: Editor, canvas: Canvas) -> None:
    canvas.look_at(QPointF(1000, 500))
    canvas.adding.add("toy.rows")
    assert _place(editor, "rows") == (904, 464)


def test_a_node_is_inserted_into_a_connection(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-400)
    editor.workflow.add_node("toy.shift", "b", x=300)
    connection = editor.workflow.connect("a", "out", "b", "table")
    canvas.adding.ask_into(connection, QPointF(0, 39))
    _type(canvas, "ordered")
    assert sorted(map(str, editor.workflow.connections)) == ["a.out -> ordered.table", "ordered.out -> b.table"]
    editor.undo_stack.undo()
    assert list(map(str, editor.workflow.connections)) == ["a.out -> b.table"]


def _drop(canvas: Canvas, data: QMimeData, at: QPoint) -> bool:
    """A drag that comes in, moves and is let go; whether it was accepted."""
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at, action, data, buttons, keys)
    QApplication.sendEvent(canvas.viewport(), entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(canvas.viewport(), QDragMoveEvent(at, action, data, buttons, keys))
    QApplication.sendEvent(canvas.viewport(), QDropEvent(QPointF(at), action, data, buttons, keys))
    return True


def _node_type(type_id: str) -> QMimeData:
    data = QMimeData()
    data.setData(MIME_TYPE, type_id.encode())
    return data


def test_a_node_type_is_dropped_where_it_is_let_go(editor: Editor, canvas: Canvas) -> None:
    at = canvas.mapFromScene(QPointF(98, 39))
    assert _drop(canvas, _node_type("toy.rows"), at)
    assert _place(editor, "rows") == (0, 0)


def test_a_node_type_that_is_not_installed_is_not_taken(editor: Editor, canvas: Canvas) -> None:
    assert not _drop(canvas, _node_type("acme.clean"), QPoint(10, 10))
    assert not editor.workflow.nodes


def test_a_node_type_dropped_on_a_connection_is_put_into_it(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-500)
    editor.workflow.add_node("toy.shift", "b", x=300)
    editor.workflow.connect("a", "out", "b", "table")
    assert _drop(canvas, _node_type("toy.ordered"), canvas.mapFromScene(QPointF(0, 39)))
    assert sorted(map(str, editor.workflow.connections)) == ["a.out -> ordered.table", "ordered.out -> b.table"]


def test_files_are_handed_on_with_their_place(canvas: Canvas, tmp_path: Path) -> None:
    told: list[tuple[list[Path], QPointF]] = []
    canvas.files_dropped.connect(lambda paths, at: told.append((paths, at)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "ä b.csv")), QUrl("https://example.org/c.csv")])
    at = canvas.mapFromScene(QPointF(40, 60))
    assert _drop(canvas, data, at)
    assert told == [([tmp_path / "ä b.csv"], QPointF(40, 60))]


def test_files_are_left_to_the_window_if_nobody_listens(canvas: Canvas, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.csv"))])
    assert not _drop(canvas, data, QPoint(10, 10))


def test_tab_after_several_nodes_connects_each_to_an_input_of_its_own(
    editor: Editor, canvas: Canvas, hand: Hand
) -> None:
    editor.workflow.add_node("toy.rows", "low", y=224)
    editor.workflow.add_node("toy.rows", "high")
    editor.selection.set(["low", "high"])
    hand.key(Qt.Key.Key_Tab)
    assert canvas.adding.quick_add.heading.text() == "Add after 2 nodes"
    _type(canvas, "pair")
    (made,) = set(editor.workflow.nodes) - {"low", "high"}
    ports = [each.name for each in editor.registry.get("toy.pair").inputs]
    assert sorted(map(str, editor.workflow.connections)) == sorted(
        [f"high.out -> {made}.{ports[0]}", f"low.out -> {made}.{ports[1]}"]
    )
    assert _place(editor, made) == (272, 112)
    editor.undo_stack.undo()
    assert set(editor.workflow.nodes) == {"low", "high"}
    assert not editor.undo_stack.canUndo()


def test_a_node_that_is_added_after_one_with_two_outputs_stands_level_with_the_first(
    editor: Editor, canvas: Canvas, hand: Hand
) -> None:
    editor.workflow.add_node("toy.halves", "two")
    editor.selection.set(["two"])
    hand.key(Qt.Key.Key_Tab)
    _type(canvas, "shift")
    # Of two outputs the first is a third of 78 down; the one input of the other card is in its middle.
    assert _place(editor, "shift") == (272, 78 / 3 - 78 / 2)

"""How the canvas is looked at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvas_hand import MIDDLE, Hand
from plait.card import Place
from plait.workflow import Workflow
from plait_gui.canvas import Canvas
from plait_gui.canvas.geometry import LARGEST_ZOOM, SMALLEST_ZOOM
from plait_gui.editor import Editor
from plait_gui.theme import Appearance


def _wheel(
    canvas: Canvas, at: QPoint, notches: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_wheel_zooms_at_the_pointer(canvas: Canvas) -> None:
    at = QPoint(300, 200)
    before = canvas.mapToScene(at)
    _wheel(canvas, at, 3)
    assert canvas.zoom == pytest.approx(1.2**3)
    after = canvas.mapToScene(at)
    assert (after - before).manhattanLength() < 2


def test_zoom_has_limits(canvas: Canvas) -> None:
    canvas.zoom_to(1000)
    assert canvas.zoom == LARGEST_ZOOM
    canvas.zoom_to(0)
    assert canvas.zoom == SMALLEST_ZOOM


def test_two_fingers_on_a_trackpad_pan(canvas: Canvas) -> None:
    pad = QPointingDevice(
        "pad",
        7,
        QInputDevice.DeviceType.TouchPad,
        QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Scroll,
        2,
        0,
        "",
        QPointingDeviceUniqueId(),
    )
    before = canvas.mapToScene(QPoint(0, 0))
    event = QWheelEvent(
        QPointF(10, 10),
        QPointF(10, 10),
        QPoint(30, -20),
        QPoint(30, -20),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.ScrollUpdate,
        False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        pad,
    )
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.zoom == 1.0
    assert canvas.mapToScene(QPoint(0, 0)) - before == QPointF(-30, 20)


def test_shift_and_wheel_pan_sideways(canvas: Canvas) -> None:
    before = canvas.mapToScene(QPoint(0, 0))
    _wheel(canvas, QPoint(10, 10), 1, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.mapToScene(QPoint(0, 0)) - before == QPointF(-120, 0)


def test_the_middle_button_pans(canvas: Canvas, hand: Hand) -> None:
    under = canvas.mapToScene(QPoint(600, 400))
    QTest.mousePress(canvas.viewport(), MIDDLE, Qt.KeyboardModifier.NoModifier, QPoint(600, 400))
    hand.move(canvas_place(canvas, 650, 380), MIDDLE)
    assert canvas.mapToScene(QPoint(650, 380)) == under
    QTest.mouseRelease(canvas.viewport(), MIDDLE, Qt.KeyboardModifier.NoModifier, QPoint(650, 380))


def test_space_and_drag_pan_and_select_nothing(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.add_node("toy.rows", "a")
    under = canvas.mapToScene(QPoint(620, 410))
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(620, 410))
    hand.move(canvas_place(canvas, 520, 410))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(520, 410))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.mapToScene(QPoint(520, 410)) == under
    assert editor.selection.is_empty
    assert editor.workflow.node("a").x == 0


def test_home_shows_all_and_ctrl_0_is_100_percent(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-3000)
    editor.workflow.add_node("toy.rows", "b", x=3000, y=200)
    hand.key(Qt.Key.Key_Home)
    seen = canvas.visible_box()
    assert seen.left <= -3000
    assert seen.right >= 3196
    hand.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom == 1.0


def test_f_frames_the_selection(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-3000)
    editor.workflow.add_node("toy.rows", "b", x=3000, y=200)
    editor.selection.set(["b"])
    hand.key(Qt.Key.Key_F)
    seen = canvas.visible_box()
    assert ((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2) == pytest.approx((3098, 239), abs=1)
    assert canvas.zoom == 1.0


def test_a_node_beside_the_view_is_revealed_by_panning(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a", x=2000)
    canvas.show_node("a")
    assert editor.selection.nodes == ("a",)
    seen = canvas.visible_box()
    assert seen.left <= 2000
    assert seen.right >= 2196
    assert canvas.zoom == 1.0


def test_fewer_details_are_painted_while_many_cards_move(qtbot: QtBot, editor: Editor, canvas: Canvas) -> None:
    for number in range(100):
        editor.workflow.add_node("toy.rows", f"n{number}", x=number % 10 * 60, y=number // 10 * 40)
    painting = canvas.mirror.painting
    canvas.pan(5, 5)
    assert painting.is_moving
    assert painting.is_coarser
    qtbot.waitUntil(lambda: not painting.is_moving, timeout=2000)
    assert not painting.is_coarser


def test_a_handful_of_cards_is_painted_in_full_even_while_moving(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a")
    canvas.pan(5, 5)
    assert not canvas.mirror.painting.is_coarser


def test_the_point_in_the_middle_stays_there_when_the_view_grows(canvas: Canvas) -> None:
    canvas.resize(1000, 600)
    middle = canvas.mapToScene(canvas.viewport().rect().center())
    canvas.resize(1200, 900)
    after = canvas.mapToScene(canvas.viewport().rect().center())
    assert (after - middle).manhattanLength() <= 2


def canvas_place(canvas: Canvas, x: int, y: int) -> Place:
    point = canvas.mapToScene(QPoint(x, y))
    return Place(point.x(), point.y())


def test_the_canvas_moves_on_while_something_is_dragged_to_its_edge(
    qtbot: QtBot, editor: Editor, canvas: Canvas, hand: Hand
) -> None:
    editor.workflow.add_node("toy.rows", "a")
    before = canvas.visible_box()
    hand.press(hand.body("a"))
    hand.move(canvas_place(canvas, 1100, 400))
    hand.move(canvas_place(canvas, 1195, 400))
    qtbot.waitUntil(lambda: canvas.visible_box().left > before.left + 40, timeout=3000)
    # The node goes along under the pointer; without the canvas moving it would be at 512 or 520.
    assert canvas.mirror.nodes.items["a"].x > 520
    hand.key(Qt.Key.Key_Escape)
    after = canvas.visible_box()
    qtbot.wait(60)
    assert canvas.visible_box() == after


def test_a_large_workflow_is_opened_where_it_begins_and_can_be_read(editor: Editor, canvas: Canvas) -> None:
    workflow = Workflow("large")
    for column in range(30):
        workflow.add_node("toy.rows", f"n{column}", x=column * 272, y=column * 200)
    editor.open(workflow)
    assert canvas.zoom == 0.5
    seen = canvas.visible_box()
    assert seen.left < 0 < 196 < seen.right
    # 32 pixels above the first, which is the highest.
    assert seen.top == -64


def test_a_workflow_stays_in_view_while_the_window_finds_its_size(editor: Editor, canvas: Canvas) -> None:
    workflow = Workflow("small")
    workflow.add_node("toy.rows", "a", x=-900)
    workflow.add_node("toy.rows", "b", x=900)
    editor.open(workflow)
    canvas.resize(1400, 700)
    seen = canvas.visible_box()
    assert seen.left < -900
    assert seen.right > 1096


def test_undo_while_dragging_ends_the_drag(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.add_node("toy.rows", 0, 0)
    hand.press(hand.body("rows"))
    hand.move(canvas_place(canvas, 700, 500))
    editor.undo_stack.undo()
    hand.move(canvas_place(canvas, 720, 520))
    hand.release(canvas_place(canvas, 720, 520))
    assert not editor.workflow.nodes
    assert not editor.undo_stack.canUndo()


def test_a_zoom_chosen_by_key_or_menu_is_kept_when_the_window_changes(
    editor: Editor, canvas: Canvas, hand: Hand
) -> None:
    workflow = Workflow("wide")
    workflow.add_node("toy.rows", "a", x=-1400)
    workflow.add_node("toy.rows", "b", x=1400)
    editor.open(workflow)
    canvas.zoom_to(1.0)
    canvas.resize(1300, 700)
    assert canvas.zoom == 1.0
    editor.open(workflow)
    hand.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    canvas.resize(1200, 800)
    assert canvas.zoom == 1.0


def test_a_workflow_opened_before_the_window_is_shown_fits_into_it(
    qtbot: QtBot, editor: Editor, appearance: Appearance
) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-1400)
    editor.workflow.add_node("toy.rows", "b", x=1400)
    made = Canvas(editor, appearance)
    qtbot.addWidget(made)
    editor.opened.emit()
    made.resize(1100, 700)
    made.show()
    seen = made.visible_box()
    assert seen.left < -1400
    assert seen.right > 1596

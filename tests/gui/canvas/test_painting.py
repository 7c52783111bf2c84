"""What is painted piece by piece looks as if all had been painted at once."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from canvas_hand import Hand
from plait.card import Place
from plait.topology import Connection
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor

WIRE = Connection("a", "out", "c", "left")


@pytest.fixture
def busy(editor: Editor, canvas: Canvas) -> Editor:
    """Enough cards and connections that a drag repaints many small parts."""
    workflow = editor.workflow
    workflow.add_node("toy.rows", "a", x=-500, y=-200)
    for index in range(8):
        workflow.add_node("toy.shift", f"s{index}", x=-200 + 24 * index, y=-300 + 90 * index)
        workflow.connect("a", "out", f"s{index}", "table")
    workflow.add_node("toy.pair", "c", x=300, y=0)
    workflow.connect("a", "out", "c", "left")
    editor.reroute({WIRE: ((-300.0, 200.0), (100.0, 300.0))})
    canvas.minimap.set_wanted(False)
    return editor


def _pixels(picture: QPixmap) -> NDArray[np.int_]:
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def _differing(canvas: Canvas) -> int:
    """How many pixels on the screen are not as they would be if all were painted now."""
    QApplication.processEvents()
    shown, anew = _pixels(canvas.screen().grabWindow(canvas.winId())), _pixels(canvas.grab())
    assert shown.shape == anew.shape
    assert len(np.unique(shown @ (1, 1 << 8, 1 << 16))) > 20
    return int((np.abs(shown - anew).max(axis=2) > 24).sum())


def test_dragging_leaves_nothing_behind(busy: Editor, canvas: Canvas, hand: Hand) -> None:
    assert _differing(canvas) == 0
    start = hand.body("s3")
    hand.press(start)
    for step in range(1, 9):
        hand.move(Place(start.x + 23 * step, start.y - 17 * step))
        assert _differing(canvas) == 0
    hand.release(Place(start.x + 184, start.y - 136))
    hand.drag(Place(-300, 200), Place(-400, 340))
    assert busy.workflow.routes[WIRE][0] != (-300, 200)
    assert _differing(canvas) == 0


def test_panning_and_pointing_leave_nothing_behind(busy: Editor, canvas: Canvas, hand: Hand) -> None:
    for zoom in (1.0, 0.83):
        canvas.zoom_to(zoom)
        for _ in range(3):
            canvas.pan(-23, 15)
            assert _differing(canvas) == 0
        for place in (hand.body("c"), Place(-300, 200)):
            hand.move(place)
            assert _differing(canvas) == 0


def test_the_dots_of_the_ground_stand_on_their_grid(canvas: Canvas, editor: Editor) -> None:
    editor.workflow.add_node("toy.rows", "far", x=5000, y=5000)
    canvas.minimap.set_wanted(False)
    canvas.empty_state.hide()
    for zoom, step in ((1.0, 24), (0.5, 24), (0.25, 24)):
        canvas.zoom_to(zoom)
        pixels = _pixels(canvas.grab())
        ground = np.array([0xF6, 0xF7, 0xF9])[::-1]
        rows, columns = np.nonzero((pixels != ground).any(axis=2))
        # A dot is two pixels wide and high.
        assert {int(each) for each in np.diff(np.unique(columns))} == {1, step - 1}
        assert {int(each) for each in np.diff(np.unique(rows))} == {1, step - 1}

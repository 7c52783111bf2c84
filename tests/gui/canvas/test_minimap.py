"""The minimap: when it is there, and where a click on it looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from plait_gui.canvas import Canvas
from plait_gui.canvas.minimap import MARGIN, SIZE
from plait_gui.editor import Editor


@pytest.fixture
def wide(editor: Editor, canvas: Canvas) -> Canvas:
    """Nodes far apart, of which the middle is in view."""
    for number, x in enumerate((-4000, 0, 4000)):
        editor.workflow.add_node("toy.rows", f"n{number}", x=x, y=400 * number)
    canvas.minimap.draw()
    return canvas


def test_it_is_there_only_while_something_is_out_of_view_and_nothing_moves(
    editor: Editor, canvas: Canvas, qtbot: QtBot
) -> None:
    minimap = canvas.minimap
    assert not minimap.isVisible()
    editor.workflow.add_node("toy.rows", "here")
    minimap.draw()
    assert not minimap.isVisible()
    canvas.look_at(QPointF(5000, 0))
    assert minimap.isVisible()
    canvas.pan(10, 0)
    assert not minimap.isVisible()
    qtbot.waitUntil(minimap.isVisible, timeout=5000)
    with qtbot.waitSignal(canvas.rested):
        canvas.fit_all()
    assert not minimap.isVisible()
    canvas.look_at(QPointF(5000, 0))
    minimap.set_wanted(False)
    assert not minimap.isVisible()


def test_a_click_looks_at_what_is_there(wide: Canvas, qtbot: QtBot) -> None:
    minimap = wide.minimap
    assert minimap.isVisible()
    # The last node is at the lower right of the workflow, and so it is on the map.
    qtbot.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(SIZE.width() - 12, SIZE.height() // 2 + 4))
    seen = wide.visible_box()
    item = wide.mirror.nodes.items["n2"]
    assert seen.meets(item.box)
    assert not seen.meets(wide.mirror.nodes.items["n0"].box)


def test_places_on_the_map_are_places_of_the_canvas(wide: Canvas) -> None:
    bounds = wide.mirror.bounds()
    assert bounds is not None
    middle = wide.minimap.place_of(QPointF(SIZE.width() / 2, SIZE.height() / 2))
    assert middle.x() == pytest.approx((bounds.left + bounds.right) / 2)
    assert middle.y() == pytest.approx((bounds.top + bounds.bottom) / 2)


def test_it_follows_edits_and_stays_in_its_corner(wide: Canvas, editor: Editor, qtbot: QtBot) -> None:
    before = wide.minimap.grab().toImage()
    editor.move({"n0": (-4000, 4000)})
    qtbot.waitUntil(lambda: wide.minimap.grab().toImage() != before, timeout=5000)
    wide.resize(900, 700)
    room = wide.viewport().rect().bottomRight() - wide.minimap.geometry().bottomRight()
    assert (room.x(), room.y()) == (MARGIN, MARGIN)

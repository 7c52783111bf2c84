"""Where several views lie."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

from plait_gui.viewers.view_tiles import tiles


def test_each_view_is_as_near_to_the_shape_of_a_figure_as_can_be() -> None:
    assert tiles(1, QSize(400, 300)) == [QRect(0, 0, 400, 300)]
    assert tiles(2, QSize(801, 300)) == [QRect(0, 0, 399, 300), QRect(400, 0, 401, 300)]
    assert tiles(3, QSize(800, 600)) == [QRect(0, 0, 399, 299), QRect(400, 0, 400, 299), QRect(0, 300, 800, 300)]
    assert tiles(0, QSize(800, 600)) == []
    assert len({place.getRect() for place in tiles(7, QSize(900, 500))}) == 7

"""Lines of one pixel on one row of pixels."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from plait_gui.canvas.crisp import Pixels


def _canvas() -> QImage:
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize(("shift", "zoom"), [(0.0, 1.0), (7.0, 1.0), (3.4, 0.5), (3.6, 0.37), (0.2, 1.3)])
def test_the_sides_of_a_frame_are_one_pixel_wide_at_every_zoom(shift: float, zoom: float) -> None:
    image = _canvas()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.translate(shift, shift)
    painter.scale(zoom, zoom)
    pen = QPen(QColor("black"), 1.0)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawRect(Pixels(painter).frame(60, 40))
    painter.end()
    across = [image.pixelColor(x, round(shift + 20 * zoom)).lightness() for x in range(120)]
    down = [image.pixelColor(round(shift + 30 * zoom), y).lightness() for y in range(80)]
    # Two black pixels each, and nothing grey beside them.
    assert sorted(set(across)) == sorted(set(down)) == [0, 255]
    assert across.count(0) == down.count(0) == 2


def test_a_frame_stays_within_the_size_that_it_is_given() -> None:
    image = _canvas()
    painter = QPainter(image)
    frame = Pixels(painter).frame(60, 40)
    painter.end()
    assert (frame.left(), frame.top(), frame.right(), frame.bottom()) == (0.5, 0.5, 59.5, 39.5)


def test_on_a_sharp_screen_a_side_is_one_of_its_finer_pixels() -> None:
    image = _canvas()
    image.setDevicePixelRatio(2.0)
    painter = QPainter(image)
    painter.translate(4, 4)
    pixels = Pixels(painter)
    frame = pixels.frame(40, 20)
    painter.end()
    assert pixels.zoom == 1.0
    assert (frame.left(), frame.top(), frame.right(), frame.bottom()) == (0.25, 0.25, 39.75, 19.75)

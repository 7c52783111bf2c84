"""The canvas draws with the look of its theme, whoever asks for it, and once for each size."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from figure_bench import Bench
from plait.figure.painting import looking
from plait.table import lazy
from plait.theme import DARK
from plait_gui.theme import Appearance

TABLE = lazy({"x": [1.0, 2.0, 3.0], "y": [0.946, 0.921, 0.97], "kind": ["first", "second", "third"]})
PARAMS = {"x": "x", "y": "y", "color": "kind"}


def test_a_drawing_that_qt_asks_for_is_the_same(qtbot: QtBot) -> None:
    canvas = Bench("views.scatter", TABLE, PARAMS, Appearance(dark=True), qtbot).view._canvas
    assert canvas is not None
    # The first drawing still moves what the layout has not settled.
    canvas.draw()
    shown = np.asarray(canvas.buffer_rgba()).copy()
    with looking(canvas.theme):
        canvas.draw()
    assert np.array_equal(np.asarray(canvas.buffer_rgba()), shown)
    assert canvas.theme is DARK


def test_matplotlib_does_not_draw_at_each_step_of_a_resize(qtbot: QtBot) -> None:
    view = Bench("views.scatter", TABLE, PARAMS, Appearance(), qtbot).view
    canvas = view._canvas
    assert canvas is not None
    drawn: list[tuple[int, int]] = []
    canvas.mpl_connect("draw_event", lambda event: drawn.append(event.canvas.get_width_height()))
    for width in (540, 520, 500, 480):
        view.resize(width, 400)
        qtbot.wait(10)
    assert drawn == []
    qtbot.waitUntil(lambda: len(drawn) > 0, timeout=5_000)
    qtbot.wait(150)
    assert drawn == [(480, 400)]

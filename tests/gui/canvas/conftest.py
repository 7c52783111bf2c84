"""A canvas at 100 % in a window of known size, and a hand on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from canvas_hand import Hand
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor
from plait_gui.theme import Appearance


@pytest.fixture
def canvas(qtbot: QtBot, editor: Editor, appearance: Appearance) -> Canvas:
    """The canvas of an empty workflow, with (0, 0) in the middle of the view."""
    made = Canvas(editor, appearance)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    made.zoom_to(1.0)
    made.look_at(QPointF(0, 0))
    return made


@pytest.fixture
def hand(canvas: Canvas) -> Hand:
    return Hand(canvas)

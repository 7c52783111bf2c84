"""The look that all panels share."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from plait.theme import DARK_PALETTE, LIGHT_PALETTE
from plait_gui.theme import Appearance


def test_it_tells_when_it_becomes_dark(qtbot: QtBot, appearance: Appearance) -> None:
    assert appearance.palette is LIGHT_PALETTE
    with qtbot.waitSignal(appearance.changed):
        appearance.set_dark(True)
    assert appearance.palette is DARK_PALETTE


def test_it_is_silent_when_nothing_changes(qtbot: QtBot, appearance: Appearance) -> None:
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.set_dark(False)


def test_an_icon_that_does_not_exist_is_a_puzzle_piece(appearance: Appearance) -> None:
    known = appearance.icon("puzzle-outline").pixmap(24, 24).toImage()
    assert appearance.icon("no such icon").pixmap(24, 24).toImage() == known

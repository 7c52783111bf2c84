"""A studio with an engine for the panels that ask it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from plait_gui.studio import Studio


@pytest.fixture
def run(studio: Studio, qtbot: QtBot) -> Callable[[], None]:
    """Run everything, and wait for the end."""

    def run_all() -> None:
        with qtbot.waitSignal(studio.running.ended, timeout=30_000):
            studio.running.run_all()

    return run_all

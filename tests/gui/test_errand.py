"""Work beside the window, of which only the newest counts."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from plait.errors import DataError
from plait_gui.errand import Errand


def test_the_newest_is_told_what_waits_is_not_begun_and_a_failure_is_told_too(qtbot: QtBot) -> None:
    errand = Errand()
    told: list[object] = []
    begun: list[str] = []
    gate = threading.Event()
    errand.done.connect(told.append)
    errand.failed.connect(lambda error: told.append(error.message))

    errand.begin(lambda: gate.wait(10))
    errand.begin(lambda: begun.append("second"))
    errand.begin(lambda: 3)
    gate.set()
    qtbot.waitUntil(lambda: not errand.is_busy)

    def fail() -> None:
        raise DataError("It does not work.")

    errand.begin(fail)
    qtbot.waitUntil(lambda: not errand.is_busy)
    errand.begin(lambda: 4)
    errand.wait()
    qtbot.wait(1)

    assert told == [3, "It does not work."]
    assert begun == []

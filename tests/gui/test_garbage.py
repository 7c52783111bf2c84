"""Reference cycles are found in the thread of the window, whoever makes objects."""

from __future__ import annotations

import gc
import threading

from pytestqt.qtbot import QtBot

from plait_gui.garbage import PAUSE, Garbage


class Cycle:
    """Holds itself, and tells in which thread it was taken down."""

    def __init__(self, told: list[int]) -> None:
        self.own, self._told = self, told

    def __del__(self) -> None:
        self._told.append(threading.get_ident())


def allocate(kept: list[object]) -> None:
    """Far more objects than Python makes before it looks for garbage."""
    kept += [[number] for number in range(100_000)]


def test_a_thread_beside_the_window_takes_nothing_down(qtbot: QtBot) -> None:
    told: list[int] = []
    garbage = Garbage()
    try:
        Cycle(told)
        kept: list[object] = []
        beside = threading.Thread(target=allocate, args=(kept,))
        beside.start()
        beside.join()
        assert told == []
        qtbot.waitUntil(lambda: bool(told), timeout=20 * PAUSE)
    finally:
        garbage.stop()
    assert told == [threading.get_ident()]
    assert gc.isenabled()

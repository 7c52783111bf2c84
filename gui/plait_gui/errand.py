"""Work in a thread beside the window, of which only the newest counts."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Signal

from plait.errors import PlaitError

from .side_thread import side_thread

if TYPE_CHECKING:
    from collections.abc import Callable


class Errand(QObject):
    """Does one thing at a time; what was asked before the newest is not told any more, and not begun if it waits."""

    done = Signal(object)
    """What came of the newest."""
    failed = Signal(object)
    """The PlaitError with which it ended."""
    _told = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = side_thread(self)
        self._number = 0
        self.is_busy = False
        self._told.connect(self._take)

    def begin(self, work: Callable[[], object]) -> None:
        """Do this, and forget what was asked before. It must not touch widgets, and may fail with a PlaitError."""
        self._number += 1
        self.is_busy = True
        self._pool.start(_Work(self, self._number, work))

    def stop(self) -> None:
        """Nothing is wanted any more."""
        self._number += 1
        self.is_busy = False

    def wait(self) -> None:
        """Stop, and wait until nothing is at work any more."""
        self.stop()
        self._pool.waitForDone()

    def is_wanted(self, number: int) -> bool:
        """Whether this piece of work is the newest."""
        return number == self._number

    def tell(self, number: int, result: object) -> None:
        """Called in the thread when a piece of work is done; the window hears of it in its own."""
        self._told.emit(number, result)

    def _take(self, number: int, result: object) -> None:
        if not self.is_wanted(number):
            return
        self.is_busy = False
        if isinstance(result, PlaitError):
            self.failed.emit(result)
        else:
            self.done.emit(result)


class _Work(QRunnable):
    def __init__(self, errand: Errand, number: int, work: Callable[[], object]) -> None:
        super().__init__()
        self._errand, self._number, self._work = errand, number, work

    def run(self) -> None:
        if not self._errand.is_wanted(self._number):
            return
        try:
            result = self._work()
        except PlaitError as error:
            result = error
        # Who asked may be gone by now, and then nobody wants to know.
        with suppress(RuntimeError):
            if self._errand.is_wanted(self._number):
                self._errand.tell(self._number, result)

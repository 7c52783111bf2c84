"""Looks for reference cycles in the thread of the window alone.

Python looks in whichever thread happens to make an object, and takes down what it finds there. Objects of Qt must be
taken down in their own thread: a timer or a widget that a thread beside the window came upon would end the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 500
"""Milliseconds between two looks."""


class Garbage(QObject):
    """From its making until it is stopped, no other thread looks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # What is there already stays until the end, and is not looked through again and again.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(look)
        self._timer.start(PAUSE)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def look() -> None:
    """Look through as much as Python would by now."""
    for generation, (count, most) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if count > most:
            gc.collect(generation)
            return

"""The steps that can be undone, taken one at a time."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoStack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QUndoCommand


class Steps(QUndoStack):
    """An undo stack on which a step may be asked for while another is being taken; it is taken afterwards.

    Whatever a step changes is shown at once, and a field that loses the keyboard by that may have something to say of
    its own. Qt's stack would put it below the step that is being taken, or delete that one under its feet.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self._waiting: list[QUndoCommand] = []
        self._passed_over = 0
        """How many groups were begun meanwhile, whose commands are taken one by one."""

    def push(self, command: QUndoCommand) -> None:
        if self._is_busy:
            self._waiting.append(command)
            return
        with self._taking():
            super().push(command)

    def undo(self) -> None:
        if not self._is_busy:
            with self._taking():
                super().undo()

    def redo(self) -> None:
        if not self._is_busy:
            with self._taking():
                super().redo()

    def setIndex(self, index: int) -> None:
        if not self._is_busy:
            with self._taking():
                super().setIndex(index)

    def beginMacro(self, text: str) -> None:
        if self._is_busy:
            self._passed_over += 1
        else:
            super().beginMacro(text)

    def endMacro(self) -> None:
        if self._passed_over:
            self._passed_over -= 1
        else:
            super().endMacro()

    @contextmanager
    def _taking(self) -> Iterator[None]:
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False
            waiting, self._waiting = self._waiting, []
            for each in waiting:
                self.push(each)

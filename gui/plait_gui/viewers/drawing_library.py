"""matplotlib, imported beside the window when the first figure is to be drawn."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QObject, QRunnable, Signal

from plait_gui.side_thread import side_thread

_MODULES = ("matplotlib.figure", "matplotlib.backends.backend_qtagg")


class DrawingLibrary(QObject):
    """It takes half a second to import, in which the window must not stand still; many never look at a figure."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = side_thread(self)
        self._is_asked_for = False
        self.is_ready = False
        self.ready.connect(self._note)

    def fetch(self) -> None:
        """Import it, if nobody has asked for that yet; `ready` tells when it is there."""
        if not self._is_asked_for:
            self._is_asked_for = True
            self._pool.start(_Import(self))

    def wait(self) -> None:
        """Wait until nothing is at work any more."""
        self._pool.waitForDone()

    def _note(self) -> None:
        self.is_ready = True


class _Import(QRunnable):
    def __init__(self, library: DrawingLibrary) -> None:
        super().__init__()
        self._library = library

    def run(self) -> None:
        for name in _MODULES:
            importlib.import_module(name)
        self._library.ready.emit()

"""matplotlib, imported beside the window when the first figure is to be drawn, and whose turn it is to draw."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QTimer, Signal

from plait.figure.look import make_known
from plait_gui.side_thread import side_thread
from plait_gui.theme.fonts import font_files

if TYPE_CHECKING:
    from .figure_view import FigureView

_MODULES = ("matplotlib.figure", "matplotlib.backends.backend_qtagg")


_BREATH = 8
"""Milliseconds between two drawings, in which the window does what else there is to do."""


class DrawingLibrary(QObject):
    """It takes half a second to import, in which the window must not stand still; many never look at a figure."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = side_thread(self)
        self._is_asked_for = False
        self.is_ready = False
        self.ready.connect(self._note)
        self._waiting: dict[FigureView, None] = {}
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._draw_next)

    def draw_soon(self, view: FigureView) -> None:
        """Draw a view when it is its turn: several one after the other would make the window stand still."""
        self._waiting[view] = None
        if not self._turn.isActive():
            self._turn.start(0)

    def forget(self, view: FigureView) -> None:
        """A view is gone, or was drawn meanwhile."""
        self._waiting.pop(view, None)

    def fetch(self) -> None:
        """Import it, if nobody has asked for that yet; `ready` tells when it is there."""
        if not self._is_asked_for:
            self._is_asked_for = True
            self._pool.start(_Import(self))

    def wait(self) -> None:
        """Wait until nothing is at work any more."""
        self._waiting.clear()
        self._turn.stop()
        self._pool.waitForDone()

    def _draw_next(self) -> None:
        if self._waiting:
            view = next(iter(self._waiting))
            view.redraw()
            self.forget(view)
        if self._waiting:
            self._turn.start(_BREATH)

    def _note(self) -> None:
        self.is_ready = True


class _Import(QRunnable):
    def __init__(self, library: DrawingLibrary) -> None:
        super().__init__()
        self._library = library

    def run(self) -> None:
        for name in _MODULES:
            importlib.import_module(name)
        make_known(font_files())
        self._library.ready.emit()

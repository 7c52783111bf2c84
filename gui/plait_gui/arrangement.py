"""Where the panels are and how large: remembered from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import Qt

    from .files.settings import Settings

SIZE = (1440, 900)
SMALLEST = (720, 480)
_FRAME = 40
"""Pixels that the window manager may need for the title; how many it takes is known only when it has."""


class Arrangement:
    """The window's size and its splitters by name."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._splitters: dict[str, QSplitter] = {}

    def splitter(self, name: str, orientation: Qt.Orientation, panels: Sequence[tuple[QWidget, int, int]]) -> QSplitter:
        """Panels beside or above each other.

        Each comes with its size at the first start, and its share of what a change of the window gives or takes.
        """
        made = self._splitters[name] = QSplitter(orientation)
        made.setObjectName(name)
        made.setHandleWidth(1)
        made.setChildrenCollapsible(False)
        for place, (panel, _, share) in enumerate(panels):
            made.addWidget(panel)
            made.setStretchFactor(place, share)
        made.setSizes([size for _, size, _ in panels])
        return made

    def grow(self, name: str, place: int, share: float) -> None:
        """Give a panel of a splitter at least this share of its length; the others lose in proportion."""
        splitter = self._splitters[name]
        sizes = splitter.sizes()
        whole, own = sum(sizes), sizes[place]
        wanted = round(whole * share)
        if 0 < own < wanted and whole > own:
            rest = (whole - wanted) / (whole - own)
            splitter.setSizes([wanted if at == place else round(size * rest) for at, size in enumerate(sizes)])

    def restore(self, window: QMainWindow) -> None:
        """Put everything where it was; where that isn't known, where it belongs."""
        window.setMinimumSize(*SMALLEST)
        if not window.restoreGeometry(self._settings.data("window/geometry")):
            room = window.screen().availableGeometry()
            window.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height() - _FRAME))
        for name, splitter in self._splitters.items():
            state = self._settings.data(f"window/{name}")
            if not state.isEmpty():
                sizes = splitter.sizes()
                if not splitter.restoreState(state) or 0 in splitter.sizes():
                    splitter.setSizes(sizes)
                # A state brings its own width and folding along.
                splitter.setHandleWidth(1)
                splitter.setChildrenCollapsible(False)

    def remember(self, window: QMainWindow) -> None:
        self._settings.put("window/geometry", window.saveGeometry())
        for name, splitter in self._splitters.items():
            self._settings.put(f"window/{name}", splitter.saveState())
        self._settings.write()

"""The canvas that a figure is shown on. Imported when the first figure is drawn; see DrawingLibrary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from PySide6.QtCore import Signal

from plait.figure.painting import looking
from plait.theme import LIGHT

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas
    from PySide6.QtGui import QResizeEvent

    from plait.theme import FigureTheme


class ThemedCanvas(FigureCanvasQTAgg):
    """Draws with the settings of a theme, whoever asks for it, and not by itself when its size becomes another.

    With other settings than those of the layout letters would have other widths. The view draws anew for its new
    size after a pause; matplotlib's own drawing at every step of a drag would come on top.
    """

    ratio_changed = Signal()
    """The screen has more or fewer pixels for each of the window's now."""

    def __init__(self, figure: Canvas) -> None:
        super().__init__(figure)  # type: ignore[no-untyped-call]
        self.theme: FigureTheme = LIGHT
        self._is_resizing = False
        self._ratio: float = self.device_pixel_ratio

    def draw(self) -> None:
        with looking(self.theme):
            super().draw()  # type: ignore[no-untyped-call]

    def draw_idle(self) -> None:
        if not self._is_resizing:
            super().draw_idle()  # type: ignore[no-untyped-call]

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What was drawn for another ratio is of no use, not even for a moment.
        is_as_before = self.device_pixel_ratio == self._ratio
        self._ratio = self.device_pixel_ratio
        self._is_resizing = is_as_before
        try:
            super().resizeEvent(event)  # type: ignore[no-untyped-call]
        finally:
            self._is_resizing = False
        if not is_as_before:
            self.ratio_changed.emit()

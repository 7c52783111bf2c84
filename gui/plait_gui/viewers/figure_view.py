"""A figure, drawn by matplotlib in the size and the theme that the window has at the moment."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plait.errors import PlaitError
from plait.figure.painting import paint
from plait_gui.language import tr

from .figure_export import FigureExport
from .gesture_pane import GesturePane
from .message_page import MessagePage
from .plot import Plot

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QMenu

    from plait.figure import Draw, Figure
    from plait.figure.gestures import Gesture
    from plait_gui.theme import Appearance

    from .drawing_library import DrawingLibrary
    from .gesture_bar import GestureBar
    from .node_settings import NodeSettings
    from .themed_canvas import ThemedCanvas

PAUSE = 80
"""Milliseconds without a change of size before the figure is drawn again."""
PIXELS_PER_INCH = 96


class FigureView(QWidget):
    """Draws one figure, as soon as the library for it is there, below a layer for the mouse."""

    def __init__(
        self,
        figure: Figure,
        draw: Draw,
        appearance: Appearance,
        library: DrawingLibrary,
        settings: NodeSettings,
        bar: GestureBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._figure, self._draw, self._appearance, self._library = figure, draw, appearance, library
        self._canvas: ThemedCanvas | None = None
        self._next: Figure | None = None
        """What is drawn when the gesture that is going on has ended."""
        self._bar = bar
        self.settings = settings
        settings.setParent(self)
        self.pane = GesturePane(settings, bar, appearance, self)
        self.pane.idle.connect(self._draw_next)
        self.pane.copy_wanted.connect(self._copy)
        self.export = FigureExport(self)
        self.setFocusProxy(self.pane)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._waiting = MessagePage(tr("The figure is being drawn…"), tr("The first one takes a moment."))
        self._waiting.setVisible(not library.is_ready)
        self._layout.addWidget(self._waiting)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.redraw)
        self._describe()
        appearance.changed.connect(self.redraw)
        library.ready.connect(self.redraw)
        library.fetch()

    @property
    def drawing(self) -> str:
        """The id of the function that draws the figure."""
        return self._figure.drawing

    @property
    def parameters(self) -> tuple[str, ...]:
        """What the gestures of the figure set."""
        return tuple(dict.fromkeys(each.parameter for each in self._gestures()))

    def show_figure(self, figure: Figure) -> None:
        """Show another figure of the same drawing; while something is dragged, the drag goes on in the old one."""
        if self.pane.is_busy:
            self._next = figure
            return
        self._figure, self._next = figure, None
        self._describe()
        self._library.draw_soon(self)

    def redraw(self) -> None:
        """Draw the figure as large as it is shown now."""
        self._library.forget(self)
        if not self._library.is_ready or not self.isVisible() or self.width() < 40 or self.height() < 40:
            return
        if self._canvas is None:
            self._waiting.hide()
            self._canvas = _new_canvas()
            self._canvas.ratio_changed.connect(self._pause.start)
            self._layout.addWidget(self._canvas)
            self._layout.activate()
        canvas = self._canvas
        canvas.figure.set_size_inches(self.width() / PIXELS_PER_INCH, self.height() / PIXELS_PER_INCH, forward=False)
        canvas.theme = theme = self._appearance.figure_theme
        with warnings.catch_warnings():
            # A character that no typeface has shows as a box, and a panel too small for the labels shows them cut.
            warnings.simplefilter("ignore")
            paint(self._figure, self._draw, canvas.figure, theme)
            canvas.draw()
        self._lay_pane(canvas)

    def menu(self) -> QMenu | None:
        """What can be done with the figure besides choosing in it; None before it is drawn."""
        if self._canvas is None:
            return None
        theme = self._appearance.figure_theme
        return self.export.menu(self._canvas, self._figure, self._draw, theme, self.settings.folder)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def _copy(self) -> None:
        if self._canvas is not None:
            self.export.copy_picture(self._canvas)

    def _describe(self) -> None:
        metrics = self._figure.metrics
        self.setAccessibleName(self._figure.title or tr("Figure"))
        self.setAccessibleDescription(", ".join(f"{name} {value:.4g}" for name, value in metrics.items()))
        self._bar.offer(self._gestures())

    def _gestures(self) -> tuple[Gesture, ...]:
        try:
            return self._figure.gestures
        except PlaitError:
            # The figure is shown all the same; the check of figures tells the author of the node.
            return ()

    def _lay_pane(self, canvas: ThemedCanvas) -> None:
        plots = [Plot(axes, self.height(), canvas.device_pixel_ratio) for axes in canvas.figure.axes]
        self.pane.raise_()
        self.pane.show_figure(self._figure, self._gestures(), plots)

    def _draw_next(self) -> None:
        if self._next is not None:
            self.show_figure(self._next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pane.setGeometry(self.rect())
        self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()


def _new_canvas() -> ThemedCanvas:
    # Not at the top: see DrawingLibrary.
    from matplotlib.figure import Figure as Canvas

    from .themed_canvas import ThemedCanvas

    return ThemedCanvas(Canvas(dpi=PIXELS_PER_INCH))

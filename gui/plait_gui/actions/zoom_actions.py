"""What is seen of the canvas, in the view menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plait_gui.language import tr

from .action import action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from plait_gui.canvas import Canvas
    from plait_gui.files.settings import Settings

_MINIMAP = "canvas/minimap"


class ZoomActions(QObject):
    """Shows more or less of the canvas."""

    def __init__(self, window: QWidget, canvas: Canvas, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._canvas, self._settings = window, canvas, settings
        canvas.minimap.set_wanted(settings.text(_MINIMAP, "yes") == "yes")

    def fill(self, menu: QMenu) -> None:
        """Put the entries into a menu."""
        window, canvas = self._window, self._canvas
        menu.addAction(action(window, tr("Zoom in"), lambda: canvas.zoom_by(1.2), ["Ctrl++", "Ctrl+="]))
        menu.addAction(action(window, tr("Zoom out"), lambda: canvas.zoom_by(1 / 1.2), "Ctrl+-"))
        menu.addAction(action(window, tr("Actual size"), lambda: canvas.zoom_to(1.0), "Ctrl+0"))
        menu.addAction(action(window, tr("Show all"), canvas.fit_all))
        menu.addAction(action(window, tr("Show selection"), canvas.fit_selection))
        menu.addSeparator()
        minimap = action(window, tr("Minimap"), self.toggle_minimap, "Ctrl+M")
        minimap.setCheckable(True)
        minimap.setChecked(canvas.minimap.is_wanted)
        menu.addAction(minimap)

    def toggle_minimap(self) -> None:
        """Show the minimap, or do so no longer."""
        wanted = not self._canvas.minimap.is_wanted
        self._canvas.minimap.set_wanted(wanted)
        self._settings.put(_MINIMAP, "yes" if wanted else "no")

"""A click on a point, or a rectangle around several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from .marks import REACH
from .rectangle_tool import RectangleTool

if TYPE_CHECKING:
    import polars as pl
    from PySide6.QtCore import QPointF

    from plait.figure.gestures import Gather

    from .node_settings import NodeSettings
    from .plot import Plot


class GatherTool(RectangleTool):
    """Chooses points by their names; with Ctrl or Shift in addition to the rest, or a clicked one no longer."""

    kind = "gather"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(
        self,
        gesture: Gather,
        plot: Plot,
        settings: NodeSettings,
        table: pl.DataFrame,
        siblings: tuple[str, ...] = (),
    ) -> None:
        super().__init__(plot, settings, siblings)
        self._gesture = gesture
        self._names = table[gesture.name].to_list()
        self._places = plot.places_of(table.select(x=gesture.x, y=gesture.y).to_numpy())

    def release(self, at: QPointF, *, adds: bool) -> None:
        self.end(at)
        is_click = self.is_click
        found = self._near(at) if is_click else self._inside()
        name = self._gesture.parameter
        before = self.settings.items(name)
        if adds:
            chosen = [each for each in before if not (is_click and each in found)]
            chosen += [each for each in found if each not in before]
        else:
            chosen = [] if is_click and before == found else found
        if chosen:
            self.is_pending = self.settings.set(name, chosen, () if adds else self.siblings) and not is_click
        else:
            self.settings.clear((name,))

    def _near(self, at: QPointF) -> list[Any]:
        """The point that is clicked on, if there is one."""
        if not len(self._names):
            return []
        distance = (self._places[:, 0] - at.x()) ** 2 + (self._places[:, 1] - at.y()) ** 2
        nearest = int(distance.argmin())
        return [self._names[nearest]] if distance[nearest] <= REACH**2 else []

    def _inside(self) -> list[Any]:
        area = self.rectangle
        x, y = self._places[:, 0], self._places[:, 1]
        found = (x >= area.left()) & (x <= area.right()) & (y >= area.top()) & (y <= area.bottom())
        return [name for name, chosen in zip(self._names, found, strict=True) if chosen]

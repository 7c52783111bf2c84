"""A click on a bar, a box, a slice or a field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from plait_gui.theme import translucent

from .gesture_tool import GestureTool
from .patch_shape import patch_shape

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from plait.figure.gestures import Choices, Pick
    from plait.theme import Palette

    from .node_settings import NodeSettings
    from .plot import Plot

Spot = tuple[int, int]
"""The places along both axes; -1 along one that doesn't count."""


class PickTool(GestureTool):
    """Chooses what is clicked on; with Ctrl or Shift in addition to the rest, or no longer."""

    kind = "pick"
    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self, gesture: Pick, plot: Plot, settings: NodeSettings, siblings: tuple[str, ...] = ()) -> None:
        super().__init__(plot, settings, siblings)
        self._gesture = gesture
        self._shapes = [patch_shape(each, plot) for each in plot.axes.patches] if gesture.patches is not None else []
        self._under: Spot | None = None
        self._pressed: Spot | None = None

    def takes(self, at: QPointF) -> bool:
        return super().takes(at) and self._spot(at) is not None

    def press(self, at: QPointF) -> None:
        self._pressed = self._spot(at)

    def drag(self, at: QPointF) -> None:
        pass

    def release(self, at: QPointF, *, adds: bool) -> None:
        spot = self._spot(at)
        if spot is None or spot != self._pressed:
            return
        value, name = self._value(spot), self._gesture.parameter
        before = self.settings.items(name)
        if adds:
            kept = [each for each in before if each != value]
            chosen = kept if len(kept) < len(before) else [*before, value]
        else:
            chosen = [] if before == [value] else [value]
        if chosen:
            self.settings.set(name, chosen, () if adds else self.siblings)
        else:
            self.settings.clear((name,))

    def hover(self, at: QPointF | None) -> bool:
        before = self._under
        self._under = self._spot(at) if at is not None and super().takes(at) else None
        return before != self._under

    def paint(self, painter: QPainter, palette: Palette) -> None:
        if self._under is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(translucent(palette.text, 0.05))
        painter.drawPath(self._shape(self._under))

    def _spot(self, at: QPointF) -> Spot | None:
        """What lies under a pixel; None if nothing can be chosen there."""
        if self._gesture.patches is not None:
            place = next((number for number, shape in enumerate(self._shapes) if shape.contains(at)), -1)
            return (place, -1) if _has(self._gesture.patches, place) else None
        x, y = self.plot.data_at(at)
        across, up = self._gesture.x, self._gesture.y
        spot = (-1 if across is None else round(x), -1 if up is None else round(y))
        can_be = (across is None or _has(across, spot[0])) and (up is None or _has(up, spot[1]))
        return spot if can_be else None

    def _value(self, spot: Spot) -> Any:  # noqa: ANN401 - plain JSON
        gesture = self._gesture
        if gesture.patches is not None:
            return gesture.patches.values[spot[0]][0]
        sides = [(each, at) for each, at in zip((gesture.x, gesture.y), spot, strict=True) if each is not None]
        if len(sides) == 1:
            ((side, at),) = sides
            return side.values[at][0]
        return {side.key: side.values[at][0] for side, at in sorted(sides, key=lambda pair: pair[0].key)}

    def _shape(self, spot: Spot) -> QPainterPath:
        if self._gesture.patches is not None:
            return self._shapes[spot[0]]
        shape, area = QPainterPath(), self.plot.area
        first = self.plot.place_of(spot[0] - 0.5, spot[1] - 0.5)
        second = self.plot.place_of(spot[0] + 0.5, spot[1] + 0.5)
        field = QRectF(first, second).normalized()
        if self._gesture.x is None:
            field.setLeft(area.left())
            field.setRight(area.right())
        if self._gesture.y is None:
            field.setTop(area.top())
            field.setBottom(area.bottom())
        shape.addRoundedRect(field.adjusted(1, 1, -1, -1), 3, 3)
        return shape


def _has(choices: Choices, place: int) -> bool:
    return 0 <= place < len(choices.values) and bool(choices.values[place])

"""A range drawn along one axis, or along both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from .axis_value import axis_value
from .gesture_tool import CLICK, GestureTool, ink

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from plait.figure.gestures import Along, Range
    from plait.theme import Palette

    from .node_settings import NodeSettings
    from .plot import Plot

_SNAP = 6.0
"""Pixels within which an end is put at a place that is marked."""
_BORDER = 0.5
_REACH = 14.0
"""Pixels from an axis within which a range of it begins."""


class RangeTool(GestureTool):
    """Chooses from where to where; an end at the border is open, and a click chooses nothing."""

    kind = "range"

    def __init__(self, gesture: Range, plot: Plot, settings: NodeSettings, siblings: tuple[str, ...] = ()) -> None:
        super().__init__(plot, settings, siblings)
        self._gesture = gesture
        self._pressed = self._start = self._end = QPointF()
        self._is_on = False

    def takes(self, at: QPointF) -> bool:
        if not super().takes(at):
            return False
        return self._band is None or self._band.contains(at)

    @property
    def _band(self) -> QRectF | None:
        """Around the axis, if it is one of several in the drawing."""
        along = self._gesture.y
        if along is None or along.at is None:
            return None
        middle, area = self.plot.place_of(along.at, 0).x(), self.plot.area
        return QRectF(middle - _REACH, area.top() - 2, 2 * _REACH, area.height() + 4)

    @property
    def shape(self) -> QPolygonF | None:
        return QPolygonF(self._rectangle) if self._is_on or self.is_pending else None

    @property
    def _rectangle(self) -> QRectF:
        """What is drawn: as high or wide as the axes in the direction that does not count."""
        area = self.plot.area
        chosen = QRectF(self._start, self._end).normalized()
        band = self._band
        if band is not None:
            chosen.setLeft(band.left() + _REACH / 2)
            chosen.setRight(band.right() - _REACH / 2)
        elif self._gesture.x is None:
            chosen.setLeft(area.left())
            chosen.setRight(area.right())
        if self._gesture.y is None:
            chosen.setTop(area.top())
            chosen.setBottom(area.bottom())
        return chosen

    def press(self, at: QPointF) -> None:
        self._start = self._end = self._snapped(self.plot.within(at))
        self._pressed = at
        self._is_on, self.is_pending = True, False

    def drag(self, at: QPointF) -> None:
        self._end = self._snapped(self.plot.within(at))

    def release(self, at: QPointF, *, adds: bool) -> None:
        self.drag(at)
        self._is_on = False
        name = self._gesture.parameter
        moved = at - self._pressed
        found = self._ranges()
        if max(abs(moved.x()), abs(moved.y())) < CLICK or not found:
            if not adds:
                self.settings.clear((name, *self.siblings))
            return
        before = self.settings.items(name) if adds else []
        columns = {each.get("column") for each in found} - {None}
        # A column has one range; ranges that are not of a column are one more.
        kept = [each for each in before if not isinstance(each, dict) or each.get("column") not in columns]
        self.is_pending = self.settings.set(name, [*kept, *found], () if adds else self.siblings)

    def cancel(self) -> None:
        super().cancel()
        self._is_on = False

    def paint(self, painter: QPainter, palette: Palette) -> None:
        if not self._is_on and not self.is_pending:
            return
        ink(painter, palette)
        painter.drawRect(self._rectangle)

    def _ranges(self) -> list[dict[str, Any]]:
        """A record for each axis; none for one along which nothing lies between the ends."""
        fine_x, fine_y = self.plot.fineness(self._start)
        inner = self.plot.area.adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER)
        across, up = [], []
        for at in (self._start, self._end):
            x, y = self.plot.data_at(at)
            across.append((x, not inner.left() < at.x() < inner.right()))
            up.append((y, not inner.top() < at.y() < inner.bottom()))
        found = []
        if self._gesture.x is not None and self._start.x() != self._end.x():
            found.append(_record(self._gesture.x, across, fine_x))
        if self._gesture.y is not None and self._start.y() != self._end.y():
            found.append(_record(self._gesture.y, up, fine_y))
        return found

    def _snapped(self, at: QPointF) -> QPointF:
        along = self._gesture.x
        if along is None or not along.snaps:
            return at
        near = min(along.snaps, key=lambda place: abs(self.plot.place_of(place, 0).x() - at.x()))
        place = self.plot.place_of(near, self.plot.data_at(at)[1]).x()
        return QPointF(place, at.y()) if abs(place - at.x()) <= _SNAP else at


def _record(along: Along, ends: list[tuple[float, bool]], fineness: float) -> dict[str, Any]:
    """The range between two places, each with whether it is at the border."""
    record: dict[str, Any] = {"column": along.column} if along.column else {}
    for name, (end, is_open) in zip(("low", "high"), sorted(ends), strict=True):
        beyond = along.ends is not None and not (end > 0 if name == "low" else end < 1)
        if not is_open and not beyond:
            # What an end was put at is written as it is.
            snapped = next((place for place in along.snaps if abs(place - end) < fineness / 100), None)
            plain = snapped is not None and along.kind != "date"
            record[name] = snapped if plain else axis_value(*_scaled(end, fineness, along), along.kind)
    return record


def _scaled(place: float, fineness: float, along: Along) -> tuple[float, float]:
    """The value at a place, and how much of it one pixel is."""
    if along.ends is None:
        return place, fineness
    low, high = along.ends
    return low + place * (high - low), fineness * abs(high - low)

"""A threshold that is dragged."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPen

from plait.figure.numerals import numeral
from plait.figure.track import threshold_rows

from .gesture_tool import GestureTool

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from plait.figure import Figure
    from plait.figure.gestures import Threshold
    from plait.theme import Palette

    from .node_settings import NodeSettings
    from .plot import Plot

_LABEL_ROOM = 2
"""Facts in one line."""


class ThresholdTool(GestureTool):
    """Moves along the rows of a table, each of which is a threshold with what it means."""

    kind = "threshold"

    def __init__(
        self,
        gesture: Threshold,
        plot: Plot,
        settings: NodeSettings,
        figure: Figure,
    ) -> None:
        super().__init__(plot, settings, ())
        self._gesture = gesture
        rows = self._rows = threshold_rows(figure, gesture)
        self._values = rows[gesture.parameter].to_numpy()
        y = rows[gesture.y] if gesture.y else rows[gesture.x] * 0
        self._places = plot.places_of(rows.select(rows[gesture.x].alias("x"), y.alias("y")).to_numpy())
        self._now = self._at = self._nearest_value(figure.options.get(gesture.parameter))
        self._is_on = False
        self.cursor = Qt.CursorShape.PointingHandCursor if gesture.y else Qt.CursorShape.SizeHorCursor

    def takes(self, at: QPointF) -> bool:
        return bool(len(self._values)) and super().takes(at)

    def press(self, at: QPointF) -> None:
        self._is_on = True
        self.drag(at)

    def drag(self, at: QPointF) -> None:
        distance = (self._places[:, 0] - at.x()) ** 2
        if self._gesture.y:
            distance += (self._places[:, 1] - at.y()) ** 2
        self._at = int(distance.argmin())

    def release(self, at: QPointF, *, adds: bool) -> None:
        self.drag(at)
        self._is_on = False
        self._set()

    def cancel(self) -> None:
        super().cancel()
        self._is_on = False
        self._at = self._now

    def follow(self, other: GestureTool) -> None:
        if isinstance(other, ThresholdTool) and other._subject == self._subject:
            self._at, self._is_on, self.is_pending = other._at, other._is_on, other.is_pending

    @property
    def _subject(self) -> tuple[str, int | None, str]:
        """What the rows are of: where it is the same, the same number is the same threshold."""
        return self._gesture.table, self._gesture.curve, self._gesture.parameter

    def step(self, count: int) -> bool:
        if not len(self._values):
            return False
        start = self._at if self._at is not None else 0
        self._at = min(max(start + count, 0), len(self._values) - 1)
        self._set()
        return True

    def paint(self, painter: QPainter, palette: Palette) -> None:
        if self._at is None or not (self._is_on or self.is_pending):
            return
        x, y = (float(each) for each in self._places[self._at])
        area = self.plot.area
        painter.setPen(QPen(QColor(palette.accent), 1.6))
        if self._gesture.y:
            painter.setBrush(QColor(palette.accent))
            painter.drawEllipse(QPointF(x, y), 4.5, 4.5)
        else:
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    @property
    def says(self) -> tuple[str, ...]:
        """The threshold and what it means, while it is dragged."""
        if self._at is None or not (self._is_on or self.is_pending):
            return ()
        row = self._rows.row(self._at, named=True)
        facts = [f"{name} {_number(row[column])}" for name, column in self._gesture.facts.items()]
        pairs = [" · ".join(facts[at : at + _LABEL_ROOM]) for at in range(0, len(facts), _LABEL_ROOM)]
        return (f"{self._gesture.parameter} {_number(row[self._gesture.parameter])}", *pairs)

    @property
    def says_at(self) -> QPointF:
        if self._at is None:
            return QPointF()
        x, y = (float(each) for each in self._places[self._at])
        return QPointF(x, y if self._gesture.y else self.plot.area.center().y())

    def _set(self) -> None:
        if self._at is None:
            return
        name, value = self._gesture.parameter, float(self._values[self._at])
        if self.settings.set(name, value):
            self.is_pending = True
        elif self.settings.value(name) != value:
            self.cancel()

    def _nearest_value(self, value: float | None) -> int | None:
        if value is None or not len(self._values):
            return None
        return int(abs(self._values - value).argmin())


def _number(value: Any) -> str:  # noqa: ANN401 - a cell of a table
    return numeral(float(value), 3) if value is not None and not math.isnan(value) else "–"

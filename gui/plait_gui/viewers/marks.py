"""The marks of a drawing that say what they stand for, found by a pixel."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from plait.figure.hints import hint_of
from plait_gui.late import Late

from .patch_shape import boxes_at, patch_boxes, patch_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from matplotlib.patches import Patch
    from numpy.typing import NDArray

    from plait.figure.hints import Tell

    from .plot import Plot
else:
    np = Late("numpy")


REACH = 9.0
"""Pixels from a point at which it still is under the mouse."""


@dataclass(frozen=True)
class Mark:
    """What is under the mouse: what it says, and its outline."""

    text: str
    shape: QPainterPath

    @property
    def place(self) -> QPointF:
        return self.shape.boundingRect().center()


class Marks:
    """Looks through the artists of a drawing that were given a hint, when the mouse first comes near them."""

    def __init__(self, plots: Sequence[Plot]) -> None:
        self._parts = [_PlotMarks(plot) for plot in plots]

    def at(self, at: QPointF) -> Mark | None:
        """The mark under a pixel: the nearest point, else a bar, a slice or a field."""
        for part in self._parts:
            if part.plot.area.adjusted(-REACH, -REACH, REACH, REACH).contains(at):
                found = part.point(at) or part.patch(at) or part.field(at)
                if found is not None:
                    return found
        return None


class _PlotMarks:
    """The marks in one pair of axes."""

    def __init__(self, plot: Plot) -> None:
        self.plot = plot

    def point(self, at: QPointF) -> Mark | None:
        best: tuple[float, Tell, int, QPointF] | None = None
        for places, tell in self._points:
            distance = (places[:, 0] - at.x()) ** 2 + (places[:, 1] - at.y()) ** 2
            number = int(distance.argmin())
            # Of points at the same place the last one is drawn on top.
            if distance[number] <= REACH**2 and (best is None or distance[number] <= best[0]):
                where = QPointF(float(places[number, 0]), float(places[number, 1]))
                best = (float(distance[number]), tell, number, where)
        if best is None:
            return None
        shape = QPainterPath()
        shape.addEllipse(best[3], 5, 5)
        return Mark(best[1](best[2]), shape)

    def patch(self, at: QPointF) -> Mark | None:
        for number in boxes_at(self._boxes, at):
            patch, tell = self._patches[number]
            shape = patch_shape(patch, self.plot)
            if shape.contains(at):
                return Mark(tell(0), shape)
        return None

    def field(self, at: QPointF) -> Mark | None:
        x, y = self.plot.data_at(at)
        for across, down, tell in self._fields:
            column, row = int(np.searchsorted(across, x, "right")) - 1, int(np.searchsorted(down, y, "right")) - 1
            if 0 <= column < len(across) - 1 and 0 <= row < len(down) - 1:
                text = tell(row * (len(across) - 1) + column)
                if text:
                    first = self.plot.place_of(float(across[column]), float(down[row]))
                    second = self.plot.place_of(float(across[column + 1]), float(down[row + 1]))
                    shape = QPainterPath()
                    shape.addRect(QRectF(first, second).normalized())
                    return Mark(text, shape)
        return None

    @cached_property
    def _hinted(self) -> list[tuple[Any, Tell]]:
        return [(each, tell) for each in self.plot.axes.get_children() if (tell := hint_of(each)) is not None]

    @cached_property
    def _points(self) -> list[tuple[NDArray[Any], Tell]]:
        """The pixels of points; those of missing values are nowhere."""
        from matplotlib.collections import PathCollection
        from matplotlib.lines import Line2D

        found = []
        for artist, tell in self._hinted:
            if isinstance(artist, PathCollection):
                places = self.plot.places_of(np.asarray(artist.get_offsets(), dtype=float))
            elif isinstance(artist, Line2D):
                places = self.plot.places_of(artist.get_xydata(), artist.get_transform())
            else:
                continue
            if len(places):
                found.append((np.nan_to_num(places, nan=np.inf), tell))
        return found

    @cached_property
    def _patches(self) -> list[tuple[Patch, Tell]]:
        from matplotlib.patches import Patch

        return [(artist, tell) for artist, tell in self._hinted if isinstance(artist, Patch)]

    @cached_property
    def _boxes(self) -> NDArray[Any]:
        return patch_boxes([patch for patch, _ in self._patches], self.plot)

    @cached_property
    def _fields(self) -> list[tuple[NDArray[Any], NDArray[Any], Tell]]:
        """The edges of fields, across and down."""
        from matplotlib.collections import QuadMesh
        from matplotlib.image import AxesImage

        found = []
        for artist, tell in self._hinted:
            if isinstance(artist, QuadMesh):
                corners: Any = artist.get_coordinates()
                found.append((corners[0, :, 0], corners[:, 0, 1], tell))
            elif isinstance(artist, AxesImage):
                left, right, bottom, top = artist.get_extent()
                image: Any = artist.get_array()
                rows, columns = image.shape[:2]
                found.append((np.linspace(left, right, columns + 1), np.linspace(bottom, top, rows + 1), tell))
        return found

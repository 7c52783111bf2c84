"""The marks of a drawing that say what they stand for, found by a pixel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from plait.figure.hints import hint_of

from .patch_shape import patch_shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matplotlib.artist import Artist
    from numpy.typing import NDArray

    from plait.figure.hints import Tell

    from .plot import Plot

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
    """Looks through the artists of a drawing that were given a hint."""

    def __init__(self, plots: Sequence[Plot]) -> None:
        self._plots = plots
        self._points: dict[int, NDArray[Any]] = {}
        self._shapes: dict[int, QPainterPath] = {}

    def at(self, at: QPointF) -> Mark | None:
        """The mark under a pixel: the nearest point, else a bar, a slice or a field."""
        for plot in self._plots:
            if plot.area.adjusted(-REACH, -REACH, REACH, REACH).contains(at):
                hinted = [(each, tell) for each in plot.axes.get_children() if (tell := hint_of(each)) is not None]
                found = self._nearest_point(plot, hinted, at) or self._surface(plot, hinted, at)
                if found is not None:
                    return found
        return None

    def _nearest_point(self, plot: Plot, hinted: Iterable[tuple[Artist, Tell]], at: QPointF) -> Mark | None:
        best: tuple[float, int, Tell, QPointF] | None = None
        for artist, tell in hinted:
            places = self._places(artist, plot)
            if places is None or not len(places):
                continue
            distance = (places[:, 0] - at.x()) ** 2 + (places[:, 1] - at.y()) ** 2
            distance[distance != distance] = float("inf")
            number = int(distance.argmin())
            # Of points at the same place the last one is drawn on top.
            if distance[number] <= REACH**2 and (best is None or distance[number] <= best[0]):
                where = QPointF(float(places[number, 0]), float(places[number, 1]))
                best = (float(distance[number]), number, tell, where)
        if best is None:
            return None
        shape = QPainterPath()
        shape.addEllipse(best[3], 5, 5)
        return Mark(best[2](best[1]), shape)

    def _surface(self, plot: Plot, hinted: Iterable[tuple[Artist, Tell]], at: QPointF) -> Mark | None:
        from matplotlib.collections import QuadMesh
        from matplotlib.image import AxesImage
        from matplotlib.patches import Patch

        for artist, tell in hinted:
            if isinstance(artist, Patch):
                shape = self._shapes.get(id(artist)) or patch_shape(artist, plot)
                self._shapes[id(artist)] = shape
                if shape.contains(at):
                    return Mark(tell(0), shape)
            elif isinstance(artist, QuadMesh | AxesImage):
                found = _field(artist, plot, at)
                if found is not None and (text := tell(found[0])):
                    return Mark(text, found[1])
        return None

    def _places(self, artist: Artist, plot: Plot) -> NDArray[Any] | None:
        import numpy as np
        from matplotlib.collections import PathCollection
        from matplotlib.lines import Line2D

        if id(artist) not in self._points:
            if isinstance(artist, PathCollection):
                self._points[id(artist)] = plot.places_of(np.asarray(artist.get_offsets(), dtype=float))
            elif isinstance(artist, Line2D):
                self._points[id(artist)] = plot.places_of(artist.get_xydata(), artist.get_transform())
        return self._points.get(id(artist))


def _field(artist: Any, plot: Plot, at: QPointF) -> tuple[int, QPainterPath] | None:  # noqa: ANN401 - a mesh or an image
    """The number of the field under a pixel, counted row by row, and its outline."""
    import numpy as np
    from matplotlib.collections import QuadMesh

    if isinstance(artist, QuadMesh):
        corners: Any = artist.get_coordinates()
        across, down = corners[0, :, 0], corners[:, 0, 1]
    else:
        left, right, bottom, top = artist.get_extent()
        rows, columns = artist.get_array().shape[:2]
        across, down = np.linspace(left, right, columns + 1), np.linspace(bottom, top, rows + 1)
    x, y = plot.data_at(at)
    column, row = (int(np.searchsorted(edges, value, "right")) - 1 for edges, value in ((across, x), (down, y)))
    if not (0 <= column < len(across) - 1 and 0 <= row < len(down) - 1):
        return None
    shape = QPainterPath()
    first, second = plot.place_of(across[column], down[row]), plot.place_of(across[column + 1], down[row + 1])
    shape.addRect(QRectF(first, second).normalized())
    return row * (len(across) - 1) + column, shape

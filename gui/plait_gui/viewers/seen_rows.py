"""The single rows that a drawing shows: which lie within a shape, and where given ones lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait_gui.late import Late

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QPolygonF

    from plait.figure import Figure
    from plait.figure.row_places import RowPlaces

    from .plot import Plot

    Numbers = np.ndarray[tuple[int], np.dtype[np.int64]]
    """Numbers of rows in the table that a view was made from, from 0."""
else:
    np = Late("numpy")


class SeenRows:
    """Made whenever a figure has been drawn; the places are worked out when they are first asked for."""

    def __init__(self, figure: Figure, plots: Sequence[Plot]) -> None:
        self._figure, self._plots = figure, plots
        self._known: dict[int, tuple[Numbers, NDArray[Any]]] = {}

    def within(self, shape: QPolygonF, axes: int) -> Numbers | None:
        """The rows that are drawn inside of a shape in these axes; None if the drawing shows no single rows there."""
        parts = [number for number, each in enumerate(self._places) if each.axes == axes]
        if not parts:
            return None
        corners = np.array([(point.x(), point.y()) for point in shape.toList()])
        found = [rows[_inside(places, corners)] for rows, places in map(self._part, parts)]
        return np.unique(np.concatenate(found))

    def places_of(self, numbers: Numbers) -> NDArray[Any]:
        """The pixels at which these rows are drawn, as rows of x and y; of a row that is drawn often, all of them."""
        found = [np.empty((0, 2))]
        for part in range(len(self._places)):
            rows, places = self._part(part)
            found.append(places[np.isin(rows, numbers)])
        every = np.concatenate(found)
        return every[np.isfinite(every).all(axis=1)]

    @property
    def _places(self) -> tuple[RowPlaces, ...]:
        return tuple(each for each in self._figure.row_places if each.axes < len(self._plots))

    def _part(self, part: int) -> tuple[Numbers, NDArray[Any]]:
        """The rows in one pair of axes, and their pixels."""
        if part not in self._known:
            each = self._places[part]
            table = self._figure.tables[each.table]
            y = table[each.y].cast(float).to_numpy()
            if each.ends is not None:
                low, high = each.ends
                y = (y - low) / (high - low) if high > low else np.full(len(y), 0.5)
            x = np.full(len(y), each.x) if isinstance(each.x, float) else table[each.x].cast(float).to_numpy()
            places = self._plots[each.axes].places_of(np.column_stack([x, y]))
            self._known[part] = (self._figure.tables[each.rows]["row"].to_numpy(), places)
        return self._known[part]


def _inside(places: NDArray[Any], corners: NDArray[Any]) -> NDArray[np.bool_]:
    """Whether each place lies inside of a polygon: a line to the right crosses its sides an odd number of times."""
    inside = np.zeros(len(places), dtype=bool)
    x, y = places[:, 0], places[:, 1]
    with np.errstate(invalid="ignore"):
        for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
            if y1 != y2:
                inside ^= ((y1 > y) != (y2 > y)) & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
    return inside

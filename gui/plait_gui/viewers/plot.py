"""One pair of axes of a drawing, as the window shows them: from pixels of the widget to data, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.transforms import Transform
    from numpy.typing import ArrayLike, NDArray


class Plot:
    """Knows where the axes lie; a new one is made whenever the figure has been drawn again."""

    def __init__(self, axes: Axes, height: float, ratio: float) -> None:
        self.axes = axes
        self._height, self._ratio = height, ratio

    @property
    def area(self) -> QRectF:
        """Where data is drawn."""
        low, high = self._point(*self.axes.bbox.min), self._point(*self.axes.bbox.max)
        return QRectF(low, high).normalized()

    def data_at(self, at: QPointF) -> tuple[float, float]:
        """The values at a pixel."""
        x, y = self.axes.transData.inverted().transform(self.dots(at))
        return float(x), float(y)

    def place_of(self, x: float, y: float) -> QPointF:
        """The pixel at which values are drawn."""
        return self._point(*self.axes.transData.transform((x, y)))

    def places_of(self, points: ArrayLike, transform: Transform | None = None) -> NDArray[Any]:
        """The pixels of many points, as rows of x and y."""
        return self.pixels((transform or self.axes.transData).transform(points))

    def within(self, at: QPointF) -> QPointF:
        """The nearest pixel at which data is drawn."""
        area = self.area
        return QPointF(
            min(max(at.x(), area.left()), area.right()),
            min(max(at.y(), area.top()), area.bottom()),
        )

    def fineness(self, at: QPointF) -> tuple[float, float]:
        """How much of the data one pixel is, either way."""
        here, there = self.data_at(at), self.data_at(at + QPointF(1, 1))
        return abs(there[0] - here[0]), abs(there[1] - here[1])

    def pixels(self, dots: NDArray[Any]) -> NDArray[Any]:
        """Dots as matplotlib counts them, as pixels of the widget."""
        found = dots / self._ratio
        found[:, 1] = self._height - found[:, 1]
        return found

    def dots(self, at: QPointF) -> tuple[float, float]:
        """A pixel as matplotlib counts them: dots of the screen, from the bottom up."""
        return at.x() * self._ratio, (self._height - at.y()) * self._ratio

    def _point(self, x: float, y: float) -> QPointF:
        return QPointF(x / self._ratio, self._height - y / self._ratio)

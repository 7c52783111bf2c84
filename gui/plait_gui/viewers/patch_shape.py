"""The outline of a bar or a slice, in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from plait_gui.late import Late

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from matplotlib.patches import Patch, Rectangle
    from numpy.typing import NDArray

    from .plot import Plot
else:
    np = Late("numpy")


def patch_shape(patch: Patch, plot: Plot) -> QPainterPath:
    """What the window draws of a patch, curves as short lines."""
    shape = QPainterPath()
    # Curves become lines as short as they need to be in the size in which they are drawn.
    for polygon in patch.get_path().transformed(patch.get_transform()).to_polygons(closed_only=False):
        points = plot.pixels(np.asarray(polygon))
        shape.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in points]))
    return shape


def patch_boxes(patches: Sequence[Patch], plot: Plot) -> NDArray[Any]:
    """A box around each patch: left, top, right and bottom; for a thousand bars no slower than for ten."""
    from matplotlib.patches import Rectangle

    boxes = np.zeros((len(patches), 4))
    bars = [number for number, patch in enumerate(patches) if isinstance(patch, Rectangle)]
    corners = [_corners(patch) for patch in patches if isinstance(patch, Rectangle)]
    if bars:
        first, second = (plot.places_of([pair[end] for pair in corners]) for end in (0, 1))
        boxes[bars] = np.hstack([np.minimum(first, second), np.maximum(first, second)])
    for number, patch in enumerate(patches):
        if not isinstance(patch, Rectangle):
            around = patch_shape(patch, plot).boundingRect()
            boxes[number] = around.left(), around.top(), around.right(), around.bottom()
    return boxes


def boxes_at(boxes: NDArray[Any], at: QPointF) -> list[int]:
    """The numbers of the boxes around a pixel."""
    across = (boxes[:, 0] <= at.x()) & (at.x() <= boxes[:, 2])
    found: list[int] = np.flatnonzero(across & (boxes[:, 1] <= at.y()) & (at.y() <= boxes[:, 3])).tolist()
    return found


def _corners(bar: Rectangle) -> tuple[tuple[float, float], tuple[float, float]]:
    x, y = bar.get_xy()
    return (x, y), (x + bar.get_width(), y + bar.get_height())

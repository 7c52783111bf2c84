"""The outline of a bar or a slice, in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

if TYPE_CHECKING:
    from matplotlib.patches import Patch

    from .plot import Plot


def patch_shape(patch: Patch, plot: Plot) -> QPainterPath:
    """What the window draws of a patch, curves as short lines."""
    shape = QPainterPath()
    for polygon in patch.get_path().transformed(patch.get_patch_transform()).to_polygons(closed_only=False):
        points = plot.places_of(polygon, patch.get_data_transform())
        shape.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in points]))
    return shape

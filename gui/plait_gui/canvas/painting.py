"""How the canvas is painted just now; all layers share it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QRegion, QTransform

from .geometry import Level, level_at
from .grid_index import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtWidgets import QStyleOptionGraphicsItem

    from .grid_index import GridIndex, Key
    from .inks import Inks


class Patches(NamedTuple):
    """Many small parts of the view, and where on the canvas they are."""

    region: QRegion
    transform: QTransform

    def meet(self, box: Box) -> bool:
        """Whether a part of a box is within any of them."""
        rect = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
        return self.region.intersects(self.transform.mapRect(rect).toAlignedRect())


class Painting:
    """The theme's inks, the haste of the moment, and the part of the canvas that has to be painted."""

    def __init__(self, inks: Inks) -> None:
        self.inks = inks
        self.is_moving = False
        """Whether the view pans or zooms, or something is dragged, and speed counts more than fine lines."""
        self.is_coarser = False
        """Whether less detail is painted than the zoom allows."""
        self.exposed: Sequence[Box] = ()
        """What has to be painted, as few rectangles; two thin strips of a pan are less than the box around them."""
        self.patches: Patches | None = None
        """What has to be painted, if it is many rectangles."""
        self.repaint: Callable[[Box], None] = lambda _box: None
        """Paints a part of the canvas again soon; it does nothing until somebody looks at it."""

    def level(self, zoom: float) -> Level:
        """The level of detail to paint now."""
        level = level_at(zoom)
        return Level(max(level - 1, 0)) if self.is_coarser else level

    def boxes(self, option: QStyleOptionGraphicsItem) -> Sequence[Box]:
        """The parts that have to be painted, whoever asks for it."""
        if self.exposed:
            return self.exposed
        rect = option.exposedRect
        return (Box(rect.left(), rect.top(), rect.right(), rect.bottom()),)

    def near(self, index: GridIndex[Key], option: QStyleOptionGraphicsItem) -> Collection[Key]:
        """What of an index has to be painted."""
        found, patches = within(index, self.boxes(option)), self.patches
        return found if patches is None else [each for each in found if patches.meet(index.box(each))]


def within(index: GridIndex[Key], boxes: Sequence[Box]) -> Collection[Key]:
    """What of an index meets any of some boxes."""
    if len(boxes) == 1:
        return index.meeting(boxes[0])
    return {key for box in boxes for key in index.meeting(box)}

"""How the canvas is painted just now; all layers share it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .geometry import Level, level_at
from .grid_index import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStyleOptionGraphicsItem

    from .grid_index import GridIndex, Key
    from .inks import Inks


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


def within(index: GridIndex[Key], boxes: Sequence[Box]) -> set[Key]:
    """What of an index meets any of some boxes."""
    return {key for box in boxes for key in index.meeting(box)}

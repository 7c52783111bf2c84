"""Several views beside and below each other, each as near as can be to the shape that suits a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from plait_gui.theme import set_look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

GAP = 1
"""Pixels between two views, where the line between them is seen."""
_SHAPE = 4 / 3


def tiles(count: int, size: QSize) -> list[QRect]:
    """The places of so many views, row by row; those of the last row share its whole width."""
    if count <= 0:
        return []
    columns = max(range(1, count + 1), key=lambda each: _goodness(each, count, size))
    rows = -(-count // columns)
    found = []
    for row in range(rows):
        own = min(columns, count - row * columns)
        top, bottom = (size.height() * edge // rows for edge in (row, row + 1))
        for column in range(own):
            left, right = (size.width() * edge // own for edge in (column, column + 1))
            wide = right - left - (GAP if column < own - 1 else 0)
            found.append(QRect(left, top, wide, bottom - top - (GAP if row < rows - 1 else 0)))
    return found


class ViewTiles(QWidget):
    """Gives each view its place, and the lines between them its own colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "tiles")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._views: list[QWidget] = []

    def show_views(self, views: Sequence[QWidget]) -> None:
        """Show these, in this order, and no others."""
        for view in self._views:
            if view not in views:
                view.hide()
        self._views = list(views)
        for view in self._views:
            view.setParent(self)
            view.show()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)

    def sizeHint(self) -> QSize:
        return QSize(420, 296)

    def _arrange(self) -> None:
        for view, place in zip(self._views, tiles(len(self._views), self.size()), strict=True):
            view.setGeometry(place)


def _goodness(columns: int, count: int, size: QSize) -> float:
    """How wide a figure in its shape can be in the smallest tile."""
    rows = -(-count // columns)
    return min(size.width() / columns, size.height() / rows * _SHAPE)

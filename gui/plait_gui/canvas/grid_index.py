"""What lies where on the canvas: rectangles by cells of 600 pixels."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

CELL = 600.0
_MOST_CELLS = 256
"""A rectangle over more cells than this is kept apart and always looked at."""

Key = TypeVar("Key", bound="Hashable")


class Box(NamedTuple):
    """A rectangle by its sides."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    def holds(self, other: Box) -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )


class GridIndex(Generic[Key]):
    """Finds the keys whose boxes meet a box, without looking at the others."""

    def __init__(self) -> None:
        self._boxes: dict[Key, Box] = {}
        self._cells: dict[tuple[int, int], set[Key]] = {}
        self._large: set[Key] = set()

    def __len__(self) -> int:
        return len(self._boxes)

    def put(self, key: Key, box: Box) -> None:
        """Add a key, or give it another box."""
        old = self._boxes.get(key)
        if old is not None:
            if key not in self._large and _span(old) == _span(box):
                self._boxes[key] = box
                return
            self.remove(key)
        self._boxes[key] = box
        if _size(box) > _MOST_CELLS:
            self._large.add(key)
            return
        for cell in _cells(box):
            self._cells.setdefault(cell, set()).add(key)

    def remove(self, key: Key) -> None:
        box = self._boxes.pop(key)
        if key in self._large:
            self._large.remove(key)
            return
        for cell in _cells(box):
            members = self._cells[cell]
            members.remove(key)
            if not members:
                del self._cells[cell]

    def clear(self) -> None:
        self._boxes.clear()
        self._cells.clear()
        self._large.clear()

    def meeting(self, box: Box) -> list[Key]:
        """The keys whose boxes meet this one, in no order."""
        boxes = self._boxes
        near = self._boxes.items()
        if _size(box) <= len(self._cells):
            found = set(self._large)
            for cell in _cells(box):
                found |= self._cells.get(cell, set())
            near = {key: boxes[key] for key in found}.items()
        left, top, right, bottom = box
        # As `Box.meets` says it, and not called for each of thousands.
        return [key for key, (x, y, far, low) in near if x <= right and left <= far and y <= bottom and top <= low]

    def box(self, key: Key) -> Box:
        """The box of a key."""
        return self._boxes[key]

    def bounds(self) -> Box | None:
        """The box around all boxes; None if there are none."""
        if not self._boxes:
            return None
        lefts, tops, rights, bottoms = zip(*self._boxes.values(), strict=True)
        return Box(min(lefts), min(tops), max(rights), max(bottoms))


def _span(box: Box) -> tuple[int, int, int, int]:
    return floor(box.left / CELL), floor(box.top / CELL), floor(box.right / CELL), floor(box.bottom / CELL)


def _size(box: Box) -> int:
    first_x, first_y, last_x, last_y = _span(box)
    return (last_x - first_x + 1) * (last_y - first_y + 1)


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    first_x, first_y, last_x, last_y = _span(box)
    for x in range(first_x, last_x + 1):
        for y in range(first_y, last_y + 1):
            yield x, y

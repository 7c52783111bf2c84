"""A note on the canvas: its frame, and its text as lines that fit."""

from __future__ import annotations

import re
from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from plait.lettering import wrapped
from plait.note_text import lines_of, parted, plain_text
from plait.picture.note import note_size

from .geometry import FARTHEST, GRID, within_canvas
from .grid_index import Box

if TYPE_CHECKING:
    from plait.workflow import Note

PADDING = 12.0
TITLE_LINE, TEXT_LINE = 18.0, 17.0
TITLE_SIZE, TEXT_SIZE = 13.0, 12.0
HANDLE = 14.0
"""The side of the corner that resizes a note."""
SMALLEST = (96.0, 48.0)
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


def height_of_text(note: Note) -> float:
    """The height at which all of the text of a note is seen, in whole steps of the grid."""
    item = NoteItem(replace(note, height=FARTHEST))
    height = 2 * PADDING + TITLE_LINE * len(item.title) + TEXT_LINE * len(item.lines)
    return max(SMALLEST[1], GRID * ceil(height / GRID))


class NoteItem:
    """What the canvas remembers of one note."""

    __slots__ = ("color", "height", "lines", "note_id", "title", "width", "x", "y")

    def __init__(self, note: Note) -> None:
        self.note_id = note.note_id
        self.x, self.y = within_canvas(note.x), within_canvas(note.y)
        self.color = note.color if _COLOR.fullmatch(note.color) else ""
        self.width, self.height = note_size(note)
        title, body = parted(note.text)
        room = self.width - 2 * PADDING
        self.title = wrapped(title, room / 1.05, TITLE_SIZE, 2) if title else []
        left = self.height - 2 * PADDING - TITLE_LINE * len(self.title)
        most = max(0, int(left // TEXT_LINE))
        self.lines = lines_of(body, room, TEXT_SIZE, most)

    @property
    def body(self) -> list[str]:
        """The lines below the title without their looks."""
        return [plain_text(line) for line in self.lines]

    @property
    def text_height(self) -> float:
        """How far down its text goes."""
        return PADDING + TITLE_LINE * max(1, len(self.title)) + TEXT_LINE * len(self.lines)

    @property
    def box(self) -> Box:
        return Box(self.x, self.y, self.x + self.width, self.y + self.height)

    @property
    def painted_box(self) -> Box:
        return Box(self.x - 4, self.y - 4, self.x + self.width + 4, self.y + self.height + 4)

    def is_handle(self, x: float, y: float, reach: float) -> bool:
        """Whether a point is on the corner that resizes the note."""
        side = max(HANDLE, reach)
        return 0 <= self.x + self.width - x + 2 <= side + 2 and 0 <= self.y + self.height - y + 2 <= side + 2

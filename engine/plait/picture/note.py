"""The drawing of a note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from plait.lettering import wrapped
from plait.markup import Markup, element, joined, number

if TYPE_CHECKING:
    from plait.workflow import Note

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_HEADING = re.compile(r"#{1,6}\s+")
_PADDING = 12.0
_LINE = 17.0
_LARGEST = 20_000.0


def note_size(note: Note) -> tuple[float, float]:
    """Width and height, whatever the document says."""
    return min(max(note.width, 48.0), _LARGEST), min(max(note.height, 32.0), _LARGEST)


def draw_note(note: Note) -> Markup:
    """A note at its place; the first line of several, and a Markdown heading, is a title."""
    width, height = note_size(note)
    lines = note.text.strip().splitlines() or [""]
    has_title = len(lines) > 1 or _HEADING.match(lines[0]) is not None
    title = _HEADING.sub("", lines[0]) if has_title else ""
    body = "\n".join(lines[1:] if has_title else lines).strip("\n")
    room = width - 2 * _PADDING
    drawn: list[Markup] = []
    top = _PADDING + 11
    for each in wrapped(title, room / 1.05, 12.5, 2) if has_title else []:
        drawn.append(element("text", each, x=_PADDING, y=top, class_="note-title"))
        top += _LINE + 1
    most = max(0, int((height - top) // _LINE) + 1)
    for each in wrapped(body, room, 11.5, most) if most else []:
        drawn.append(element("text", each, x=_PADDING, y=top, class_="note-text"))
        top += _LINE
    is_colored = _COLOR.fullmatch(note.color) is not None
    return element(
        "g",
        element(
            "rect",
            width=width,
            height=height,
            rx=7,
            class_="note",
            # The colour that a user chose is strong; behind text it has to be quiet.
            style=f"fill:{note.color};fill-opacity:.16" if is_colored else None,
        ),
        joined(drawn),
        transform=f"translate({number(note.x)} {number(note.y)})",
    )

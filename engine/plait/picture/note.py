"""The drawing of a note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from plait.lettering import wrapped
from plait.markup import Markup, element, joined, number
from plait.note_text import lines_of, parted

if TYPE_CHECKING:
    from plait.note_text import Run
    from plait.workflow import Note

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_PADDING = 12.0
_LINE = 17.0
_LARGEST = 20_000.0


def note_size(note: Note) -> tuple[float, float]:
    """Width and height, whatever the document says."""
    return min(max(note.width, 48.0), _LARGEST), min(max(note.height, 32.0), _LARGEST)


def draw_note(note: Note) -> Markup:
    """A note at its place; the first line of several, and a Markdown heading, is a title."""
    width, height = note_size(note)
    title, body = parted(note.text)
    room = width - 2 * _PADDING
    drawn: list[Markup] = []
    top = _PADDING + 11
    for each in wrapped(title, room / 1.05, 12.5, 2) if title else []:
        drawn.append(element("text", each, x=_PADDING, y=top, class_="note-title"))
        top += _LINE + 1
    most = max(0, int((height - top) // _LINE) + 1)
    for line in lines_of(body, room, 11.5, most):
        drawn.append(element("text", joined(map(_run, line)), x=_PADDING, y=top, class_="note-text"))
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


def _run(run: Run) -> Markup:
    return element("tspan", run.text, class_=f"note-{run.style}") if run.style else joined(run.text)

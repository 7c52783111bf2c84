"""What nodes said while they worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.lettering import one_line
from plait.markup import Markup, element

from .section import more, panel, section

if TYPE_CHECKING:
    from .subject import Subject

_LONGEST = 2000


def log(subject: Subject) -> Markup | None:
    """The log; None if no node said anything."""
    lines = subject.journal.lines
    if not lines:
        return None
    rows = (
        element(
            "li",
            element("span", f"{line.at:.2f} s", class_="time"),
            element("span", one_line(subject.title(line.node_id)), class_="name"),
            element("span", line.message[:_LONGEST], class_="said"),
        )
        for line in lines
    )
    return section(
        "log", "Log", panel(element("ol", rows, class_="log")), more(subject.journal.left_out, "lines in the middle")
    )

"""The text of a note as lines that fit: a little of Markdown, and everything else as it is written.

Known are headings, lists, `**strong**`, `*emphasis*`, code between backticks, and links, of which the text is shown. No
picture is loaded and no address opened.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from plait.lettering import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Style = Literal["", "strong", "emphasis", "code"]

_HEADING = re.compile(r"#{1,6}\s+")
_BULLET = re.compile(r"(\s*)[-*+]\s+")
# Each kind is at most so long that no text takes more than one step for each of its signs and this number.
_INLINE = re.compile(
    r"\*\*(?P<strong>[^*\s][^*]{0,300})\*\*"
    r"|(?<!\w)\*(?P<emphasis>[^*\s][^*]{0,300})\*(?!\w)"
    r"|(?<!\w)_(?P<stressed>[^_\s][^_]{0,300})_(?!\w)"
    r"|`(?P<code>[^`]{1,300})`"
    r"|\[(?P<link>[^\]\[]{1,300})\]\([^()\s]{1,600}\)"
)
_LONGEST = 4_000
"""A line that is longer is nothing that somebody wrote by hand, and stays as it is."""


class Run(NamedTuple):
    """A part of a line that looks the same throughout."""

    text: str
    style: Style = ""


Line: TypeAlias = tuple[Run, ...]


class NoteText(NamedTuple):
    """A title, or nothing, and what is below it."""

    title: str
    body: str


def parted(text: str) -> NoteText:
    """The text of a note in two: the first line of several is a title, as a Markdown heading is."""
    lines = text.strip().splitlines() or [""]
    if len(lines) == 1 and _HEADING.match(lines[0]) is None:
        return NoteText("", lines[0])
    title = "".join(run.text for run in _runs(_HEADING.sub("", lines[0])))
    return NoteText(title, "\n".join(lines[1:]).strip("\n"))


def lines_of(body: str, width: float, size: float, most: int) -> list[Line]:
    """What is below the title as lines of at most this width; the last one tells of a cut."""
    if most < 1 or not body:
        return []
    # A line more than there is room for, so that the cut is told.
    paragraphs = [_paragraph(line) for line in body.splitlines()[: most + 1]]
    words = [word for paragraph in paragraphs for word in _words(paragraph)]
    plain = "\n".join("".join(run.text for run in paragraph) for paragraph in paragraphs)
    found: list[Line] = []
    used = 0
    for line in wrapped(plain, width, size, most):
        shown = line.split()
        found.append(_joined(shown, words[used : used + len(shown)]))
        used += len(shown)
    return found


def plain_text(line: Line) -> str:
    """A line without its looks."""
    return "".join(run.text for run in line)


def _paragraph(line: str) -> list[Run]:
    if _HEADING.match(line):
        return [Run(run.text, "strong") for run in _runs(_HEADING.sub("", line))]
    bullet = _BULLET.match(line)
    return [Run("• "), *_runs(line[bullet.end() :])] if bullet is not None else list(_runs(line))


def _runs(line: str) -> Iterator[Run]:
    begin = 0
    for found in _INLINE.finditer(line) if len(line) <= _LONGEST else ():
        if found.start() > begin:
            yield Run(line[begin : found.start()])
        kind = found.lastgroup or ""
        yield Run(found[kind], _STYLES[kind])
        begin = found.end()
    if begin < len(line) or not line:
        yield Run(line[begin:])


_STYLES: dict[str, Style] = {
    "strong": "strong",
    "emphasis": "emphasis",
    "stressed": "emphasis",
    "code": "code",
    "link": "",
}


def _words(runs: Sequence[Run]) -> list[list[Style]]:
    """The style of each sign, word by word."""
    signs = [(sign, run.style) for run in runs for sign in run.text]
    words = groupby(signs, key=lambda each: each[0].isspace())
    return [[style for _, style in members] for is_space, members in words if not is_space]


def _joined(shown: Sequence[str], styles: Sequence[Sequence[Style]]) -> Line:
    """The words of a line with their styles; what a cut has added looks like what is before it."""
    signs: list[tuple[str, Style]] = []
    for word, known in zip(shown, styles, strict=False):
        if signs:
            signs.append((" ", signs[-1][1] if known and signs[-1][1] == known[0] else ""))
        signs += [(sign, known[min(at, len(known) - 1)]) for at, sign in enumerate(word)]
    return tuple(
        Run("".join(sign for sign, _ in members), style) for style, members in groupby(signs, key=lambda each: each[1])
    )

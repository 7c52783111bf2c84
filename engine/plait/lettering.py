"""How wide a text will be, estimated without a font, and cut to fit.

The widths are the larger of those of Inter and of Liberation Sans (which is as wide as Arial), so that a text
that fits by this estimate fits in either.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ELLIPSIS = "…"

_FIRST = 0x20
# In hundredths of the size of the font, for the characters from the space to '~'.
_REGULAR = bytes.fromhex(
    "1d1c294040594317252532421c2f1c243f383d40413d3f3a3e3f1c1c424242386644434949433e4e4a1c374339594c4e"
    "434e4943414b445f43433f2524252f3832393f383f3b253d3c18183718573b3c3d3d2635253b385236383725212542"
)
_BOLD = bytes.fromhex(
    "1c22304141594918282837441e2f1e2643383f424340413b414122224444443e6449494b49433e4e4b1c39493e5b4b4e"
    "434e4943424a49654647422826283b38323a403a403c263f3e1c1c391c5a3e3e3f3f2838263e3a54393a3928242844"
)

_NARROW = "·’\u2018\u201c\u201d\u202f\xa0"


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of one line of text, in the unit in which the size of the font is."""
    widths = _BOLD if bold else _REGULAR
    total = 0
    for sign in text:
        place = ord(sign) - _FIRST
        total += widths[place] if 0 <= place < len(widths) else _other_width(sign)
    return size * total / 100


def elided(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """The text as one line, cut and with an ellipsis at its end where it would be wider than `width`."""
    line = one_line(text)
    if text_width(line, size, bold=bold) <= width:
        return line
    left = width - text_width(ELLIPSIS, size, bold=bold)
    kept = 0
    for sign in line:
        left -= text_width(sign, size, bold=bold)
        if left < 0:
            break
        kept += 1
    return f"{_whole_signs(line, kept)}{ELLIPSIS}"


def elided_apart(texts: Sequence[str], width: float | Sequence[float], size: float) -> list[str]:
    """Each text cut to its width; those that would look alike, because they begin alike, are cut before their ends.

    Of such texts the middle is left out, or all that they have in common at their beginning, whichever tells them
    apart. Equal texts stay equal.

    Args:
        texts: The names of a legend, say.
        width: The width of all of them, or of each.
        size: That of the font, in the same unit.
    """
    lines = [one_line(text) for text in texts]
    widths = [width] * len(lines) if isinstance(width, (int, float)) else list(width)
    cut = [elided(line, room, size) for line, room in zip(lines, widths, strict=True)]
    by_look: dict[str, list[int]] = {}
    for number, look in enumerate(cut):
        by_look.setdefault(look, []).append(number)
    for alike in by_look.values():
        different = {lines[number] for number in alike}
        if len(different) < 2:
            continue
        first, last = min(different), max(different)
        common = next((place for place, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
        ways = [
            [_middle_cut(lines[number], widths[number], size) for number in alike],
            [elided(f"{ELLIPSIS}{lines[number][common:]}", widths[number], size) for number in alike],
        ]
        best = max(ways, key=lambda way: len(set(way)))
        for number, look in zip(alike, best, strict=True):
            cut[number] = look
    return cut


def _middle_cut(line: str, width: float, size: float) -> str:
    """The beginning and the end of a line, with an ellipsis for what is between."""
    if text_width(line, size) <= width:
        return line
    end = ""
    for sign in reversed(line):
        if text_width(f"{sign}{end}", size) > width / 2:
            break
        end = f"{sign}{end}"
    while end and (unicodedata.combining(end[0]) or end[0] == "\u200d"):
        end = end[1:]
    return f"{elided(line, width - text_width(end, size), size)}{end.lstrip()}"


def wrapped(text: str, width: float, size: float, most_lines: int) -> list[str]:
    """The text as lines of at most this width; its own line breaks are kept, and the last line tells of a cut."""
    lines: list[str] = []
    for paragraph in text.splitlines():
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}" if line else word
            if line and text_width(longer, size) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
        if len(lines) > most_lines:
            break
    if len(lines) > most_lines:
        lines = [*lines[: most_lines - 1], f"{lines[most_lines - 1]}{ELLIPSIS}"]
    return [elided(line, width, size) for line in lines]


def one_line(text: str, *, most: int = 400) -> str:
    """The beginning of a text with every run of white space as one space."""
    cut = text[: 4 * most]
    line = " ".join(cut.split())
    return line if len(line) <= most and len(cut) == len(text) else f"{_whole_signs(line, most)}{ELLIPSIS}"


def _whole_signs(line: str, length: int) -> str:
    """The beginning of a line, without the accents and joiners of a sign that was cut in two."""
    while 0 < length < len(line) and (unicodedata.combining(line[length]) or line[length - 1 : length] == "\u200d"):
        length -= 1
    return line[:length].rstrip()


def _other_width(sign: str) -> int:
    """The width of a character beyond ASCII, on the safe side."""
    if unicodedata.combining(sign) or unicodedata.category(sign) in ("Cf", "Mn", "Me"):
        return 0
    if unicodedata.east_asian_width(sign) in ("W", "F"):
        return 140 if sign > "\U0001f000" else 100
    if sign in _NARROW:
        return 45
    return 75 if sign.islower() or not sign.isalpha() else 85

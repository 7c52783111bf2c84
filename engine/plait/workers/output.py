"""What a node prints, as lines for the log: the first and the last ones, however much it is."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST = 200
"""Lines that are told as they come."""
LAST = 50
"""Lines that are told at the end, of those that came later."""
LONGEST = 2000
"""Bytes of a line; the rest of a longer one is left out."""


class Output:
    """Takes what a process writes, and tells of it line by line. It never keeps more than a few hundred kilobytes.

    Args:
        tell: Called with each line.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._told = 0
        self._part = bytearray()
        self._cut = 0
        """Bytes of the present line that were left out."""
        self._last: deque[str] = deque(maxlen=LAST)
        self._dropped = 0

    def feed(self, content: bytes) -> None:
        """Take what came next."""
        if self._told >= FIRST:
            # All but the last lines will be forgotten anyway, so most of a flood need not be looked at.
            content = self._shortened(content)
        *whole, rest = content.split(b"\n")
        for piece in whole:
            self._add(piece)
            self._end_line()
        self._add(rest)

    def finish(self) -> None:
        """Tell of the last lines, and of how many were left out before them."""
        if self._part:
            self._end_line()
        if self._dropped:
            self._tell(f"… {self._dropped:,} lines left out …")
        for line in self._last:
            self._tell(line)
        self._last.clear()
        self._told = self._dropped = 0

    def _shortened(self, content: bytes) -> bytes:
        lines = content.count(b"\n")
        surplus = lines - LAST - 1
        if surplus <= 0:
            return content
        at = len(content)
        for _ in range(LAST + 1):
            at = content.rfind(b"\n", 0, at)
        # The present line ends here too, in the middle of what is forgotten.
        self._dropped += lines - LAST + len(self._last)
        self._last.clear()
        self._part.clear()
        self._cut = 0
        return content[at + 1 :]

    def _add(self, piece: bytes) -> None:
        room = LONGEST - len(self._part)
        self._part += piece[:room]
        self._cut += max(0, len(piece) - room)

    def _end_line(self) -> None:
        line = self._part.decode("utf-8", "replace").rstrip("\r")
        if self._cut:
            line += f"… ({self._cut:,} more bytes)"
        self._part.clear()
        self._cut = 0
        if self._told < FIRST:
            self._told += 1
            self._tell(line)
            return
        self._dropped += len(self._last) == LAST
        self._last.append(line)

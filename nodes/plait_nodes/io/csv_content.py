"""The content of a CSV file piece by piece, and what is left of it when the complete records are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .compression import blocks
from .encoding import as_utf8
from .lines import count_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .csv_head import CsvHead
    from .csv_options import CsvOptions

_BLOCK = 8 * 2**20
_FINE = 64 * 2**10


def content(head: CsvHead, options: CsvOptions) -> Iterator[tuple[bytes, bool]]:
    """The content of the file as UTF-8 from the first record of values on, and whether nothing comes after it."""
    left = head.start
    for piece in as_utf8(blocks(head.path, _BLOCK, options.expansion), head.encoding, head.path):
        text = piece.replace(b"\r", b"\n") if head.has_returns else piece
        skipped = min(left, len(text))
        left -= skipped
        if len(text) > skipped:
            yield text[skipped:], False
    yield b"", True


class Unread:
    """Content from the beginning of a record on.

    Args:
        line: The number of the line in which it begins.
    """

    def __init__(self, line: int) -> None:
        self.line = line
        self.data = b""
        self._later: list[bytes] = []
        self._size = 0
        self._wanted = 0

    def add(self, piece: bytes, *, is_last: bool) -> bool:
        """Put a piece at the end, and say whether it is worth looking at.

        A record that is not complete in it is looked at again when there is twice as much, so that a very long one
        costs no more than its length.
        """
        self._later.append(piece)
        self._size += len(piece)
        if self._size < self._wanted and not is_last:
            return False
        self.data = b"".join((self.data, *self._later))
        self._later.clear()
        if is_last and self.data and not self.data.endswith(b"\n"):
            self.data += b"\n"
        return True

    def drop(self, end: int) -> None:
        """Go on with what comes after this place."""
        self.line += count_lines(self.data, end)
        self.data = self.data[end:]
        self._size = len(self.data)
        self._wanted = 0 if end else 2 * self._size

    @property
    def left(self) -> int:
        """How many bytes are there that nobody took."""
        return len(self.data) + sum(map(len, self._later))


def finely(data: bytes, line: int, *, is_last: bool) -> Iterator[tuple[Unread, bool]]:
    """A block once more in small pieces, of which most are as usual; the caller drops what it takes of each.

    Args:
        data: The block; it begins with a record.
        line: The number of its first line.
        is_last: Whether it is the end of the file; what is yielded says so of each piece.
    """
    unread = Unread(line)
    for start in range(0, len(data), _FINE):
        piece_is_last = is_last and start + _FINE >= len(data)
        if unread.add(data[start : start + _FINE], is_last=piece_is_last):
            yield unread, piece_is_last

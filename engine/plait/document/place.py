"""Places in a document, as an error names them: line and column, or a JSON pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def position_in_bytes(data: bytes, offset: int) -> tuple[int, int]:
    """The same for UTF-8; columns count characters there, too."""
    before = data[:offset].decode("utf-8", "replace")
    return position(before, len(before))


def pointer(parts: Iterable[str | int]) -> str:
    """The JSON pointer (RFC 6901) with these parts."""
    return "".join("/" + shown(str(part)).replace("~", "~0").replace("/", "~1") for part in parts)


def shown(text: str) -> str:
    """A text out of a document as a message may hold it: what would steer a terminal is written as an escape."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)

"""A whole file as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait import DataError

from .compression import blocks
from .encoding import as_utf8, detect, named

if TYPE_CHECKING:
    from pathlib import Path

_BLOCK = 2**20


def text_of(path: Path, encoding: str, *, largest: int, expansion: int) -> str:
    """The text of a file, decompressed if need be.

    Args:
        path: The file.
        encoding: Its encoding, or `auto`.
        largest: How many bytes the text may have.
        expansion: How many times larger than a compressed file its content may be.

    Raises:
        DataError: it can't be read, is too large, or no text in its encoding.
    """
    pieces: list[bytes] = []
    size = 0
    for piece in blocks(path, _BLOCK, expansion):
        size += len(piece)
        if size > largest:
            raise DataError(
                f"'{path}' has more than {largest:,} bytes; reading stopped after byte {size:,}.",
                file=str(path),
                hint="Raise 'Largest', or leave the file out with the pattern.",
            )
        pieces.append(piece)
    content = b"".join(pieces)
    if b"\0" in content[:_BLOCK] and encoding == "auto" and detect(content, (), path).is_utf8:
        at = content.index(b"\0")
        raise DataError(
            f"'{path}' is no text: byte {at:,} is zero.",
            file=str(path),
            hint="Leave the file out with the pattern, or set 'Encoding'.",
        )
    found = detect(content, (), path) if encoding == "auto" else named(encoding, content[:4])
    return b"".join(as_utf8([content], found, path)).decode("utf-8", "replace")

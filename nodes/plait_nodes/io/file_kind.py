"""What a file is by its first bytes, for the hint of a reader that it is not for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LOOKED = 512
_KINDS: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"PAR1", "Parquet", "Parquet Reader"),
    (0, b"ARROW1", "Arrow", "Arrow Reader"),
    (0, b"\xff\xff\xff\xff", "Arrow", "Arrow Reader"),
    (0, b"SQLite format 3\0", "SQLite", "Database Reader"),
    (8, b"DUCK", "DuckDB", "Database Reader"),
    (0, b"\xd0\xcf\x11\xe0", "workbook", "Excel Reader"),
    (0, b"PK\x03\x04", "workbook", "Excel Reader"),
    (0, b"\x89PNG", "image", "Read Image"),
    (0, b"\xff\xd8\xff", "image", "Read Image"),
    (0, b"GIF8", "image", "Read Image"),
    (0, b"%PDF", "PDF", ""),
    (0, b"\x1f\x8b", "gzip", ""),
    (0, b"\x28\xb5\x2f\xfd", "zstd", ""),
)
"""Place, bytes, what such a file is called, and the node that reads it."""


def instead(path: Path, kind: str, otherwise: str) -> str:
    """What to do with a file that a reader can't read.

    Args:
        path: The file.
        kind: What the reader takes it for.
        otherwise: What to do if it may well be such a file.
    """
    try:
        with path.open("rb") as file:
            start = file.read(_LOOKED)
    except OSError:
        return otherwise
    for place, sign, found, reader in _KINDS:
        if start[place:].startswith(sign):
            if found == kind:
                return otherwise
            return f"It is a file of the kind {found}: read it with {reader}." if reader else f"It is a {found} file."
    if not start:
        return "It is empty: check that it was written completely."
    if is_text(start):
        text = start.lstrip().lower()
        if text.startswith((b"<!doctype", b"<html")):
            return "It is a page of HTML, perhaps one that says why a download failed."
        return "It is a text file: read it with JSON Reader." if text[:1] in (b"[", b"{") else _TEXT
    return otherwise


_TEXT = "It is a text file: read it with CSV Reader, or with the reader that it was made for."


def is_text(start: bytes) -> bool:
    """Whether the beginning of a file is text in ASCII or UTF-8."""
    if any(sign < 9 or 13 < sign < 27 for sign in start):
        return False
    try:
        start.decode()
    except UnicodeDecodeError as error:
        # A character may be cut off at the end.
        return error.start > len(start) - 4 and len(start) == _LOOKED
    return True

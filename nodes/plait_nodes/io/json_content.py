"""The content of a JSON file as UTF-8, decompressed and within bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .compression import blocks, compression_of
from .encoding import as_utf8, detect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

JsonFormat = Literal["auto", "document", "lines"]
SUFFIXES = tuple(
    f"{kind}{packed}" for kind in (".json", ".jsonl", ".ndjson", ".geojson") for packed in ("", ".gz", ".zst", ".bz2")
)
"""How the names of the files end that a folder is searched for."""

_HEAD = 64 * 2**10
_LINES = re.compile(rb"\.(jsonl|ndjson)(\.(gz|zst|bz2))?$")
_TWO_OBJECTS = re.compile(rb"\s*\{[^\n]*\}[ \t\r]*\n\s*\{").match


@dataclass(frozen=True, slots=True)
class JsonContent:
    """A file, and how much larger its content may be."""

    path: Path
    expansion: int

    @property
    def plain_path(self) -> Path | None:
        """The path if the file is as it will be read: UTF-8 without a mark and not compressed."""
        with self.path.open("rb") as file:
            start = file.read(4)
        return self.path if not compression_of(self.path) and _is_plain(start) else None

    def pieces(self, size: int) -> Iterator[bytes]:
        """The content piece by piece.

        Raises:
            DataError: it is damaged, too large, or no text in its encoding.
        """
        packed = blocks(self.path, size, self.expansion)
        first = next(packed, b"")
        if _is_plain(first[:4]):
            yield first
            yield from packed
            return
        encoding = detect(first[:_HEAD], (), self.path)
        yield from as_utf8((piece for part in ((first,), packed) for piece in part), encoding, self.path)

    def whole(self) -> bytes:
        """All of it."""
        # Read in one piece, a file that is no other encoding is not copied.
        return b"".join(self.pieces(max(2**26, self.path.stat().st_size + 1)))

    def has_lines(self, said: JsonFormat) -> bool:
        """Whether it is a file of lines, by what the user says, its name or its beginning."""
        if said != "auto":
            return said == "lines"
        if _LINES.search(self.path.name.lower().encode("utf-8", "replace")):
            return True
        return _TWO_OBJECTS(next(self.pieces(_HEAD), b"")) is not None


def _is_plain(start: bytes) -> bool:
    return b"\0" not in start and not start.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))

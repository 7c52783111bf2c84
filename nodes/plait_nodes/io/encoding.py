"""Which encoding a text file has, and its content as UTF-8."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait import DataError, ParameterError

from .lines import count_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_IN_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_HIGH = re.compile(rb"[\x80-\xff]+")
_JAPANESE = re.compile(rb"[\x81-\x9f][\x40-\x7e\x80-\xfc]")
_LETTER = re.compile(rb"[A-Za-z\x80-\xff]")
_EASTERN = ("shift_jis", "gb18030", "euc_kr", "big5")


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a file, how many bytes its mark takes, and what to tell the user of a guess."""

    name: str
    mark: int = 0
    note: str = ""

    @property
    def is_utf8(self) -> bool:
        return self.name == "utf-8"


def named(name: str, head: bytes) -> Encoding:
    """The encoding that a user named; a byte order mark at the start of the file is left out.

    Raises:
        ParameterError: nobody knows such an encoding.
    """
    try:
        found = codecs.lookup(name)
        # Some codecs turn bytes into bytes, and are no encodings of texts.
        if not isinstance(found.decode(b"")[0], str):
            raise LookupError
    except LookupError:
        raise ParameterError(
            f"There is no encoding '{name}'.",
            parameter="encoding",
            hint="Use a name such as utf-8, cp1252, gb18030 or shift_jis, or 'auto'.",
        ) from None
    plain = {"utf-8-sig": "utf-8", "utf-16": "", "utf-32": ""}.get(found.name, found.name)
    for mark, marked in _MARKS:
        if head.startswith(mark) and plain in ("", marked):
            return Encoding(marked, len(mark))
    return Encoding(plain or f"{found.name}-le")


def detect(head: bytes, elsewhere: Iterable[bytes], path: Path) -> Encoding:
    """The encoding of a file by its mark, or by what its bytes can be.

    Args:
        head: The first bytes of the file.
        elsewhere: More pieces of it.
        path: The file, for errors.

    Raises:
        DataError: it is mostly UTF-8 but not all of it, or an encoding that must be named.
    """
    for mark, marked in _MARKS:
        if head.startswith(mark):
            return Encoding(marked, len(mark))
    if wide := _without_mark(head):
        return Encoding(wide, note=f"'{path.name}' has no byte order mark; read as {wide}.")
    pieces = [head, *elsewhere]
    if all(_is_utf8(piece) for piece in pieces):
        return Encoding("utf-8")
    high = [run for piece in pieces for run in _HIGH.findall(piece)]
    good = sum(1 for run in high if _is_whole_utf8(run))
    if good > len(high) / 2:
        # Said by whoever reads the file to that byte.
        return Encoding("utf-8")
    is_dense = sum(len(run) > 1 for run in high) > 0.6 * len(high) or _is_like_shift_jis(head)
    if is_dense and (likely := _eastern(head)):
        at, line = _first_bad(head)
        raise DataError(
            f"'{path}' is not UTF-8: byte {at:,} (line {line:,}) begins no UTF-8 character.",
            file=str(path),
            row=line,
            hint=f"It may be {likely}: set 'Encoding' to its name.",
        )
    latin = "latin-1" if any(_NOT_IN_1252.search(piece) for piece in pieces) else "cp1252"
    return Encoding(latin, note=f"'{path.name}' is not UTF-8; read as {latin}. Name the encoding if texts look wrong.")


def as_utf8(pieces: Iterable[bytes], encoding: Encoding, path: Path) -> Iterator[bytes]:
    """The content of a file as UTF-8 without a mark.

    Raises:
        DataError: bytes that are no text in this encoding; says which byte and in which line.
    """
    decode = codecs.getincrementaldecoder(encoding.name)("strict")
    offset, line, left = 0, 1, encoding.mark
    for piece in pieces:
        skipped = min(left, len(piece))
        left -= skipped
        offset += skipped
        yielded = _decoded(decode, piece[skipped:], encoding, path, offset, line, final=False)
        offset += len(piece) - skipped
        line += count_lines(yielded)
        yield yielded
    yield _decoded(decode, b"", encoding, path, offset, line, final=True)


def _decoded(
    decoder: codecs.IncrementalDecoder,
    piece: bytes,
    encoding: Encoding,
    path: Path,
    offset: int,
    line: int,
    *,
    final: bool,
) -> bytes:
    pending = len(decoder.getstate()[0])
    if encoding.is_utf8 and not pending and piece.isascii():
        return piece
    try:
        return decoder.decode(piece, final).encode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode(encoding.name, "replace")
        at = offset - pending + error.start
        line += before.count("\n") or (before.count("\r") if "\n" not in before else 0)
        shown = error.object[error.start : error.start + 4].hex(" ")
    raise DataError(
        f"'{path}': byte {at:,} in line {line:,} is no {encoding.name} text (bytes {shown}).",
        file=str(path),
        row=line,
        values=(shown,),
        hint="Correct the file, or set 'Encoding' to the one that it has, such as cp1252.",
    )


def _is_utf8(piece: bytes) -> bool:
    """Whether a piece cut out of a file can be UTF-8; a character may be cut at both ends."""
    start = 0
    while start < min(3, len(piece)) and piece[start] & 0xC0 == 0x80:
        start += 1
    try:
        codecs.getincrementaldecoder("utf-8")("strict").decode(piece[start:])
    except UnicodeDecodeError:
        return False
    return True


def _is_whole_utf8(run: bytes) -> bool:
    try:
        run.decode()
    except UnicodeDecodeError:
        return False
    return True


def _without_mark(head: bytes) -> str:
    """A wide encoding by where its zero bytes are, as most texts have at least some ASCII; or nothing."""
    sample = head[: len(head[:4096]) // 4 * 4]
    zeros = [sample[place::4].count(0) for place in range(4)]
    quarter = len(sample) // 4
    if quarter < 2:
        return ""
    is_zero = [count >= 0.7 * quarter for count in zeros]
    is_text = [count == 0 for count in zeros]
    if all(is_zero[1:]) and is_text[0]:
        return "utf-32-le"
    if all(is_zero[:3]) and is_text[3]:
        return "utf-32-be"
    if is_zero[1] and is_zero[3] and is_text[0] and is_text[2]:
        return "utf-16-le"
    if is_zero[0] and is_zero[2] and is_text[1] and is_text[3]:
        return "utf-16-be"
    return ""


def _is_like_shift_jis(head: bytes) -> bool:
    """Whether a large part of the text is pairs that begin with a byte which Western encodings hardly use."""
    return 2 * len(_JAPANESE.findall(head)) > 0.4 * len(_LETTER.findall(head))


def _eastern(head: bytes) -> str:
    for name in _EASTERN:
        try:
            codecs.getincrementaldecoder(name)("strict").decode(head)
        except UnicodeDecodeError:
            continue
        return name
    return ""


def _first_bad(head: bytes) -> tuple[int, int]:
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return error.start, head[: error.start].count(b"\n") + 1
    return len(head), head.count(b"\n") + 1

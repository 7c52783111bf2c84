"""The beginning of a CSV file and some pieces of the rest: all that is looked at before it is read."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from plait import DataError

from .column_names import distinct_names
from .compression import blocks, compression_of
from .csv_dialect import find_separator
from .csv_faults import never_closed, too_long, too_many_columns
from .csv_records import Signs, plain_texts, split_records, texts_of
from .csv_survey import survey
from .encoding import Encoding, detect, named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .csv_options import CsvOptions
    from .csv_records import Record

_HEAD = 256 * 2**10
_PIECE = 32 * 2**10
_PIECES = 8
_LARGEST_HEADER = 16 * 2**20
_MOST_COLUMNS = 500_000
_SAMPLED = 2_000
"""Records of the beginning from which types are found."""
_RETURN_ALONE = re.compile(rb"\r(?!\n)")


@dataclass(frozen=True, slots=True)
class CsvHead:
    """What is known of a file: how it is written, its columns, where its records begin, and a sample of them."""

    path: Path
    compression: str
    encoding: Encoding
    signs: Signs
    has_returns: bool
    """Whether lines end with a carriage return alone."""
    names: tuple[str, ...]
    start: int
    """Where the records begin, in bytes of the content as UTF-8."""
    start_line: int
    """The number of the line in which they begin, from 1."""
    sample: tuple[tuple[str, ...], ...]
    is_regular: bool
    """Whether all of the file that was looked at can be read by a strict reader."""


def read_head(path: Path, options: CsvOptions) -> CsvHead:
    """Look at a file.

    Raises:
        DataError: there is nothing in it, or it can't be read as text.
    """
    compression = compression_of(path)
    head, pieces, is_whole = _pieces(path, compression, options)
    encoding = detect(head, pieces, path) if options.encoding == "auto" else named(options.encoding, head)
    text = _as_text(head, encoding, path, is_whole=is_whole)
    has_returns = b"\n" not in text and _RETURN_ALONE.search(text.rstrip(b"\r")) is not None
    if has_returns:
        text = text.replace(b"\r", b"\n")
    skipped = _skip_lines(text, options.skip_rows)
    separator, start = _separator(text, skipped, options)
    signs = Signs(separator.encode(), options.quote.encode(), options.comment.encode())
    if not is_whole:
        text = _with_whole_header(path, text, start, signs, encoding, has_returns, options)
    names, start = _names(text, start, signs, path, options)
    records, is_clean = _sampled(text[start:], signs, len(names), is_whole=is_whole)
    elsewhere: list[tuple[str, ...]] = []
    if encoding.is_utf8 and not compression and not has_returns:
        for piece in pieces:
            elsewhere.extend(_whole_records(piece, signs, len(names)))
        is_clean = is_clean and (is_whole or _ends_cleanly(pieces[-1], signs, len(names)))
    return CsvHead(
        path=path,
        compression=compression,
        encoding=encoding,
        signs=signs,
        has_returns=has_returns,
        names=names,
        start=start,
        start_line=text.count(b"\n", 0, start) + 1,
        sample=(*records, *elsewhere),
        is_regular=is_clean,
    )


def _pieces(path: Path, compression: str, options: CsvOptions) -> tuple[bytes, list[bytes], bool]:
    """The beginning of a file, pieces of the rest up to its end, evenly spaced, and whether there is no rest."""
    if compression:
        content = blocks(path, _HEAD, options.expansion)
        head = b"".join(islice(content, 1))
        return head, [], len(head) < _HEAD
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            size = file.seek(0, 2)
            pieces: list[bytes] = []
            if size > _HEAD:
                for number in range(1, _PIECES + 1):
                    file.seek(_HEAD + max(0, size - _HEAD - _PIECE) * number // _PIECES)
                    pieces.append(file.read(_PIECE))
    except OSError as error:
        raise DataError(f"'{path}' can't be read: {error.strerror}.", file=str(path)) from None
    return head, pieces, not pieces


def _as_text(head: bytes, encoding: Encoding, path: Path, *, is_whole: bool) -> bytes:
    """The head as UTF-8; what is wrong with its bytes is said when the file is read to there."""
    decoder = codecs.getincrementaldecoder(encoding.name)("replace")
    text = decoder.decode(head[encoding.mark :], is_whole).encode("utf-8", "replace")
    if not text.strip(b"\r\n"):
        raise DataError(f"'{path}' is empty.", file=str(path), row=1, hint="Check that it was written completely.")
    return text


def _skip_lines(text: bytes, count: int) -> int:
    position = 0
    for _ in range(count):
        found = text.find(b"\n", position)
        if found < 0:
            return len(text)
        position = found + 1
    return position


def _separator(text: bytes, start: int, options: CsvOptions) -> tuple[str, int]:
    """The delimiter, and where the first record begins; spreadsheets may name it in a first line such as `sep=;`."""
    told = re.compile(rb"sep=(.)\r?\n").match(text, start)
    if told is not None and told[1].isascii():
        return options.separator or told[1].decode(), told.end()
    return options.separator or find_separator(text[start:], options), start


def _with_whole_header(
    path: Path, text: bytes, start: int, signs: Signs, encoding: Encoding, has_returns: bool, options: CsvOptions
) -> bytes:
    """The head, longer if its first two records don't fit into it: a table may have very many columns.

    Raises:
        DataError: not even one record fits into what a head may be.
    """
    length = _HEAD
    while next(islice(_records(text, start, signs, is_whole=False), 1, 2), None) is None and length < _LARGEST_HEADER:
        length *= 4
        longer = _beginning(path, encoding, length, options)
        if len(longer) <= len(text):
            return text
        text = longer.replace(b"\r", b"\n") if has_returns else longer
    if length >= _LARGEST_HEADER and next(_records(text, start, signs, is_whole=False), None) is None:
        first = next(_records(text, start, signs, is_whole=True))
        line = text.count(b"\n", 0, first.start) + 1
        raise never_closed(path, line) if first.is_open else too_long(path, line, _LARGEST_HEADER)
    return text


def _beginning(path: Path, encoding: Encoding, length: int, options: CsvOptions) -> bytes:
    """So many bytes of a file, as UTF-8."""
    raw = b"".join(islice(blocks(path, _HEAD, options.expansion), length // _HEAD))
    if encoding.is_utf8:
        return raw[encoding.mark :]
    decoder = codecs.getincrementaldecoder(encoding.name)("replace")
    return decoder.decode(raw[encoding.mark :]).encode("utf-8", "replace")


def _records(text: bytes, start: int, signs: Signs, *, is_whole: bool) -> Iterator[Record]:
    """The records of the text from there on, without empty ones and without one that is cut off."""
    piece = text[start:] if start else text
    for record in split_records(piece, signs):
        if record.end == len(piece) and not is_whole and (record.is_open or not piece.endswith(b"\n")):
            return
        if record.fields or record.fault:
            yield replace(record, start=record.start + start, end=record.end + start) if start else record


def _names(text: bytes, start: int, signs: Signs, path: Path, options: CsvOptions) -> tuple[tuple[str, ...], int]:
    """The names of the columns, and where the first record of values begins.

    Raises:
        DataError: there is no header, or it is malformed.
    """
    first = next(_records(text, start, signs, is_whole=True), None)
    if first is None:
        raise DataError(
            f"'{path}' has no rows after the lines that are skipped.",
            file=str(path),
            row=text.count(b"\n") + 1,
            hint="Check 'Skip rows' and 'Comment'.",
        )
    line = text.count(b"\n", 0, first.start) + 1
    if first.fault:
        raise DataError(
            f"'{path}', line {line}: the {'header' if options.header else 'first row'} has {first.fault}.",
            file=str(path),
            row=line,
            hint="Correct the file, or set 'Quote' to the sign that it uses, or to nothing.",
        )
    if len(first.fields) > _MOST_COLUMNS:
        raise too_many_columns(path, line, len(first.fields), _MOST_COLUMNS)
    if not options.header:
        return tuple(f"column_{number}" for number in range(1, len(first.fields) + 1)), first.start
    return distinct_names(texts_of(first.fields, signs)), first.end


def _sampled(text: bytes, signs: Signs, columns: int, *, is_whole: bool) -> tuple[list[tuple[str, ...]], bool]:
    """Records of the beginning, and whether all of it is regular."""
    closed = text + b"\n" if is_whole and not text.endswith(b"\n") else text
    looked = survey(closed, signs, columns)
    records: list[tuple[str, ...]] = []
    # Without a row there may be no line end after the header, and nothing that polars could skip to.
    is_clean = bool(text) and looked.is_regular and (looked.end == len(closed) if is_whole else looked.end > 0)
    if is_clean and (plain := plain_texts(closed[: looked.end], signs, _SAMPLED)) is not None:
        records = [texts for texts in plain if len(texts) == columns]
        return records, len(records) == len(plain)
    for record in islice(_records(text, 0, signs, is_whole=is_whole), _SAMPLED):
        if record.fault or len(record.fields) != columns:
            is_clean = False
            continue
        records.append(texts_of(record.fields, signs))
    return records, is_clean


def _whole_records(piece: bytes, signs: Signs, columns: int) -> Iterator[tuple[str, ...]]:
    """Records of a piece from the middle; where it begins within quotes, few have the right number of fields."""
    start = piece.find(b"\n") + 1
    if (plain := plain_texts(piece[start : piece.rfind(b"\n") + 1], signs, _SAMPLED // _PIECES)) is not None:
        yield from (texts for texts in plain if len(texts) == columns)
        return
    for record in islice(split_records(piece[start:], signs), _SAMPLED // _PIECES):
        if len(record.fields) == columns and not record.fault and start + record.end < len(piece):
            yield texts_of(record.fields, signs)


def _ends_cleanly(end: bytes, signs: Signs, columns: int) -> bool:
    """Whether polars takes the end for what it is: it sees rows in empty lines, and no field after a last separator."""
    return columns == 1 or not end.endswith((b"\n\n", b"\n\r\n", signs.separator))

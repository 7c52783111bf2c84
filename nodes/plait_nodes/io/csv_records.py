"""The records of a piece of CSV, one by one: exact about quotes, and about what is wrong with a record.

A record is a line, or several where a quoted field has line ends in it. A quote counts as such at the beginning of a
field only; elsewhere it is a character like others. This is the slow and certain way; `csv_survey` is the fast one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Signs:
    """The characters that give a CSV file its form; an empty one is not used."""

    separator: bytes
    quote: bytes = b'"'
    comment: bytes = b""


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a piece: where it is, its first line there (from 0), its fields as written, what is wrong with it.

    An empty line is a record without fields.
    """

    start: int
    end: int
    line: int
    fields: tuple[bytes, ...]
    fault: str = ""
    is_open: bool = False
    """Whether a quoted field of it does not end within the piece."""


def split_records(data: bytes, signs: Signs) -> Iterator[Record]:
    """The records of a piece that begins with one; comments are left out.

    After a fault the next record begins with the next line.
    """
    read = _unquoted if not signs.quote or signs.quote not in data else _record
    position, line = 0, 0
    while position < len(data):
        if signs.comment and data.startswith(signs.comment, position):
            position, line = _next_line(data, position), line + 1
            continue
        record = read(data, position, line, signs)
        yield record
        line += data.count(b"\n", position, record.end)
        position = record.end


def plain_texts(lines: bytes, signs: Signs, most: int) -> list[tuple[str, ...]] | None:
    """What the first records of complete lines say, found fast; None if they have quotes or may be comments."""
    if signs.comment or (signs.quote and signs.quote in lines):
        return None
    separator = signs.separator.decode()
    texts = (line.removesuffix("\r") for line in lines.decode("utf-8", "replace").split("\n", most)[:most])
    return [tuple(text.split(separator)) for text in texts if text]


def texts_of(fields: tuple[bytes, ...], signs: Signs) -> tuple[str, ...]:
    """What the fields of a record say, without their quotes."""
    joined = signs.separator.join(fields)
    if signs.quote and signs.quote in joined:
        return tuple(text_of(field, signs) for field in fields)
    return tuple(joined.decode("utf-8", "replace").split(signs.separator.decode()))


def text_of(field: bytes, signs: Signs) -> str:
    """What a field says, without its quotes."""
    quote = signs.quote
    if quote and len(field) > 1 and field.startswith(quote):
        field = field[1:-1].replace(quote * 2, quote)
    return field.decode("utf-8", "replace")


def written_plainly(fields: tuple[bytes, ...], signs: Signs) -> bytes:
    """A line in which every quote is at the edge of a field or doubled."""
    quote = signs.quote
    if not quote:
        return signs.separator.join(fields) + b"\n"
    plain = (
        quote + field.replace(quote, quote * 2) + quote
        if (quote in field and not field.startswith(quote)) or (b"\r" in field and not field.startswith(quote))
        else field
        for field in fields
    )
    return signs.separator.join(plain) + b"\n"


def _unquoted(data: bytes, start: int, line: int, signs: Signs) -> Record:
    """The record there, several times faster, where there are no quotes in all of the data."""
    end = _next_line(data, start)
    text = data[start:end].removesuffix(b"\n").removesuffix(b"\r")
    return Record(start, end, line, tuple(text.split(signs.separator)) if text else ())


def _record(data: bytes, start: int, line: int, signs: Signs) -> Record:
    match_field = _field(signs).match
    fields: list[bytes] = []
    position = start
    while True:
        found = match_field(data, position)
        # The unquoted form matches anything, even nothing.
        assert found is not None
        quoted, after_quoted, text, after_text = found.groups()
        if quoted is None and signs.quote and text.startswith(signs.quote):
            return _faulty(data, start, line, fields, position, signs)
        sign = after_quoted if quoted is not None else after_text
        if sign == signs.separator:
            fields.append(quoted if quoted is not None else text)
            position = found.end()
            continue
        fields.append(quoted if quoted is not None else text.removesuffix(b"\r"))
        return Record(start, found.end(), line, () if fields == [b""] else tuple(fields))


def _faulty(data: bytes, start: int, line: int, fields: list[bytes], at: int, signs: Signs) -> Record:
    """A record with a field that begins with a quote and is not a quoted field."""
    closing = _quoted(signs.quote).match(data, at)
    if closing is None:
        return Record(start, len(data), line, tuple(fields), "a quote that is never closed", is_open=True)
    fault = f"text after the closing quote of field {len(fields) + 1}"
    return Record(start, _next_line(data, closing.end()), line, tuple(fields), fault)


def _next_line(data: bytes, position: int) -> int:
    found = data.find(b"\n", position)
    return len(data) if found < 0 else found + 1


@lru_cache(maxsize=16)
def _quoted(quote: bytes) -> re.Pattern[bytes]:
    # Possessive, so that a quote that is never closed costs one pass and no more.
    return re.compile(rb"Q[^Q]*+(?:QQ[^Q]*+)*+Q".replace(b"Q", re.escape(quote)))


@lru_cache(maxsize=16)
def _field(signs: Signs) -> re.Pattern[bytes]:
    separator = re.escape(signs.separator)
    unquoted = rb"([^S\n]*+)(S|\n|\Z)".replace(b"S", separator)
    if not signs.quote:
        return re.compile(rb"(?:(?!)()())?" + unquoted)
    quoted = rb"(" + _quoted(signs.quote).pattern + rb")(S|\r?\n|\r?\Z)".replace(b"S", separator)
    return re.compile(quoted + rb"|" + unquoted)

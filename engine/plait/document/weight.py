"""Refuses a document that is too large or too deep to be parsed, without parsing it.

A parser meets its own limits late and in its own ways: it runs out of stack, of memory or of patience.
"""

from __future__ import annotations

import re
from itertools import accumulate

from plait.errors import DocumentError

from .limits import MAX_BYTES, MAX_DEPTH, MAX_TEXT, MAX_VALUES
from .place import position_in_bytes

# Possessive and with an optional end, so that no text, however malformed, is read twice.
_TEXT = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_ALL_BUT_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_STEPS = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")


def check_weight(data: bytes, file: str = "") -> None:
    """Check the limits that can be seen from outside.

    Raises:
        DocumentError: the document is beyond one of them; names it.
    """
    check_size(len(data), file)
    if data.count(b'"') > 4 * MAX_VALUES:
        raise _too_many_values(file)
    if len(data) > MAX_TEXT:
        _check_texts(data, file)
    bare = _TEXT.sub(b"", data)
    if bare.count(b",") + bare.count(b"[") + bare.count(b"{") > MAX_VALUES:
        raise _too_many_values(file)
    steps = memoryview(bare.translate(_STEPS, _ALL_BUT_BRACKETS)).cast("b")
    if max(accumulate(steps), default=0) > MAX_DEPTH:
        raise DocumentError(
            f"Lists and objects are nested more than {MAX_DEPTH} deep.", file=file, position=_too_deep(data)
        )


def check_size(size: int, file: str = "") -> None:
    """Check how many bytes a document has.

    Raises:
        DocumentError: too many.
    """
    if size > MAX_BYTES:
        raise DocumentError(
            f"The document is larger than {MAX_BYTES // 2**20} MiB.",
            file=file,
            hint="Keep data in files of their own and let nodes read them.",
        )


def _check_texts(data: bytes, file: str) -> None:
    for text in _TEXT.finditer(data):
        if text.end() - text.start() - 2 > MAX_TEXT:
            raise DocumentError(
                f"A text is longer than {MAX_TEXT // 2**20} MiB.",
                file=file,
                position=position_in_bytes(data, text.start()),
                hint="Keep data in files of their own and let nodes read them.",
            )


def _too_many_values(file: str) -> DocumentError:
    return DocumentError(
        f"The document holds more than {MAX_VALUES:,} values.",
        file=file,
        hint="Keep data in files of their own and let nodes read them.",
    )


def _too_deep(data: bytes) -> tuple[int, int]:
    """Where the first bracket beyond the limit stands."""
    depth = 0
    for token in re.finditer(_TEXT.pattern + rb"|[\[\]{}]", data, re.DOTALL):
        bracket = token[0]
        if bracket in (b"[", b"{"):
            depth += 1
            if depth > MAX_DEPTH:
                return position_in_bytes(data, token.start())
        elif bracket in (b"]", b"}"):
            depth -= 1
    raise AssertionError(depth)

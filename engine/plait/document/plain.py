"""Checks that a value has a place in a document, and brings it into the one order."""

from __future__ import annotations

import json
from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING

from plait.errors import DocumentError

from .limits import LARGEST_INTEGER, MAX_DEPTH, MAX_TEXT, SMALLEST_INTEGER
from .place import pointer

if TYPE_CHECKING:
    from plait.workflow import Json

Parts = tuple[str | int, ...]


def plain(value: object, at: Parts) -> Json:
    """The value as it is written: keys sorted, tuples as lists.

    Raises:
        DocumentError: JSON or the limits of a document have no room for it; says where.
    """
    if isinstance(value, str):
        return _text(value, at)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if not SMALLEST_INTEGER <= value <= LARGEST_INTEGER:
            raise _refused("A whole number is beyond 64 bits.", at, "Use a text, or a decimal number.")
        return int(value)
    if isinstance(value, float):
        if not isfinite(value):
            raise _refused(f"'{value}' is no number that a document can hold.", at, "Use None for a missing value.")
        return float(value)
    if len(at) >= MAX_DEPTH:
        raise _refused(f"Lists and objects are nested more than {MAX_DEPTH} deep.", at[:8])
    if isinstance(value, Mapping):
        return {_key(name, at): plain(value[name], (*at, name)) for name in sorted(value, key=str)}
    if isinstance(value, list | tuple):
        return [plain(member, (*at, index)) for index, member in enumerate(value)]
    raise _refused(f"A value of the type {type(value).__name__} can't be written to a document.", at)


def _text(value: str, at: Parts) -> str:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise _refused("Half of a surrogate pair stands alone in a text.", at) from None
    # No character takes more than six bytes, so that a short text need not be measured.
    if len(value) * 6 > MAX_TEXT and len(json.dumps(value, ensure_ascii=False).encode("utf-8")) - 2 > MAX_TEXT:
        raise _refused(f"A text is longer than {MAX_TEXT // 2**20} MiB.", at)
    return str(value)


def _key(name: object, at: Parts) -> str:
    if not isinstance(name, str):
        raise _refused(f"A key is {name!r}, and keys are texts.", at)
    return _text(name, at)


def _refused(message: str, at: Parts, hint: str = "") -> DocumentError:
    return DocumentError(message, pointer=pointer(at), hint=hint)

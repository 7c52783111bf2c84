"""Bytes to JSON, refusing what parsers disagree about.

The standard library's parser does the work. It would let pass NaN, repeated keys (the last one wins), numbers that
become infinite and halves of surrogate pairs; each of them is refused here.
"""

from __future__ import annotations

import codecs
import json
import re
from math import isfinite
from typing import TYPE_CHECKING, NoReturn

from plait.errors import DocumentError

from .limits import LARGEST_INTEGER, MAX_NUMBER, SMALLEST_INTEGER
from .place import pointer, position, position_in_bytes
from .syntax import syntax_error
from .weight import check_weight

if TYPE_CHECKING:
    from plait.workflow import Json

_OTHER_ENCODINGS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class _Refused(Exception):
    """Something that the parser accepts and we do not; where it stands is found out afterwards."""


def decode(data: bytes, file: str = "") -> str:
    """The text of a document; a byte order mark is left out.

    Raises:
        DocumentError: it is not UTF-8.
    """
    if data.startswith(_OTHER_ENCODINGS) or b"\0" in data[:4]:
        raise DocumentError(
            "The document is not UTF-8; it looks like UTF-16 or UTF-32.", file=file, hint="Save it as UTF-8."
        )
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"The document is not UTF-8: the byte 0x{data[error.start]:02x} does not belong here.",
            file=file,
            position=position_in_bytes(data, error.start),
            hint="Save it as UTF-8.",
        ) from None


def parse(text: str, file: str = "") -> Json:
    """The JSON value of a text.

    Raises:
        DocumentError: it is too large, malformed, or holds something that JSON parsers disagree about.
    """
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise DocumentError(
            "Half of a surrogate pair stands alone here.", file=file, position=position(text, error.start)
        ) from None
    check_weight(data, file)
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise syntax_error(error, file) from None
    except _Refused:
        raise _located(text, file) from None
    if _SURROGATE.search(text) and _has_lone_surrogate(value):
        raise _located(text, file)
    return value


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    built = dict(pairs)
    if len(built) != len(pairs):
        raise _Refused
    return built


def _integer(digits: str) -> int:
    # 20 characters hold every allowed integer; Python itself refuses to convert very long ones.
    if len(digits) > 20 or not SMALLEST_INTEGER <= (value := int(digits)) <= LARGEST_INTEGER:
        raise _Refused
    return value


def _real(digits: str) -> float:
    if len(digits) > MAX_NUMBER or not isfinite(value := float(digits)):
        raise _Refused
    return value


def _constant(_name: str) -> NoReturn:
    raise _Refused


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=_integer, parse_float=_real, parse_constant=_constant)


def _has_lone_surrogate(value: Json) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _located(text: str, file: str) -> DocumentError:
    # Not at the top: only a document that is at fault needs it.
    from .fault import first_fault

    fault = first_fault(text)
    if fault is None:
        return DocumentError("The document holds something that JSON does not allow.", file=file)
    return DocumentError(
        fault.message, file=file, pointer=pointer(fault.path), position=position(text, fault.offset), hint=fault.hint
    )

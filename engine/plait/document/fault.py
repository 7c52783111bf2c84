"""Finds the first thing in a text that JSON parsers accept and a document can't hold.

Slow and exact: it is asked only after something was refused, to say what and where.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from math import isfinite

from .limits import LARGEST_INTEGER, MAX_NUMBER, SMALLEST_INTEGER
from .place import shown

_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{},:]|[^\s\[\]{},:"]++', re.DOTALL)
_CONSTANTS = ("NaN", "Infinity", "-Infinity")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, the offset where it stands, and the keys and indices that lead to it."""

    message: str
    offset: int
    path: tuple[str | int, ...]
    hint: str = ""


@dataclass(slots=True)
class _Container:
    is_object: bool
    at: str | int = ""
    awaits_key: bool = False
    keys: set[str] = field(default_factory=set)


def first_fault(text: str) -> Fault | None:
    """The first fault of a text that is JSON up to there."""
    within: list[_Container] = []
    for token in _TOKEN.finditer(text):
        part = token[0]
        if part in ("{", "["):
            within.append(_Container(True, "", True) if part == "{" else _Container(False, 0))
        elif part in ("}", "]"):
            del within[-1:]
        elif part in (",", ":"):
            if within:
                _step(within[-1], part)
        elif wrong := _fault_in(part, within):
            message, hint = wrong
            return Fault(message, token.start(), tuple(container.at for container in within), hint)
    return None


def _step(container: _Container, sign: str) -> None:
    if container.is_object:
        container.awaits_key = sign == ","
    elif sign == "," and isinstance(container.at, int):
        container.at += 1


def _fault_in(part: str, within: list[_Container]) -> tuple[str, str] | None:
    if not part.startswith('"'):
        return _fault_in_number(part)
    try:
        value: str = json.loads(part)
    except json.JSONDecodeError:
        return None
    container = within[-1] if within else None
    if container is not None and container.awaits_key:
        container.at = value
        if value in container.keys:
            return f"'{shown(value[:100])}' is here for the second time.", "Remove one of the two, or rename it."
        container.keys.add(value)
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        return "Half of a surrogate pair stands alone in this text.", ""
    return None


def _fault_in_number(part: str) -> tuple[str, str] | None:
    if part in _CONSTANTS:
        return f"'{part}' is no number that a document can hold.", "Use null for a missing value."
    if not part[-1].isdigit():
        return None
    if len(part) > MAX_NUMBER:
        return f"A number has more than {MAX_NUMBER:,} characters.", ""
    if part.lstrip("-").isdigit():
        allowed = len(part) <= 20 and SMALLEST_INTEGER <= int(part) <= LARGEST_INTEGER
        return None if allowed else ("A whole number is beyond 64 bits.", "Write it as text, or as a decimal number.")
    try:
        is_finite = isfinite(float(part))
    except ValueError:
        return None
    return None if is_finite else (f"The number {part[:40]} is too large.", "")

"""JSON as plain values, read strictly; what is wrong is said with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from plait import DataError

if TYPE_CHECKING:
    from pathlib import Path

_PLACE = re.compile(r"(.*) at line (\d+) column (\d+)$")
_HALF_CHARACTER = re.compile(rb"\\u[dD][89a-fA-F]")
_NO_BRACKETS = bytes(set(range(256)) - set(b"[{]}"))
_AS_OBJECTS = bytes.maketrans(b"[]", b"{}")
_DEEP = b"{" * 50


def parsed(content: bytes, path: Path, line: int = 1) -> Any:  # noqa: ANN401 - whatever the file holds
    """The value that a text stands for.

    Args:
        content: The text.
        path: Its file, for errors.
        line: The number of its first line in the file.

    Raises:
        DataError: it is no JSON; says line and column.
    """
    try:
        return from_json(content, allow_inf_nan=False)
    except ValueError as error:
        reason = str(error)
    found = _PLACE.match(reason)
    what, down, right = (found[1], int(found[2]), int(found[3])) if found is not None else (reason, 1, 1)
    down = max(down, 1) + line - 1
    raise DataError(
        f"'{path}', line {down:,}, column {right:,}: {what}.",
        file=str(path),
        row=down,
        hint="Correct the file; it must be JSON, with names and texts in double quotes.",
    )


def has_half_characters(content: bytes) -> bool:
    """Whether there are halves of characters, which polars would read as others if they stand alone."""
    # Most files have no backslash at all, which is found out much faster than what follows one.
    return b"\\" in content and _HALF_CHARACTER.search(content) is not None


def is_deep(content: bytes) -> bool:
    """Whether values may be nested so deeply that polars broods over the document for minutes."""
    return _DEEP in content.translate(_AS_OBJECTS, _NO_BRACKETS)

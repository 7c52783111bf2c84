"""JSON for other programs: always valid, whatever a run has measured."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any


def json_text(value: object, *, indent: int | None = 2, lenient: bool = False) -> str:
    """The JSON of a plain value; numbers that are not finite, for which JSON has no room, become null.

    Args:
        value: What to write.
        indent: Spaces for each level; None for one line.
        lenient: Write what is no plain value as the text that it prints as.

    Raises:
        TypeError: something in it is no plain value.
        ValueError: it holds itself.
    """
    encode = json.JSONEncoder(
        indent=indent, ensure_ascii=False, allow_nan=False, default=str if lenient else None
    ).encode
    try:
        return encode(value)
    except ValueError:
        return encode(_finite(value))


def _finite(value: object) -> Any:  # noqa: ANN401 - as plain as what came in
    if isinstance(value, float):
        return value if isfinite(value) else None
    if isinstance(value, dict):
        return {name: _finite(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(inner) for inner in value]
    return value

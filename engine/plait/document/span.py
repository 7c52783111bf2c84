"""The text of each node as it stands in a document.

A node whose type is not installed is written back exactly so. The text has been parsed before, so
it is known to be well formed.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACE = re.compile(r"[ \t\n\r]*")
_read = json.JSONDecoder().raw_decode


def node_texts(text: str) -> dict[str, str]:
    """The text of every node of a document, by id."""
    for name, start, _ in _members(text, _skip(text, 0)):
        if name == "nodes":
            return {node_id: text[begin:end] for node_id, begin, end in _members(text, start)}
    return {}


def _members(text: str, start: int) -> Iterator[tuple[str, int, int]]:
    """The members of the object that starts here: name, and the span of the value."""
    at = _skip(text, start + 1)
    while text[at] == '"':
        name, at = _read(text, at)
        begin = _skip(text, _skip(text, at) + 1)
        _, end = _read(text, begin)
        yield name, begin, end
        at = _skip(text, end)
        if text[at] == ",":
            at = _skip(text, at + 1)


def _skip(text: str, at: int) -> int:
    """The place of the next character that is no white space."""
    space = _SPACE.match(text, at)
    return space.end() if space is not None else at

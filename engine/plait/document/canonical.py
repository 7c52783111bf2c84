"""Writes JSON in the one way in which a document is written.

A member of the document, of its nodes, connections, parameters and view has lines of its own. Whatever is within
stands on one line if it fits there, and otherwise with one value to a line, two spaces deeper.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from plait.workflow import Json

WIDTH = 100
"""How long a line may be that holds more than one value."""

Path: TypeAlias = tuple[str, ...]

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


class Verbatim(str):
    """A text that is JSON already and is written as it is."""

    __slots__ = ()


def render(value: Json, *, open_paths: Collection[Path] = ()) -> str:
    """The text of a JSON value, keys in the order in which they are.

    Args:
        value: What to write; nothing in it but JSON values and `Verbatim` texts.
        open_paths: Objects and lists, by their path, that have one member to a line even where they would fit on one.
    """
    return _Writer(frozenset(open_paths)).text(value, 0, 0, ()) + "\n"


class _Writer:
    def __init__(self, open_paths: frozenset[Path]) -> None:
        self._open = open_paths

    def text(self, value: Json, indent: int, used: int, path: Path | None) -> str:
        """A value that begins `used` characters after the left edge, in a line indented by `indent`."""
        if isinstance(value, Verbatim):
            return str(value)
        if isinstance(value, Mapping):
            return self._object(value, indent, used, path)
        if isinstance(value, list):
            return self._list(value, indent, used, path)
        return _encode(value)

    def _object(self, value: Mapping[str, Json], indent: int, used: int, path: Path | None) -> str:
        is_open = path in self._open
        members = []
        for name, member in value.items():
            key = f"{_encode(name)}: "
            inner = (*path, name) if is_open and path is not None else None
            members.append(key + self.text(member, indent + 2, indent + 2 + len(key), inner))
        return _joined("{}", members, indent, used, is_open)

    def _list(self, value: list[Json], indent: int, used: int, path: Path | None) -> str:
        members = [self.text(member, indent + 2, indent + 2, None) for member in value]
        return _joined("[]", members, indent, used, path in self._open)


def _joined(brackets: str, members: list[str], indent: int, used: int, is_open: bool) -> str:
    if not members:
        return brackets
    if not is_open and used + sum(map(len, members)) + 2 * len(members) < WIDTH and not _several_lines(members):
        return brackets[0] + ", ".join(members) + brackets[1]
    edge = "\n" + " " * indent
    return brackets[0] + edge + "  " + (f",{edge}  ").join(members) + edge + brackets[1]


def _several_lines(members: Iterable[str]) -> bool:
    return any("\n" in member for member in members)

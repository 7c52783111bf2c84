"""Which file of which plugin declares a node type, a stored class, a drawing or an emphasis: found in its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from plait.plugins import BUILTIN, BrokenPlugin, Plugin
from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_DECLARATION = re.compile(r"@(node|stored_as|drawing|emphasis)\(\s*['\"]([A-Za-z0-9_.-]+)['\"]")

Declared = tuple[str, str]
"""The name of a decorator and the id that it was given."""


@record
class Source:
    """A module, and the plugin that it is a part of."""

    plugin: Plugin
    module: str


class Declarations:
    """What plugins declare. Of two that declare the same the first one counts.

    As few files are read as can be: a node of Plait's own is looked for in the file of its name, then in its room, and
    other plugins are read one after the other.

    Args:
        plugins: In the order in which they count.
    """

    def __init__(self, plugins: Iterable[Plugin]) -> None:
        self.clashes: list[BrokenPlugin] = []
        """What a plugin declares that another one before it does too; known once all has been read."""
        self._plugins = list(plugins)
        self._all: dict[Declared, Source] | None = None
        self._parts: dict[tuple[str, str], Mapping[Declared, Source]] = {}
        """What was read so far: by the package of a plugin, and the room if that is all that was read."""

    def source(self, kind: str, name: str) -> Source | None:
        """Where something is declared; None if nobody declares it."""
        if self._all is not None:
            return self._all.get((kind, name))
        return self._by_name(kind, name) or next(
            (found for plugin in self._plugins if (found := self._read(plugin, name).get((kind, name)))), None
        )

    def all(self) -> Mapping[Declared, Source]:
        """Everything that is declared, and where."""
        if self._all is None:
            index: dict[Declared, Source] = {}
            for plugin in self._plugins:
                for key, source in _declarations(plugin, plugin.roots):
                    other = index.setdefault(key, source)
                    if other.plugin != source.plugin:
                        reason = f"'{key[1]}' is already provided by '{other.plugin.name}'."
                        self.clashes.append(BrokenPlugin(plugin.name, reason, ""))
            self._all = index
        return self._all

    def _by_name(self, kind: str, name: str) -> Source | None:
        """The file of the first plugin, Plait's own, that is named as its node."""
        parts = name.split(".")
        # The id may be from a file: only names lead to a module, never a path.
        if kind != "node" or not self._plugins or not all(map(str.isidentifier, parts)):
            return None
        plugin = self._plugins[0]
        for root in plugin.roots:
            if (kind, name) in _DECLARATION.findall(_text(root.joinpath(*parts).with_suffix(".py"))):
                return Source(plugin, ".".join((plugin.package, *parts)))
        return None

    def _read(self, plugin: Plugin, name: str) -> Mapping[Declared, Source]:
        """What a plugin declares; of Plait's own nodes only those of the room that the id begins with."""
        room = name.partition(".")[0] if plugin.name == BUILTIN else ""
        if room and not room.isidentifier():
            return {}
        known = self._parts.get((plugin.package, room))
        if known is None:
            places = [root / room for root in plugin.roots] if room else plugin.roots
            known = self._parts[plugin.package, room] = dict(_declarations(plugin, places))
        return known


def _declarations(plugin: Plugin, places: Iterable[Path]) -> Iterator[tuple[Declared, Source]]:
    for module, path in _modules(plugin, places):
        for kind, name in _DECLARATION.findall(_text(path)):
            yield (kind, name), Source(plugin, module)


def _modules(plugin: Plugin, places: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    for place in places:
        if place.is_file():
            yield plugin.package, place
            continue
        root = next(each for each in plugin.roots if place.is_relative_to(each))
        for path in sorted(place.rglob("*.py")):
            inside = path.relative_to(root).with_suffix("").parts
            parts = inside[:-1] if inside[-1] == "__init__" else inside
            yield ".".join((plugin.package, *parts)), path


def _text(path: Path) -> str:
    """The text of a file; empty if it can't be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except (OSError, ValueError):
        return ""

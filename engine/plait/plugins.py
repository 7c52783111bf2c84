"""Plugins: packages that bring node types, named by entry points of the group `plait.nodes`."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
from contextlib import suppress
from importlib.metadata import EntryPoint, PathDistribution, distributions
from pathlib import Path
from typing import TYPE_CHECKING

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Iterator

GROUP = "plait.nodes"
BUILTIN = "builtin"


@record
class Plugin:
    """A package with node types, and the files they may be in."""

    name: str
    package: str
    roots: tuple[Path, ...]
    trusted: bool = False
    """Whether its modules are imported without trying them in a child process first."""


@record
class BrokenPlugin:
    """A plugin that could not be used, wholly or in part."""

    name: str
    reason: str
    details: str


def installed_plugins() -> list[Plugin]:
    """The plugins of this environment, Plait's own nodes first. Nothing is imported."""
    points = sorted(_entry_points(), key=lambda point: (point.name != BUILTIN, point.name))
    return [plugin for point in points if (plugin := _plugin(point)) is not None]


def distributions_of_plugins() -> dict[str, tuple[str, str]]:
    """The name and the version of the distribution that brings each plugin, by the name of the plugin."""
    return {point.name: (point.dist.name, point.dist.version) for point in _entry_points() if point.dist is not None}


def plugin_of(package: str, *, name: str = "", trusted: bool = False) -> Plugin | None:
    """The plugin of an importable package, found without importing it."""
    top, *inner = package.split(".")
    spec = importlib.util.find_spec(top)
    if spec is None:
        return None
    if spec.submodule_search_locations is None:
        roots: tuple[Path, ...] = (Path(spec.origin),) if spec.origin else ()
    else:
        places = (Path(place).joinpath(*inner) for place in spec.submodule_search_locations)
        roots = tuple(place if place.is_dir() else place.with_suffix(".py") for place in places)
    return Plugin(name or top, package, tuple(root for root in roots if root.exists()), trusted)


def import_failure(plugin: Plugin, module: str) -> str:
    """Why a plugin's module can't be imported safely; empty if it can.

    A module may raise, exit, crash or hang at import, so a plugin that is not trusted is imported in a child
    process first. A module that went well once is not tried again until its file changes.
    """
    if plugin.trusted:
        return ""
    passed = _verdict_file(plugin, module)
    if passed.exists():
        return ""
    # Not at the top: most starts try nothing.
    from plait.trial import trial_import

    if reason := trial_import(module):
        return reason
    passed.parent.mkdir(parents=True, exist_ok=True)
    passed.touch()
    return ""


def cache_folder() -> Path:
    """Where Plait keeps what it may lose, outside any workflow."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".cache") / "plait"


def _entry_points() -> Iterator[EntryPoint]:
    """What installed distributions declare for our group; of two with one name the first on the path counts.

    The library's own function looks at the metadata of everything that is installed, and takes five times as long at
    every start.
    """
    seen: set[str] = set()
    for place in dict.fromkeys(sys.path):
        try:
            with os.scandir(place or ".") as entries:
                folders = [entry for entry in entries if entry.name.endswith((".dist-info", ".egg-info"))]
        except NotADirectoryError:
            # An archive of modules: the library knows how to look into it.
            for found in distributions(path=[place]):
                yield from found.entry_points.select(group=GROUP)
            continue
        except OSError:
            continue
        for entry in folders:
            name = entry.name.partition("-")[0].lower().replace(".", "_")
            if name in seen:
                continue
            seen.add(name)
            with suppress(OSError, UnicodeDecodeError):
                if f"[{GROUP}]" in Path(entry.path, "entry_points.txt").read_text(encoding="utf-8"):
                    yield from PathDistribution(Path(entry.path)).entry_points.select(group=GROUP)


def _plugin(point: EntryPoint) -> Plugin | None:
    return plugin_of(point.value.partition(":")[0], name=point.name, trusted=point.name == BUILTIN)


def _verdict_file(plugin: Plugin, module: str) -> Path:
    state = "|".join(f"{path}:{path.stat().st_mtime_ns}" for path in _files(plugin))
    digest = hashlib.sha256(f"{sys.version}|{sys.prefix}|{module}|{state}".encode()).hexdigest()[:32]
    return cache_folder() / "imports" / digest


def _files(plugin: Plugin) -> Iterator[Path]:
    for root in plugin.roots:
        if root.is_dir():
            yield from sorted(root.rglob("*.py"))
        else:
            yield root

"""Node types by id, from every plugin that is installed.

A plugin is a package named by an entry point of the group `plait.nodes`. To find one node type the registry
looks for its id in the source text of the plugin's files and imports only that file, so that a run
loads what it uses and a palette of hundreds of nodes costs a run nothing.
"""

from __future__ import annotations

import importlib
import traceback
from threading import RLock
from typing import TYPE_CHECKING, Any

from plait.declarations import Declarations
from plait.errors import PlaitError, UnknownNodeTypeError
from plait.node import NodeType
from plait.plugins import BrokenPlugin, import_failure, installed_plugins

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import ModuleType

    from plait.declarations import Source
    from plait.figure import Draw, Emphasize
    from plait.model import Storable
    from plait.plugins import Plugin


class NodeRegistry:
    """The node types, stored classes and drawing functions of all plugins.

    Nothing is imported until something is asked for. A plugin that can't be imported is listed in `broken`;
    its nodes are unknown, all others work.
    """

    def __init__(self, plugins: Iterable[Plugin] | None = None) -> None:
        self._broken: list[BrokenPlugin] = []
        known = tuple(installed_plugins() if plugins is None else plugins)
        self._declarations = Declarations(known)
        self._is_complete = not known
        self._node_types: dict[str, NodeType[..., Any]] = {}
        self._added: set[str] = set()
        self._failed: dict[str, str] = {}
        self._lock = RLock()
        """Held while plugins are read and imported: what another thread has read in part would lack nodes."""

    @property
    def broken(self) -> list[BrokenPlugin]:
        """The plugins that could not be used, wholly or in part, as far as it is known by now."""
        return [*self._declarations.clashes, *self._broken]

    @property
    def is_complete(self) -> bool:
        """Whether all node types are there already, so that `all` takes no time."""
        return self._is_complete

    def add(self, *node_types: NodeType[..., Any]) -> None:
        """Add node types that belong to no plugin, as a script or a test does."""
        for node_type in node_types:
            self._node_types[node_type.type_id] = node_type
            self._added.add(node_type.type_id)

    def added(self) -> list[NodeType[..., Any]]:
        """The node types that were added to those of the plugins."""
        return [self._node_types[type_id] for type_id in self._added]

    def find(self, type_id: str) -> NodeType[..., Any] | None:
        """The node type with this id, or None."""
        known = self._node_types.get(type_id)
        if known is not None:
            return known
        with self._lock:
            return self._look_up(type_id)

    def _look_up(self, type_id: str) -> NodeType[..., Any] | None:
        source = self._declarations.source("node", type_id)
        if source is None:
            return None
        module = self._import(source)
        if module is not None:
            self._node_types.update(_node_types_of(module, source.plugin.name))
        return self._node_types.get(type_id)

    def get(self, type_id: str) -> NodeType[..., Any]:
        """The node type with this id.

        Raises:
            UnknownNodeTypeError: no plugin provides it, or the plugin is broken.
        """
        found = self.find(type_id)
        if found is None:
            source = self._source("node", type_id)
            why = self._failed.get(source.module, "") if source else ""
            raise UnknownNodeTypeError(
                f"There is no node type '{type_id}'." + (f" Its plugin can't be loaded: {why}" if why else ""),
                hint="" if why else "Install the plugin that brings it.",
            )
        return found

    def all(self) -> Mapping[str, NodeType[..., Any]]:
        """Every node type by id, sorted; imports all plugins."""
        with self._lock:
            for kind, type_id in self._declarations.all():
                if kind == "node":
                    self.find(type_id)
            self._is_complete = True
            return dict(sorted(self._node_types.items()))

    def ids(self) -> set[str]:
        """The ids of all node types, without importing any."""
        with self._lock:
            declared = self._declarations.all()
        return {name for kind, name in declared if kind == "node"} | set(self._node_types)

    def by_plugin(self) -> dict[str, list[str]]:
        """The ids of the node types that each plugin declares, by the name of the plugin. Nothing is imported."""
        found: dict[str, list[str]] = {}
        with self._lock:
            for (kind, name), source in sorted(self._declarations.all().items()):
                if kind == "node":
                    found.setdefault(source.plugin.name, []).append(name)
        return found

    def stored_class(self, stored_id: str) -> type[Storable]:
        """The class that `stored_as` named so.

        Raises:
            PlaitError: no plugin provides it.
        """
        found: type[Storable] = self._declared("stored_as", stored_id, "__stored_id__", "kind of stored value")
        return found

    def drawing(self, drawing_id: str) -> Draw:
        """The function that `drawing` named so.

        Raises:
            PlaitError: no plugin provides it.
        """
        found: Draw = self._declared("drawing", drawing_id, "__drawing_id__", "drawing")
        return found

    def emphasis(self, drawing_id: str) -> Emphasize | None:
        """The function that `emphasis` named so; None if figures of this drawing can't show rows chosen elsewhere."""
        if self._source("emphasis", drawing_id) is None:
            return None
        found: Emphasize = self._declared("emphasis", drawing_id, "__emphasis_id__", "emphasis")
        return found

    def _declared(self, kind: str, name: str, attribute: str, noun: str) -> Any:  # noqa: ANN401 - the callers say what it is
        with self._lock:
            source = self._declarations.source(kind, name)
            module = self._import(source) if source is not None else None
        for value in vars(module).values() if module is not None else ():
            if getattr(value, attribute, None) == name:
                return value
        raise PlaitError(f"There is no {noun} '{name}'.", hint="Install the plugin that brings it.")

    def _source(self, kind: str, name: str) -> Source | None:
        with self._lock:
            return self._declarations.source(kind, name)

    def _import(self, source: Source) -> ModuleType | None:
        if source.module in self._failed:
            return None
        if reason := import_failure(source.plugin, source.module):
            self._record_failure(source, reason, "")
            return None
        try:
            return importlib.import_module(source.module)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 - a plugin may even call sys.exit at import
            self._record_failure(source, f"{type(error).__name__}: {error}", traceback.format_exc())
            return None

    def _record_failure(self, source: Source, reason: str, details: str) -> None:
        self._failed[source.module] = reason
        self._broken.append(BrokenPlugin(source.plugin.name, reason, details))


def _node_types_of(module: ModuleType, plugin: str) -> dict[str, NodeType[..., Any]]:
    found = {}
    for value in vars(module).values():
        if isinstance(value, NodeType) and value.__module__ == module.__name__:
            value.plugin = plugin
            found[value.type_id] = value
    return found

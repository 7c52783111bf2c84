"""What is inside of the nodes of one expansion, and whether there is too much of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from plait.errors import PlaitError
from plait.expansion import NOTHING_INSIDE
from plait.fingerprint import absolute
from plait.record import record
from plait.workflow import Inline

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait.workflow import Node

MAX_DEPTH = 64
"""Of workflows within each other."""
MAX_NODES = 20_000
"""Inside of all components and loops together, each counted as often as it is there."""
MAX_CONNECTIONS = 10 * MAX_NODES

Trail = tuple[Path, ...]
"""The files that a workflow is inside of, outermost first."""


class ContentsError(PlaitError):
    """The workflow inside of a node can't be had."""


@record
class Inside:
    """The workflow inside of a node, and where it is from."""

    workflow: Inline
    base: Path | None
    """The folder that its paths count from."""
    trail: Trail


class Contents:
    """Loads what nodes contain, each file once, and counts it.

    Args:
        load: Reads a workflow file.
    """

    def __init__(self, load: Callable[[Path], Inline]) -> None:
        self._load = load
        self._loaded: dict[Path, Inline | PlaitError] = {}
        self._paths: dict[tuple[str, Path | None], Path] = {}
        self._inner: dict[int, list[Node]] = {}
        self._nodes = 0
        self._connections = 0

    def of(self, node: Node, base: Path | None, trail: Trail) -> Inside:
        """The workflow inside of a node.

        Raises:
            ContentsError: there is no such file, it is no workflow, or it contains itself.
        """
        given = node.workflow
        if isinstance(given, Inline):
            return Inside(given, base, trail)
        if given is None:
            raise ContentsError(NOTHING_INSIDE, hint="Draw one, or choose a workflow file for it.")
        path = self._path(given, base)
        if path in trail:
            chain = " -> ".join(each.name for each in (*trail[trail.index(path) :], path))
            raise ContentsError(f"A workflow can't contain itself: {chain}.", hint="Remove one of these components.")
        return Inside(self._from_file(path, given), path.parent, (*trail, path))

    def count(self, node: Node, base: Path | None, trail: Trail) -> None:
        """Count everything inside of a node, as often as it is there.

        Raises:
            ContentsError: it is too much, or nested too deeply. What was counted for this node is forgotten.
        """
        before = self._nodes, self._connections
        try:
            self._count(node, base, trail, 1)
        except ContentsError:
            self._nodes, self._connections = before
            raise

    def _count(self, node: Node, base: Path | None, trail: Trail, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise ContentsError(
                f"Workflows are nested more than {MAX_DEPTH} deep here.", hint="Components may be nested less deeply."
            )
        try:
            inside = self.of(node, base, trail)
        except ContentsError:
            # It is told where the node is expanded, and nothing more comes of it.
            return
        workflow = inside.workflow
        self._nodes += len(workflow.nodes) + 1
        self._connections += len(workflow.connections)
        if self._nodes > MAX_NODES or self._connections > MAX_CONNECTIONS:
            raise ContentsError(
                f"With this node there are more than {MAX_NODES:,} nodes inside of components.",
                hint="Use components less often within each other.",
            )
        for inner in self._inner_of(workflow):
            self._count(inner, inside.base, inside.trail, depth + 1)

    def _inner_of(self, workflow: Inline) -> list[Node]:
        found = self._inner.get(id(workflow))
        if found is None:
            found = [node for node in workflow.nodes.values() if node.workflow is not None]
            self._inner[id(workflow)] = found
        return found

    def _path(self, given: str, base: Path | None) -> Path:
        found = self._paths.get((given, base))
        if found is None:
            found = self._paths[given, base] = Path(os.path.normpath(absolute(given, base)))
        return found

    def _from_file(self, path: Path, given: str) -> Inline:
        found = self._loaded.get(path)
        if found is None:
            try:
                found = self._load(path)
            except PlaitError as error:
                found = error
            self._loaded[path] = found
        if isinstance(found, PlaitError):
            if not path.exists():
                raise ContentsError(
                    f"There is no workflow file '{given}'.",
                    hint=f"It was looked for at '{path}'. Put it there, or choose another.",
                )
            raise ContentsError(f"'{given}' can't be used as a component: {found.message}", hint=found.hint)
        return found

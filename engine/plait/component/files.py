"""Workflow files as components, read again only when they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.errors import PlaitError
from plait.fingerprint import FileState, file_state
from plait.workflow import Inline, inline_of

from .expand import expand, expand_inside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from plait.workflow import Snapshot


def load_inline(path: Path) -> Inline:
    """The workflow in a file.

    Raises:
        DocumentError: the file can't be read, or is no workflow.
    """
    from plait.document import load

    return inline_of(load(path))


class Expander:
    """Expands the snapshots of one workflow one after the other, and an unchanged one only once."""

    def __init__(self) -> None:
        self._files: dict[Path, tuple[FileState, Inline]] = {}
        self._last: tuple[object, Snapshot] | None = None
        self._used: dict[Path, FileState | None] = {}
        """The files that the last expansion looked for; None for those that were not there."""

    @property
    def files(self) -> tuple[Path, ...]:
        """The files of the components that the last workflow had."""
        return tuple(self._used)

    def expand(self, snapshot: Snapshot) -> Snapshot:
        """The workflow with all components expanded; itself if it has neither components nor loops."""
        return self._remembered(snapshot, lambda: expand(snapshot, self._load))

    def expand_inside(self, workflow: Inline, base: Path | None) -> Snapshot:
        """The workflow inside of a loop."""
        return self._remembered((workflow, base), lambda: expand_inside(workflow, base, self._load))

    def _remembered(self, given: object, make: Callable[[], Snapshot]) -> Snapshot:
        if self._last is not None and self._last[0] == given and self._are_files_as_before():
            return self._last[1]
        self._used = {}
        expanded = make()
        self._last = (given, expanded)
        return expanded

    def _load(self, path: Path) -> Inline:
        state = self._used[path] = _state(path)
        known = self._files.get(path)
        if known is not None and known[0] == state:
            return known[1]
        loaded = load_inline(path)
        if state is not None:
            self._files[path] = (state, loaded)
        return loaded

    def _are_files_as_before(self) -> bool:
        return all(_state(path) == state for path, state in self._used.items())


def _state(path: Path) -> FileState | None:
    try:
        return file_state(path)
    except PlaitError:
        return None

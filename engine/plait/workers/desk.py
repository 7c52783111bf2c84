"""What a worker has at hand for the work that it is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from plait.steering import Steering

if TYPE_CHECKING:
    from plait.registry import NodeRegistry
    from plait.results import Results
    from plait.store import Stored
    from plait.workers.limits import Limits

Tell = Callable[[dict[str, Any]], None]


class Desk:
    """Node types and stores, which stay from one piece of work to the next, and the way back to whoever asked.

    Args:
        tell: Sends a message about the present piece of work.
        limit: Says to which limits the rest of it is to be held, from now on.
    """

    def __init__(self, tell: Tell, limit: Callable[[Limits], None] = lambda _: None) -> None:
        self.tell = tell
        self.limit = limit
        self.cancelled = Event()
        """Set when the present piece of work is no longer wanted."""
        self.steering = Steering()
        """What is asked of the present piece of work while it goes on."""
        self.scratch: Path | None = None
        """The folder for files of the moment, which goes with the pool."""
        self.kept: dict[str, Any] = {}
        """What work of a kind keeps at hand for the next piece of it, by the kind."""
        self._registry: NodeRegistry | None = None
        self._results: dict[tuple[str, int], Results] = {}
        self._held: list[tuple[Results, Stored]] = []

    @property
    def registry(self) -> NodeRegistry:
        """The node types of all installed plugins."""
        if self._registry is None:
            from plait.registry import NodeRegistry

            self._registry = NodeRegistry()
        return self._registry

    def results(self, folder: str, limit: int) -> Results:
        """The results in the store of a run."""
        found = self._results.get((folder, limit))
        if found is None:
            from plait.results import Results
            from plait.store import Store

            found = self._results[folder, limit] = Results(self.registry, Store(Path(folder), limit=limit))
        return found

    def hold(self, results: Results, stored: Stored) -> None:
        """Keep what was made from being evicted until whoever asked for it has had the time to hold it."""
        self._held.append((results, stored))

    def let_go(self) -> None:
        """Whoever asked for the last piece of work has what was made."""
        for results, stored in self._held:
            results.release([stored])
        self._held.clear()

    def close(self) -> None:
        """Let go of the stores."""
        for results in self._results.values():
            if results.store is not None:
                results.store.close()

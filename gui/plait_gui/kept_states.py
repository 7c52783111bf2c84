"""States of nodes by the keys of their results: what an edit took away, its undo brings back."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from plait.events import NodeFailed, NodeFinished, NodeReused, PortSummary, RunEvent

from .statuses import IDLE, NodeState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .statuses import Statuses

MOST = 20_000
"""States that are remembered; of more the oldest are forgotten."""


class KeptStates:
    """Follows runs and checks, and puts the states that belong to the workflow as it is now."""

    def __init__(self, statuses: Statuses) -> None:
        self._statuses = statuses
        self._by_key: OrderedDict[str, NodeState] = OrderedDict()
        self._shown: dict[str, str] = {}
        """The key to which the state of a node belongs."""
        self._keys: Mapping[str, str] = {}
        """Of the workflow, when it was last checked."""
        self._of_run: Mapping[str, str] = {}
        self._is_run_current: Callable[[], bool] = lambda: False
        """Whether the run is of the workflow as it is now."""

    def clear(self) -> None:
        """Forget which node has which key, as when another workflow is opened."""
        self._shown, self._keys, self._of_run = {}, {}, {}

    def begin(self, keys: Mapping[str, str], is_current: Callable[[], bool] = lambda: False) -> None:
        """A run begins with these keys.

        Args:
            keys: By node id.
            is_current: Whether the workflow is still the one that is run; where nobody knows, the last check decides.
        """
        self._of_run, self._is_run_current = keys, is_current

    def take(self, event: RunEvent) -> None:
        """Follow a run; a result of what was edited meanwhile is stale from the start."""
        self._statuses.take(event)
        if not isinstance(event, NodeFinished | NodeReused | NodeFailed):
            return
        node_id = event.node_id
        key = self._of_run.get(node_id, "")
        if not key:
            return
        if isinstance(event, NodeReused) and not event.ports:
            # Part of a later query: nothing is stored of it, but what is remembered is still true.
            known = self._by_key.get(key)
            if known is not None and known.has_result:
                self._statuses.put(node_id, replace(known, status="reused"))
        self._remember(key, self._statuses.at(node_id))
        self._shown[node_id] = key
        # A run may end before the check of the edit that it was begun after.
        if self._keys.get(node_id, key) != key and not self._is_run_current():
            self._statuses.make_stale([node_id])

    def settle(self, keys: Mapping[str, str], kept: Mapping[str, Any]) -> None:
        """Show what a check found: results that are kept, and those that no longer belong to the workflow."""
        self._keys = keys
        for node_id, key in keys.items():
            state = self._statuses.at(node_id)
            if state.status in ("queued", "running"):
                continue
            if self._shown.get(node_id) == key and state.status not in ("stale", "idle"):
                continue
            known = self._by_key.get(key)
            if known is None and node_id in kept:
                known = _state_of(kept[node_id])
                self._remember(key, known)
            if known is not None:
                self._shown[node_id] = key
                self._statuses.put(node_id, known)
            elif state.has_result and node_id in self._shown:
                self._statuses.make_stale([node_id])

    def forget(self, node_ids: Iterable[str]) -> None:
        """Show nodes as if they had not been run, until they are run or edited."""
        for node_id in node_ids:
            key = self._keys.get(node_id)
            if key is not None:
                self._remember(key, IDLE)
            self._statuses.put(node_id, IDLE)

    def forget_all(self) -> None:
        """Show all nodes as if they had not been run."""
        self._by_key.clear()
        self._shown.clear()
        self._statuses.clear()

    def _remember(self, key: str, state: NodeState) -> None:
        self._by_key[key] = state
        self._by_key.move_to_end(key)
        while len(self._by_key) > MOST:
            self._by_key.popitem(last=False)


def _state_of(kept: Mapping[str, Any]) -> NodeState:
    ports = {name: PortSummary(**size) for name, size in kept["ports"].items()}
    return NodeState("done", seconds=kept["seconds"], ports=ports, metrics=kept["metrics"], fused=kept["fused"])

"""How each node stands: idle, stale, queued, running, done, reused, failed or skipped."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import isfinite
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from plait.events import (
    NodeFailed,
    NodeFinished,
    NodeProgress,
    NodeQueued,
    NodeReused,
    NodeSkipped,
    NodeStarted,
    PortSummary,
    RunEvent,
)

from .level import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .level import Level

Status = Literal["idle", "stale", "queued", "running", "done", "reused", "failed", "skipped"]


@dataclass(frozen=True, slots=True)
class NodeState:
    """What the face of a node shows of its last run."""

    status: Status = "idle"
    fraction: float | None = None
    """How far a running node is, 0 to 1; None if nobody knows."""
    message: str = ""
    """Of the progress, the failure or the skip."""
    hint: str = ""
    details: str = ""
    seconds: float | None = None
    ports: Mapping[str, PortSummary] = field(default_factory=dict)
    metrics: Mapping[str, float] = field(default_factory=dict)
    fused: bool = False
    curve: tuple[float, ...] = ()
    """The losses that a training has told of so far; of many of them some."""

    @property
    def has_result(self) -> bool:
        return self.status in ("done", "reused")


IDLE = NodeState()
MOST_LOSSES = 96
"""A curve on a card has no room for more."""


class Statuses(QObject):
    """The state of every node, fed by run events and by what the store is known to hold.

    Whoever follows runs speaks of nodes by their paths in the document, and panels by their ids in the workflow that
    is shown.
    """

    changed = Signal(str)
    """The id of a node of the workflow that is shown."""

    def __init__(self, level: Level, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.level = level
        self._states: dict[str, NodeState] = {}

    def of(self, node_id: str) -> NodeState:
        """How a node of the shown workflow stands."""
        return self.at(self.level.path_of(node_id))

    def at(self, path: str) -> NodeState:
        """How the node at a path stands."""
        return self._states.get(path, IDLE)

    def take(self, event: RunEvent) -> None:
        """Follow a run."""
        match event:
            case NodeQueued(node_id):
                self.put(node_id, NodeState("queued"))
            case NodeStarted(node_id):
                self.put(node_id, NodeState("running"))
            case NodeProgress(node_id, fraction, message, metrics):
                before = self.at(node_id)
                known = {**before.metrics, **metrics}
                curve = _longer(before.curve, metrics.get("loss"))
                self.put(node_id, NodeState("running", fraction, message, metrics=known, curve=curve))
            case NodeFinished(node_id, seconds, ports, metrics, fused):
                self.put(node_id, NodeState("done", seconds=seconds, ports=ports, metrics=metrics, fused=fused))
            case NodeReused(node_id, ports, metrics):
                self.put(node_id, NodeState("reused", ports=ports, metrics=metrics))
            case NodeFailed(node_id, message, hint, details):
                self.put(node_id, NodeState("failed", message=message, hint=hint, details=details))
            case NodeSkipped(node_id, reason):
                self.put(node_id, NodeState("skipped", message=reason))
            case _:
                return

    def failed_inside(self, node_id: str) -> str:
        """The path of the innermost node that failed inside of a node of the shown workflow; empty if none did."""
        within = self.level.path_of(node_id) + SEPARATOR
        failed = (path for path, state in self._states.items() if state.status == "failed" and path.startswith(within))
        return max(failed, key=lambda path: path.count(SEPARATOR), default="")

    def running(self) -> tuple[str, ...]:
        """The paths of the nodes that are at work."""
        return tuple(path for path, state in self._states.items() if state.status == "running")

    def put(self, path: str, state: NodeState) -> None:
        """Say how the node at a path stands."""
        if self.at(path) != state:
            self._states[path] = state
            self._tell(path)

    def make_stale(self, paths: Iterable[str]) -> None:
        """Say that the results of these nodes no longer belong to their parameters and inputs."""
        for path in paths:
            state = self.at(path)
            if state.has_result:
                self.put(path, replace(state, status="stale"))
            elif state.status in ("failed", "skipped"):
                self.put(path, IDLE)

    def stop(self) -> None:
        """The run is over, or its process is gone: nothing is queued or running any more."""
        for path, state in tuple(self._states.items()):
            if state.status in ("queued", "running"):
                self.put(path, IDLE)

    def forget(self, path: str) -> None:
        self._states.pop(path, None)

    def clear(self) -> None:
        """Forget all, as when another document is opened."""
        gone = tuple(self._states)
        self._states.clear()
        for path in gone:
            self._tell(path)

    def _tell(self, path: str) -> None:
        below = self.level.below(path)
        if below and SEPARATOR not in below:
            self.changed.emit(below)


def _longer(curve: tuple[float, ...], loss: float | None) -> tuple[float, ...]:
    """The curve with another loss; of two that follow on each other one goes when there are too many."""
    if loss is None or not isfinite(loss):
        return curve
    longer = (*curve, loss)
    return longer if len(longer) <= MOST_LOSSES else (*longer[:-1:2], loss)

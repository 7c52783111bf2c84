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

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
    """The state of every node, fed by run events and by what the store is known to hold."""

    changed = Signal(str)
    """A node id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: dict[str, NodeState] = {}

    def of(self, node_id: str) -> NodeState:
        return self._states.get(node_id, IDLE)

    def take(self, event: RunEvent) -> None:
        """Follow a run."""
        match event:
            case NodeQueued(node_id):
                self.put(node_id, NodeState("queued"))
            case NodeStarted(node_id):
                self.put(node_id, NodeState("running"))
            case NodeProgress(node_id, fraction, message, metrics):
                before = self.of(node_id)
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

    def running(self) -> tuple[str, ...]:
        """The nodes that are at work."""
        return tuple(node_id for node_id, state in self._states.items() if state.status == "running")

    def put(self, node_id: str, state: NodeState) -> None:
        if self.of(node_id) != state:
            self._states[node_id] = state
            self.changed.emit(node_id)

    def make_stale(self, node_ids: Iterable[str]) -> None:
        """Say that the results of these nodes no longer belong to their parameters and inputs."""
        for node_id in node_ids:
            state = self.of(node_id)
            if state.has_result:
                self.put(node_id, replace(state, status="stale"))
            elif state.status in ("failed", "skipped"):
                self.put(node_id, IDLE)

    def stop(self) -> None:
        """The run is over, or its process is gone: nothing is queued or running any more."""
        for node_id, state in tuple(self._states.items()):
            if state.status in ("queued", "running"):
                self.put(node_id, IDLE)

    def forget(self, node_id: str) -> None:
        self._states.pop(node_id, None)

    def clear(self) -> None:
        """Forget all, as when another workflow is opened."""
        gone = tuple(self._states)
        self._states.clear()
        for node_id in gone:
            self.changed.emit(node_id)


def _longer(curve: tuple[float, ...], loss: float | None) -> tuple[float, ...]:
    """The curve with another loss; of two that follow on each other one goes when there are too many."""
    if loss is None or not isfinite(loss):
        return curve
    longer = (*curve, loss)
    return longer if len(longer) <= MOST_LOSSES else (*longer[:-1:2], loss)

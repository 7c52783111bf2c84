"""What is known of the nodes of a run, and told by events."""

from __future__ import annotations

from dataclasses import asdict
from threading import RLock
from typing import TYPE_CHECKING

from plait.context import now_and_then
from plait.errors import NodeFailedError, PlaitError, where
from plait.events import (
    NodeFailed,
    NodeFinished,
    NodeLogged,
    NodeProgress,
    NodeQueued,
    NodeReused,
    NodeSkipped,
    RunEvent,
    RunStarted,
    Signal,
)
from plait.inactive import OUTDATED
from plait.memo import left_out, remembered
from plait.outcome import NodeOutcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from plait.expansion import Expansion
    from plait.making import Made, Report
    from plait.plan import Step
    from plait.tally import Tally
    from plait.workflow import Node


class Chronicle:
    """The outcome of each node that is settled; every change of it is an event.

    Args:
        nodes: The nodes of the workflow.
        events: Where the run is followed.
    """

    def __init__(self, nodes: Mapping[str, Node], events: Signal[RunEvent]) -> None:
        self.outcomes: dict[str, NodeOutcome] = {}
        self.is_broken = False
        """Whether any node failed, was skipped or was cancelled."""
        self.tally: Tally | None = None
        """Tells how the components fare; None if there are none."""
        self._nodes = nodes
        self._events = events
        self._lock = RLock()

    def begin(self, node_ids: Collection[str], expansion: Expansion | None) -> None:
        """Say how many nodes the run is about; their components come to an end, too."""
        if expansion is not None:
            # Not at the top: most workflows have neither components nor loops.
            from plait.tally import Tally

            self.tally = Tally(expansion, node_ids)
        self.emit(RunStarted(len(node_ids) + (self.tally.count if self.tally is not None else 0)))

    def announce(self, steps: Iterable[Step], pinned: Mapping[str, bool]) -> None:
        """Say what is to be done with each node; `pinned` says of those that are whether their results are outdated."""
        for step in steps:
            if step.action == "skip" and step.entry is not None:
                self.leave_out(step.node_id, step.reason)
            elif step.action == "skip":
                self.skip(step.node_id, step.reason)
            elif step.action == "reuse":
                self.reuse(step, outdated=pinned.get(step.node_id, False))
            else:
                self.emit(NodeQueued(step.node_id))

    def emit(self, event: RunEvent) -> None:
        with self._lock:
            self._events.emit(event)
            if self.tally is not None:
                for following in self.tally.told(event):
                    self._events.emit(following)

    def log(self, node_id: str, line: str) -> None:
        self.emit(NodeLogged(node_id, line))

    def reporter(self, node_id: str) -> Report:
        """Tells of the progress of a node."""
        return now_and_then(lambda *said: self.emit(NodeProgress(node_id, *said)))

    def title(self, node_id: str) -> str:
        node = self._nodes.get(node_id)
        return (node.title if node is not None else "") or node_id

    def finish(self, node_id: str, made: Made, attempts: int) -> None:
        """A node has made what it makes."""
        self.outcomes[node_id] = NodeOutcome("done", made.seconds, made.ports, made.metrics, attempts=attempts)
        self.emit(NodeFinished(node_id, made.seconds, made.ports, made.metrics))

    def prove(self, node_id: str, seconds: float) -> None:
        """A fused node is done, because a query that it is part of has run."""
        self.outcomes[node_id] = NodeOutcome("done", seconds)
        self.emit(NodeFinished(node_id, seconds, {}, {}, fused=True))

    def reuse(self, step: Step, *, outdated: bool) -> None:
        """A node need not run; what it is pinned to may be outdated."""
        if step.entry is not None and (reason := left_out(step.entry)):
            self.leave_out(step.node_id, reason)
            return
        ports, metrics = remembered(step.entry) if step.entry is not None else ({}, {})
        self.outcomes[step.node_id] = NodeOutcome("reused", 0.0, ports, metrics, OUTDATED if outdated else "")
        self.emit(NodeReused(step.node_id, ports, metrics, outdated))
        if outdated:
            self.log(step.node_id, OUTDATED)

    def leave_out(self, node_id: str, reason: str) -> None:
        """A node is not run because of a choice of the workflow, which is no failure."""
        self.outcomes[node_id] = NodeOutcome("skipped", message=reason, inactive=True)
        self.emit(NodeSkipped(node_id, reason, inactive=True))

    def skip(self, node_id: str, reason: str) -> None:
        """A node can't be run."""
        self.is_broken = True
        self.outcomes[node_id] = NodeOutcome("skipped", message=reason)
        self.emit(NodeSkipped(node_id, reason))

    def cancel(self, node_id: str) -> None:
        """A node was not run to its end because the run was cancelled."""
        self.outcomes[node_id] = NodeOutcome("cancelled", message="The run was cancelled.")
        self.emit(NodeSkipped(node_id, "The run was cancelled."))

    def fail(self, node_id: str, error: PlaitError, attempts: int = 1) -> None:
        """A node failed, in its last attempt."""
        error.node_id = error.node_id or node_id
        self.is_broken = True
        details = error.details if isinstance(error, NodeFailedError) else ""
        self.outcomes[node_id] = NodeOutcome(
            "failed", message=error.message, hint=error.hint, details=details, attempts=attempts
        )
        place = {name: value for name, value in asdict(where(error)).items() if value not in ("", None)}
        cause = error.__cause__ if isinstance(error, NodeFailedError) else None
        place["kind"] = type(cause or error).__name__
        self.emit(NodeFailed(node_id, error.message, error.hint, details, place))

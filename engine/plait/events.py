"""Event records, and the small signal that carries them.

Edits of a workflow and the progress of a run are told by frozen records. Whoever shows something
(terminal, window, JSON lines, report) subscribes and never asks.
"""

from __future__ import annotations

from dataclasses import asdict, field
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Event = TypeVar("Event")


class Signal(Generic[Event]):
    """Calls every subscriber, in the order in which they subscribed."""

    __slots__ = ("_subscribers",)

    def __init__(self) -> None:
        self._subscribers: tuple[Callable[[Event], None], ...] = ()

    def subscribe(self, subscriber: Callable[[Event], None]) -> Callable[[], None]:
        """Add a subscriber; the returned function takes it away again."""
        self._subscribers = (*self._subscribers, subscriber)

        def unsubscribe() -> None:
            kept = list(self._subscribers)
            if subscriber in kept:
                kept.remove(subscriber)
            self._subscribers = tuple(kept)

        return unsubscribe

    def emit(self, event: Event) -> None:
        for subscriber in self._subscribers:
            subscriber(event)


@record
class NodeAdded:
    node_id: str


@record
class NodeRemoved:
    node_id: str


@record
class NodeRenamed:
    """The title of a node changed; its id never does."""

    node_id: str
    title: str


@record
class NodeMoved:
    node_id: str
    x: float
    y: float


@record
class ParametersChanged:
    node_id: str


@record
class RunOptionsChanged:
    """How a node is to be run has changed: limits, tries, and whether it is bypassed or pinned."""

    node_id: str


@record
class Connected:
    source: str
    source_port: str
    target: str
    target_port: str


@record
class Disconnected:
    source: str
    source_port: str
    target: str
    target_port: str


@record
class Rerouted:
    """A connection goes another way on the canvas; it carries the same."""

    source: str
    source_port: str
    target: str
    target_port: str


@record
class NoteChanged:
    """A note was added, changed or removed."""

    note_id: str


@record
class WorkflowChanged:
    """The name or the parameters of the workflow itself changed."""


WorkflowEvent: TypeAlias = (
    NodeAdded
    | NodeRemoved
    | NodeRenamed
    | NodeMoved
    | ParametersChanged
    | RunOptionsChanged
    | Connected
    | Disconnected
    | Rerouted
    | NoteChanged
    | WorkflowChanged
)


@record
class RunStarted:
    nodes: int
    """How many nodes the run is about."""


@record
class NodeQueued:
    node_id: str


@record
class NodeStarted:
    """A node is called; once more after each try that failed."""

    node_id: str
    attempt: int = 1


@record
class NodeProgress:
    node_id: str
    fraction: float | None
    message: str
    metrics: Mapping[str, float]


@record
class NodeLogged:
    node_id: str
    message: str


@record
class PortSummary:
    """The size of what an output port carries; None where nobody counted."""

    rows: int | None = None
    columns: int | None = None
    bytes: int | None = None


@record
class NodeFinished:
    """A node is done.

    A node that was fused into a later query is done when that query is; `fused` is true then, its rows
    were never counted and its seconds are those of building its part.
    """

    node_id: str
    seconds: float
    ports: Mapping[str, PortSummary]
    metrics: Mapping[str, float]
    fused: bool = False


@record
class NodeReused:
    node_id: str
    ports: Mapping[str, PortSummary]
    metrics: Mapping[str, float]
    outdated: bool = False
    """Whether it is pinned, and what it is made from has changed since."""


@record
class NodeFailed:
    node_id: str
    message: str
    hint: str = ""
    details: str = ""
    """A traceback, for the author of a plugin; empty where the message says it all."""
    where: Mapping[str, Any] = field(default_factory=dict)


@record
class NodeSkipped:
    node_id: str
    reason: str
    inactive: bool = False
    """Whether that is what the workflow chose, by a switch or a bypass, and no failure."""


@record
class RunFinished:
    status: str
    """done, failed or cancelled"""
    seconds: float


RunEvent: TypeAlias = (
    RunStarted
    | NodeQueued
    | NodeStarted
    | NodeProgress
    | NodeLogged
    | NodeFinished
    | NodeReused
    | NodeFailed
    | NodeSkipped
    | RunFinished
)

RUN_EVENTS: Mapping[str, type] = {
    kind.__name__: kind
    for kind in (
        RunStarted,
        NodeQueued,
        NodeStarted,
        NodeProgress,
        NodeLogged,
        NodeFinished,
        NodeReused,
        NodeFailed,
        NodeSkipped,
        RunFinished,
    )
}


def event_to_json(event: RunEvent) -> dict[str, Any]:
    """A run event as plain data, its kind under 'event'."""
    return {"event": type(event).__name__, **asdict(event)}


def event_from_json(data: Mapping[str, Any]) -> RunEvent:
    """The run event that `event_to_json` wrote."""
    fields = {name: value for name, value in data.items() if name != "event"}
    if "ports" in fields:
        fields["ports"] = {name: PortSummary(**summary) for name, summary in fields["ports"].items()}
    event: RunEvent = RUN_EVENTS[data["event"]](**fields)
    return event

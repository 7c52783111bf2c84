"""The state of components in a run, told from that of the nodes inside of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from plait.events import (
    NodeFailed,
    NodeFinished,
    NodeQueued,
    NodeReused,
    NodeSkipped,
    NodeStarted,
    PortSummary,
)
from plait.outcome import NodeOutcome
from plait.workflow import Inline

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from plait.events import RunEvent
    from plait.expansion import Component, Expansion
    from plait.workflow import Node

_END = (NodeFinished, NodeReused, NodeFailed, NodeSkipped)


class Tally:
    """Adds events for components to those of the nodes inside, and gives their outcomes at the end.

    A component is started with the first of its nodes and is done with the last. It has failed if one of them has,
    was skipped if one of them was, and is reused if all that are on a chosen branch are. It is left out if all of
    them are.

    Args:
        expansion: What the workflow was made of.
        node_ids: The nodes that the run is about.
    """

    def __init__(self, expansion: Expansion, node_ids: Collection[str]) -> None:
        taking_part = set(node_ids)
        self._around: dict[str, list[_Account]] = defaultdict(list)
        self._accounts: dict[str, _Account] = {}
        for flat_id, component in expansion.components.items():
            inside = taking_part.intersection(component.nodes)
            if inside:
                account = self._accounts[flat_id] = _Account(component, len(inside))
                for node_id in inside:
                    self._around[node_id].append(account)

    def told(self, event: RunEvent) -> Iterator[RunEvent]:
        """The events of components that follow from one of a node inside; those of inner components come first."""
        for account in reversed(self._around.get(getattr(event, "node_id", ""), ())):
            following = account.take(event)
            if following is not None:
                yield following

    @property
    def count(self) -> int:
        """How many components the run is about."""
        return len(self._accounts)

    @property
    def outcomes(self) -> dict[str, NodeOutcome]:
        """How the components fared, by their flat ids."""
        return {flat_id: account.outcome() for flat_id, account in self._accounts.items()}

    def ports(self, known: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """The outputs of each component that have a value.

        Args:
            known: The outputs that have one, by node.
        """
        return {
            flat_id: tuple(
                name for name, (source, port) in account.component.outputs.items() if port in known.get(source, ())
            )
            for flat_id, account in self._accounts.items()
        }


class _Account:
    """What is known of one component so far."""

    def __init__(self, component: Component, count: int) -> None:
        self.component = component
        self._waiting = count
        self._is_queued = False
        self._is_started = False
        self._seconds = 0.0
        self._is_done = False
        self._is_reused = False
        self._failed: tuple[str, NodeFailed] | None = None
        self._skipped = ""
        self._left_out = ""
        self._metrics: dict[str, float] = {}
        self._ports: dict[tuple[str, str], PortSummary] = {}

    def take(self, event: RunEvent) -> RunEvent | None:
        """Note an event of a node inside; the event of the component that follows from it, if one does."""
        flat_id = self.component.node.node_id
        if isinstance(event, NodeQueued) and not self._is_queued:
            self._is_queued = True
            return NodeQueued(flat_id)
        if isinstance(event, NodeStarted) and not self._is_started:
            self._is_started = True
            return NodeStarted(flat_id)
        if not isinstance(event, _END):
            return None
        self._note(event)
        self._waiting -= 1
        return self._end() if self._waiting == 0 else None

    def outcome(self) -> NodeOutcome:
        end = self._end()
        match end:
            case NodeFailed():
                return NodeOutcome("failed", self._seconds, message=end.message, hint=end.hint, details=end.details)
            case NodeSkipped():
                return NodeOutcome("skipped", self._seconds, message=end.reason, inactive=end.inactive)
        is_reused = isinstance(end, NodeReused)
        return NodeOutcome("reused" if is_reused else "done", self._seconds, self._sizes(), self._metrics)

    def _note(self, event: NodeFinished | NodeReused | NodeFailed | NodeSkipped) -> None:
        inner = event.node_id.removeprefix(f"{self.component.node.node_id}/")
        match event:
            case NodeFinished() | NodeReused():
                self._metrics.update({f"{inner}.{name}": value for name, value in event.metrics.items()})
                self._ports.update({(event.node_id, port): size for port, size in event.ports.items()})
                if isinstance(event, NodeFinished):
                    self._seconds += event.seconds
                    self._is_done = True
                else:
                    self._is_reused = True
            case NodeFailed():
                self._failed = self._failed or (inner, event)
            case NodeSkipped(inactive=True):
                self._left_out = self._left_out or event.reason
            case NodeSkipped():
                self._skipped = self._skipped or event.reason

    def _end(self) -> RunEvent:
        flat_id = self.component.node.node_id
        if self._failed is not None:
            inner, event = self._failed
            where = {"node_id": event.node_id, **event.where}
            message = f"'{_title_of(self.component.node, inner)}' inside failed: {event.message}"
            return NodeFailed(flat_id, message, event.hint, event.details, where)
        if self._skipped:
            return NodeSkipped(flat_id, self._skipped)
        if self._is_done:
            return NodeFinished(flat_id, self._seconds, self._sizes(), self._metrics)
        if self._left_out and not self._is_reused:
            return NodeSkipped(flat_id, self._left_out, inactive=True)
        return NodeReused(flat_id, self._sizes(), self._metrics)

    def _sizes(self) -> dict[str, PortSummary]:
        outputs = self.component.outputs
        return {name: self._ports[origin] for name, origin in outputs.items() if origin in self._ports}


def _title_of(component: Node, path: str) -> str:
    """The title of a node inside of a component, or its path there where it has none."""
    node: Node | None = component
    for node_id in path.split("/"):
        inside = node.workflow if node is not None else None
        node = inside.nodes.get(node_id) if isinstance(inside, Inline) else None
    return node.title if node is not None and node.title else path

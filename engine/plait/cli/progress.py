"""What the terminal shows of a run."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from plait.cli.json_text import json_text
from plait.cli.terminal import plain
from plait.events import (
    NodeFailed,
    NodeFinished,
    NodeLogged,
    NodeReused,
    NodeSkipped,
    RunFinished,
    event_to_json,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol

    from plait.events import PortSummary, RunEvent
    from plait.workflow import Snapshot

    class Listener(Protocol):
        """Shows the events of a run, until it is closed."""

        def __call__(self, event: RunEvent) -> None: ...

        def close(self) -> None: ...


class EventLines:
    """Prints each event as one line of JSON."""

    def __call__(self, event: RunEvent) -> None:
        sys.stdout.write(f"{json_text(event_to_json(event), indent=None, lenient=True)}\n")
        sys.stdout.flush()

    def close(self) -> None:
        """There is nothing to put right."""


class PlainLines:
    """Writes one line for each node that is done, and a summary at the end."""

    def __init__(self, snapshot: Snapshot, write: Callable[[str], None]) -> None:
        self._titles = {node.node_id: node.title or node.node_id for node in snapshot.nodes.values()}
        self._width = min(40, max(map(len, self._titles.values()), default=0))
        self._metrics: list[tuple[str, Mapping[str, float]]] = []
        self._write: Callable[[str], None] = lambda line: write(plain(line))

    def __call__(self, event: RunEvent) -> None:
        if is_of_component(event) and not isinstance(event, NodeFailed | NodeLogged):
            return
        match event:
            case NodeFinished(node_id, seconds, ports, metrics, fused):
                self._note(node_id, metrics)
                size = "" if fused else sizes_of(ports)
                self._line(node_id, "fused" if fused else "done", f"{size:>24}  {seconds:8.3f} s")
            case NodeReused(node_id, ports, metrics):
                self._note(node_id, metrics)
                self._line(node_id, "reused", f"{sizes_of(ports):>24}".rstrip())
            case NodeFailed(node_id, message, hint, details):
                self._line(node_id, "failed", f"{message} {hint}".rstrip())
                if details:
                    self._write(details.rstrip())
            case NodeSkipped(node_id, reason):
                self._line(node_id, "skipped", reason)
            case NodeLogged(node_id, message):
                self._line(node_id, "says", message)
            case RunFinished(status, seconds):
                self._end(status, seconds)
            case _:
                return

    def close(self) -> None:
        """There is nothing to put right."""

    def _line(self, node_id: str, status: str, rest: str) -> None:
        self._write(f"{self._titles.get(node_id, node_id):<{self._width}}  {status:<8}{rest}".rstrip())

    def _note(self, node_id: str, metrics: Mapping[str, float]) -> None:
        if metrics:
            self._metrics.append((node_id, metrics))

    def _end(self, status: str, seconds: float) -> None:
        for node_id, metrics in self._metrics:
            self._write("")
            self._write(self._titles.get(node_id, node_id))
            for name, value in metrics.items():
                self._write(f"  {name:<24} {value:.6g}")
        self._write("")
        self._write(f"Run {status} in {seconds:.2f} s")


def is_of_component(event: RunEvent) -> bool:
    """Whether an event is about a node inside of a component, which stands for it on a terminal."""
    return "/" in getattr(event, "node_id", "")


def sizes_of(ports: Mapping[str, PortSummary]) -> str:
    """The size of the first counted table of a node, for people."""
    for size in ports.values():
        if size.rows is not None:
            return f"{size.rows:,} rows × {size.columns}"
    return ""


def counts_towards_end(event: RunEvent) -> bool:
    """Whether a node has come to its end with this event."""
    return isinstance(event, NodeFinished | NodeReused | NodeFailed | NodeSkipped)

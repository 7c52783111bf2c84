"""What happened in a run and when, kept for its report."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

from plait.events import NodeFinished, NodeLogged, NodeStarted, RunStarted

if TYPE_CHECKING:
    from plait.events import RunEvent

_MOST_LINES = 1000
"""Of the beginning of the log, and as many of its end."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """What a node said, and how many seconds after the beginning of the run."""

    at: float
    node_id: str
    message: str


class Journal:
    """A listener of run events; it can be given none, when a report is about a run that nobody followed."""

    def __init__(self) -> None:
        self.started = datetime.now(UTC)
        self.began: dict[str, float] = {}
        """How many seconds after the beginning of the run each node began."""
        self.fused: set[str] = set()
        """The nodes that became part of a later query."""
        self.left_out = 0
        """Lines in the middle of a long log that were not kept."""
        self._first: list[LogLine] = []
        self._last: deque[LogLine] = deque(maxlen=_MOST_LINES)
        self._zero = time.perf_counter()

    def __call__(self, event: RunEvent) -> None:
        at = time.perf_counter() - self._zero
        match event:
            case RunStarted():
                self._zero = time.perf_counter()
                self.started = datetime.now(UTC)
            case NodeStarted(node_id):
                self.began[node_id] = at
            case NodeFinished(node_id, fused=True):
                self.fused.add(node_id)
            case NodeLogged(node_id, message):
                self._note(LogLine(at, node_id, message))

    @property
    def lines(self) -> tuple[LogLine, ...]:
        """The log, without its middle if it is long."""
        return tuple(chain(self._first, self._last))

    def _note(self, line: LogLine) -> None:
        if len(self._first) < _MOST_LINES:
            self._first.append(line)
            return
        if len(self._last) == _MOST_LINES:
            self.left_out += 1
        self._last.append(line)

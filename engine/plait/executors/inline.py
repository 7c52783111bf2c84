"""One node at a time, in the thread that drives the run."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from plait.executors.executor import Done

if TYPE_CHECKING:
    from collections.abc import Callable


class InlineExecutor:
    """Implements the Executor protocol without threads: what is waited for is worked on then."""

    slots = 1
    is_apart = False

    def __init__(self) -> None:
        self._waiting: deque[tuple[str, Callable[[], object]]] = deque()

    def submit(self, name: str, work: Callable[[], object]) -> None:
        self._waiting.append((name, work))

    def wait(self) -> Done:
        name, work = self._waiting.popleft()
        try:
            return Done(name, work())
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a node raises is its outcome
            return Done(name, error=error)

    def close(self) -> None:
        self._waiting.clear()

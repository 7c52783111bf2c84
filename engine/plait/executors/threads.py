"""Several nodes at a time, in threads of this process."""

from __future__ import annotations

from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from plait.executors.executor import Done

if TYPE_CHECKING:
    from collections.abc import Callable


class ThreadExecutor:
    """Implements the Executor protocol with threads that are started as they are needed.

    They are daemons: a node that never returns can't keep the process from ending.
    """

    is_apart = False

    def __init__(self, slots: int) -> None:
        self.slots = slots
        self._work: SimpleQueue[tuple[str, Callable[[], object]] | None] = SimpleQueue()
        self._done: SimpleQueue[Done] = SimpleQueue()
        self._threads: list[Thread] = []
        self._at_hand = 0

    def submit(self, name: str, work: Callable[[], object]) -> None:
        self._at_hand += 1
        if self._at_hand > len(self._threads) < self.slots:
            thread = Thread(target=self._serve, name=f"plait-node-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._work.put((name, work))

    def wait(self) -> Done:
        done = self._done.get()
        self._at_hand -= 1
        return done

    def close(self) -> None:
        for _ in self._threads:
            self._work.put(None)

    def _serve(self) -> None:
        while (item := self._work.get()) is not None:
            name, work = item
            try:
                done = Done(name, work())
            except BaseException as error:  # noqa: BLE001 - even sys.exit in a node is only that node's outcome
                done = Done(name, error=error)
            self._done.put(done)

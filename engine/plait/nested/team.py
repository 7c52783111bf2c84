"""Iterations at work: in the thread of the loop, and in others as long as there are free ones."""

from __future__ import annotations

from collections import deque
from threading import Lock, Thread
from typing import TYPE_CHECKING

from plait.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from plait.inner import InnerOutcome
    from plait.nested.slots import Slots


class Team:
    """Works on numbered iterations, in their order, several at a time.

    Args:
        slots: Where permits for more threads come from.
        work_on: Runs the iteration with this number.
        most_failures: After more failures no further iteration is started.
    """

    def __init__(self, slots: Slots, work_on: Callable[[int], InnerOutcome], most_failures: int) -> None:
        self._slots = slots
        self._work_on = work_on
        self._most_failures = most_failures
        self._lock = Lock()
        self._waiting: deque[int] = deque()
        self._outcomes: list[InnerOutcome | None] = []
        self._failures = 0
        self._errors: list[BaseException] = []
        self._helpers: list[Thread] = []

    def work(self, count: int, cancelled: Event) -> list[InnerOutcome | None]:
        """The outcomes in the order of the iterations; None for those that were not started.

        Raises:
            Cancelled: the run was cancelled.
        """
        self._waiting.extend(range(count))
        self._outcomes = [None] * count
        self._serve(cancelled)
        for helper in self._helpers:
            helper.join()
        if cancelled.is_set():
            raise Cancelled
        if self._errors:
            raise self._errors[0]
        return self._outcomes

    def _serve(self, cancelled: Event) -> None:
        while not cancelled.is_set():
            with self._lock:
                if not self._waiting or self._errors or self._failures > self._most_failures:
                    return
                index = self._waiting.popleft()
                self._recruit(cancelled)
            try:
                outcome = self._work_on(index)
            except BaseException as error:  # noqa: BLE001 - raised again in the thread of the loop
                with self._lock:
                    self._errors.append(error)
                return
            with self._lock:
                self._outcomes[index] = outcome
                self._failures += outcome.failure is not None

    def _recruit(self, cancelled: Event) -> None:
        """Start another thread, if there is work for one and a permit is free."""
        if self._waiting and self._slots.take():
            helper = Thread(target=self._help, args=(cancelled,), name="plait-iteration", daemon=True)
            self._helpers.append(helper)
            helper.start()

    def _help(self, cancelled: Event) -> None:
        try:
            self._serve(cancelled)
        finally:
            self._slots.give_back()

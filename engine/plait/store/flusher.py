"""Writes what is pending soon after it came, even if nothing else happens for long."""

from __future__ import annotations

from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


THREAD = "plait-store"
"""What the thread of a store is called."""


class Flusher:
    """A thread that calls a function a moment after it was woken.

    Args:
        flush: What to call.
        seconds: How long after.
    """

    def __init__(self, flush: Callable[[], None], seconds: float) -> None:
        self._flush = flush
        self._seconds = seconds
        self._woken = Event()
        self._stopped = Event()
        self._thread: Thread | None = None
        self.error: Exception | None = None
        """What went wrong in the thread; whoever uses the store next is told."""

    def wake(self) -> None:
        """Something is pending."""
        if self._thread is None:
            self._thread = Thread(target=self._work, name=THREAD, daemon=True)
            self._thread.start()
        self._woken.set()

    def stop(self) -> None:
        """End the thread."""
        self._stopped.set()
        self._woken.set()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while not self._stopped.is_set():
            self._woken.wait()
            if self._stopped.wait(self._seconds):
                return
            self._woken.clear()
            try:
                self._flush()
            except Exception as error:  # noqa: BLE001 - raised again where somebody can be told
                self.error = error

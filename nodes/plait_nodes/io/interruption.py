"""Queries that end when the run is cancelled."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Event, Thread
from typing import TYPE_CHECKING

from plait.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def interrupted_by(cancelled: Event, interrupt: Callable[[], object]) -> Iterator[None]:
    """Stop what runs in the block when this is set.

    Args:
        cancelled: Set from elsewhere.
        interrupt: Stops the query; called from another thread, and again until the block ends.

    Raises:
        Cancelled: it was stopped.
    """
    done = Event()

    def watch() -> None:
        while not done.is_set():
            if cancelled.wait(0.05):
                interrupt()
                # It may not have begun yet.
                done.wait(0.05)

    watcher = Thread(target=watch, name="plait-query-watch", daemon=True)
    watcher.start()
    try:
        yield
    except Exception:
        if cancelled.is_set():
            raise Cancelled from None
        raise
    finally:
        done.set()
        watcher.join()

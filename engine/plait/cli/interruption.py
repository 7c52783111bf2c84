"""Runs a run so that it can be interrupted at any moment."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager
from threading import Event, Thread, current_thread, main_thread
from typing import TYPE_CHECKING

from plait.cli.exits import INTERRUPTED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from plait.outcome import RunResult
    from plait.run import Run
    from plait.session import Session

GRACE = 1.2
"""Seconds that a cancelled run has to come to an end by itself."""
_GLANCE = 0.1
"""Seconds after which a signal has been seen at the latest."""


def executed(run: Run) -> RunResult | None:
    """Execute a run in a thread of its own; None if it was interrupted and a node would not stop.

    Ctrl+C and a request to terminate cancel the run; a second one ends the wait for its nodes.
    """
    outcome: list[RunResult | BaseException] = []
    over = Event()

    def work() -> None:
        try:
            outcome.append(run.execute())
        except BaseException as error:  # noqa: BLE001 - it is raised again in the main thread
            outcome.append(error)
        finally:
            over.set()

    with _signals(run) as again:
        Thread(target=work, name="plait-run", daemon=True).start()
        while not over.wait(_GLANCE) and not run.is_cancelled:
            pass
        waited = 0.0
        while not over.is_set() and waited < GRACE and not again.is_set():
            over.wait(_GLANCE)
            waited += _GLANCE
    if not outcome:
        return None
    if isinstance(outcome[0], BaseException):
        raise outcome[0]
    return outcome[0]


def leave_at_once(session: Session) -> int:
    """End the process although a node is still at work, with everything that is finished kept."""
    # Whatever the store has to write may wait for a disk; the process must not.
    closing = Thread(target=session.close, name="plait-close", daemon=True)
    closing.start()
    closing.join(0.4)
    sys.stderr.write("plait: interrupted; a node did not stop in time and was cut off\n")
    sys.stderr.flush()
    sys.stdout.flush()
    os._exit(INTERRUPTED)


@contextmanager
def _signals(run: Run) -> Iterator[Event]:
    """While this lasts signals cancel the run; the event is set when a second one comes."""
    again = Event()

    def cancel(_number: int, _frame: FrameType | None) -> None:
        if run.is_cancelled:
            again.set()
        run.cancel()

    # Only the main thread may listen to signals; whoever runs a command in another one has to cancel by other means.
    numbers = (signal.SIGINT, signal.SIGTERM) if current_thread() is main_thread() else ()
    previous = {number: signal.signal(number, cancel) for number in numbers}
    try:
        yield again
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)

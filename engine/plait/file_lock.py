"""Locks on open files that the system takes back when their owner dies, however it dies."""

from __future__ import annotations

import fcntl
import time

_PAUSE = 0.005
"""Seconds between two attempts to get a lock."""


def try_lock(descriptor: int, *, shared: bool = False) -> bool:
    """Lock an open file if nobody else has it locked, and say whether that worked."""
    try:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def lock(descriptor: int, *, shared: bool = False, seconds: float = 30.0) -> None:
    """Lock an open file, waiting for others to let go of it.

    Raises:
        TimeoutError: somebody still has it after so many seconds.
    """
    deadline = time.monotonic() + seconds
    while not try_lock(descriptor, shared=shared):
        if time.monotonic() > deadline:
            raise TimeoutError("Another process has it locked and does not let go")
        time.sleep(_PAUSE)


def unlock(descriptor: int) -> None:
    """Let go of a lock; closing the file does so too."""
    fcntl.flock(descriptor, fcntl.LOCK_UN)

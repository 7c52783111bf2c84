"""How many iterations of all loops of a run may be at work at once."""

from __future__ import annotations

from threading import Semaphore


class Slots:
    """Permits for threads beyond the one that a loop has anyway; nobody waits for one.

    Args:
        jobs: How many nodes of the run may be at work at once.
    """

    def __init__(self, jobs: int) -> None:
        self._free = Semaphore(max(0, jobs - 1))

    def take(self) -> bool:
        """Take a permit, if one is free."""
        return self._free.acquire(blocking=False)

    def give_back(self) -> None:
        self._free.release()

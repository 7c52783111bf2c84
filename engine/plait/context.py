"""What a node function may ask of the run it is part of."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

from plait.checkpoint import Checkpoint
from plait.errors import Cancelled
from plait.steering import Steering

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from plait.inner import Inner


PROGRESS_INTERVAL = 0.05
"""Seconds between two progress events of a node."""


def now_and_then(
    tell: Callable[[float | None, str, dict[str, float]], None],
) -> Callable[[float | None, str, Mapping[str, float]], None]:
    """Tells of progress no oftener than somebody could see it; the end of the work is always told."""
    last = 0.0
    # A node may report from threads of its own.
    lock = Lock()

    def report(fraction: float | None, message: str, metrics: Mapping[str, float]) -> None:
        nonlocal last
        with lock:
            now = time.monotonic()
            if now - last < PROGRESS_INTERVAL and fraction != 1.0:
                return
            last = now
        tell(fraction, message, dict(metrics))

    return report


class RunContext:
    """Progress, cancellation, log, seed and folders, for a node function that has an argument of this type.

    Outside a run (in a test) it can be made without arguments: nothing is reported, nothing cancels.
    """

    def __init__(
        self,
        *,
        report: Callable[[float | None, str, dict[str, float]], None] | None = None,
        log: Callable[[str], None] | None = None,
        cancelled: Event | None = None,
        seed: int = 0,
        base: Path | None = None,
        scratch: Callable[[], Path] | None = None,
        nested: Callable[[RunContext], Inner] | None = None,
        memory_limit: int | None = None,
        checkpoint: Checkpoint | None = None,
        steering: Steering | None = None,
    ) -> None:
        self._report = report
        self._log = log
        self._cancelled = cancelled or Event()
        self._scratch = scratch
        self._nested = nested
        self.seed = seed
        self.base = base or Path()
        self.memory_limit = memory_limit
        """The bytes beyond which the node is ended; None if nobody watches over that."""
        self.checkpoint = checkpoint or Checkpoint()
        """Where long work keeps how far it has come, to go on there after the run was killed."""
        self.steering = steering or Steering()
        """What somebody who watches asks of the node while it works."""
        self.metrics: dict[str, float] = {}
        """The last value of each metric that the node reported."""
        self.written: list[Path] = []
        """Files that the node says it has written."""
        self.is_lasting = True
        """Whether the results may be reused; not, for example, where a failure was caught that may pass."""

    def progress(self, fraction: float | None = None, message: str = "", **metrics: float) -> None:
        """Say how far the work is (0 to 1, or None if nobody knows) and how it goes.

        Raises:
            Cancelled: somebody asked the run to stop.
        """
        self.check_cancelled()
        self.metrics.update(metrics)
        if self._report is not None:
            self._report(fraction, message, metrics)

    def log(self, message: str) -> None:
        """Write a line to the run's log."""
        if self._log is not None:
            self._log(message)

    def wrote(self, path: Path) -> None:
        """Say that a file was written, so that a later run can tell whether it is still as it was left."""
        self.written.append(path)

    @property
    def cancelled(self) -> Event:
        """Set when the run is to stop; for whoever must wait for that and for something else."""
        return self._cancelled

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def check_cancelled(self) -> None:
        """Stop here if somebody asked for it.

        Raises:
            Cancelled: the run was cancelled.
        """
        if self._cancelled.is_set():
            raise Cancelled

    def scratch(self) -> Path:
        """An empty folder for files of the moment; it is removed after the node has finished."""
        if self._scratch is None:
            msg = "There is no scratch folder outside a run."
            raise RuntimeError(msg)
        return self._scratch()

    def inner(self) -> Inner:
        """The workflow inside of the node, ready to be run."""
        if self._nested is None:
            msg = "There is no workflow inside outside a run."
            raise RuntimeError(msg)
        return self._nested(self)

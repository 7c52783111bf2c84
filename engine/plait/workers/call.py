"""Watches over one piece of work in a worker: its messages, its output, its time, its memory, and its end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from plait.amounts import size_in_bytes
from plait.errors import Cancelled, NodeFailedError
from plait.workers.ending import in_words
from plait.workers.error_record import error_from_record
from plait.workers.limits import Limits
from plait.workers.output import Output
from plait.workers.processes import memory_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from plait.steering import Steering
    from plait.workers.channel import Message
    from plait.workers.process import WorkerProcess

GLANCE = 0.05
"""Seconds after which the clock and a wish to cancel have been looked at, at the latest."""
MEMORY_GLANCE = 0.02
"""The same for the memory, where it is limited; a process can take a gigabyte in a quarter of a second."""
MEMORY_FULL = 0.95
"""The part of its memory limit at which a process is ended: it must not get far beyond before that is done."""
GRACE = 0.8
"""Seconds that work has to come to an end after it was asked to; then its process is killed."""


class NotBegun(Exception):
    """The worker died before it began, so that the work can be given to another one."""


class Call:
    """One piece of work in a worker.

    Args:
        worker: Who does it.
        number: The number by which the worker knows it.
        tell: Takes what the work tells while it goes on.
        print_: Takes each line that the worker prints meanwhile.
        cancelled: Set when the work is no longer wanted.
        limits: What the work may take.
        steering: What is asked of it meanwhile.
    """

    def __init__(
        self,
        worker: WorkerProcess,
        number: int,
        tell: Callable[[dict[str, Any]], None],
        print_: Callable[[str], None],
        cancelled: Event,
        limits: Limits,
        steering: Steering | None = None,
    ) -> None:
        self._worker = worker
        self._number = number
        self._tell = tell
        self._output = Output(print_)
        self._cancelled = cancelled
        self._limits = limits
        self._steering = steering
        self._steered = 0
        """The version of what was asked last."""
        self._has_begun = False
        self._began = time.monotonic()
        self._asked_to_stop: float | None = None
        self._peak = 0
        self._looked = 0.0
        self.left = ""
        """What the work left behind in the worker, which must be replaced then."""

    def result(self, kind: str, payload: dict[str, Any]) -> dict[str, Any]:
        """Hand the work over, and watch over it until it is done. What it raises there is raised here.

        Raises:
            Cancelled: it was cancelled.
            NodeFailedError: its process ended, or was ended for going beyond a limit.
            NotBegun: its process ended before that.
        """
        if self._worker.has_worked:
            # What it has written since is nothing of this work. What a new one says tells why it can't start.
            self._worker.drain(lambda _: None)
        try:
            self._worker.send({"call": self._number, "kind": kind, "payload": payload})
            while True:
                messages = self._worker.next_messages(self._pause(), self._output.feed)
                if messages is None:
                    raise self._death()
                for message in messages:
                    if "answer" in message:
                        return self._answered(message)
                    self._take(message)
                self._check()
        finally:
            self._output.finish()

    def _pause(self) -> float:
        return GLANCE if self._limits.bytes is None else MEMORY_GLANCE

    def _take(self, message: Message) -> None:
        if "begun" in message:
            self._has_begun = True
            self._began = time.monotonic()
        elif "limits" in message:
            # The next part of the work begins, with limits of its own.
            self._limits = Limits(*message["limits"])
            self._began = time.monotonic()
        elif "tell" in message:
            self._tell(message["tell"])

    def _answered(self, message: Message) -> dict[str, Any]:
        self.left = message["left"]
        self._worker.has_worked = True
        # Whatever was printed before the answer is in the pipe by now.
        self._worker.drain(self._output.feed)
        if "error" in message:
            raise error_from_record(message["error"])
        result: dict[str, Any] = message["result"]
        return result

    def _check(self) -> None:
        """End the work if it has gone too far, or was told to stop and doesn't."""
        now = time.monotonic()
        if self._cancelled.is_set():
            if self._asked_to_stop is None:
                self._asked_to_stop = now
                self._worker.send({"cancel": self._number})
            # One that is still starting can't hear anything.
            if not self._has_begun or now - self._asked_to_stop > GRACE:
                self._worker.end()
                raise Cancelled
        if not self._has_begun:
            return
        self._steer()
        seconds = self._limits.seconds
        if seconds is not None and now - self._began > seconds:
            self._worker.end()
            raise NodeFailedError(
                f"It was ended after {now - self._began:.1f} s, because its time limit is {seconds:g} s.",
                hint="Give it less to do, or raise its time limit.",
            )
        if self._limits.bytes is not None and now - self._looked >= MEMORY_GLANCE / 2:
            self._looked = now
            self._check_memory(self._limits.bytes)

    def _steer(self) -> None:
        steering = self._steering
        if steering is not None and steering.version != self._steered:
            self._steered = steering.version
            self._worker.send({"steer": self._number, "settings": dict(steering.settings)})

    def _check_memory(self, limit: int) -> None:
        used = memory_of(self._worker.pid)
        self._peak = max(self._peak, used)
        if used > limit * MEMORY_FULL:
            self._worker.end()
            allowed, most = size_in_bytes(limit), size_in_bytes(self._peak)
            raise NodeFailedError(
                f"It was ended because its memory limit is {allowed}, and it used {most}.",
                hint="Give it fewer rows, or raise its memory limit.",
            )

    def _death(self) -> Exception:
        code = self._worker.exit_code()
        self._worker.end()
        if self._cancelled.is_set():
            return Cancelled()
        if not self._has_begun:
            return NotBegun()
        message, hint = in_words(code)
        return NodeFailedError(message, hint=hint)

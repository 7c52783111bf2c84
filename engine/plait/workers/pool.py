"""A few workers that are kept warm, for whoever has work that should not be done in this process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path
from secrets import token_hex
from threading import Condition, Event
from typing import TYPE_CHECKING, Any

from plait.errors import Cancelled, PlaitError
from plait.workers import keeper
from plait.workers.call import GLANCE, Call, NotBegun
from plait.workers.limits import NO_LIMITS, Limits
from plait.workers.process import WorkerProcess
from plait.workers.processes import can_measure

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait.steering import Steering

_ATTEMPTS = 2


class WorkerPool:
    """At most so many worker processes, started when they are needed, replaced when they die, used again and again.

    Any number of threads may call at once; those for whom there is no worker wait. The workers end with the pool, and
    if this process dies, however that happens, so do they and all that they have started.

    Args:
        size: How many workers there may be.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self.mark = f"{os.environ.get(keeper.VARIABLE, '')}/{token_hex(8)}."
        self._changed = Condition()
        self._idle: list[WorkerProcess] = []
        self._at_work: set[WorkerProcess] = set()
        self._starting = 0
        self._numbers = count(1)
        self._keeper: subprocess.Popen[bytes] | None = None
        self._folder: Path | None = None
        self._is_closed = False

    def call(
        self,
        kind: str,
        payload: dict[str, Any],
        on_message: Callable[[dict[str, Any]], None] = lambda _: None,
        *,
        on_line: Callable[[str], None] = lambda _: None,
        cancelled: Event | None = None,
        limits: Limits = NO_LIMITS,
        steering: Steering | None = None,
    ) -> dict[str, Any]:
        """Have a piece of work done in a worker, and wait for its answer. Safe from any thread.

        `plait.workshop.kinds.handler_of` says which function does work of a kind. Payload, messages and answer are
        plain data: they cross as JSON. Large things belong into the store, and only where they are into the payload.

        Args:
            kind: What is to be done.
            payload: What it needs to know.
            on_message: Takes what the work tells by `desk.tell` while it goes on; called in this thread.
            on_line: Takes each line that the worker prints meanwhile: the first and the last ones, if there are many.
            cancelled: Set it, from any thread, when the work is no longer wanted. The worker is told, and killed if it
                has not stopped after a moment.
            limits: What the work may take, from when it begins. Its process is killed when it goes beyond.
            steering: What is asked of the work while it goes on; it finds that at `desk.steering`.

        Raises:
            Cancelled: it was cancelled.
            NodeFailedError: its process died, or was ended for going beyond a limit; or the work raised something
                other than a PlaitError.
            PlaitError: what the work raised, as the same class; or no worker can be started.
        """
        if limits.bytes is not None and not can_measure():
            raise PlaitError("Memory can't be limited on this system.", hint="Run without a memory limit.")
        cancelled = cancelled or Event()
        for _ in range(_ATTEMPTS):
            worker = self._take(cancelled)
            call = Call(worker, next(self._numbers), on_message, on_line, cancelled, limits, steering)
            try:
                return call.result(kind, payload)
            except NotBegun:
                continue
            finally:
                self._give_back(worker, call.left)
        raise PlaitError(
            "A worker process could not be started: it ended at once.",
            hint="The log has what it said. Run with the executor 'threads' meanwhile.",
        )

    def scratch(self) -> Path:
        """A folder for files of the moment, which goes with the pool."""
        with self._changed:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="plait-workers-"))
            return self._folder

    def close(self) -> None:
        """End all workers, those that are at work too. Whoever waits for one is told that it has died."""
        with self._changed:
            if self._is_closed:
                return
            self._is_closed = True
            idle, self._idle = self._idle, []
            at_work = list(self._at_work)
            self._changed.notify_all()
        for worker in at_work:
            # Its supervisor sees it and puts it away.
            keeper.end_group(worker.pid, worker.mark)
        for worker in idle:
            worker.part()
        for worker in idle:
            worker.dismiss()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._dismiss_keeper()

    def _take(self, cancelled: Event) -> WorkerProcess:
        """A worker for this thread alone; the one that was used last, whose memory is the warmest."""
        dead: list[WorkerProcess] = []
        try:
            with self._changed:
                while True:
                    if self._is_closed:
                        raise PlaitError("The workers have been dismissed already.")
                    if cancelled.is_set():
                        raise Cancelled
                    while self._idle:
                        worker = self._idle.pop()
                        if worker.is_alive:
                            self._at_work.add(worker)
                            return worker
                        dead.append(worker)
                    if len(self._at_work) + self._starting < self.size:
                        self._starting += 1
                        break
                    self._changed.wait(GLANCE)
        finally:
            for worker in dead:
                self._put_away(worker)
        return self._start()

    def _start(self) -> WorkerProcess:
        worker = None
        try:
            with self._changed:
                if self._keeper is None:
                    self._keeper = _start_keeper(self.mark, self.scratch())
            worker = WorkerProcess(f"{self.mark}{next(self._numbers)}.")
            self._tell_keeper(f"+{worker.pid}\n")
        except OSError as error:
            raise PlaitError(f"A worker process could not be started: {error.strerror or error}.") from None
        finally:
            with self._changed:
                self._starting -= 1
                if worker is not None:
                    self._at_work.add(worker)
                self._changed.notify()
        return worker

    def _give_back(self, worker: WorkerProcess, left: str) -> None:
        is_fit = worker.is_alive and not left
        if not is_fit:
            self._put_away(worker)
        with self._changed:
            self._at_work.discard(worker)
            if is_fit and not self._is_closed:
                self._idle.append(worker)
                is_fit = False
            self._changed.notify()
        if is_fit:
            self._put_away(worker)

    def _put_away(self, worker: WorkerProcess) -> None:
        worker.end()
        self._tell_keeper(f"-{worker.pid}\n")

    def _tell_keeper(self, line: str) -> None:
        # Without it the workers still see that their channel is closed.
        with self._changed, suppress(OSError, ValueError):
            if self._keeper is not None and self._keeper.stdin is not None:
                self._keeper.stdin.write(line.encode("ascii"))
                self._keeper.stdin.flush()

    def _dismiss_keeper(self) -> None:
        if self._keeper is None:
            return
        assert self._keeper.stdin is not None
        with suppress(OSError):
            self._keeper.stdin.close()
        try:
            self._keeper.wait(1.0)
        except subprocess.TimeoutExpired:
            self._keeper.kill()
            self._keeper.wait()


def _start_keeper(mark: str, folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-I", "-S", keeper.__file__, mark, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )

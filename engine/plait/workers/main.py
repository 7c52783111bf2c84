"""The worker itself: takes one piece of work after the other from its channel, until that is closed.

What it does with one it is told by whoever makes it a worker: see `plait.workshop`.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from plait.errors import PlaitError
from plait.steering import Steering
from plait.workers.channel import Channel, Message
from plait.workers.desk import Desk
from plait.workers.ending import LOST
from plait.workers.error_record import error_to_record
from plait.workers.tidy import Tidiness

if TYPE_CHECKING:
    from plait.workers.limits import Limits


Handler = Callable[[dict[str, Any], Desk], dict[str, Any]]
"""Does a piece of work: takes what was sent and the worker's desk, and returns the answer, both as plain data.

What it raises crosses to whoever asked, an error of ours as the same class. It should look at `desk.cancelled` now and
then and raise `Cancelled`; `desk.tell` sends plain data back while it works, and `desk.limit` says which limits hold
from now on.
"""


class Worker:
    """Works in the main thread, where signals and many libraries want to be used, and listens in another.

    Args:
        channel: The way to and from whoever gives the work.
        handler_of: The function that does work of a kind; it may raise ValueError if there is none.
    """

    def __init__(self, channel: Channel, handler_of: Callable[[str], Handler]) -> None:
        self._channel = channel
        self._handler_of = handler_of
        self._calls: SimpleQueue[Message | None] = SimpleQueue()
        self._present = 0
        """The number of the piece of work at hand."""
        self._process = os.getpid()
        self._desk = Desk(self._tell, self._limit)
        self._tidiness = Tidiness()

    def serve(self) -> None:
        """Work until the channel is closed."""
        Thread(target=self._listen, name="plait-listener", daemon=True).start()
        while (call := self._calls.get()) is not None:
            self._work(call)
        self._desk.close()

    def _listen(self) -> None:
        try:
            while (message := self._channel.receive()) is not None:
                if "cancel" in message:
                    if message["cancel"] == self._present:
                        self._desk.cancelled.set()
                elif "steer" in message:
                    if message["steer"] == self._present:
                        self._desk.steering.ask(message["settings"])
                else:
                    self._desk.cancelled.clear()
                    self._desk.steering = Steering()
                    self._present = message["call"]
                    self._calls.put(message)
        except (OSError, ValueError):
            pass
        # Whoever gave the work has gone, or has had enough of it.
        if self._present:
            os.killpg(0, signal.SIGKILL)
        self._calls.put(None)

    def _work(self, call: Message) -> None:
        number = call["call"]
        self._desk.let_go()
        self._tidiness.before()
        answer: dict[str, Any] = {"answer": number}
        try:
            handler = self._handler_of(call["kind"])
            # Only now, so that what a new worker has to import first takes nothing from the time of the work.
            self._send({"begun": number})
            answer["result"] = handler(call["payload"], self._desk)
        except BaseException as error:  # noqa: BLE001 - whatever it raises is its outcome
            answer["error"] = error_to_record(error)
        if os.getpid() != self._process:
            # A node has forked, and this is the copy that came back.
            os._exit(0)
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.flush()
        try:
            answer["left"] = self._tidiness.restore()
        except OSError:
            os._exit(LOST)
        self._present = 0
        try:
            self._send(answer)
        except PlaitError as error:
            self._send({"answer": number, "error": error_to_record(error), "left": answer["left"]})

    def _tell(self, message: dict[str, Any]) -> None:
        if os.getpid() == self._process:
            self._send({"tell": message})

    def _limit(self, limits: Limits) -> None:
        if os.getpid() == self._process:
            self._send({"limits": [limits.seconds, limits.bytes]})

    def _send(self, message: Message) -> None:
        try:
            self._channel.send(message)
        except OSError:
            os._exit(LOST)


def main(handler_of: Callable[[str], Handler]) -> None:
    """Become a worker.

    Args:
        handler_of: The function that does work of a kind.
    """
    descriptor = int(sys.argv[1])
    os.set_inheritable(descriptor, False)
    # Where memory runs out the system takes a worker, not the process that it works for.
    with suppress(OSError), open("/proc/self/oom_score_adj", "w", encoding="ascii") as file:
        file.write("700")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # Line by line, so that the last words before a crash are not lost.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", line_buffering=True)
    faulthandler.enable(os.dup(2))
    Worker(Channel(socket.socket(fileno=descriptor)), handler_of).serve()
    os._exit(0)

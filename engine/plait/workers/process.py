"""One worker process, seen from the run: started, given work, watched, and ended."""

from __future__ import annotations

import os
import selectors
import signal
import socket
import struct
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from plait.workers.channel import Channel, Message
from plait.workers.keeper import VARIABLE, end_group

if TYPE_CHECKING:
    from collections.abc import Callable

_LAST_WORDS = 0.2
"""Seconds in which a process that closed its channel may end."""
_FAREWELL = 0.5
"""Seconds in which a worker that has nothing to do may end by itself."""
_STUCK = 30
"""Seconds after which a message that nobody takes is given up."""
_BLOCK = 2**16


class WorkerProcess:
    """A worker in a session and process group of its own.

    What it writes to its standard output and error comes through a pipe; its standard input is empty. One thread at a
    time may use it.

    Args:
        mark: Stands in its environment, and so in that of all that it starts.

    Raises:
        OSError: the system has no room for another process.
    """

    def __init__(self, mark: str) -> None:
        self.mark = mark
        self.has_worked = False
        """Whether it has done a piece of work already."""
        ours, theirs = socket.socketpair()
        reading, writing = os.pipe()
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "plait.workshop", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=writing,
                stderr=writing,
                pass_fds=[theirs.fileno()],
                env={**os.environ, "PYTHONPATH": _module_path(), VARIABLE: mark},
                start_new_session=True,
            )
        except BaseException:
            ours.close()
            os.close(reading)
            raise
        finally:
            theirs.close()
            os.close(writing)
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", _STUCK, 0))
        os.set_blocking(reading, False)
        self._channel = Channel(ours)
        self._output = reading
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._channel, selectors.EVENT_READ)
        self._selector.register(reading, selectors.EVENT_READ)
        self._is_gone = False

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return not self._is_gone and self._process.poll() is None

    def send(self, message: Message) -> bool:
        """Send a message, and say whether anybody may take it.

        Raises:
            PlaitError: it can't be sent to any process.
        """
        try:
            self._channel.send(message)
        except OSError:
            return False
        return True

    def next_messages(self, seconds: float, print_: Callable[[bytes], None]) -> list[Message] | None:
        """What it has sent, after at most so long; what it has written goes to a function. None when it has died."""
        with suppress(OSError):
            self._selector.select(seconds)
        is_dead = self._process.poll() is not None
        self.drain(print_)
        try:
            messages = self._channel.received()
        except ValueError:
            # Somebody else has written to the channel, and what comes next can't be told from it.
            return None
        if not messages and (is_dead or self._channel.is_ended):
            # Its last words may have come after the look at what it had written.
            self.drain(print_)
            return None
        return messages

    def drain(self, print_: Callable[[bytes], None]) -> None:
        """Take what it has written so far."""
        # Whoever writes faster than we read must not keep us from all else.
        for _ in range(64):
            try:
                content = os.read(self._output, _BLOCK)
            except OSError:
                return
            if not content:
                with suppress(KeyError):
                    self._selector.unregister(self._output)
                return
            print_(content)

    def exit_code(self) -> int | None:
        """How it ended; None if it lives."""
        try:
            return self._process.wait(_LAST_WORDS)
        except subprocess.TimeoutExpired:
            return None

    def part(self) -> None:
        """Let it know that nothing more will come."""
        self._selector.unregister(self._channel)
        self._channel.close()

    def dismiss(self) -> None:
        """End it, giving it the time to put its things in order after it was parted from."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_FAREWELL)
        self.end()

    def end(self) -> None:
        """End it at once, with everything that it has started."""
        if self._is_gone:
            return
        self._is_gone = True
        if self._process.poll() is None:
            # Nothing that is about to fork gets on with it while its family is being looked for.
            with suppress(OSError):
                os.killpg(self.pid, signal.SIGSTOP)
        end_group(self.pid, self.mark)
        self._process.wait()
        self._selector.close()
        self._channel.close()
        os.close(self._output)


def _module_path() -> str:
    """Where this process finds modules, so that a worker finds the same."""
    return os.pathsep.join(dict.fromkeys(os.path.abspath(place) for place in sys.path))

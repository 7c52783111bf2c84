"""Messages between a run and a worker: JSON with its length before it, over a pair of sockets."""

from __future__ import annotations

import socket
from threading import Lock
from typing import Any

from plait.errors import PlaitError
from plait.plain_json import json_bytes, json_value

Message = dict[str, Any]

LARGEST = 2**30
"""Bytes of a message; tables and models never travel here, only where they are."""
_LENGTH = 8
_BLOCK = 2**16


class Channel:
    """One end of the pair. Any thread may send; one at a time may receive."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end
        self._lock = Lock()
        self._read = bytearray()
        self.is_ended = False
        """Whether the other end was closed."""

    def fileno(self) -> int:
        return self._end.fileno()

    def send(self, message: Message) -> None:
        """Send a message.

        Raises:
            PlaitError: it holds something that JSON has no room for, or too much.
            OSError: nobody listens at the other end.
        """
        try:
            content = json_bytes(message)
        except (TypeError, ValueError, RecursionError) as error:
            raise PlaitError(f"This can't be sent to another process: {error}.") from None
        if len(content) > LARGEST:
            raise PlaitError("More than 1 GiB of text can't be sent to another process.")
        with self._lock:
            self._end.sendall(len(content).to_bytes(_LENGTH, "big") + content)

    def receive(self) -> Message | None:
        """The next message, as soon as it is there; None when the other end was closed."""
        while True:
            if (message := self._taken()) is not None:
                return message
            if self.is_ended:
                return None
            self._add(self._end.recv(_BLOCK))

    def received(self) -> list[Message]:
        """The messages that are there already.

        Raises:
            ValueError: what came is no message.
        """
        while not self.is_ended:
            try:
                self._add(self._end.recv(_BLOCK, socket.MSG_DONTWAIT))
            except BlockingIOError:
                break
            except OSError:
                self.is_ended = True
        messages = []
        while (message := self._taken()) is not None:
            messages.append(message)
        return messages

    def close(self) -> None:
        self._end.close()

    def _add(self, content: bytes) -> None:
        self._read += content
        self.is_ended = not content

    def _taken(self) -> Message | None:
        if len(self._read) < _LENGTH:
            return None
        end = _LENGTH + int.from_bytes(self._read[:_LENGTH], "big")
        if end > LARGEST + _LENGTH:
            msg = "the length of a message is beyond the limit"
            raise ValueError(msg)
        if len(self._read) < end:
            return None
        content = bytes(self._read[_LENGTH:end])
        del self._read[:end]
        message = json_value(content)
        if not isinstance(message, dict):
            msg = "a message is an object"
            raise ValueError(msg)
        return message

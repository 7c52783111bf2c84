"""Messages between a run and a worker."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.errors import PlaitError
from plait.workers.channel import Channel

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture
def ends() -> Iterator[tuple[Channel, Channel]]:
    one, other = map(Channel, socket.socketpair())
    yield one, other
    one.close()
    other.close()


@given(st.lists(st.dictionaries(st.text(), JSON, max_size=4), max_size=5))
def test_what_is_sent_comes_in_order(messages: list[dict[str, object]]) -> None:
    one, other = map(Channel, socket.socketpair())
    for message in messages:
        one.send(message)
    one.close()

    assert [other.receive() for _ in messages] == messages
    assert other.receive() is None
    assert other.is_ended
    other.close()


def test_a_message_that_is_larger_than_what_the_system_takes_at_once_comes_whole(
    ends: tuple[Channel, Channel],
) -> None:
    one, other = ends
    message = {"text": "ä" * 3_000_000}
    sender = Thread(target=one.send, args=(message,))
    sender.start()

    assert other.receive() == message
    sender.join()


def test_what_is_not_there_is_not_waited_for(ends: tuple[Channel, Channel]) -> None:
    one, other = ends
    assert other.received() == []

    one.send({"a": 1})
    one.send({"b": 2})

    assert other.received() == [{"a": 1}, {"b": 2}]
    assert not other.is_ended


def test_half_a_message_is_kept_until_the_rest_comes() -> None:
    raw, end = socket.socketpair()
    channel = Channel(end)
    content = b'{"a": 1}'
    raw.sendall(len(content).to_bytes(8, "big") + content[:3])
    assert channel.received() == []

    raw.sendall(content[3:])

    assert channel.received() == [{"a": 1}]
    raw.close()
    channel.close()


@pytest.mark.parametrize("content", [b"\xff" * 8, (2).to_bytes(8, "big") + b"[]", (3).to_bytes(8, "big") + b"{x}"])
def test_what_is_no_message_is_refused(content: bytes) -> None:
    raw, end = socket.socketpair()
    channel = Channel(end)
    raw.sendall(content)

    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it
        channel.received()
    raw.close()
    channel.close()


def test_what_json_has_no_room_for_is_not_sent(ends: tuple[Channel, Channel]) -> None:
    with pytest.raises(PlaitError, match="can't be sent to another process"):
        ends[0].send({"a": object()})

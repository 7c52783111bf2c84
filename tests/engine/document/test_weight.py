"""Limits are looked at before a parser is let near the text, and each refusal is quick."""

from __future__ import annotations

import time

import pytest

from plait.document import limits
from plait.document.weight import check_weight
from plait.errors import DocumentError

MIB = 2**20


def nested(depth: int, brackets: str = "[]") -> bytes:
    return brackets[0].encode() * depth + brackets[1].encode() * depth


def refusal(data: bytes) -> DocumentError:
    began = time.monotonic()
    with pytest.raises(DocumentError) as caught:
        check_weight(data, "flow.json")
    # A second on an idle machine; several times that where tests share one.
    assert time.monotonic() - began < 8
    return caught.value


def test_the_deepest_that_is_allowed() -> None:
    check_weight(nested(limits.MAX_DEPTH))
    check_weight(b'{"a":' * limits.MAX_DEPTH + b"1" + b"}" * limits.MAX_DEPTH)


@pytest.mark.parametrize("depth", [limits.MAX_DEPTH + 1, 1_000, 1_000_000])
@pytest.mark.parametrize("brackets", ["[]", "{}"])
def test_too_deep(depth: int, brackets: str) -> None:
    error = refusal(nested(depth, brackets))
    assert error.message == "Lists and objects are nested more than 64 deep."
    assert error.position == (1, 65)


def test_too_deep_without_ends() -> None:
    assert refusal(b"\n" + b"[" * 100_000).position == (2, 65)


def test_too_deep_behind_brackets_that_close_too_early() -> None:
    assert "64 deep" in refusal(b"[]]" + nested(100)).message


def test_brackets_in_texts_do_not_count() -> None:
    check_weight(b'["' + b"[" * 1_000 + rb"\"" + b"{" * 1_000 + b'", 1]')


def test_the_largest_document() -> None:
    check_weight(b" " * limits.MAX_BYTES)
    assert refusal(b" " * (limits.MAX_BYTES + 1)).message == "The document is larger than 64 MiB."


def test_a_long_text() -> None:
    check_weight(b'["' + b"x" * limits.MAX_TEXT + b'"]')
    error = refusal(b'[1,\n "' + b"x" * 10_000_000 + b'"]')
    assert (error.message, error.position) == ("A text is longer than 4 MiB.", (2, 2))


@pytest.mark.parametrize(
    "data",
    [
        b"[" + b"[]," * (20 * MIB) + b"[]]",
        b"[" + b"1," * (31 * MIB) + b"1]",
        b'"' * (64 * MIB),
        b"[" * 40 * MIB,
    ],
    ids=["lists", "numbers", "quotes", "openings"],
)
def test_too_many_values(data: bytes) -> None:
    assert refusal(data).message == "The document holds more than 3,000,000 values."


def test_an_endless_text_of_escapes_is_read_once() -> None:
    assert refusal(b'["' + rb"\"" * (20 * MIB)).message in (
        "A text is longer than 4 MiB.",
        "The document holds more than 3,000,000 values.",
    )


def test_a_text_that_ends_in_a_backslash() -> None:
    check_weight(b'["abc\\')

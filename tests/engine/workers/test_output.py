"""What a node prints becomes lines of the log, and never too many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.workers.output import FIRST, LAST, LONGEST, Output


def told(*pieces: bytes) -> list[str]:
    lines: list[str] = []
    output = Output(lines.append)
    for piece in pieces:
        output.feed(piece)
    output.finish()
    return lines


def test_lines_are_told_as_they_come() -> None:
    lines: list[str] = []
    output = Output(lines.append)

    output.feed(b"one\ntw")
    assert lines == ["one"]
    output.feed(b"o\r\n\nlast")
    assert lines == ["one", "two", ""]
    output.finish()
    assert lines == ["one", "two", "", "last"]


@pytest.mark.parametrize("number", [0, 1, FIRST, FIRST + 1, FIRST + LAST, FIRST + LAST + 1, 5000])
@pytest.mark.parametrize("block", [1, 7, 1000, 10**6])
def test_of_many_lines_the_first_and_the_last_are_told(number: int, block: int) -> None:
    content = "".join(f"{index}\n" for index in range(number)).encode()
    pieces = [content[at : at + block] for at in range(0, len(content), block)]

    lines = told(*pieces)

    if number <= FIRST + LAST:
        assert lines == [str(index) for index in range(number)]
    else:
        assert lines[:FIRST] == [str(index) for index in range(FIRST)]
        assert lines[FIRST] == f"… {number - FIRST - LAST:,} lines left out …"
        assert lines[FIRST + 1 :] == [str(index) for index in range(number - LAST, number)]


def test_a_line_that_never_ends_is_cut() -> None:
    lines = told(*[b"x" * 100_000] * 50, b"\nshort\n")

    assert lines == ["x" * LONGEST + f"… ({5_000_000 - LONGEST:,} more bytes)", "short"]


def test_bytes_that_are_no_text_are_told_too() -> None:
    assert told(b"\xff\xfe caf\xc3\xa9\n") == ["\ufffd\ufffd café"]


@given(st.lists(st.binary(max_size=40), max_size=30))
def test_where_the_pieces_end_makes_no_difference(pieces: list[bytes]) -> None:
    assert told(*pieces) == told(b"".join(pieces))

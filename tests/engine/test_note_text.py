"""The text of notes: a little of Markdown, in lines that fit."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.lettering import text_width
from plait.note_text import Run, lines_of, parted, plain_text


def shown(body: str, width: float = 400.0) -> list[tuple[tuple[str, str], ...]]:
    return [tuple((run.text, run.style) for run in line) for line in lines_of(body, width, 12.0, 20)]


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("One line", "", "One line"),
        ("# A heading", "A heading", ""),
        ("Why\n\nBecause.", "Why", "Because."),
        ("## **Very** important\nyes", "Very important", "yes"),
        ("", "", ""),
    ],
)
def test_the_first_of_several_lines_is_a_title(text: str, title: str, body: str) -> None:
    assert parted(text) == (title, body)


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("plain", (("plain", ""),)),
        ("a **strong word** here", (("a ", ""), ("strong word", "strong"), (" here", ""))),
        ("*so* and _so_", (("so", "emphasis"), (" and ", ""), ("so", "emphasis"))),
        ("call `f(x)`.", (("call ", ""), ("f(x)", "code"), (".", ""))),
        ("see [the paper](https://example.org/a?b=1) first", (("see the paper first", ""),)),
        ("- an item", (("• an item", ""),)),
        ("* **an** item", (("• ", ""), ("an", "strong"), (" item", ""))),
        ("1. stays", (("1. stays", ""),)),
        ("### Part", (("Part", "strong"),)),
        # What is no Markdown stays as it is written.
        ("2 * 3 * 4 = 24", (("2 * 3 * 4 = 24", ""),)),
        ("snake_case_name and a*b*c", (("snake_case_name and a*b*c", ""),)),
        ("<b>no</b> & ![x](file:///etc/passwd)", (("<b>no</b> & !x", ""),)),
        ("**open and `open", (("**open and `open", ""),)),
    ],
)
def test_marks_become_looks(body: str, line: tuple[tuple[str, str], ...]) -> None:
    assert shown(body) == [line]


def test_looks_go_on_in_the_next_line() -> None:
    assert shown("some **words that are strong** and more", 90) == [
        (("some ", ""), ("words", "strong")),
        (("that are strong", "strong"),),
        (("and more", ""),),
    ]


def test_a_cut_is_told_and_keeps_its_looks() -> None:
    assert lines_of("one\n**two**\nthree", 200, 12.0, 2) == [(Run("one"),), (Run("two…", "strong"),)]
    assert lines_of("one", 200, 12.0, 0) == []


@given(st.text(st.sampled_from("ab *_`[]()-#\n"), max_size=80), st.integers(20, 200))
def test_any_text_has_lines_that_fit(body: str, width: int) -> None:
    lines = lines_of(body, width, 12.0, 6)
    assert len(lines) <= 6
    for line in lines:
        assert text_width(plain_text(line), 12.0) <= width or len(plain_text(line)) <= 2
        assert all(run.text for run in line)


@pytest.mark.parametrize("mark", ["[", "**", "`", "*a ", "_a", "[a](", "- "])
def test_a_hostile_text_takes_no_time(mark: str) -> None:
    began = time.process_time()
    lines_of(mark * 200_000, 400, 12.0, 20)
    lines_of("\n".join([mark * 1_900] * 100), 400, 12.0, 20)
    assert time.process_time() - began < 5

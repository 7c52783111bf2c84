"""Texts are measured without a font, and cut so that they fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.lettering import ELLIPSIS, elided, elided_apart, one_line, text_width, wrapped


@pytest.mark.parametrize(
    ("text", "bold", "ems"),
    [
        # Widths in Inter Regular and SemiBold, added up from the advance widths in the font files.
        ("Logistic Regression", False, 9.219),
        ("Logistic Regression", True, 9.510),
        ("The quick brown fox 80 % stratified seed 7 Logistic Regression", False, 29.737),
        ("The quick brown fox 80 % stratified seed 7 Logistic Regression", True, 30.388),
    ],
)
def test_the_estimate_is_at_least_the_real_width_and_little_more(text: str, bold: bool, ems: float) -> None:
    estimate = text_width(text, 1.0, bold=bold)

    assert ems <= estimate <= 1.04 * ems


def test_what_fits_is_left_alone() -> None:
    assert elided("Row Filter", 136, 13, bold=True) == "Row Filter"


def test_what_does_not_fit_is_cut_and_says_so() -> None:
    short = elided("An extraordinarily long title", 100, 13, bold=True)

    assert short.endswith(ELLIPSIS)
    assert "An extraordinarily long title".startswith(short[:-1])
    assert 80 < text_width(short, 13, bold=True) <= 100


def test_east_asian_signs_count_as_wide() -> None:
    assert text_width("日本語", 10.0) == 30.0


def test_an_accent_is_not_torn_from_its_letter() -> None:
    text = "e\u0301" * 30

    cut = one_line(text, most=9)

    assert cut == "e\u0301" * 4 + ELLIPSIS


def test_white_space_of_any_kind_becomes_single_spaces() -> None:
    assert one_line("  a\n\tb \u2003 c  ") == "a b c"


def test_lines_break_between_words_and_the_last_one_tells_of_a_cut() -> None:
    lines = wrapped("one two three four five six seven eight nine ten", 60, 11, 3)

    assert len(lines) == 3
    assert lines[0] == "one two"
    assert lines[-1].endswith(ELLIPSIS)


def test_names_that_begin_alike_are_told_apart_by_their_ends() -> None:
    names = ["P (diagnosis=malignant) logistic", "P (diagnosis=malignant) tree", "P (diagnosis=malignant)"]
    assert len({elided(name, 100, 10) for name in names}) == 1

    cut = elided_apart(names, 100, 10)

    assert [each.partition(ELLIPSIS)[2] for each in cut] == ["t) logistic", "nant) tree", "alignant)"]
    assert all(text_width(each, 10) <= 100 for each in cut)
    # What lies apart already is cut as ever, and equal names stay equal.
    assert elided_apart(["short", "another one that is long", "short"], 60, 10)[::2] == ["short", "short"]


def test_names_that_also_end_alike_are_told_apart_by_where_they_differ() -> None:
    names = [f"a very long beginning {word} and a very long end of it" for word in ("red", "blue")]
    assert elided_apart(names, 70, 10) == [f"{ELLIPSIS}red and a v{ELLIPSIS}", f"{ELLIPSIS}blue and a{ELLIPSIS}"]


@given(st.lists(st.text(), max_size=4), st.floats(20, 200))
def test_names_that_are_cut_apart_always_fit(texts: list[str], width: float) -> None:
    assert all(text_width(each, 13) <= width + 1e-9 for each in elided_apart(texts, width, 13))


def test_a_text_keeps_its_own_lines() -> None:
    assert wrapped("first\n\nsecond", 200, 11, 5) == ["first", "", "second"]


@given(st.text(), st.floats(20, 400), st.booleans())
def test_an_elided_text_always_fits(text: str, width: float, bold: bool) -> None:
    assert text_width(elided(text, width, 13, bold=bold), 13, bold=bold) <= width


@given(st.text(), st.integers(1, 50))
def test_one_line_is_one_line_and_not_too_long(text: str, most: int) -> None:
    line = one_line(text, most=most)

    assert len(line) <= most + 1
    assert len(line.splitlines()) <= 1

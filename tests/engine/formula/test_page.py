"""What the page on formulas says is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from formula_cases import refused, values
from plait import Formula
from plait.formula import functions
from plait.formula import limits as limit

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "formulas.md").read_text(encoding="utf-8")


def test_the_table_lists_every_function_as_the_catalogue_has_it() -> None:
    part = PAGE.partition("## Functions")[2].partition("\n## ")[0]
    rows = [row for row in part.splitlines() if row.startswith("| `")]
    assert rows == [f"| `{each.signature}` | {each.help} | `{each.example}` |" for each in functions()]


def test_every_category_has_a_heading() -> None:
    headings = re.findall(r"^### (.*)$", PAGE.partition("## Functions")[2], re.MULTILINE)
    assert headings == list(dict.fromkeys(each.category.capitalize() for each in functions()))


@pytest.mark.parametrize("text", re.findall(r"^    (\S.*)$", PAGE, re.MULTILINE))
def test_every_example_is_a_formula(text: str) -> None:
    assert Formula(text).columns


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("characters", limit.MAX_TEXT),
        ("values, columns, operators and calls", limit.MAX_NODES),
        ("nesting of parentheses and calls", limit.MAX_NESTING),
        ("levels altogether; each condition of a choice is one", limit.MAX_DEPTH),
        ("steps, where some functions use an argument more than once", limit.MAX_STEPS),
        ("characters of a regular expression", limit.MAX_PATTERN),
        ("width to which a text is filled up", limit.MAX_WIDTH),
    ],
)
def test_the_limits_are_those_of_the_language(name: str, value: int) -> None:
    assert f"| {name} | {value:,} |" in PAGE


def test_the_growth_is_that_of_the_language() -> None:
    assert f"| growth of a text by replacements | {limit.MAX_GROWTH:,} times |" in PAGE


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("false and null", False),
        ("true or null", True),
        ("not null", None),
        ("null + 1", None),
        ("1 if null else 2", 2),
        ("-7 // 2", -4),
        ("-7 % 3", 2),
        ("'Z' < 'a'", True),
        (r"'\d+'", r"\d+"),
        ("day + hours(30) == datetime('2000-03-01 06:00')", True),
        ("date('2024-01-31') == datetime('2024-01-31')", True),
    ],
)
def test_what_it_says_of_values_is_so(text: str, value: object) -> None:
    assert values(text)[0] == value


@pytest.mark.parametrize("text", ["x == null", "name + x", "today()", "random()", "there > moment", "previous(x)"])
def test_what_it_says_is_refused_is_refused(text: str) -> None:
    assert refused(text).hint

import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, DataError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.text_cleaner import text_cleaner


def cleaned(text: str, **params: object) -> str | None:
    return collect(text_cleaner(lazy({"t": [text]}), **params))["t"].to_list()[0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("case", ["as it is", "lower", "upper", "title", "sentence"])
@pytest.mark.parametrize("trim", ["none", "both", "start", "end", "inside too"])
def test_contract(case: str, trim: str, size: int) -> None:
    params = {"case": case, "trim": trim, "width": 3, "fill": "0", "empty_as_missing": True}
    assert check_node(text_cleaner, MIXED.head(size), **params)
    assert check_node(text_cleaner, MIXED.head(size), columns=["kind", "sort", "none"], suffix="2", **params)


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("lower", "über the hill"),
        ("upper", "ÜBER THE HILL"),
        ("title", "Über The Hill"),
        ("sentence", "Über the hill"),
        ("as it is", "über the hILL"),
    ],
)
def test_case(case: str, expected: str) -> None:
    assert cleaned("über the hILL", case=case) == expected


@pytest.mark.parametrize(
    ("trim", "expected"),
    [
        ("none", "\u00a0a \n b\t"),
        ("both", "a \n b"),
        ("start", "a \n b\t"),
        ("end", "\u00a0a \n b"),
        ("inside too", "a b"),
    ],
)
def test_blanks(trim: str, expected: str) -> None:
    assert cleaned("\u00a0a \n b\t", trim=trim) == expected


@pytest.mark.parametrize(
    ("remove", "expected"),
    [("digits", "№  - é€!"), ("punctuation", "12  é"), ("all but letters and digits", "12  é")],
)
def test_characters(remove: str, expected: str) -> None:
    assert cleaned("№ 12 - é€!", remove=remove) == expected


def test_width() -> None:
    assert cleaned("42", width=5, fill="0") == "00042"
    assert cleaned("42", width=5, fill=".", pad="end") == "42..."
    assert cleaned("123456", width=5) == "123456"


def test_a_text_without_anything_left_may_become_missing() -> None:
    assert cleaned("  ") == ""
    assert cleaned("  ", empty_as_missing=True) is None


def test_numbers_are_refused() -> None:
    with pytest.raises(DataError, match="'n' is of type Int64"):
        text_cleaner(lazy({"n": [1]}), columns=Columns.named("n"))

from itertools import groupby, product

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import MissingColumnError, ParameterError
from plait.testing import check_node
from plait_nodes.deep.ctc_collapse import ctc_collapse


def collapsed(values: list[object], dtype: pl.DataType | None = None, **params: str) -> list[object]:
    table = pl.LazyFrame({"x": pl.Series(values, dtype=dtype)})
    return ctc_collapse(table, column="x", **params).collect()["collapsed"].to_list()


def test_it_keeps_what_every_node_promises() -> None:
    rows = {"text": ["aab", None, ""], "words": [["a", "a", None], [], None], "ids": [[1, 1, 0], [0], None]}
    for column, blank in (("text", "_"), ("words", "_"), ("ids", "0")):
        check_node(ctc_collapse, rows, column=column, blank=blank)


def test_known_paths() -> None:
    paths: list[object] = ["__hh_e_l_ll__o", "aab", "a_ab", "", "___", "a", None]
    assert collapsed(paths) == ["hello", "ab", "aab", "", "", "a", None]


def test_all_paths_to_a_text() -> None:
    """'ab' in three steps has five paths, counted by hand."""
    paths = ("".join(symbols) for symbols in product("ab_", repeat=3))
    found = [path for path in paths if collapsed([path]) == ["ab"]]
    assert sorted(found) == sorted(["aab", "abb", "_ab", "a_b", "ab_"])


def test_lists_of_texts_and_of_numbers() -> None:
    assert collapsed([["sh", "sh", "-", "sh", "e"], ["-"], None], blank="-") == [["sh", "sh", "e"], [], None]
    assert collapsed([[0, 7, 7, 0, 7, 3, 3], []], blank="0") == [[7, 7, 3], []]
    assert collapsed([[0, 7, 7, 0, 7]], pl.Array(pl.Int32, 5), blank="0") == [[7, 7]]
    assert collapsed([["a", None, "a", "b", "b"]]) == [["a", "a", "b"]]


def test_characters_of_any_script_and_line_breaks() -> None:
    assert collapsed(["あああ_ああい", "a\n\nb"]) == ["ああい", "a\nb"]
    assert collapsed(["aa.a"], blank=".") == ["aa"]


@given(st.text("ab_", max_size=12))
def test_it_is_runs_first_and_blanks_then(path: str) -> None:
    expected = "".join(symbol for symbol, _ in groupby(path) if symbol != "_")
    assert collapsed([path], pl.String()) == [expected]


def test_what_can_not_be_collapsed_is_refused() -> None:
    with pytest.raises(ParameterError, match="'--' is 2 characters"):
        collapsed(["a"], blank="--")
    with pytest.raises(ParameterError, match="'_' is no whole number"):
        collapsed([[1, 2]])
    for values in ([1.5], [[1.5]], [True]):
        with pytest.raises(ParameterError, match="which are no symbols"):
            collapsed(values)  # type: ignore[arg-type]
    with pytest.raises(MissingColumnError):
        ctc_collapse(pl.LazyFrame({"x": ["a"]}), column="y")

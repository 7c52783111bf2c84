import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mixed_table import MIXED, SIZES
from plait import Columns, MissingColumnError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.ranking import RankKey
from plait_nodes.manipulation.top_k import top_k

TABLE = {"v": [2.0, None, 3.0, math.nan, 2.0, 1.0], "g": ["a", "a", "b", None, "b", None], "row": [0, 1, 2, 3, 4, 5]}
LARGEST, SMALLEST = RankKey(column="v"), RankKey(column="v", largest_first=False)


def rows(*keys: RankKey, **params: object) -> list[int]:
    return collect(top_k(lazy(TABLE), keys=list(keys), **params))["row"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("columns", [["größe"], ["none"], ["größe", "text"], ["kind"], ["day", "sort"]])
@pytest.mark.parametrize("ties", ["first", "all"])
def test_contract(columns: list[str], ties: str, size: int) -> None:
    keys = [{"column": name} for name in columns]
    assert check_node(top_k, MIXED.head(size), keys=keys, count=2, ties=ties)
    assert check_node(top_k, MIXED.head(size), keys=keys, count=1, ties=ties, groups=["ok"])


def test_rows_without_a_value_are_never_kept() -> None:
    assert rows(LARGEST) == [2, 0, 4, 5]
    assert rows(SMALLEST, count=2) == [5, 0]


def test_rows_equal_to_the_last_one() -> None:
    assert rows(LARGEST, count=2) == [2, 0]
    assert rows(LARGEST, count=2, ties="all") == [2, 0, 4]
    assert rows(LARGEST, RankKey(column="row"), count=2, ties="all") == [2, 4]


def test_so_many_rows_of_each_group() -> None:
    assert rows(LARGEST, count=1, groups=Columns.named("g")) == [0, 2, 5]
    assert rows(SMALLEST, count=5, groups=Columns.named("g")) == [0, 4, 2, 5]


@given(st.lists(st.integers(-5, 5), max_size=50), st.integers(1, 60))
def test_they_are_the_first_of_the_sorted_rows(values: list[int], count: int) -> None:
    table = lazy({"v": values, "row": list(range(len(values)))}) if values else lazy({"v": [0], "row": [0]}).head(0)
    expected = sorted(range(len(values)), key=lambda row: -values[row])[:count]
    assert collect(top_k(table, keys=[LARGEST], count=count))["row"].to_list() == expected


def test_a_key_that_is_not_there_is_named() -> None:
    with pytest.raises(MissingColumnError, match="'u'"):
        rows(RankKey(column="u"))

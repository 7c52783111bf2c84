import math

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata

from mixed_table import MIXED, SIZES
from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.rank import rank
from plait_nodes.manipulation.ranking import RankKey

TABLE = {"v": [30.0, 20.0, 20.0, 10.0, None, math.nan], "w": [1, 2, 3, 1, 1, 1], "g": ["a", "a", "b", "b", "b", "b"]}


def ranks(*keys: RankKey, **params: object) -> list[float | None]:
    return collect(rank(lazy(TABLE), keys=list(keys), **params))["rank"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("ties", ["min", "max", "average", "dense", "ordinal"])
@pytest.mark.parametrize("columns", [["größe"], ["none"], ["größe", "text"], ["none", "ok"], ["kind", "day", "sort"]])
def test_contract(columns: list[str], ties: str, size: int) -> None:
    keys = [{"column": name} for name in columns]
    assert check_node(rank, MIXED.head(size), keys=keys, ties=ties)
    assert check_node(rank, MIXED.head(size), keys=keys, ties=ties, groups=["kind", "none"])


@pytest.mark.parametrize(
    ("ties", "expected"),
    [
        ("min", [1, 2, 2, 4]),
        ("max", [1, 3, 3, 4]),
        ("average", [1, 2.5, 2.5, 4]),
        ("dense", [1, 2, 2, 3]),
        ("ordinal", [1, 2, 3, 4]),
    ],
)
def test_equal_values(ties: str, expected: list[float]) -> None:
    assert ranks(RankKey(column="v"), ties=ties) == [*expected, None, None]
    both = ranks(RankKey(column="v"), RankKey(column="w", largest_first=False), ties=ties)
    assert both == [1, 2, 3, 4, None, None]


def test_groups_and_the_other_direction() -> None:
    assert ranks(RankKey(column="v", largest_first=False), groups=Columns.named("g")) == [2, 1, 2, 1, None, None]


@given(st.lists(st.integers(-3, 3) | st.none(), max_size=30), st.sampled_from(["min", "max", "average", "dense"]))
def test_the_ranks_are_those_of_scipy(values: list[int | None], ties: str) -> None:
    table = lazy(pl.DataFrame({"v": pl.Series(values, dtype=pl.Int64)}))
    found = collect(rank(table, keys=[RankKey(column="v", largest_first=False)], ties=ties))["rank"].drop_nulls()
    assert found.to_list() == rankdata([value for value in values if value is not None], method=ties).tolist()


def test_what_can_not_be_ranked_is_refused() -> None:
    with pytest.raises(MissingColumnError, match="'u'"):
        ranks(RankKey(column="u"))
    with pytest.raises(ParameterError, match="listed twice"):
        ranks(RankKey(column="v"), RankKey(column="v"))
    with pytest.raises(ParameterError, match="has a column 'v' already"):
        ranks(RankKey(column="w"), column="v")
    with pytest.raises(ParameterError, match="'list' has lists"):
        rank(lazy(MIXED), keys=[RankKey(column="list")])


@pytest.mark.parametrize(
    ("missing", "largest_first", "expected"),
    [
        ("no rank", True, [2, None, 1, 2, None]),
        ("smallest", True, [2, 4, 1, 2, 4]),
        ("smallest", False, [3, 1, 5, 3, 1]),
        ("last", True, [2, 4, 1, 2, 4]),
        ("last", False, [1, 4, 3, 1, 4]),
    ],
)
def test_missing_values_have_a_rank_if_asked_as_in_knime(
    missing: str, largest_first: bool, expected: list[int | None]
) -> None:
    # KNIME ranks in the order of its Sorter, where missing values are the smallest.
    table = lazy({"x": [1.0, None, 2.0, 1.0, float("nan")], "y": [0] * 5})
    key = RankKey(column="x", largest_first=largest_first)
    for keys in ([key], [RankKey(column="y"), key]):
        found = rank(table, keys=keys, missing=missing)  # type: ignore[arg-type]
        assert collect(found)["rank"].to_list() == expected


def test_missing_values_are_ranked_within_groups() -> None:
    table = lazy({"g": ["a", "a", "b", "b"], "x": [None, 5, 7, None]})
    found = rank(table, keys=[RankKey(column="x")], groups=Columns.named("g"), missing="last", ties="dense")
    assert collect(found)["rank"].to_list() == [2, 1, 1, 2]

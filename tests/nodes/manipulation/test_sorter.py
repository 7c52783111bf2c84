from itertools import pairwise

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import DataError, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.sorter import SortKey, sorter

TABLE = {"group": ["b", "a", None, "a", "b"], "value": [2.0, None, 1.0, 3.0, 2.0], "row": [0, 1, 2, 3, 4]}


def rows(*keys: SortKey) -> list[int]:
    return collect(sorter(lazy(TABLE), keys=list(keys)))["row"].to_list()


def test_missing_values_come_last_in_both_directions() -> None:
    assert rows(SortKey(column="value")) == [2, 0, 4, 3, 1]
    assert rows(SortKey(column="value", descending=True)) == [3, 0, 4, 2, 1]


def test_missing_values_come_first_if_asked() -> None:
    assert rows(SortKey(column="value", descending=True, missing="first")) == [1, 3, 0, 4, 2]


def test_digits_within_texts_are_numbers_in_the_natural_order() -> None:
    names = ["row 10", "row 9", None, "row 9b", "7", "row", "row 100", "07", "a2b10", "a2b9"]
    natural = sorter(lazy({"name": names}), keys=[SortKey(column="name", natural=True)])
    expected = ["7", "07", "a2b9", "a2b10", "row", "row 9", "row 9b", "row 10", "row 100", None]
    assert collect(natural).to_dict(as_series=False) == {"name": expected}
    falling = [SortKey(column="name", natural=True, descending=True, missing="first")]
    assert collect(sorter(lazy({"name": names}), keys=falling))["name"].to_list()[:3] == [None, "row 100", "row 10"]
    with pytest.raises(DataError, match="a text is needed"):
        sorter(lazy(TABLE), keys=[SortKey(column="value", natural=True)])


def test_later_keys_decide_between_equal_ones_and_equal_rows_keep_their_order() -> None:
    assert rows(SortKey(column="group", descending=True), SortKey(column="value")) == [0, 4, 3, 1, 2]


def test_a_long_run_of_equal_keys_stays_in_order() -> None:
    table = lazy({"key": [index % 2 for index in range(10_000)], "row": list(range(10_000))})
    ordered = collect(sorter(table, keys=[SortKey(column="key")]))["row"].to_list()
    assert ordered == list(range(0, 10_000, 2)) + list(range(1, 10_000, 2))


KEY = st.builds(SortKey, column=st.just("key"), descending=st.booleans(), missing=st.sampled_from(["last", "first"]))


@given(st.lists(st.none() | st.integers(0, 2), max_size=40), KEY, st.integers(0, 10), st.integers(0, 20))
def test_equal_rows_stay_in_order_in_every_part_of_the_result(
    values: list[int | None], key: SortKey, start: int, length: int
) -> None:
    table = lazy(pl.DataFrame({"key": pl.Series(values, dtype=pl.Int64), "row": range(len(values))}))
    ordered = sorter(table, keys=[key]).to_native()
    whole = ordered.collect(engine="streaming")
    for (before, first), (after, second) in pairwise(whole.rows()):
        assert before != after or first < second
    # A part of a query that sorts may be found without sorting all of it.
    assert ordered.slice(start, length).collect(engine="streaming").rows() == whole.rows()[start : start + length]


def test_an_empty_table_stays_empty() -> None:
    assert collect(sorter(lazy({"x": []}), keys=[SortKey(column="x")])).shape == (0, 1)


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(MissingColumnError, match="'valu'"):
        rows(SortKey(column="valu"))


def test_a_key_listed_twice_is_refused() -> None:
    with pytest.raises(ParameterError, match="listed twice"):
        rows(SortKey(column="row"), SortKey(column="row", descending=True))

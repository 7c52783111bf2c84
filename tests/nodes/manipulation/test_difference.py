import math
from datetime import timedelta

import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.difference import difference

TABLE = {"x": [2.0, 3.0, None, 0.0, 4.0], "g": ["a", "b", "a", "b", "b"]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "params",
    [
        {},
        {"columns": ["day", "moment", "zoned", "none"]},
        {"columns": ["small"], "groups": ["text"], "suffix": ""},
        {"measure": "share", "rows": 2},
        {"measure": "ratio", "columns": ["small", "none"]},
    ],
)
def test_contract(params: dict[str, object], size: int) -> None:
    assert check_node(difference, MIXED.head(size), **params)


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        ("difference", [None, 1.0, None, None, 4.0]),
        ("share", [None, 0.5, None, None, math.inf]),
        ("ratio", [None, 1.5, None, None, math.inf]),
    ],
)
def test_the_measures(measure: str, expected: list[float | None]) -> None:
    assert collect(difference(lazy(TABLE), measure=measure))["x_change"].to_list() == expected


def test_rows_further_apart_and_groups() -> None:
    assert collect(difference(lazy(TABLE), rows=3))["x_change"].to_list() == [None, None, None, -2.0, 1.0]
    grouped = collect(difference(lazy(TABLE), groups=Columns.named("g"), suffix=""))
    assert grouped["x"].to_list() == [None, None, None, -3.0, 4.0]


def test_numbers_without_a_sign_have_negative_differences() -> None:
    table = lazy(pl.DataFrame({"x": pl.Series([200, 10], dtype=pl.UInt8)}))
    assert collect(difference(table))["x_change"].to_list() == [None, -190]


def test_dates_have_durations_between_them() -> None:
    found = collect(difference(lazy(MIXED.select("day").drop_nulls()), columns=Columns.named("day")))
    assert found["day_change"].to_list() == [None, timedelta(days=2), timedelta(days=-2)]
    with pytest.raises(DataError, match="'day' is of type Date"):
        difference(lazy(MIXED), columns=Columns.named("day"), measure="share")


@given(st.lists(st.floats(-1e6, 1e6) | st.none(), min_size=1, max_size=30), st.integers(1, 4))
def test_the_differences_are_those_of_pandas(values: list[float | None], rows: int) -> None:
    table = lazy(pl.DataFrame({"x": pl.Series(values, dtype=pl.Float64)}))
    found = collect(difference(table, rows=rows))["x_change"].to_list()
    expected = pd.Series(values, dtype="float64").diff(rows)
    assert found == [None if math.isnan(value) else value for value in expected]


def test_texts_are_refused_and_so_is_a_taken_name() -> None:
    with pytest.raises(DataError, match="'g' is of type String"):
        difference(lazy(TABLE), columns=Columns.named("g"))
    with pytest.raises(ParameterError, match="has a column 'x_change' already"):
        difference(lazy({**TABLE, "x_change": [1] * 5}), columns=Columns.named("x"))

import math

import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.rolling_window import rolling_window

TABLE = {"x": [1.0, 2.0, None, 4.0, 6.0], "g": ["a", "b", "a", "b", "b"]}
FUNCTIONS = ["mean", "sum", "min", "max", "median", "std", "var", "quantile", "count"]


def rolled(**params: object) -> list[float | None]:
    return collect(rolling_window(lazy(TABLE), **params))["x_moving"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("side", ["before", "around", "after"])
def test_contract(function: str, side: str, size: int) -> None:
    columns = ["größe", "small", "none"]
    assert check_node(rolling_window, MIXED.head(size), function=function, side=side, rows=2, columns=columns)
    params = {"function": function, "side": side, "rows": 3, "least": 1, "groups": ["kind"], "suffix": ""}
    assert check_node(rolling_window, MIXED.head(size), columns=columns, **params)


def test_a_window_needs_all_its_values_unless_fewer_are_enough() -> None:
    assert rolled(rows=2) == [None, 1.5, None, None, 5.0]
    assert rolled(rows=2, least=1) == [1.0, 1.5, 2.0, 4.0, 5.0]


@pytest.mark.parametrize(
    ("side", "rows", "expected"),
    # KNIME's Moving Aggregator: only full windows count, and what is missing in them is left out.
    [
        ("before", 3, [None, None, 3.0, 6.0, 10.0]),
        ("around", 3, [None, 3.0, 6.0, 10.0, None]),
        ("after", 3, [3.0, 6.0, 10.0, None, None]),
        ("around", 4, [None, None, 7.0, 12.0, None]),
    ],
)
def test_complete_windows_only(side: str, rows: int, expected: list[float | None]) -> None:
    assert rolled(function="sum", rows=rows, least=1, side=side, complete=True) == expected


@pytest.mark.parametrize(
    ("side", "expected"),
    [("before", [1, 3, 3, 6, 10]), ("around", [3, 3, 6, 10, 10]), ("after", [3, 6, 10, 10, 6])],
)
def test_where_the_window_lies(side: str, expected: list[float]) -> None:
    assert rolled(function="sum", rows=3, least=1, side=side) == expected


def test_a_window_of_an_even_number_around_a_row_has_one_more_before_it() -> None:
    assert rolled(function="count", rows=2, side="around") == rolled(function="count", rows=2)


def test_groups_have_their_own_windows() -> None:
    assert rolled(rows=2, least=1, groups=Columns.named("g")) == [1.0, 2.0, 1.0, 3.0, 5.0]


@given(
    st.lists(st.integers(-1000, 1000) | st.none(), min_size=1, max_size=40),
    st.sampled_from(FUNCTIONS),
    st.integers(2, 6),
)
def test_the_figures_are_those_of_pandas(values: list[int | None], function: str, rows: int) -> None:
    table = lazy(pl.DataFrame({"x": pl.Series(values, dtype=pl.Float64)}))
    found = collect(rolling_window(table, function=function, rows=rows, least=2, quantile=0.3))["x_moving"].to_list()
    windows = pd.Series(values, dtype="float64").rolling(rows, min_periods=0 if function == "count" else 2)
    expected = windows.quantile(0.3) if function == "quantile" else getattr(windows, function)()
    assert [math.nan if value is None else value for value in found] == pytest.approx(
        expected.to_list(), nan_ok=True, abs=1e-6
    )


def test_what_can_not_be_is_refused() -> None:
    with pytest.raises(ParameterError, match="of 2 rows never has 3 values"):
        rolled(rows=2, least=3)
    with pytest.raises(DataError, match="'g' is of type String"):
        rolled(columns=Columns.named("g"))

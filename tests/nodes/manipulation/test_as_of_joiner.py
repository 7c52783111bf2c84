from datetime import date, datetime

import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mixed_table import MIXED, SIZES
from plait import MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.as_of_joiner import as_of_joiner
from plait_nodes.manipulation.joiner import JoinKey

TRADES = {"t": [5, 1, None, 9, 4], "share": ["a", "a", "a", "b", "b"]}
QUOTES = {"time": [4, 2, 4, 8, None], "share": ["a", "b", "a", "b", "a"], "price": [10, 20, 30, 40, 50]}
DIRECTIONS = ["backward", "forward", "nearest"]


def prices(**params: object) -> list[int | None]:
    return collect(as_of_joiner(lazy(TRADES), lazy(QUOTES), on="t", right_on="time", **params))["price"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("on", ["größe", "count", "day", "moment", "zoned", "none"])
def test_contract(on: str, direction: str, size: int) -> None:
    assert check_node(as_of_joiner, MIXED.head(size), MIXED, on=on, direction=direction)
    params = {"keys": [{"left": "text"}, {"left": "none"}], "tolerance": 2.5, "unit": "days", "exact": False}
    assert check_node(as_of_joiner, MIXED, MIXED.head(size), on=on, direction=direction, **params)


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        ("backward", [30, None, None, 40, 30]),
        ("forward", [40, 20, None, None, 10]),
        ("nearest", [30, 20, None, 40, 30]),
    ],
)
def test_the_nearest_row_in_each_direction(direction: str, expected: list[int | None]) -> None:
    assert prices(direction=direction) == expected


def test_keys_must_be_equal_besides() -> None:
    assert prices(keys=[JoinKey(left="share")]) == [30, None, None, 40, 20]


def test_how_far_apart_and_whether_equal() -> None:
    assert prices(tolerance=0.9) == [None, None, None, None, 30]
    assert prices(tolerance=1.5) == [30, None, None, 40, 30]
    assert prices(exact=False) == [30, None, None, 40, 20]


def test_columns_and_names() -> None:
    found = collect(as_of_joiner(lazy(TRADES), lazy(QUOTES), on="t", right_on="time"))
    assert found.columns == ["t", "share", "time", "share_right", "price"]
    assert found["t"].to_list() == TRADES["t"]
    same = collect(as_of_joiner(lazy({"t": [1.5]}), lazy({"t": [1], "v": ["x"]}), on="t", suffix="²"))
    assert same.to_dict(as_series=False) == {"t": [1.5], "t²": [1], "v": ["x"]}


def test_dates_and_times_with_a_tolerance() -> None:
    left = lazy({"t": [datetime(2024, 1, 2, 12)]})
    right = lazy({"t": [date(2024, 1, 1), date(2024, 1, 5)], "v": [1, 2]})
    for hours, expected in ((35, None), (36, 1)):
        found = collect(as_of_joiner(left, right, on="t", tolerance=hours, unit="hours", direction="nearest"))
        assert found["v"].to_list() == [expected]


NUMBERS = st.lists(st.integers(-20, 20), min_size=1, max_size=25)


@given(NUMBERS, st.lists(st.integers(-20, 20), min_size=1, max_size=25, unique=True), st.sampled_from(DIRECTIONS[:2]))
def test_the_partners_are_those_of_pandas(left: list[int], right: list[int], direction: str) -> None:
    first = pd.DataFrame({"t": left, "row": range(len(left))})
    second = pd.DataFrame({"t": right, "v": [float(value) for value in right]})
    expected = pd.merge_asof(first.sort_values("t"), second.sort_values("t"), on="t", direction=direction)
    values = expected.sort_values("row")["v"].tolist()
    found = collect(as_of_joiner(lazy(first), lazy(second), on="t", direction=direction))["v"].fill_null(-99.0)
    assert found.to_list() == [-99.0 if value != value else value for value in values]


def test_what_can_not_be_compared_is_refused() -> None:
    with pytest.raises(MissingColumnError, match="'time'"):
        as_of_joiner(lazy(TRADES), lazy({"x": [1]}), on="t", right_on="time")
    with pytest.raises(ParameterError, match="must both be numbers, dates or durations"):
        as_of_joiner(lazy(TRADES), lazy(QUOTES), on="share")
    with pytest.raises(ParameterError, match="Two columns would be named"):
        as_of_joiner(lazy({"t": [1], "v": [1], "v_right": [1]}), lazy(pl.DataFrame({"t": [1], "v": [1]})), on="t")

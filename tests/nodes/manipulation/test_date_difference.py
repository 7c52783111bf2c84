from datetime import date, datetime

import polars as pl
import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from mixed_table import MIXED, SIZES
from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.date_difference import date_difference

UNITS = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"]


def counted(first: object, second: object, unit: str, **params: object) -> object:
    table = lazy({"a": [first, None], "b": [second, second]})
    found = collect(date_difference(table, start="a", end="b", unit=unit, **params))["difference"].to_list()
    assert found[1] is None
    return found[0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("unit", UNITS)
def test_contract(unit: str, size: int) -> None:
    for start in ("day", "none", "moment"):
        assert check_node(date_difference, MIXED.head(size), start=start, end="moment", unit=unit, column="größer")
    params = {"start": "zoned", "fixed_end": "2024-03-01", "unit": unit, "decimals": unit not in UNITS[:2]}
    assert check_node(date_difference, MIXED.head(size), **params)


@pytest.mark.parametrize(
    ("first", "second", "unit", "expected"),
    [
        (date(2024, 1, 31), date(2024, 2, 28), "months", 0),
        (date(2024, 1, 31), date(2024, 2, 29), "months", 0),
        (date(2024, 2, 29), date(2024, 1, 31), "months", 0),
        (date(2024, 1, 15), date(2024, 3, 15), "months", 2),
        (date(2024, 3, 15), date(2024, 1, 16), "months", -1),
        (date(2000, 2, 29), date(2024, 2, 28), "years", 23),
        (date(2024, 2, 28), date(2000, 2, 29), "years", -23),
        (datetime(2024, 1, 1, 10), datetime(2024, 1, 2, 9), "days", 0),
        (datetime(2024, 1, 2, 9), datetime(2024, 1, 1, 10), "days", 0),
        (datetime(2024, 1, 2, 9), datetime(2024, 1, 1, 10), "hours", -23),
        (date(2024, 1, 1), date(2024, 1, 20), "weeks", 2),
        (datetime(2024, 1, 1), datetime(2024, 1, 1, 0, 1, 30), "seconds", 90),
    ],
)
def test_whole_units(first: date, second: date, unit: str, expected: int) -> None:
    assert counted(first, second, unit) == expected


def test_parts_of_a_unit() -> None:
    assert counted(datetime(2024, 1, 1), datetime(2024, 1, 2, 12), "days", decimals=True) == 1.5


def test_the_age_on_a_day() -> None:
    table = lazy({"born": [date(1990, 2, 1), date(1990, 1, 31)]})
    found = collect(date_difference(table, start="born", fixed_end="2024-01-31", unit="years", column="age"))
    assert found["age"].to_list() == [33, 34]


def test_moments_in_time_zones_are_compared_as_moments() -> None:
    moments = pl.DataFrame({"a": [datetime(2024, 1, 1, 12)], "b": [datetime(2024, 1, 1, 12)]}).select(
        pl.col("a").dt.replace_time_zone("Asia/Tokyo"), pl.col("b").dt.replace_time_zone("UTC")
    )
    assert collect(date_difference(lazy(moments), start="a", end="b", unit="hours"))["difference"].to_list() == [9]
    found = date_difference(lazy(moments), start="a", fixed_end="2024-01-01 13:00", unit="hours")
    assert collect(found)["difference"].to_list() == [1]


@given(
    st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)), st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1))
)
def test_whole_months_never_go_beyond_the_second_date(first: datetime, second: datetime) -> None:
    months = counted(first, second, "months")
    assert isinstance(months, int)
    begun = (second.year - first.year) * 12 + second.month - first.month
    assert abs(months - begun) <= 1
    if first.day <= 28:
        delta = relativedelta(second, first)
        assert months == delta.years * 12 + delta.months or second.day > 28
    assert counted(second, first, "months") == -months


def test_what_can_not_be_is_refused() -> None:
    with pytest.raises(ParameterError, match="Choose a column with the second date"):
        date_difference(lazy(MIXED), start="day")
    with pytest.raises(ParameterError, match="'soon' is no date"):
        date_difference(lazy(MIXED), start="day", fixed_end="soon")
    with pytest.raises(ParameterError, match="in a time zone and one without"):
        date_difference(lazy(MIXED), start="day", end="zoned")
    with pytest.raises(ParameterError, match="have no decimals"):
        date_difference(lazy(MIXED), start="day", end="moment", unit="years", decimals=True)
    with pytest.raises(DataError, match="'text' is of type String"):
        date_difference(lazy(MIXED), start="day", end="text")

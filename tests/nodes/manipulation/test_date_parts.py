from datetime import date, datetime, time

import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.date_parts import date_parts

EXPECTED = {
    "year": 2024,
    "quarter": 4,
    "month": 12,
    "month name": "December",
    "week": 1,
    "week year": 2025,
    "day": 30,
    "day of year": 365,
    "weekday": 1,
    "weekday name": "Monday",
    "weekend": False,
    "hour": 21,
    "minute": 5,
    "second": 7,
    "millisecond": 250,
    "microsecond": 250_000,
    "date": date(2024, 12, 30),
    "time": time(21, 5, 7, 250_000),
}
PARTS = list(EXPECTED)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("columns", [["day"], ["moment"], ["zoned", "none"]])
def test_contract(columns: list[str], size: int) -> None:
    table = MIXED.rename({"day": "Tag"}).head(size)
    assert check_node(date_parts, table, columns=[name.replace("day", "Tag") for name in columns], parts=PARTS)


def test_the_parts_of_a_moment() -> None:
    moment = datetime(2024, 12, 30, 21, 5, 7, 250_000)
    found = collect(date_parts(lazy({"t": [moment, None]}), parts=PARTS))
    assert found.drop("t").rows() == [tuple(EXPECTED.values()), (None,) * len(PARTS)]


def test_weeks_of_the_united_states() -> None:
    # 2022 began on a Saturday, so its second week on the 2nd of January; 2024 ended on a Tuesday, in the first week of
    # 2025; the 1st of January 2023 was a Sunday.
    days = [date(2022, 1, 1), date(2022, 1, 2), date(2024, 12, 28), date(2024, 12, 29), date(2023, 1, 1), None]
    found = collect(date_parts(lazy({"d": days}), parts=["week", "week year", "weekday"], weeks="us"))
    assert found.drop("d").rows() == [
        (1, 2022, 7),
        (2, 2022, 1),
        (52, 2024, 7),
        (1, 2025, 1),
        (1, 2023, 1),
        (None,) * 3,
    ]


def test_the_parts_are_those_of_the_clocks_of_the_time_zone() -> None:
    moments = pl.Series("t", [datetime(2024, 1, 31, 23, 30)]).dt.replace_time_zone("UTC")
    table = lazy(pl.DataFrame(moments.dt.convert_time_zone("Asia/Tokyo")))
    found = collect(date_parts(table, parts=["month", "day", "hour", "time"])).drop("t")
    assert found.row(0) == (2, 1, 8, time(8, 30))


@given(st.lists(st.dates(date(1900, 1, 1), date(2100, 12, 31)), min_size=1, max_size=50))
def test_weeks_are_those_of_iso_8601(days: list[date]) -> None:
    found = collect(date_parts(lazy({"t": days}), parts=["week year", "week", "weekday"])).drop("t")
    assert found.rows() == [tuple(day.isocalendar()) for day in days]
    quarters = collect(date_parts(lazy({"t": days}), parts=["quarter"]))["t_quarter"].to_list()
    assert quarters == pd.DatetimeIndex(days).quarter.tolist()


def test_what_has_no_date_is_refused() -> None:
    with pytest.raises(DataError, match="'text' is of type String, and a date is needed"):
        date_parts(lazy(MIXED), columns=Columns.named("text"))
    with pytest.raises(ParameterError, match="has a column 't_year' already"):
        date_parts(lazy({"t": [date(2024, 1, 1)], "t_year": [1]}))

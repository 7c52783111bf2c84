from datetime import date, datetime, timedelta

import polars as pl
import pytest

from plait import Columns, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.timeseries.gap_filler import gap_filler
from shared_data import data_path

HOURS = [datetime(2024, 1, 1, hour) for hour in (0, 1, 4, 5)]
TABLE = pl.DataFrame({"t": HOURS, "x": [1, 2, None, 8], "s": ["a", "b", "c", None]})


@pytest.mark.parametrize("fill", ["missing", "previous", "next", "linear", "constant"])
def test_it_keeps_what_every_node_promises(fill: str) -> None:
    for rows in (4, 1, 0):
        check_node(gap_filler, TABLE.head(rows), time="t", fill=fill)
        check_node(gap_filler, TABLE.head(rows), time="t", fill=fill, groups=["s"], limit=1, value=0.5)


@pytest.mark.parametrize(
    ("fill", "values", "texts"),
    [
        ("missing", [1, 2, None, None, None, 8], ["a", "b", None, None, "c", None]),
        ("previous", [1, 2, 2, 2, 2, 8], ["a", "b", "b", "b", "c", "c"]),
        ("next", [1, 2, 8, 8, 8, 8], ["a", "b", "c", "c", "c", None]),
        ("linear", [1, 2, 3.5, 5, 6.5, 8], ["a", "b", None, None, "c", None]),
        ("constant", [1, 2, 0, 0, 0, 8], ["a", "b", None, None, "c", None]),
    ],
)
def test_two_absent_hours(fill: str, values: list[float], texts: list[str]) -> None:
    filled = collect(gap_filler(lazy(TABLE), time="t", fill=fill))  # type: ignore[arg-type]
    assert filled["t"].to_list() == [datetime(2024, 1, 1, hour) for hour in range(6)]
    assert filled["x"].to_list() == values
    assert filled["s"].to_list() == texts


def test_long_gaps_stay() -> None:
    filled = collect(gap_filler(lazy(TABLE), time="t", fill="previous", limit=2))
    assert filled["x"].to_list() == [1, 2, None, None, None, 8]
    assert collect(gap_filler(lazy(TABLE), time="t", fill="previous", limit=3))["x"].to_list() == [1, 2, 2, 2, 2, 8]


def test_rows_between_the_steps_stay() -> None:
    table = lazy({"t": [datetime(2024, 1, 1), datetime(2024, 1, 1, 0, 30), datetime(2024, 1, 1, 2)], "x": [0, 1, 4]})
    filled = collect(gap_filler(table, time="t", unit="hour", fill="linear"))
    assert filled["x"].to_list() == [0, 1, 2, 4]


def test_each_series_is_filled_on_its_own() -> None:
    days = [date(2024, 1, 1), date(2024, 1, 3), date(2024, 1, 1), date(2024, 1, 4)]
    table = lazy({"g": ["a", "a", "b", "b"], "d": days, "x": [1, 3, 1, None]})
    filled = collect(gap_filler(table, time="d", unit="day", fill="previous", groups=Columns.named("g")))
    assert filled["g"].to_list() == ["a"] * 3 + ["b"] * 4
    assert filled["x"].to_list() == [1, 1, 3, 1, 1, 1, 1]


def test_dates_have_no_hours() -> None:
    with pytest.raises(ParameterError, match="at least a day apart"):
        gap_filler(lazy({"d": [date(2024, 1, 1)]}), time="d", unit="hour")


def test_the_absent_hours_of_an_airport() -> None:
    weather = pl.read_csv(data_path("data", "nyc_weather", "weather.csv.gz"), try_parse_dates=True)
    newark = weather.filter(origin="EWR").select("time_hour", "temp")
    filled = collect(gap_filler(lazy(newark), time="time_hour", fill="linear")).to_polars()
    hours = (newark["time_hour"].max() - newark["time_hour"].min()) // timedelta(hours=1)  # type: ignore[operator]
    assert len(filled) == hours + 1 == len(newark) + 27
    assert filled["temp"].null_count() == 0

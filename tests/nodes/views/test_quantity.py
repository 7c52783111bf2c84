from datetime import date, datetime, time, timedelta, timezone

import narwhals as nw
import polars as pl
import pytest

from plait import MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait_nodes.views.quantity import Quantity


def numbers(values: list[object], dtype: pl.DataType | type[pl.DataType] | None = None) -> list[float | None]:
    table = lazy({"x": pl.Series(values, dtype=dtype)})
    number = Quantity.of(table.collect_schema(), "x", "column").number
    return collect(table.select(number.alias("n")))["n"].to_list()


def test_numbers_stay_and_what_can_not_be_drawn_is_missing() -> None:
    assert numbers([1.5, None, float("nan"), float("inf"), -float("inf"), 1e151, -1e149]) == [
        *(1.5, None, None, None, None, None),
        -1e149,
    ]
    assert numbers([1, None, 255], pl.UInt8) == [1.0, None, 255.0]
    assert numbers([True, False, None]) == [1.0, 0.0, None]


def test_dates_and_times_are_days_since_1970() -> None:
    assert numbers([date(1970, 1, 2), date(1969, 12, 31), None]) == [1.0, -1.0, None]
    assert numbers([datetime(1970, 1, 1, 12), datetime(2000, 1, 1)]) == [0.5, 10957.0]


def test_a_time_with_a_zone_is_what_its_clocks_show() -> None:
    noon_utc = datetime(2013, 7, 1, 12, tzinfo=timezone.utc)  # noqa: UP017 - polars compares by this very class
    (number,) = numbers([noon_utc], pl.Datetime("us", "Europe/Berlin"))
    assert number == pytest.approx(15887 + 14 / 24)


def test_clock_times_are_hours_and_durations_seconds() -> None:
    assert numbers([time(6, 30), time(0, 0, 36)]) == [6.5, 0.01]
    assert numbers([timedelta(minutes=2), timedelta(milliseconds=-500)]) == [120.0, -0.5]


def test_the_axis_names_the_unit() -> None:
    schema = nw.Schema({"t": nw.Time(), "d": nw.Duration(), "x": nw.Int64()})
    assert [Quantity.of(schema, name, "x").label for name in schema] == ["t (hours)", "d (seconds)", "x"]


def test_ends_of_ranges_are_numbers_or_dates() -> None:
    schema = nw.Schema({"d": nw.Date(), "x": nw.Float64()})
    day, x = (Quantity.of(schema, name, "x") for name in schema)
    assert day.bound("1970-01-03", "selection") == 2.0
    assert day.bound("1970-01-03T12:00", "selection") == 2.5
    assert (x.bound(2.5, "selection"), x.bound(None, "selection")) == (2.5, None)
    with pytest.raises(ParameterError, match=r"'tomorrow' is no end of a range of 'd'\. Give a date"):
        day.bound("tomorrow", "selection")
    with pytest.raises(ParameterError, match="Give a number"):
        x.bound("2013-01-01", "selection")
    with pytest.raises(ParameterError, match="nan"):
        x.bound(float("nan"), "selection")


def test_a_column_without_places_on_an_axis_is_refused() -> None:
    schema = nw.Schema({"größe": nw.String()})
    with pytest.raises(ParameterError, match=r"'größe' holds String values.*Type Converter"):
        Quantity.of(schema, "größe", "x")
    with pytest.raises(MissingColumnError, match="no column 'grosse'"):
        Quantity.of(schema, "grosse", "x")

from datetime import UTC, date, datetime, timedelta

import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, DataError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.date_shift import date_shift

UNITS = ["years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds"]


def shifted(day: object, amount: int, unit: str) -> object:
    return collect(date_shift(lazy({"t": [day, None]}), amount=amount, unit=unit))["t"].to_list()[0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("unit", UNITS)
def test_contract(unit: str, size: int) -> None:
    columns = ["day", "moment", "zoned", "none"]
    assert check_node(date_shift, MIXED.head(size), columns=columns, unit=unit, amount=-13)
    if unit not in UNITS[:3]:
        params = {"columns": columns, "unit": unit, "amount_column": "small", "suffix": " später"}
        assert check_node(date_shift, MIXED.head(size), **params)


@pytest.mark.parametrize(
    ("day", "amount", "unit", "expected"),
    [
        (date(2024, 1, 31), 1, "months", date(2024, 2, 29)),
        (date(2024, 2, 29), -1, "years", date(2023, 2, 28)),
        (date(2024, 11, 30), 1, "quarters", date(2025, 2, 28)),
        (date(2024, 1, 31), -2, "weeks", date(2024, 1, 17)),
        (date(2024, 2, 28), 2, "days", date(2024, 3, 1)),
        (date(2024, 1, 1), -1, "seconds", datetime(2023, 12, 31, 23, 59, 59)),
        (datetime(2024, 1, 31, 10), 90, "minutes", datetime(2024, 1, 31, 11, 30)),
        (datetime(2024, 1, 31, 10), 1, "months", datetime(2024, 2, 29, 10)),
    ],
)
def test_units(day: date, amount: int, unit: str, expected: date) -> None:
    assert shifted(day, amount, unit) == expected


def test_amounts_from_a_column() -> None:
    table = lazy({"t": [date(2024, 1, 1)] * 3, "n": [2, None, -1]})
    found = collect(date_shift(table, amount_column="n", unit="weeks", suffix="_due"))
    assert found["t_due"].to_list() == [date(2024, 1, 15), None, date(2023, 12, 25)]


def test_a_day_over_the_change_of_clocks_has_24_hours() -> None:
    moments = pl.Series("t", [datetime(2024, 3, 30, 12)]).dt.replace_time_zone("Europe/Berlin")
    found = collect(date_shift(lazy(pl.DataFrame(moments))))["t"].to_list()[0]
    assert found == datetime(2024, 3, 30, 11, tzinfo=UTC) + timedelta(days=1)


def test_what_can_not_be_is_refused() -> None:
    with pytest.raises(DataError, match="'größe' is of type Float64, and whole numbers"):
        date_shift(lazy(MIXED), columns=Columns.named("day"), amount_column="größe")
    with pytest.raises(DataError, match="'text' is of type String"):
        date_shift(lazy(MIXED), columns=Columns.named("text"))


def test_months_and_years_may_come_from_a_column() -> None:
    days = [date(2024, 1, 31), date(2024, 2, 29), None, date(2024, 3, 31)]
    table = lazy({"day": days, "n": [1, None, 1, -1]})
    months = collect(date_shift(table, columns=Columns.named("day"), amount_column="n", unit="months"))
    assert months["day"].to_list() == [date(2024, 2, 29), None, None, date(2024, 2, 29)]
    years = collect(date_shift(table, columns=Columns.named("day"), amount_column="n", unit="years", suffix="_due"))
    assert years["day_due"].to_list() == [date(2025, 1, 31), None, None, date(2023, 3, 31)]

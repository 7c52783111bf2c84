from datetime import date, datetime, time

import narwhals as nw
import polars as pl
import pytest
from polars.exceptions import InvalidOperationError

from plait import Columns, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.type_converter import type_converter
from shared_data import data_path


def convert(values: list[object], to: str, **settings: str) -> list[object]:
    table = type_converter(lazy({"x": values}), to=to, **settings)
    return collect(table)["x"].to_list()


@pytest.mark.parametrize(
    ("values", "to", "expected"),
    [
        (["1", " -2 ", None], "integer", [1, -2, None]),
        (["1.5", "2e3", None], "decimal", [1.5, 2000.0, None]),
        ([0.5, 1.4, -0.5, -1.6, None], "integer", [1, 1, -1, -2, None]),
        ([1, None], "text", ["1", None]),
        ([1.0, 0.25], "text", ["1.0", "0.25"]),
        ([True, None], "text", ["true", None]),
        (["true", "No", " y", "0", None], "boolean", [True, False, True, False, None]),
        ([0, 2, None], "boolean", [False, True, None]),
        ([True, False], "integer", [1, 0]),
        (["2013-01-31", None], "date", [date(2013, 1, 31), None]),
        (["2013-01-31T10:05:00Z", "2013-01-31"], "datetime", [datetime(2013, 1, 31, 10, 5), datetime(2013, 1, 31)]),
        (["2013-01-31 10:05:06.5"], "datetime", [datetime(2013, 1, 31, 10, 5, 6, 500_000)]),
        (["10:05", "10:05:06"], "time", [time(10, 5), time(10, 5, 6)]),
        ([datetime(2013, 1, 31, 10, 5)], "date", [date(2013, 1, 31)]),
        ([date(2013, 1, 31)], "datetime", [datetime(2013, 1, 31)]),
        ([date(2013, 1, 31)], "text", ["2013-01-31"]),
        (["b", "a", None], "category", ["b", "a", None]),
        ([None, None], "integer", [None, None]),
    ],
)  # fmt: skip
def test_conversion(values: list[object], to: str, expected: list[object]) -> None:
    assert convert(values, to) == expected


def test_dates_are_read_and_written_by_a_format() -> None:
    assert convert(["31.01.2013", None], "date", date_format="%d.%m.%Y") == [date(2013, 1, 31), None]
    assert convert([date(2013, 1, 31), None], "text", date_format="%d.%m.%Y") == ["31.01.2013", None]


def test_numbers_are_read_with_other_signs() -> None:
    assert convert(["1.234,5", "7"], "decimal", decimal_sign=",", thousands=".") == [1234.5, 7.0]


@pytest.mark.parametrize(
    ("value", "to"), [("x", "integer"), ("1.5", "integer"), ("maybe", "boolean"), ("31.1.", "date"), ("x", "datetime")]
)
def test_a_value_that_does_not_fit_stops_the_run_or_is_missing(value: str, to: str) -> None:
    with pytest.raises(InvalidOperationError, match="failed in column 'x'"):
        convert([value, None], to)
    assert convert([value, None], to, on_error="missing") == [None, None]


def test_only_the_chosen_columns_change() -> None:
    table = type_converter(lazy({"a": [1], "b": [2]}), columns=Columns.named("b"), to="decimal")
    assert table.collect_schema() == nw.Schema({"a": nw.Int64(), "b": nw.Float64()})


def test_an_empty_table_gets_the_types_too() -> None:
    table = type_converter(lazy({"x": pl.Series([], dtype=pl.String)}), to="datetime")
    assert table.collect_schema() == nw.Schema({"x": nw.Datetime("us")})
    assert collect(table).shape == (0, 1)


def test_numbers_are_no_dates() -> None:
    with pytest.raises(ParameterError, match="column 'x' has numbers"):
        convert([20130131], "date")


def test_dates_are_no_numbers() -> None:
    with pytest.raises(ParameterError, match="column 'x' has dates"):
        convert([date(2013, 1, 31)], "integer")


def test_lists_are_refused() -> None:
    with pytest.raises(ParameterError, match="column 'x' has the type List"):
        convert([[1]], "text")


def test_whole_numbers_become_the_texts_of_knime() -> None:
    given = lazy(pl.read_parquet(data_path("knime_cases", "0026", "in_1.parquet")))
    expected = pl.read_parquet(data_path("knime_cases", "0026", "out_1.parquet"))
    assert collect(type_converter(given, columns=Columns.named("Class"), to="text")).to_polars().equals(expected)

import math
from datetime import UTC, datetime

import polars as pl
import pytest

from knime_case import knime_table
from mixed_table import MIXED, SIZES
from plait import MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.row_filter_by_value import row_filter_by_value

TABLE = {"x": [1.0, 2.5, math.nan, None, 4.0], "name": ["Ann", "ben", None, "a*b", "anna"], "row": [0, 1, 2, 3, 4]}


def rows(column: str, **params: object) -> list[int]:
    return collect(row_filter_by_value(lazy(TABLE), column=column, **params))["row"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "params",
    [
        {"column": "count", "values": [3, 2.5]},
        {"column": "text", "values": ["B"], "ignore_case": True},
        {"column": "kind", "by": "range", "low": "a", "high": "p"},
        {"column": "sort", "values": ["hi"]},
        {"column": "small", "values": [1, 300, -1]},
        {"column": "day", "by": "range", "low": "2013-01-02"},
        {"column": "zoned", "by": "range", "high": "2024-02-01", "bounds": "none"},
        {"column": "ok", "values": [True]},
        {"column": "none", "values": ["a"]},
        {"column": "none", "by": "wildcards", "pattern": "*"},
        {"column": "list", "by": "missing", "keep": "others"},
        {"column": "größe", "by": "regex", "pattern": r"\.5"},
    ],
)
def test_contract(params: dict[str, object], size: int) -> None:
    assert check_node(row_filter_by_value, MIXED.head(size), **params)


def test_listed_values() -> None:
    assert rows("x", values=[1, 4.0, 7]) == [0, 4]
    assert rows("x", values=["2.5"]) == [1]
    assert rows("name", values=["ANN", "Ben"], ignore_case=True) == [0, 1]
    assert rows("row", values=[2.5, 3.0]) == [3]
    assert rows("row", values=[2.5]) == []


@pytest.mark.parametrize(("bounds", "expected"), [("both", [0, 1]), ("low", [0]), ("high", [1]), ("none", [])])
def test_the_ends_of_a_range(bounds: str, expected: list[int]) -> None:
    assert rows("x", by="range", low=1, high=2.5, bounds=bounds) == expected


def test_nan_and_missing_values_lie_in_no_range() -> None:
    assert rows("x", by="range", low=2) == [1, 4]
    assert rows("x", by="range", low=2, keep="others") == [0, 2, 3]
    assert rows("x", by="missing") == [3]
    assert rows("row", by="range", low=2.5) == [3, 4]


def test_patterns() -> None:
    assert rows("name", by="wildcards", pattern="?nn*") == [0, 4]
    assert rows("name", by="wildcards", pattern="an*", ignore_case=True) == [0, 4]
    assert rows("name", by="regex", pattern="n{2}$") == [0]
    assert rows("row", by="wildcards", pattern="3") == [3]


def test_moments_in_a_time_zone_are_compared_as_its_clocks_show_them() -> None:
    moments = pl.Series("t", [datetime(2024, 6, 1, 9), datetime(2024, 6, 1, 11)], pl.Datetime("us", "UTC"))
    table = lazy(pl.DataFrame(moments.dt.convert_time_zone("Europe/Berlin")))
    found = collect(row_filter_by_value(table, column="t", by="range", high="2024-06-01 11:00"))
    assert found["t"].to_list() == [datetime(2024, 6, 1, 9, tzinfo=UTC)]


def test_a_value_is_left_out_as_in_knime() -> None:
    given, expected = knime_table("0017", "in_1"), knime_table("0017", "out_1")
    found = row_filter_by_value(lazy(given), column="JENIS ZAKAT", values=["Jumlah tahunan"], keep="others")
    assert collect(found).to_polars().equals(expected)


def test_what_means_nothing_is_refused() -> None:
    with pytest.raises(MissingColumnError, match="'nam'"):
        rows("nam", values=["a"])
    with pytest.raises(ParameterError, match="No values are listed"):
        rows("name")
    with pytest.raises(ParameterError, match="no end"):
        rows("x", by="range", low="")
    with pytest.raises(ParameterError, match="'a' can't be compared with the column 'x', which is of type Float64"):
        rows("x", values=["a"])
    with pytest.raises(ParameterError, match="no regular expression"):
        rows("name", by="regex", pattern="(")
    with pytest.raises(ParameterError, match="'list' has the type"):
        row_filter_by_value(lazy(MIXED), column="list", values=["1"])

from datetime import date, datetime, time, timedelta

import narwhals as nw
import polars as pl
import pytest

from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.imputation import Imputation
from plait_nodes.manipulation.missing_values import MissingRule, missing_values
from shared_data import data_path

TABLE = {
    "n": [1, None, 4, None, 4],
    "x": [None, 1.5, None, 2.5, None],
    "t": ["b", None, "a", None, "b"],
}


def treated(column: str, strategy: str, **settings: object) -> list[object]:
    rule = MissingRule(columns=Columns.named(column), strategy=strategy, **settings)
    return collect(missing_values(lazy(TABLE), rules=[rule]).table)[column].to_list()


@pytest.mark.parametrize(
    ("column", "strategy", "expected"),
    [
        ("n", "leave", [1, None, 4, None, 4]),
        ("n", "mean", [1.0, 3.0, 4.0, 3.0, 4.0]),
        ("n", "median", [1.0, 4.0, 4.0, 4.0, 4.0]),
        ("n", "min", [1, 1, 4, 1, 4]),
        ("n", "max", [1, 4, 4, 4, 4]),
        ("n", "most_frequent", [1, 4, 4, 4, 4]),
        ("t", "most_frequent", ["b", "b", "a", "b", "b"]),
        ("x", "previous", [None, 1.5, 1.5, 2.5, 2.5]),
        ("x", "next", [1.5, 1.5, 2.5, 2.5, None]),
        ("x", "linear", [None, 1.5, 2.0, 2.5, None]),
        ("n", "linear", [1.0, 2.5, 4.0, 4.0, 4.0]),
        ("x", "average", [None, 1.5, 2.0, 2.5, None]),
        ("n", "average", [1.0, 2.5, 4.0, 4.0, 4.0]),
        ("x", "remove_row", [1.5, 2.5]),
    ],
)
def test_strategies(column: str, strategy: str, expected: list[object]) -> None:
    assert treated(column, strategy) == expected


def test_constants_and_the_types_they_need() -> None:
    assert treated("n", "constant", value=0) == [1, 0, 4, 0, 4]
    assert treated("n", "constant", value=0.5) == [1.0, 0.5, 4.0, 0.5, 4.0]
    assert treated("t", "constant", value=7) == ["b", "7", "a", "7", "b"]


@pytest.mark.parametrize(
    ("number", "dtype"),
    [(7, nw.UInt8()), (-1, nw.Int64()), (300, nw.Int64()), (1e300, nw.Float64()), (0.5, nw.Float64())],
)
def test_a_constant_that_a_type_has_no_room_for_makes_it_larger(number: float, dtype: nw.dtypes.DType) -> None:
    given = lazy({"x": pl.Series([1, None], dtype=pl.UInt8)})
    table = missing_values(given, numbers="constant", number=number).table
    assert table.collect_schema()["x"] == dtype
    assert collect(table)["x"].to_list() == [1, number]


def test_values_that_are_not_a_number_do_not_count() -> None:
    found = missing_values(lazy({"x": [1.0, None, 3.0, float("nan")]}), numbers="mean")
    assert collect(found.table)["x"].to_list()[:3] == [1.0, 2.0, 3.0]


def test_each_type_has_its_strategy_and_rules_come_last() -> None:
    rule = MissingRule(columns=Columns.named("x"), strategy="constant", value=-1)
    table = missing_values(lazy(TABLE), numbers="max", others="constant", text="?", rules=[rule]).table
    assert collect(table).to_dict(as_series=False) == {
        "n": [1, 4, 4, 4, 4],
        "x": [-1.0, 1.5, -1.0, 2.5, -1.0],
        "t": ["b", "?", "a", "?", "b"],
    }


def test_rows_are_removed_after_the_rest_was_filled() -> None:
    rule = MissingRule(columns=Columns.named("t"), strategy="remove_row")
    table = missing_values(lazy(TABLE), numbers="previous", rules=[rule]).table
    assert collect(table).rows() == [(1, None, "b"), (4, 1.5, "a"), (4, 2.5, "b")]


@pytest.mark.parametrize(
    "values",
    [
        [date(2013, 1, 31), date(2013, 1, 30)],
        [datetime(2013, 1, 31, 10, 5, 6), datetime(2013, 1, 30)],
        [time(10, 5, 6, 7), time(9)],
        [timedelta(days=1, microseconds=3), timedelta(0)],
        [True, False],
        ["größer", "größe"],
    ],
)
def test_the_model_keeps_values_of_all_types(values: list[object]) -> None:
    model = missing_values(lazy({"x": values}), others="max").model
    again = Imputation.from_bytes(model.to_bytes())
    assert collect(again.apply(lazy({"x": [None, values[1]]})))["x"].to_list() == values


def test_times_with_a_zone_are_kept() -> None:
    values = pl.Series([datetime(2013, 1, 31, 10), None]).dt.replace_time_zone("Europe/Berlin")
    model = missing_values(lazy({"x": values}), others="min").model
    filled = collect(Imputation.from_bytes(model.to_bytes()).apply(lazy({"x": values})))["x"]
    assert filled.dtype == nw.Datetime("us", "Europe/Berlin")
    assert filled.to_list() == [values[0], values[0]]


def test_the_model_replaces_by_what_it_learnt() -> None:
    model = missing_values(lazy(TABLE), numbers="mean", others="most_frequent").model
    other = lazy({"n": [None, 9], "x": [None, None], "t": ["z", None], "more": [None, 1]})
    assert collect(model.apply(other)).rows() == [(3.0, 2.0, "z", None), (9.0, 2.0, "b", 1)]
    with pytest.raises(MissingColumnError, match="'n'"):
        model.apply(lazy({"x": [1]}))


@pytest.mark.parametrize("strategy", ["mean", "most_frequent", "previous", "linear", "constant"])
def test_columns_without_values(strategy: str) -> None:
    settings = {"numbers": strategy, "number": 3.0}
    for values in ([], [None, None]):
        table = collect(missing_values(lazy({"x": pl.Series(values, dtype=pl.Float64)}), **settings).table)
        assert table["x"].to_list() == [3.0 if strategy == "constant" else None] * len(values)


def test_categories_and_columns_without_a_type() -> None:
    table = lazy({"c": pl.Series(["a", None, "a"], dtype=pl.Categorical), "none": [None, None, None]})
    result = collect(missing_values(table, others="most_frequent").table)
    assert result.to_dict(as_series=False) == {"c": ["a", "a", "a"], "none": [None, None, None]}


def test_what_does_not_fit_a_column_is_refused() -> None:
    with pytest.raises(ParameterError, match="'mean' needs numbers, and the column 't'"):
        treated("t", "mean")
    with pytest.raises(ParameterError, match="'zero' can't stand in for a missing value of the column 'n'"):
        treated("n", "constant", value="zero")
    with pytest.raises(MissingColumnError, match="'z'"):
        treated("z", "mean")


@pytest.mark.parametrize(
    ("strategy", "expected"),
    [
        # KNIME's Rounded Mean: of -1, 4 and 8 it is 11 / 3.
        ("mean", [4, -1, 4, 4, 4, 8, 4]),
        # KNIME's interpolation gives whole numbers where the values are: -1 + 5 / 3, -1 + 10 / 3, and (4 + 8) / 2.
        ("linear", [-1, -1, 1, 2, 4, 8, 8]),
        # (-1 + 4) / 2 is a half, which Java's Math.round rounds upwards.
        ("average", [-1, -1, 2, 2, 4, 8, 8]),
        ("previous", [None, -1, -1, -1, 4, 8, 8]),
        ("next", [-1, -1, 4, 4, 4, 8, None]),
    ],
)
def test_whole_numbers_and_ends_as_in_knime(strategy: str, expected: list[int | None]) -> None:
    given = lazy({"n": [None, -1, None, None, 4, 8, None]})
    found = missing_values(given, numbers=strategy, whole_numbers=True, ends="nearest")
    assert found.table.collect_schema()["n"] == nw.Int64()
    assert collect(found.table)["n"].to_list() == expected
    again = Imputation.from_bytes(found.model.to_bytes())
    assert collect(again.apply(given))["n"].to_list() == expected


def test_large_whole_numbers_keep_their_last_digits() -> None:
    given = lazy({"n": [2**53 + 1, None, 2**53 + 1]})
    assert (
        collect(missing_values(given, numbers="linear", whole_numbers=True).table)["n"].to_list()[::2]
        == [2**53 + 1] * 2
    )


def test_decimals_at_the_ends_may_take_the_nearest_value() -> None:
    given = lazy({"x": [None, 1.5, None, 2.5, None]})
    found = missing_values(given, numbers="linear", ends="nearest").table
    assert collect(found)["x"].to_list() == [1.5, 1.5, 2.0, 2.5, 2.5]


def test_of_equally_frequent_texts_knime_takes_the_first_that_came_so_often() -> None:
    given = lazy({"t": ["c", "b", "a", "b", None, "c", "a"]})
    for ties, expected in (("soonest", "b"), ("smallest", "a")):
        assert collect(missing_values(given, others="most_frequent", ties=ties).table)["t"].to_list()[4] == expected


def test_wine_without_a_strategy_is_left_alone_as_in_knime() -> None:
    given = lazy(pl.read_parquet(data_path("knime_cases", "0022", "in_1.parquet")))
    expected = pl.read_parquet(data_path("knime_cases", "0022", "out_1.parquet"))
    assert collect(missing_values(given).table).to_polars().equals(expected)

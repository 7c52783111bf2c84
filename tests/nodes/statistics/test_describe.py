from datetime import date

import polars as pl
import pytest
from scipy import stats

from plait import Columns, MissingColumnError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.describe import describe
from sample_tables import flights, iris

TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, None, 2.5, float("nan"), 9.0],
        "n": [3, 0, None, 3, -1],
        "text": ["b", "a", None, "b", "Ä"],
        "kind": pl.Series(["q", "p", None, "p", "p"], dtype=pl.Categorical),
        "day": [date(2013, 1, 3), None, date(2013, 1, 1), None, None],
        "ok": [True, False, None, True, True],
        "none": [None] * 5,
        "empty": pl.Series([None] * 5, dtype=pl.Float64),
        "list": [[1], [2], None, [1], [1]],
    }
)


def described(table: pl.DataFrame) -> dict[str, dict[str, object]]:
    return {row["column"]: row for row in collect(describe(lazy(table), run=RunContext())).rows(named=True)}


@pytest.mark.parametrize("rows", [5, 1, 0])
def test_the_columns_are_announced_whatever_the_table_holds(rows: int) -> None:
    (table,) = check_node(describe, TABLE.head(rows)).values()
    assert collect(lazy(table))["column"].to_list() == TABLE.columns
    assert collect(lazy(table))["rows"].to_list() == [rows] * len(TABLE.columns)


def test_the_delays_of_a_week_of_flights() -> None:
    delay = described(flights())["arr_delay"]
    assert (delay["rows"], delay["missing"], delay["outliers"]) == (6099, 56, 402)
    assert (delay["q1"], delay["median"], delay["q3"]) == (-14, -3, 12)
    assert delay["mean"] == pytest.approx(3.891113685, abs=1e-9)
    assert delay["std"] == pytest.approx(36.051891581, abs=1e-9)
    assert delay["skewness"] == pytest.approx(5.174180651, abs=1e-9)


def test_missing_values_of_a_week_of_flights() -> None:
    missing = {name: row["missing"] for name, row in described(flights()).items() if row["missing"]}
    # An arrival without a time has no delay, and so have 18 flights that were diverted.
    assert missing == {
        "dep_time": 35, "dep_delay": 35, "arr_time": 38, "arr_delay": 56, "tailnum": 8, "air_time": 56
    }  # fmt: skip


@pytest.mark.parametrize("name", ["sepal_length", "sepal_width", "petal_length", "petal_width"])
def test_numbers_are_those_of_pandas_and_scipy(name: str) -> None:
    row, values = described(iris())[name], iris()[name].to_pandas()
    expected = values.describe()
    for measure, theirs in {"mean": "mean", "std": "std", "min": "min", "q1": "25%", "q3": "75%", "max": "max"}.items():
        assert row[measure] == pytest.approx(expected[theirs], rel=1e-12)
    assert row["skewness"] == pytest.approx(stats.skew(values, bias=False), rel=1e-9)
    assert row["kurtosis"] == pytest.approx(stats.kurtosis(values, bias=False), rel=1e-9)
    assert (row["variance"], row["sum"]) == pytest.approx((values.var(), values.sum()), rel=1e-12)
    assert row["distinct"] == values.nunique()


def test_nan_counts_as_missing() -> None:
    row = described(TABLE)["größe (cm)"]
    assert (row["missing"], row["distinct"], row["min"], row["max"]) == (2, 3, 1.5, 9.0)
    assert row["mean"] == pytest.approx(13 / 3)


def test_numbers_that_are_none_or_infinite_are_counted() -> None:
    table = pl.DataFrame({"x": [1.0, None, float("nan"), float("inf"), float("-inf")], "n": [1, 2, 3, 4, 5]})
    found = described(table)
    assert [found["x"][name] for name in ("rows", "missing", "nan", "infinite")] == [5, 2, 1, 2]
    assert (found["n"]["nan"], found["n"]["infinite"]) == (None, None)


def test_geometric_measures_of_numbers_above_zero() -> None:
    # The logarithms to the base 2 are 0, 1 and 2, whose mean is 1 and whose standard deviation is 1.
    found = described(pl.DataFrame({"x": [1.0, 2.0, 4.0], "y": [0.0, 2.0, 4.0], "one": [3.0, None, None]}))
    assert (found["x"]["geometric_mean"], found["x"]["geometric_std"]) == pytest.approx((2.0, 2.0))
    assert (found["y"]["geometric_mean"], found["y"]["geometric_std"]) == (None, None)
    assert (found["one"]["geometric_mean"], found["one"]["geometric_std"]) == (pytest.approx(3.0), None)


def test_whole_numbers_count_their_zeros() -> None:
    row = described(TABLE)["n"]
    assert (row["zeros"], row["missing"], row["distinct"], row["median"]) == (1, 1, 3, 1.5)


def test_true_and_false_count_as_1_and_0() -> None:
    row = described(TABLE)["ok"]
    assert (row["mean"], row["zeros"], row["lowest"]) == (0.75, 1, None)


def test_texts_categories_and_dates_have_a_lowest_and_a_highest_value() -> None:
    found = described(TABLE)
    ends = {name: (found[name]["lowest"], found[name]["highest"]) for name in ("text", "kind", "day")}
    assert ends == {"text": ("a", "Ä"), "kind": ("p", "q"), "day": ("2013-01-01", "2013-01-03")}


def test_columns_without_values_have_counts_only() -> None:
    found = described(TABLE)
    for name in ("none", "empty"):
        assert (found[name]["missing"], found[name]["mean"], found[name]["lowest"]) == (5, None, None)
        assert found[name]["sum"] is None
    assert (found["list"]["missing"], found["list"]["distinct"]) == (1, None)


def test_a_constant_column_has_no_skewness_and_no_outliers() -> None:
    row = described(pl.DataFrame({"x": [2.0] * 6}))["x"]
    assert (row["std"], row["skewness"], row["kurtosis"], row["outliers"]) == (0.0, None, None, 0)


def test_a_single_value_has_no_spread() -> None:
    row = described(pl.DataFrame({"x": [2.0]}))["x"]
    assert (row["mean"], row["std"], row["skewness"], row["kurtosis"]) == (2.0, None, None, None)


def test_an_infinite_value_is_the_largest_one() -> None:
    row = described(pl.DataFrame({"x": [1.0, 2.0, float("inf")]}))["x"]
    assert (row["max"], row["median"], row["std"]) == (float("inf"), 2.0, None)


def test_chosen_columns_come_in_their_order() -> None:
    table = describe(lazy(TABLE), run=RunContext(), columns=Columns.named("text", "n"))
    assert collect(table)["column"].to_list() == ["text", "n"]


def test_a_choice_of_no_columns_gives_no_rows() -> None:
    assert len(collect(describe(lazy(TABLE), run=RunContext(), columns=Columns.named()))) == 0


def test_a_column_that_is_not_there_is_refused() -> None:
    with pytest.raises(MissingColumnError, match="'texts'"):
        describe(lazy(TABLE), run=RunContext(), columns=Columns.named("texts"))

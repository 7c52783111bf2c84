from datetime import date, timedelta

import narwhals as nw
import polars as pl
import pytest

from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, empty, lazy
from plait_nodes.manipulation.aggregation import Aggregation
from plait_nodes.manipulation.group_by import group_by
from shared_data import data_path

TABLE = {
    "group": ["b", "a", "b", None, "a", "b"],
    "x": [1.0, None, 3.0, 5.0, None, 8.0],
    "text": ["p", "q", "p", None, "r", None],
}
KEY = Columns.named("group")


def grouped(column: str, function: str, **settings: object) -> list[object]:
    """The results for the groups a, b and the one without a key."""
    aggregation = Aggregation(column=column, function=function, name="result", **settings)
    table = collect(group_by(lazy(TABLE), keys=KEY, aggregations=[aggregation]))
    assert table["group"].to_list() == ["a", "b", None]
    return table["result"].to_list()


@pytest.mark.parametrize(
    ("column", "function", "expected"),
    [
        ("", "rows", [2, 3, 1]),
        ("x", "count", [0, 3, 1]),
        ("text", "count_distinct", [2, 1, 0]),
        ("text", "count_missing", [0, 1, 1]),
        ("x", "sum", [None, 12.0, 5.0]),
        ("x", "product", [None, 24.0, 5.0]),
        ("x", "range", [None, 7.0, 0.0]),
        ("x", "mean", [None, 4.0, 5.0]),
        ("x", "median", [None, 3.0, 5.0]),
        ("x", "min", [None, 1.0, 5.0]),
        ("text", "max", ["r", "p", None]),
        ("x", "var", [None, 13.0, None]),
        ("x", "first", [None, 1.0, 5.0]),
        ("text", "last", ["r", None, None]),
        ("text", "first_value", ["q", "p", None]),
        ("text", "last_value", ["r", "p", None]),
        ("text", "most_frequent", ["q", "p", None]),
        ("text", "list", [["q", "r"], ["p", "p", None], [None]]),
        ("text", "distinct_list", [["q", "r"], ["p"], []]),
        ("text", "joined_distinct", ["q, r", "p", None]),
        ("text", "joined_text", ["q, r", "p, p", None]),
        ("text", "joined_with_counts", ["q(1), r(1)", "p(2)", None]),
        ("x", "joined_text", [None, "1.0, 3.0, 8.0", "5.0"]),
    ],
)
def test_functions(column: str, function: str, expected: list[object]) -> None:
    assert grouped(column, function) == expected


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("count_distinct", [2, 2, 1]),
        ("distinct_list", [["q", "r"], ["p", None], [None]]),
        ("joined_text", ["q, r", "p, p, ?", "?"]),
        ("joined_distinct", ["q, r", "p, ?", "?"]),
        ("joined_with_counts", ["q(1), r(1)", "p(2), ?(1)", "?(1)"]),
    ],
)
def test_a_missing_value_may_be_one_like_others(function: str, expected: list[object]) -> None:
    assert grouped("text", function, missing=True) == expected


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        # Of 1, 3 and 8: 1 + 9 + 64; ln 24; the third root of 24; logarithms with a standard deviation of 1.04028.
        ("sum_of_squares", [None, 74.0, 25.0]),
        ("sum_of_logs", [None, 3.1780538303479458, 1.6094379124341003]),
        ("geometric_mean", [None, 2.884499140614817, 5.0]),
        ("geometric_std", [None, 2.82999961205935, None]),
        # The mean is 4 and the median 3: distances 3, 1, 4 and 2, 0, 5.
        ("mean_absolute_deviation", [None, 8 / 3, 0.0]),
        ("median_absolute_deviation", [None, 2.0, 0.0]),
    ],
)
def test_further_statistics(function: str, expected: list[float | None]) -> None:
    found = grouped("x", function)
    assert [value is None for value in found] == [value is None for value in expected]
    known = [value for value in expected if value is not None]
    assert [value for value in found if value is not None] == pytest.approx(known, rel=1e-6)


def test_quantiles_of_type_6_are_at_one_more_than_the_count() -> None:
    # Of 1, 3 and 8 the places are 4 * 0.25 = 1, 4 * 0.4 = 1.6 and 4 * 0.9 = 3.6, which is beyond the last value.
    for share, expected in ((0.25, 1.0), (0.4, 2.2), (0.5, 3.0), (0.9, 8.0)):
        assert grouped("x", "quantile", quantile=share, quantile_type="6") == pytest.approx([None, expected, 5.0])


@pytest.mark.parametrize(
    ("kind", "expected"),
    # R: quantile(c(1, 3, 8, 20, 21), 0.3, type = 1 … 9); n * p is 1.5.
    [
        ("1", 3.0),
        ("2", 3.0),
        ("3", 3.0),
        ("4", 2.0),
        ("5", 3.0),
        ("6", 2.6),
        ("7", 4.0),
        ("8", 2.8666666666666667),
        ("9", 2.9),
    ],
)
def test_all_types_of_quantiles(kind: str, expected: float) -> None:
    table = lazy({"x": [20, 1, None, 8, 21, 3], "none": pl.Series([None] * 6, dtype=pl.Float64)})
    aggregations = [
        Aggregation(column=name, function="quantile", quantile=share, quantile_type=kind, name=f"{name}{share}")
        for name in ("x", "none")
        for share in (0.0, 0.3, 1.0)
    ]
    row = collect(group_by(table, aggregations=aggregations)).row(0)
    assert row == (1.0, pytest.approx(expected), 21.0, None, None, None)


def test_types_1_to_3_where_the_place_is_whole() -> None:
    # Of 1, 3, 8 and 20 half is 2 values: the second, the mean of second and third, and the even one of the places.
    table = lazy({"x": [20, 1, 8, 3]})
    aggregations = [
        Aggregation(column="x", function="quantile", quantile_type=kind, name=kind) for kind in ("1", "2", "3")
    ]
    assert collect(group_by(table, aggregations=aggregations)).row(0) == (3.0, 5.5, 3.0)


def test_percent_is_of_all_rows_as_in_knime() -> None:
    assert grouped("", "percent") == pytest.approx([100 / 3, 50.0, 100 / 6])
    assert collect(group_by(lazy(TABLE), aggregations=[Aggregation(function="percent")])).rows() == [(100.0,)]
    none = empty(lazy(TABLE).collect_schema())
    assert collect(group_by(none, aggregations=[Aggregation(function="percent")])).rows() == [(0.0,)]


def test_the_first_of_equally_frequent_values_as_in_knime() -> None:
    table = lazy({"g": ["a", "a", "a", "a", "b", "b", "b"], "v": ["z", "c", "c", "z", None, None, "k"]})
    for missing, expected in ((False, ["z", "k"]), (True, ["z", None])):
        mode = Aggregation(column="v", function="first_most_frequent", missing=missing, name="mode")
        assert collect(group_by(table, keys=Columns.named("g"), aggregations=[mode]))["mode"].to_list() == expected


def test_a_single_value_may_deviate_by_zero_as_in_knime() -> None:
    assert grouped("x", "var", of_one="zero") == pytest.approx([None, 13.0, 0.0])
    assert grouped("x", "std", of_one="zero") == pytest.approx([None, 13**0.5, 0.0])
    # KNIME's geometric deviation is the exponential of such a deviation, with n - 1.
    assert grouped("x", "geometric_std", of_one="zero")[1:] == pytest.approx([2.82999961205935, 1.0])


def test_counts_of_true_and_false() -> None:
    table = lazy({"g": ["a", "a", "a", "b"], "v": [True, None, False, None]})
    aggregations = [Aggregation(column="v", function=function) for function in ("count_true", "count_false")]
    found = collect(group_by(table, keys=Columns.named("g"), aggregations=aggregations))
    assert found.rows() == [("a", 1, 1), ("b", 0, 0)]
    with pytest.raises(ParameterError, match="needs true and false"):
        grouped("x", "count_true")


def test_covariance_and_correlation_of_complete_pairs() -> None:
    # The pairs of a are (1, 2), (2, 4), (3, 3): deviations -1, 0, 1 and -1, 1, 0, so the products add up to 1.
    table = lazy({"g": ["a"] * 5 + ["b"] * 2, "x": [1, 2, 3, None, 9, 1, 2], "y": [2.0, 4.0, 3.0, 7.0, None, 5.0, 5.0]})
    aggregations = [Aggregation(column="x", other="y", function=each) for each in ("covariance", "correlation")]
    found = collect(group_by(table, keys=Columns.named("g"), aggregations=aggregations))
    assert found.columns == ["g", "x_y_covariance", "x_y_correlation"]
    assert found.rows() == [("a", pytest.approx(0.5), pytest.approx(0.5)), ("b", 0.0, None)]
    with pytest.raises(ParameterError, match="No second column is chosen for 'correlation'"):
        grouped("x", "correlation")


def test_missing_keys_may_come_first_as_in_knime() -> None:
    counted = group_by(lazy(TABLE), keys=KEY, aggregations=[Aggregation()], order="keys, missing first")
    assert collect(counted).rows() == [(None, 1), ("a", 2), ("b", 3)]


def test_sorted_lists() -> None:
    assert grouped("x", "sorted_list") == [[], [1.0, 3.0, 8.0], [5.0]]


def test_standard_deviation_divides_by_one_less() -> None:
    assert grouped("x", "std") == pytest.approx([None, 13**0.5, None])


def test_quantiles_are_interpolated() -> None:
    assert grouped("x", "quantile", quantile=0.25) == [None, 2.0, 5.0]


def test_skewness_and_kurtosis_are_those_of_spreadsheets() -> None:
    # SKEW and KURT of the numbers 1, 2, 3, 10, worked out by hand: mean 4, deviations -3, -2, -1, 6.
    table = lazy({"x": [1, 2, None, 3, 10], "few": [1, 2, None, None, None]})
    aggregations = [
        Aggregation(column=name, function=each) for name in table.columns for each in ("skewness", "kurtosis")
    ]
    row = collect(group_by(table, aggregations=aggregations)).row(0)
    variance = 50 / 3
    assert row[0] == pytest.approx(4 / (3 * 2) * 180 / variance**1.5)
    assert row[1] == pytest.approx(4 * 5 / (3 * 2 * 1) * 1394 / variance**2 - 3 * 9 / (2 * 1))
    assert row[2:] == (None, None)


def test_distances_have_room() -> None:
    days = [date(2013, 1, 1), None, date(2013, 1, 31)]
    columns = {"small": pl.Series([-100, None, 100], dtype=pl.Int8), "true": [True, None, False], "day": days}
    names = list(columns)
    aggregations = [Aggregation(column=name, function="range", name=name) for name in names]
    table = group_by(lazy(pl.DataFrame(columns)), aggregations=aggregations)
    assert table.collect_schema()["day"] == nw.Duration
    assert collect(table).row(0) == (200, 1, timedelta(days=30))


def test_groups_in_the_order_of_their_rows() -> None:
    table = group_by(lazy(TABLE), keys=KEY, aggregations=[Aggregation()], order="rows")
    assert collect(table).rows() == [("b", 3), ("a", 2), (None, 1)]
    assert collect(group_by(lazy(TABLE), keys=KEY, order="rows")).rows() == [("b",), ("a",), (None,)]


def test_texts_are_joined_with_a_separator() -> None:
    assert grouped("text", "joined_text", separator="|") == ["q|r", "p|p", None]


def test_names_are_made_from_column_and_function() -> None:
    aggregations = [
        Aggregation(),
        Aggregation(column="x", function="mean"),
        Aggregation(column="x", function="quantile", quantile=0.25),
    ]
    assert group_by(lazy(TABLE), keys=KEY, aggregations=aggregations).columns == [
        "group",
        "rows",
        "x_mean",
        "x_quantile_0.25",
    ]


def test_without_aggregations_each_combination_comes_once() -> None:
    table = collect(group_by(lazy(TABLE), keys=Columns.named("group", "text")))
    assert table.rows() == [("a", "q"), ("a", "r"), ("b", "p"), ("b", None), (None, None)]


def test_without_keys_the_whole_table_is_a_group() -> None:
    assert collect(group_by(lazy(TABLE))).to_dict(as_series=False) == {"rows": [6]}
    table = group_by(
        lazy(TABLE), aggregations=[Aggregation(column="x", function="sum"), Aggregation(column="text", function="list")]
    )
    assert collect(table).rows() == [(17.0, ["p", "q", "p", None, "r", None])]


def test_counts_can_become_negative() -> None:
    assert group_by(lazy(TABLE)).collect_schema() == nw.Schema({"rows": nw.Int64()})


@pytest.mark.parametrize(
    "function",
    [
        "count",
        "sum",
        "mean",
        "median",
        "first",
        "most_frequent",
        "list",
        "quantile",
        "product",
        "range",
        "skewness",
        "first_value",
        "distinct_list",
        "joined_distinct",
        "count_missing",
    ],
)
def test_an_empty_table_gives_no_groups(function: str) -> None:
    table = empty(lazy(TABLE).collect_schema())
    aggregations = [Aggregation(column="x", function=function, name="r")]
    assert collect(group_by(table, keys=KEY, aggregations=aggregations)).shape == (0, 2)
    whole = collect(group_by(table, aggregations=aggregations))["r"].to_list()
    assert whole == [{"count": 0, "count_missing": 0, "list": [], "distinct_list": []}.get(function)]


def test_many_groups_come_sorted_with_first_and_last_of_their_rows() -> None:
    table = lazy({"key": [(index * 7919) % 5000 for index in range(50_000)], "row": list(range(50_000))})
    aggregations = [Aggregation(column="row", function=function) for function in ("first", "last", "distinct_list")]
    result = collect(group_by(table, keys=Columns.named("key"), aggregations=aggregations))
    assert result["key"].to_list() == list(range(5000))
    assert all(
        (first * 7919) % 5000 == key and every == list(range(first, last + 1, 5000)) and len(every) == 10
        for key, first, last, every in result.rows()
    )


def test_texts_have_no_mean() -> None:
    with pytest.raises(ParameterError, match="'mean' needs numbers, and the column 'text' is of type String"):
        grouped("text", "mean")


def test_two_columns_of_one_name_are_refused() -> None:
    with pytest.raises(ParameterError, match="Two columns would be named 'group'"):
        group_by(lazy(TABLE), keys=KEY, aggregations=[Aggregation(name="group")])


def test_columns_that_are_not_there_are_named() -> None:
    with pytest.raises(MissingColumnError, match="'y'"):
        grouped("y", "mean")
    with pytest.raises(MissingColumnError, match="'z'"):
        group_by(lazy(TABLE), keys=Columns.named("z"))
    with pytest.raises(ParameterError, match="No column is chosen for 'mean'"):
        grouped("", "mean")


def test_counts_and_order_are_those_of_knime() -> None:
    given = lazy(pl.read_parquet(data_path("knime_cases", "0013", "in_1.parquet")))
    expected = pl.read_parquet(data_path("knime_cases", "0013", "out_1.parquet")).drop("__row_id__")
    keys, count = Columns.named("JENIS ZAKAT", "AMAUN (RM)"), Aggregation(name="Count(TAHUN)")
    assert collect(group_by(given, keys=keys, aggregations=[count])).to_polars().equals(expected)


def test_delays_of_a_week_of_flights() -> None:
    path = data_path("data", "nycflights13_small", "flights_2013_jan_week1.csv")
    functions = ["count", "mean", "std", "median"]
    aggregations = [Aggregation(column="arr_delay", function=function) for function in functions]
    row = collect(group_by(lazy(pl.read_csv(path, null_values="NA")), aggregations=aggregations)).row(0)
    assert row == pytest.approx((6043, 3.891113685, 36.051891581, -3), rel=1e-9)

from datetime import date, timedelta
from typing import get_args

import narwhals as nw
import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.aggregation import Aggregation
from plait_nodes.manipulation.column_aggregator import Across, RowAggregation, column_aggregator
from plait_nodes.manipulation.group_by import group_by
from plait_nodes.manipulation.unpivot import unpivot

TABLE = {"a": [1, None, None, 4], "b": [2.5, 7.0, None, 4.0], "c": [3, 1, None, 4]}
MEAN = [RowAggregation()]
NUMBERS = Columns.named("a", "b", "c")


def across(function: str, **settings: object) -> list[object]:
    made = RowAggregation(function=function, name="r", **settings)
    return collect(column_aggregator(lazy(TABLE), columns=NUMBERS, aggregations=[made]))["r"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("function", ["mean", "sum", "median", "count_missing", "list", "most_frequent"])
def test_contract(function: str, size: int) -> None:
    params = {"columns": ["größe", "count", "small", "none"], "aggregations": [{"function": function, "name": "r"}]}
    assert check_node(column_aggregator, MIXED.head(size), **params)
    assert check_node(column_aggregator, MIXED.head(size), **params, keep=False)


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("rows", [3, 3, 3, 3]),
        ("count", [3, 2, 0, 3]),
        ("count_missing", [0, 1, 3, 0]),
        ("count_distinct", [3, 2, 0, 1]),
        ("sum", [6.5, 8.0, None, 12.0]),
        ("mean", [6.5 / 3, 4.0, None, 4.0]),
        ("median", [2.5, 4.0, None, 4.0]),
        ("min", [1.0, 1.0, None, 4.0]),
        ("max", [3.0, 7.0, None, 4.0]),
        ("range", [2.0, 6.0, None, 0.0]),
        ("product", [7.5, 7.0, None, 64.0]),
        # (7 - 1)² / 2.
        ("var", [pytest.approx(13 / 12), 18.0, None, 0.0]),
        ("first", [1.0, None, None, 4.0]),
        ("first_value", [1.0, 7.0, None, 4.0]),
        ("last", [3.0, 1.0, None, 4.0]),
        ("last_value", [3.0, 1.0, None, 4.0]),
        ("most_frequent", [1.0, 1.0, None, 4.0]),
        ("first_most_frequent", [1.0, 7.0, None, 4.0]),
        ("list", [[1.0, 2.5, 3.0], [None, 7.0, 1.0], [None] * 3, [4.0] * 3]),
        ("sorted_list", [[1.0, 2.5, 3.0], [1.0, 7.0], [], [4.0] * 3]),
        ("distinct_list", [[1.0, 2.5, 3.0], [7.0, 1.0], [], [4.0]]),
        ("joined_text", ["1.0, 2.5, 3.0", "7.0, 1.0", None, "4.0, 4.0, 4.0"]),
        ("joined_with_counts", ["1.0(1), 2.5(1), 3.0(1)", "7.0(1), 1.0(1)", None, "4.0(3)"]),
    ],
)
def test_functions(function: str, expected: list[object]) -> None:
    assert across(function) == expected


@pytest.mark.parametrize("function", [each for each in get_args(Across) if each not in ("count_true", "count_false")])
def test_a_row_is_a_group_of_its_columns(function: str) -> None:
    settings = {"function": function, "name": "r", "quantile": 0.3, "quantile_type": "4", "missing": True}
    table = lazy(
        {"row": [0, 1, 2], "a": [1.5, 2.0, None], "b": [0.5, None, None], "c": [3.0, 2.0, None], "d": [8.0] * 3}
    )
    columns = Columns.named("a", "b", "c", "d")
    found = collect(column_aggregator(table, columns=columns, aggregations=[RowAggregation(**settings)]))["r"].to_list()
    long = unpivot(table, columns=columns)
    grouped = group_by(long, keys=Columns.named("row"), aggregations=[Aggregation(column="value", **settings)])
    expected = collect(grouped)["r"].to_list()
    if isinstance(expected[0], float):
        assert [None if value is None else pytest.approx(value, rel=1e-12) for value in expected] == found
    else:
        assert found == expected


def test_settings_of_the_functions() -> None:
    assert across("joined_text", separator="|", missing=True)[1] == "?|7.0|1.0"
    assert across("quantile", quantile=0.5, quantile_type="1") == [2.5, 1.0, None, 4.0]
    one = collect(
        column_aggregator(
            lazy(TABLE), columns=Columns.named("a"), aggregations=[RowAggregation(function="std", of_one="zero")]
        )
    )
    assert one["std"].to_list() == [0.0, None, None, 0.0]


def test_names_places_and_types() -> None:
    made = [
        RowAggregation(function="sum"),
        RowAggregation(function="quantile", quantile=0.25),
        RowAggregation(name="a"),
    ]
    found = column_aggregator(lazy(TABLE), columns=NUMBERS, aggregations=made, keep=False)
    assert found.collect_schema().names() == ["sum", "quantile_0.25", "a"]
    small = lazy(pl.DataFrame({"x": [100, None], "y": [100, 1]}, schema={"x": pl.Int8, "y": pl.Int8}))
    total = column_aggregator(small, aggregations=[RowAggregation(function="sum")])
    assert total.collect_schema()["sum"] == nw.Int64()
    assert collect(total)["sum"].to_list() == [200, 1]


def test_truth_values_dates_and_texts() -> None:
    truth = lazy({"p": [True, None], "q": [True, False], "d": [date(2024, 1, 1)] * 2, "e": [date(2024, 1, 31), None]})
    flags = [RowAggregation(function=each) for each in ("count_true", "count_false", "sum", "mean", "most_frequent")]
    rows = collect(column_aggregator(truth, columns=Columns.named("p", "q"), aggregations=flags, keep=False)).rows()
    assert rows == [
        (date(2024, 1, 1), date(2024, 1, 31), 2, 0, 2, 1.0, True),
        (date(2024, 1, 1), None, 0, 1, 0, 0.0, False),
    ]
    days = [RowAggregation(function=each) for each in ("max", "range")]
    found = collect(column_aggregator(truth, columns=Columns.named("d", "e"), aggregations=days))
    assert found["max"].to_list() == [date(2024, 1, 31), date(2024, 1, 1)]
    assert found["range"].to_list() == [timedelta(days=30), timedelta(0)]
    mixed = lazy({"n": [1, None], "t": ["x", "y"]})
    joined = [RowAggregation(function=each) for each in ("joined_text", "first_value", "count", "list")]
    assert collect(
        column_aggregator(mixed, columns=Columns.named("n", "t"), aggregations=joined, keep=False)
    ).rows() == [
        ("1, x", "1", 2, ["1", "x"]),
        ("y", "y", 1, [None, "y"]),
    ]


def test_what_can_not_be_put_together_is_refused() -> None:
    with pytest.raises(ParameterError, match="'mean' needs numbers"):
        column_aggregator(lazy({"n": [1], "t": ["x"]}), columns=Columns.named("n", "t"), aggregations=MEAN)
    with pytest.raises(ParameterError, match="types that do not mix"):
        column_aggregator(
            lazy({"n": [1], "l": [[1]]}),
            columns=Columns.named("n", "l"),
            aggregations=[RowAggregation(function="list")],
        )
    with pytest.raises(ParameterError, match="Two columns would be named 'a'"):
        column_aggregator(lazy(TABLE), columns=NUMBERS, aggregations=[RowAggregation(name="a")])
    with pytest.raises(ParameterError, match="No columns are chosen"):
        column_aggregator(lazy({"t": ["x"]}), aggregations=MEAN)

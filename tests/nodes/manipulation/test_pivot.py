from datetime import date

import polars as pl
import pytest

from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.aggregation import Aggregation
from plait_nodes.manipulation.pivot import pivot
from shared_data import data_path

TABLE = {
    "who": ["b", "a", "b", None, "a", "b"],
    "day": [10, 9, 9, 9, None, 10],
    "x": [1.0, 2.0, 3.0, 5.0, 7.0, 8.0],
    "y": [1, None, 3, 4, 5, 6],
}
WHO = Columns.named("who")


def test_rows_are_counted_and_sorted() -> None:
    table = collect(pivot(lazy(TABLE), rows=WHO, columns="day"))
    assert table.to_dict(as_series=False) == {"who": ["a", "b", None], "9": [1, 1, 1], "10": [0, 2, 0]}


def test_cells_without_rows_are_missing() -> None:
    table = collect(pivot(lazy(TABLE), rows=WHO, columns="day", values=Columns.named("x"), function="sum"))
    assert table.to_dict(as_series=False) == {"who": ["a", "b", None], "9": [2.0, 3.0, 5.0], "10": [None, 9.0, None]}


def test_cells_without_rows_may_be_missing_counts_too_as_in_knime() -> None:
    table = collect(pivot(lazy(TABLE), rows=WHO, columns="day", empty_as_zero=False))
    assert table["10"].to_list() == [None, 2, None]


def test_several_columns_and_figures_as_in_knime() -> None:
    given = {"g": ["a", "a", "b"], "p": [1, 2, 1], "q": ["x", "y", "y"], "v": [1.0, 2.0, 5.0], "w": [None, "m", "n"]}
    figures = [
        Aggregation(column="v", function="mean", name="Mean(v)"),
        Aggregation(column="w", function="count", name="Count(w)"),
    ]
    settings = {"rows": Columns.named("g"), "columns": "p", "more": Columns.named("q"), "aggregations": figures}
    found = collect(pivot(lazy(given), **settings, separator="+"))
    assert found.to_dict(as_series=False) == {
        "g": ["a", "b"],
        "1+x+Mean(v)": [1.0, None],
        "1+y+Mean(v)": [None, 5.0],
        "2+y+Mean(v)": [2.0, None],
        "1+x+Count(w)": [0, 0],
        "1+y+Count(w)": [0, 1],
        "2+y+Count(w)": [1, 0],
    }
    totals = collect(pivot(lazy(given), **settings, totals=True))
    assert totals.select("total_Mean(v)", "total_Count(w)").rows() == [(1.5, 1), (5.0, 1)]


def test_combinations_of_values_must_have_names_of_their_own() -> None:
    given = {"p": ["a_b", "a"], "q": ["c", "b_c"]}
    with pytest.raises(ParameterError, match="Two columns would be named 'a_b_c'"):
        pivot(lazy(given), columns="p", more=Columns.named("q"))
    with pytest.raises(ParameterError, match="The columns 'p', 'q' have 2 different combinations of values"):
        pivot(lazy(given), columns="p", more=Columns.named("q"), limit=1)


def test_rows_without_a_value_get_a_column_if_asked() -> None:
    table = collect(pivot(lazy(TABLE), rows=WHO, columns="day", missing=True))
    assert table["missing"].to_list() == [1, 0, 0]
    assert table.columns == ["who", "9", "10", "missing"]


def test_totals_are_worked_out_from_the_rows() -> None:
    # b has 1, 8 and 3, whose mean is not that of the cells 3 and 4.5.
    table = collect(
        pivot(lazy(TABLE), rows=WHO, columns="day", values=Columns.named("x"), function="mean", totals=True)
    )
    assert table.columns == ["who", "9", "10", "total"]
    assert table["total"].to_list() == [2.0, 4.0, 5.0]
    both = collect(pivot(lazy(TABLE), columns="day", values=Columns.named("x", "y"), function="sum", totals=True))
    assert both.to_dict(as_series=False) == {
        "9_x": [10.0], "10_x": [9.0], "9_y": [7], "10_y": [7], "total_x": [19.0], "total_y": [14]
    }  # fmt: skip
    assert collect(pivot(lazy(TABLE), rows=WHO, columns="day", totals=True))["total"].to_list() == [1, 3, 1]


def test_a_value_that_is_called_total_is_no_total() -> None:
    with pytest.raises(ParameterError, match="total"):
        pivot(lazy({"kind": ["total", "part"]}), columns="kind", totals=True)


def test_several_value_columns() -> None:
    table = collect(pivot(lazy(TABLE), rows=WHO, columns="day", values=Columns.named("x", "y"), function="max"))
    assert table.columns == ["who", "9_x", "10_x", "9_y", "10_y"]
    assert table.row(1) == ("b", 3.0, 8.0, 3, 6)


def test_without_row_columns_there_is_one_row() -> None:
    table = collect(pivot(lazy(TABLE), columns="who", values=Columns.named("x"), function="mean"))
    assert table.to_dict(as_series=False) == {"a": [4.5], "b": [4.0]}


def test_the_spread_column_may_be_counted_too() -> None:
    table = collect(pivot(lazy(TABLE), rows=WHO, columns="day", values=Columns.named("day"), function="count"))
    assert table["9"].to_list() == [1, 1, 1]


@pytest.mark.parametrize(
    ("values", "names"),
    [
        ([True, False], ["false", "true"]),
        ([date(2013, 1, 2), date(2013, 1, 1)], ["2013-01-01", "2013-01-02"]),
        (["größer", "{}"], ["größer", "{}"]),
        ([2.5, 1.0], ["1.0", "2.5"]),
    ],
)
def test_values_become_names(values: list[object], names: list[str]) -> None:
    assert pivot(lazy({"v": values}), columns="v").columns == names


def test_an_empty_table_gives_no_rows() -> None:
    table = lazy({"who": pl.Series([], dtype=pl.String), "day": pl.Series([], dtype=pl.Int64)})
    assert collect(pivot(table, rows=WHO, columns="day")).shape == (0, 1)
    assert collect(pivot(table, columns="day")).shape[1] == 0


def test_more_columns_than_the_limit_are_refused() -> None:
    with pytest.raises(ParameterError, match="'day' has 1,000 different values, more than the limit of 200") as caught:
        pivot(lazy({"day": list(range(1000))}), columns="day")
    assert caught.value.parameter == "limit"


def test_a_value_with_the_name_of_a_row_column_is_refused() -> None:
    with pytest.raises(ParameterError, match="Two columns would be named 'who'"):
        pivot(lazy({"who": [1], "day": ["who"]}), rows=WHO, columns="day")


def test_parameters_are_checked_before_it_runs() -> None:
    schema = lazy(TABLE).collect_schema()
    settings = {
        "rows": WHO,
        "columns": "day",
        "values": Columns.named("who"),
        "missing": False,
        "totals": False,
        "limit": 9,
        "more": Columns.named(),
        "aggregations": [],
        "separator": "_",
        "empty_as_zero": True,
    }
    with pytest.raises(ParameterError, match="'mean' needs numbers"):
        pivot.schema(schema, **settings, function="mean")
    with pytest.raises(MissingColumnError, match="'tag'"):
        pivot.schema(schema, **{**settings, "columns": "tag"}, function="rows")
    assert pivot.schema(schema, **settings, function="max") is None
    with pytest.raises(ParameterError, match="No columns are chosen for 'sum'"):
        pivot(lazy(TABLE), columns="day", function="sum")


def test_flights_of_each_airport_on_each_day() -> None:
    path = data_path("data", "nycflights13_small", "flights_2013_jan_week1.csv")
    table = collect(pivot(lazy(pl.read_csv(path, null_values="NA")), rows=Columns.named("origin"), columns="day"))
    assert table["origin"].to_list() == ["EWR", "JFK", "LGA"]
    assert table.row(0)[1:] == (305, 350, 336, 339, 238, 301, 342)
    assert sum(sum(row[1:]) for row in table.rows()) == 6099

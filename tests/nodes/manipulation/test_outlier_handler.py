import math

import numpy as np
import polars as pl
import pytest
from scipy import stats

from mixed_table import MIXED, SIZES
from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.outlier_handler import outlier_handler
from plait_nodes.manipulation.outlier_treatment import OutlierTreatment

# Quartiles 2 and 4, so that the usual values go from -1 to 7.
TABLE = {"x": [1, 2, 3, 4, 100], "row": [0, 1, 2, 3, 4]}
X = Columns.named("x")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("method", ["iqr", "z_score", "quantiles"])
@pytest.mark.parametrize("action", ["nearest", "missing", "remove_row", "keep_row", "mark"])
def test_contract(method: str, action: str, size: int) -> None:
    params = {"columns": ["größe", "count", "small", "none"], "method": method, "action": action}
    assert check_node(outlier_handler, MIXED.head(size), factor=0.1, deviations=0.5, share=0.3, **params)


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("nearest", [1.0, 2.0, 3.0, 4.0, 7.0]),
        ("missing", [1, 2, 3, 4, None]),
        ("remove_row", [1, 2, 3, 4]),
        ("keep_row", [100]),
    ],
)
def test_what_becomes_of_an_outlier(action: str, expected: list[float | None]) -> None:
    found = outlier_handler(lazy(TABLE), columns=X, action=action)
    assert collect(found.table)["x"].to_list() == expected
    assert collect(found.summary).rows() == [("x", 5, -1.0, 7.0, 0, 1)]


def test_quartiles_whole_numbers_and_sides_as_in_knime() -> None:
    # KNIME takes quartiles of type 4: of five values they are at 1.25 and 3.75, so 1.25 and 3.75, and 2.5 apart.
    settings = {"columns": X, "quantile_type": "4"}
    found = outlier_handler(lazy(TABLE), **settings, whole_numbers=True)
    assert collect(found.summary).rows() == [("x", 5, -2.5, 7.5, 0, 1)]
    assert found.table.collect_schema()["x"] == lazy(TABLE).collect_schema()["x"]
    assert collect(found.table)["x"].to_list() == [1, 2, 3, 4, 7]
    again = OutlierTreatment.from_bytes(found.model.to_bytes())
    assert collect(again.apply(lazy({"x": [-9, None, 8]})))["x"].to_list() == [-2, None, 7]
    low = outlier_handler(lazy({"x": [-90, 1, 2, 3, 90]}), columns=X, sides="low", action="remove_row")
    assert collect(low.table)["x"].to_list() == [1, 2, 3, 90]
    assert collect(low.summary).rows() == [("x", 5, -2.0, 6.0, 1, 0)]


def test_outliers_are_marked() -> None:
    table = collect(outlier_handler(lazy(TABLE), columns=X, action="mark").table)
    assert table.columns == ["x", "row", "x_outlier"]
    assert table["x_outlier"].to_list() == [False, False, False, False, True]
    with pytest.raises(ParameterError, match="has a column 'x_outlier' already"):
        outlier_handler(lazy({**TABLE, "x_outlier": [1] * 5}), columns=X, action="mark")


def test_the_limits_are_those_of_numpy_and_scipy() -> None:
    values = np.random.default_rng(3).lognormal(size=500)
    table = lazy({"x": values})
    low, high = collect(outlier_handler(table, method="quantiles", share=0.05).summary).row(0)[2:4]
    assert (low, high) == pytest.approx(tuple(np.quantile(values, [0.05, 0.95])))
    summary = collect(outlier_handler(table, method="z_score", deviations=2.0).summary)
    assert summary["above"].to_list() == [int((stats.zscore(values, ddof=1) > 2).sum())]
    quartiles = np.quantile(values, [0.25, 0.75])
    reach = 1.5 * (quartiles[1] - quartiles[0])
    summary = collect(outlier_handler(table).summary)
    assert summary["above"].to_list() == [int((values > quartiles[1] + reach).sum())]


def test_missing_values_and_nan_are_no_outliers() -> None:
    values = [1.0, None, math.nan, 2.0, 3.0, -50.0, 2.0]
    found = collect(outlier_handler(lazy({"x": values}), action="remove_row").table)["x"].to_list()
    assert found[:2] == [1.0, None]
    assert math.isnan(found[2])
    assert found[3:] == [2.0, 3.0, 2.0]


def test_a_constant_column_has_none() -> None:
    found = outlier_handler(lazy({"x": [5, 5, 5]}))
    assert collect(found.summary).rows() == [("x", 3, 5.0, 5.0, 0, 0)]


def test_the_model_treats_another_table() -> None:
    model = outlier_handler(lazy(TABLE), columns=X).model
    again = OutlierTreatment.from_bytes(model.to_bytes())
    assert collect(again.apply(lazy({"x": [-7, 6, None]})))["x"].to_list() == [-1.0, 6.0, None]
    with pytest.raises(MissingColumnError, match="'x'"):
        again.apply(lazy({"y": [1]}))


def test_texts_and_infinite_values_are_refused() -> None:
    with pytest.raises(DataError, match="'t' is of type String"):
        outlier_handler(lazy({"t": ["a"]}), columns=Columns.named("t"))
    with pytest.raises(DataError, match="'x' has values that are infinite"):
        outlier_handler(lazy({"x": [1.0, math.inf]}), method="z_score")


GROUPED = {"x": [1, 2, 3, 4, 100, 10, 20, 30, 40, 1000, 7], "g": ["a"] * 5 + ["b"] * 5 + [None]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("action", ["nearest", "missing", "remove_row", "keep_row", "mark"])
@pytest.mark.parametrize("groups", [["text"], ["ok", "day"]])
def test_contract_with_groups(action: str, size: int, groups: list[str]) -> None:
    params = {"columns": ["größe", "count"], "action": action, "groups": groups, "method": "z_score"}
    assert check_node(outlier_handler, MIXED.head(size), deviations=0.5, **params)


def test_each_group_has_limits_of_its_own_as_in_knime() -> None:
    # By hand: those of a are -1 and 7, those of b ten times as much, and a single value is its own quartiles.
    found = outlier_handler(lazy(GROUPED), columns=X, groups=Columns.named("g"))
    assert collect(found.table)["x"].to_list() == [1, 2, 3, 4, 7, 10, 20, 30, 40, 70, 7]
    assert collect(found.table).columns == ["x", "g"]
    summary = collect(found.summary)
    assert summary.columns == ["column", "g", "values", "low", "high", "below", "above"]
    assert sorted(summary.rows(), key=str) == sorted(
        [("x", None, 1, 7.0, 7.0, 0, 0), ("x", "a", 5, -1.0, 7.0, 0, 1), ("x", "b", 5, -10.0, 70.0, 0, 1)], key=str
    )


@pytest.mark.parametrize(("sides", "kept"), [("both", [7]), ("low", [7, 50]), ("high", [-99, 7])])
def test_groups_of_another_table(sides: str, kept: list[int]) -> None:
    model = outlier_handler(lazy(GROUPED), columns=X, groups=Columns.named("g"), action="remove_row", sides=sides).model
    again = OutlierTreatment.from_bytes(model.to_bytes())
    table = {"x": [-99, 7, 50, 100], "g": ["a", "a", "a", "new"]}
    assert collect(again.apply(lazy(table)))["x"].to_list() == [*kept, 100]
    with pytest.raises(MissingColumnError, match="'g'"):
        again.apply(lazy({"x": [1]}))


def test_groups_by_two_columns_and_whole_numbers() -> None:
    table = {"x": [0, 1, 2, 3, 50, 9], "g": ["a|", "a|", "a|", "a|", "a|", "a"], "count": [1, 1, 1, 1, 1, 2]}
    settings = {"columns": X, "groups": Columns.named("g", "count"), "whole_numbers": True, "factor": 0.25}
    found = outlier_handler(lazy(table), **settings)
    # Quartiles 1 and 3, so that the usual values go from 0.5 to 3.5.
    assert collect(found.table)["x"].to_list() == [1, 1, 2, 3, 3, 9]
    assert collect(found.summary).columns[:3] == ["column", "g", "count"]


def test_a_column_can_not_be_group_and_number_at_once() -> None:
    with pytest.raises(ParameterError, match="'x' can't have outliers within groups of its own"):
        outlier_handler(lazy(TABLE), columns=X, groups=X)
    found = outlier_handler(lazy(TABLE), groups=Columns.named("row"))
    assert collect(found.summary)["column"].unique().to_list() == ["x"]


def test_limits_may_lie_beyond_what_a_small_type_holds() -> None:
    table = pl.DataFrame({"x": pl.Series([1, 2, 3, 4, 100], dtype=pl.UInt8), "g": ["a"] * 5})
    for groups in (Columns.named(), Columns.named("g")):
        found = collect(outlier_handler(lazy(table), columns=X, whole_numbers=True, groups=groups).table)
        assert found["x"].to_list() == [1, 2, 3, 4, 7]
        assert found.to_polars()["x"].dtype == pl.UInt8

from datetime import date

import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.column_filter_by_value import ColumnRemoval, column_filter_by_value
from plait_nodes.mining.apply_model import apply_model

TABLE = pl.DataFrame(
    {
        "full": [1, 2, 3, 4],
        "half": [1.0, None, float("nan"), 4.0],
        "none": pl.Series([None] * 4, dtype=pl.String),
        "seven": [7, 7, 7, 7],
        "gap": ["a", "a", None, "a"],
        "word": ["7"] * 4,
        "day": [date(2024, 2, 29)] * 4,
        "list": [[1], [1], [1], [1]],
        "near": [1.0, 1.0, 1.0, 2.0],
    }
)


def left(**params: object) -> list[str]:
    """Those of the columns that are removed."""
    found = column_filter_by_value(lazy(TABLE), **params)  # type: ignore[arg-type]
    return [name for name in TABLE.columns if name not in collect(found.table).columns]


@pytest.mark.parametrize("size", SIZES)
def test_contract(size: int) -> None:
    assert check_node(column_filter_by_value, MIXED.head(size), constant=True, variance=0.0, correlation=0.9)


def test_columns_without_values_go() -> None:
    assert left() == ["none"]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"missing": 0.5}, ["half", "none"]),
        ({"missing": 0.51}, ["none"]),
        ({"missing": 0.25}, ["half", "none", "gap"]),
        ({"missing": None}, []),
        ({"missing": None, "count": 1}, ["half", "none", "gap"]),
        ({"missing": None, "count": 3}, ["none"]),
        ({"missing": 0.0}, TABLE.columns),
    ],
)
def test_shares_and_counts_of_missing_values_as_in_knime(params: dict[str, object], expected: list[str]) -> None:
    # KNIME's Missing Value Column Filter removes from the given percentage on.
    assert left(**params) == expected


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({}, ["none", "seven", "word", "day", "list"]),
        ({"value": "7"}, ["seven", "word"]),
        ({"value": "7.0"}, ["seven"]),
        ({"value": "b"}, []),
        ({"least_rows": 5}, []),
        ({"least_rows": 4, "columns": Columns.of_type("numeric")}, ["seven"]),
    ],
)
def test_constant_columns_as_in_knime(params: dict[str, object], expected: list[str]) -> None:
    # KNIME's Constant Value Column Filter: a missing value is another value, and nothing but missing ones are equal.
    assert left(missing=None, constant=True, **params) == expected


def test_numbers_that_hardly_differ() -> None:
    # 1, 1, 1 and 2 have the variance 3/16 · 4/3 = 1/4.
    assert left(missing=None, variance=0.0) == ["seven"]
    assert left(missing=None, variance=0.2) == ["seven"]
    assert left(missing=None, variance=0.25) == ["seven", "near"]


def test_the_summary_and_the_model() -> None:
    found = column_filter_by_value(lazy(TABLE), columns=Columns.named("half", "seven", "gap"), constant=True)
    assert collect(found.summary).rows() == [
        ("half", 2, False, 4.5, None, True),
        ("seven", 0, True, 0.0, None, False),
        ("gap", 1, False, None, None, True),
    ]
    stored = ColumnRemoval.from_bytes(found.model.to_bytes())  # type: ignore[attr-defined]
    assert collect(apply_model(lazy({"a": [1], "seven": [8]}), stored)).columns == ["a"]
    assert collect(apply_model(lazy({"a": [1]}), stored)).columns == ["a"]


def test_a_table_without_rows_keeps_its_columns() -> None:
    found = column_filter_by_value(lazy(TABLE.head(0)), constant=True, variance=0.0)
    assert collect(found.table).columns == TABLE.columns


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(ParameterError, match="constant columns are kept"):
        column_filter_by_value(lazy(TABLE), value="7")
    with pytest.raises(MissingColumnError, match="'sevn'"):
        column_filter_by_value(lazy(TABLE), columns=Columns.named("sevn"))


def test_columns_that_say_the_same_as_in_knime() -> None:
    # By hand: b and c are lines of a, d goes with none of them, e is the opposite of d, and f never changes.
    table = pl.DataFrame(
        {"b": [2, 4, 6, 8], "a": [1, 2, 3, 4], "d": [1, -1, -1, 1], "c": [4, 3, 2, 1], "e": [0, 2, 2, 0], "f": [1] * 4}
    )
    found = column_filter_by_value(lazy(table), correlation=0.99)
    assert collect(found.table).columns == ["b", "d", "f"]
    assert collect(found.summary)["correlated with"].to_list() == [None, "b", None, "b", "d", None]
    assert collect(column_filter_by_value(lazy(table), correlation=0.99, least_rows=5).table).columns == table.columns


def test_the_column_with_the_most_partners_stands_for_them() -> None:
    # x goes with y and z at 1/√2 each, and these with each other not at all; in KNIME, too, x stays alone.
    table = pl.DataFrame({"y": [1, 1, -1, -1], "x": [2, 0, 0, -2], "z": [1, -1, 1, -1]})
    assert collect(column_filter_by_value(lazy(table), correlation=0.7).table).columns == ["x"]
    assert collect(column_filter_by_value(lazy(table), correlation=0.71).table).columns == ["y", "x", "z"]


def test_too_many_columns_to_compare_two_by_two_are_refused() -> None:
    wide = lazy({f"c{number}": [1.0, 2.0, 4.0] for number in range(301)})
    with pytest.raises(ParameterError, match="301 columns are chosen; correlations are compared for 300 at most"):
        column_filter_by_value(wide, correlation=0.9)

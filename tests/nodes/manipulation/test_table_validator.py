import math

import narwhals as nw
import pytest

from mixed_table import MIXED, SIZES
from plait import DataError, ParameterError
from plait.schema import describe
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.table_validator import table_validator
from plait_nodes.manipulation.validation import ColumnRule

TABLE = {"id": [1, 2, 2, None], "age": [20.0, -1.0, math.nan, None], "sex": ["f", "m", "x", None]}
RULES = [
    ColumnRule(column="id", unique=True, missing=False, types="integer"),
    ColumnRule(column="age", low=0, high=120),
    ColumnRule(column="sex", allowed=["f", "m"]),
]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("others", [True, False])
def test_contract(others: bool, size: int) -> None:
    rules = [
        {"column": "count", "missing": False, "unique": True, "low": 3.5, "high": 10},
        {"column": "nope"},
        {"column": "text", "types": "numeric", "low": 1},
        {"column": "kind", "allowed": ["p"], "high": "o"},
        {"column": "sort", "pattern": "l.", "low": "lo"},
        {"column": "day", "low": "2013-01-02", "allowed": ["2013-01-03"]},
        {"column": "zoned", "high": "2020-01-01"},
        {"column": "list", "missing": False},
        {"column": "none", "unique": True, "missing": False},
    ]
    assert check_node(table_validator, MIXED.head(size), rules=rules, others=others)
    assert check_node(table_validator, MIXED.head(size))


def test_rows_are_divided_and_reported() -> None:
    found = table_validator(lazy(TABLE), rules=RULES)
    assert collect(found.valid)["id"].to_list() == [1]
    assert collect(found.invalid)["id"].to_list() == [2, 2, None]
    assert collect(found.report).rows() == [
        ("id", "missing", "no missing values", 1, None),
        ("id", "unique", "each value once", 2, "2"),
        ("age", "low", "from 0", 2, "-1.0"),
        ("age", "high", "up to 120", 1, "NaN"),
        ("sex", "allowed", "f, m", 1, "x"),
    ]


def test_columns_and_types() -> None:
    rules = [ColumnRule(column="age", types="text"), ColumnRule(column="name"), ColumnRule(column="x", required=False)]
    found = table_validator(lazy(TABLE), rules=rules, others=False)
    assert collect(found.report).rows() == [
        ("age", "type", "text", None, "Float64"),
        ("name", "present", "a column of this name", None, "none"),
        ("id", "not expected", "no such column", None, "Int64"),
        ("sex", "not expected", "no such column", None, "String"),
    ]
    assert collect(found.valid).shape == (4, 3)
    assert collect(found.invalid).shape == (0, 3)


def test_a_pattern_is_for_the_whole_text() -> None:
    found = table_validator(lazy({"t": ["A1", "A12", None]}), rules=[ColumnRule(column="t", pattern=r"[A-Z]\d")])
    assert collect(found.invalid)["t"].to_list() == ["A12"]


def test_the_run_may_stop() -> None:
    with pytest.raises(DataError, match=r"'age' \(low: from 0; 1 row, such as -1\.0\)") as caught:
        table_validator(lazy({"age": [-1.0]}), rules=RULES[1:2], on_violation="stop")
    assert caught.value.column == "age"
    fine = table_validator(lazy({"age": [30]}), rules=RULES[1:2], on_violation="stop")
    assert collect(fine.valid).shape == (1, 1)


def test_missing_columns_are_said_before_a_run() -> None:
    schema = nw.Schema({"age": nw.Float64()})
    params = {"rules": [{"column": "name"}], "on_violation": "stop"}
    announced = describe(table_validator, {"table": [schema]}, params)
    assert "'name' (present: a column of this name, found none)" in str(announced.error)
    assert describe(table_validator, {"table": [schema]}, {"rules": [{"column": "name"}]}).error is None


def test_rules_that_mean_nothing_are_refused() -> None:
    with pytest.raises(ParameterError, match="two rules for the column 'age'"):
        table_validator(lazy(TABLE), rules=[ColumnRule(column="age")] * 2)
    with pytest.raises(ParameterError, match="'young' can't be compared with the column 'age'"):
        table_validator(lazy(TABLE), rules=[ColumnRule(column="age", low="young")])
    with pytest.raises(ParameterError, match="no regular expression"):
        table_validator(lazy(TABLE), rules=[ColumnRule(column="sex", pattern="(")])

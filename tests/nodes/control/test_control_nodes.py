"""Switch, Merge Branches, Check and Parameter from Table, called as functions."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import narwhals as nw
import polars as pl
import pytest

from plait import INACTIVE, DataError, Formula, Metrics, PlaitError, RunContext
from plait.errors import FormulaError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.control.check import Rule, check
from plait_nodes.control.merge_branches import merge_branches
from plait_nodes.control.parameter_from_table import parameter_from_table
from plait_nodes.control.switch import Case, switch

TABLE = pl.DataFrame(
    {
        "name": ["a", "b", "c", None],
        "age": [3, -1, None, 200],
        "day": [date(2024, 1, number) for number in (1, 2, 3, 4)],
        "none": pl.Series([None] * 4, dtype=pl.Float64),
    }
)
THREE = ("row_count() > 100", "row_count() > 3", "row_count() > 2")


def chosen(source: object, *cases: Case, value: Any = "") -> list[str]:  # noqa: ANN401 - any plain value
    ways = switch(source, value=value, cases=list(cases))._asdict()
    return [name for name, way in ways.items() if way is not INACTIVE]


def when(condition: str) -> Case:
    return Case(condition=Formula(condition))


@pytest.mark.parametrize(
    ("value", "way"),
    [("fast", "case_1"), ("slow", "case_2"), ("", "otherwise"), (3, "case_3"), (3.0, "case_3"), (True, "case_4")],
)
def test_a_switch_compares_its_value_with_each_case(value: object, way: str) -> None:
    cases = [Case(equals=each) for each in ("fast", "slow", "3", "true")]

    assert chosen(object(), *cases, value=value) == [way]


@pytest.mark.parametrize(
    ("condition", "way"),
    [
        ("row_count() == 4", "case_1"),
        ("row_count() == 0", "otherwise"),
        ("any(age > 100)", "case_1"),
        ("all(age > 0)", "otherwise"),
        ("mean(age) > 60", "case_1"),
        ("sum(age) > mean(none)", "otherwise"),
        ("true", "case_1"),
    ],
)
def test_a_switch_asks_a_whole_table(condition: str, way: str) -> None:
    assert chosen(lazy(TABLE), when(condition)) == [way]


def test_the_first_case_that_fits_is_taken() -> None:
    assert chosen(lazy(TABLE), *map(when, THREE)) == ["case_2"]


def test_a_switch_on_an_empty_table() -> None:
    assert chosen(lazy(TABLE.head(0)), when("row_count() == 0")) == ["case_1"]
    assert chosen(lazy(TABLE.head(0)), when("mean(age) > 0")) == ["otherwise"]


def test_a_switch_asks_metrics_and_plain_values() -> None:
    assert chosen(Metrics({"accuracy": 0.93, "f 1": 0.5}), when("accuracy >= 0.9 and `f 1` < 0.6")) == ["case_1"]
    assert chosen(7, when("value > 7"), when("value == 7")) == ["case_2"]
    assert chosen("yes", when("value == 'no'")) == ["otherwise"]


def test_what_a_switch_can_not_ask() -> None:
    with pytest.raises(PlaitError, match=r"a value for each row.*Write any\(age > 0\)"):
        chosen(lazy(TABLE), when("age > 0"))
    with pytest.raises(PlaitError, match=r"a value for each row"):
        chosen(lazy(TABLE.head(1)), when("age > 0"))
    with pytest.raises(PlaitError, match="There are no conditions on a object"):
        chosen(object(), when("true"))
    with pytest.raises(FormulaError, match="gives true or false"):
        chosen(lazy(TABLE), when("row_count()"))


def test_a_switch_lets_a_table_through_as_it_is() -> None:
    table = lazy(TABLE)

    assert switch(table, cases=[when("row_count() > 0")]).case_1 is table


@pytest.mark.parametrize("rows", [4, 1, 0])
def test_what_every_node_promises(rows: int) -> None:
    table = TABLE.head(rows)
    check_node(switch, table, cases=[{"condition": "row_count() > 2"}, {"equals": "x"}], value="x")
    check_node(switch, 3.5, cases=[{"condition": "value > 2"}])
    check_node(merge_branches, table)
    check_node(merge_branches, table, table, several="first")
    check_node(check, table, rules=[{"condition": "age > 0", "severity": "warn"}, {"condition": "row_count() >= 0"}])
    check_node(check, Metrics(loss=0.5), rules=[{"condition": "loss < 1"}])
    check_node(parameter_from_table, table, column="age", otherwise=5)


def test_conditions_are_checked_before_a_run() -> None:
    schema = lazy(TABLE).collect_schema()
    assert switch.schema is not None
    assert check.schema is not None
    assert switch.schema(schema, value="", cases=[when("row_count() > 1")]) == (schema,) * 5
    for node_type, params in (
        (switch, {"value": "", "cases": [when("any(nothing)")]}),
        (switch, {"value": "", "cases": [when("age > 1")]}),
        (check, {"rules": [Rule(condition=Formula("nothing > 1"))], "samples": 3}),
    ):
        assert node_type.schema is not None
        with pytest.raises(PlaitError):
            node_type.schema(schema, **params)


def test_merging_takes_the_one_active_branch() -> None:
    assert merge_branches(INACTIVE, 5, INACTIVE) == 5
    assert merge_branches(5, 6, several="first") == 5
    with pytest.raises(PlaitError, match="2 branches are active"):
        merge_branches(5, INACTIVE, 6)
    with pytest.raises(PlaitError, match="No branch is active"):
        merge_branches(INACTIVE)


def test_what_is_known_of_merged_branches_is_what_they_have_in_common() -> None:
    one, other = nw.Schema({"x": nw.Int64()}), nw.Schema({"y": nw.Int64()})
    assert merge_branches.schema is not None
    assert merge_branches.schema(one, one, several="fail") == one
    assert merge_branches.schema(one, other, several="fail") is None


def rule(condition: str, message: str = "", severity: str = "fail") -> Rule:
    return Rule(condition=Formula(condition), message=message, severity=severity)  # type: ignore[arg-type]


def test_rows_that_break_a_rule_are_counted_and_shown() -> None:
    with pytest.raises(DataError) as caught:
        check(lazy(TABLE), RunContext(), rules=[rule("age >= 0 and age < 120", "Ages must be ages")])

    error = caught.value
    assert error.message == (
        "Ages must be ages: 'age >= 0 and age < 120' does not hold in 3 of 4 rows: "
        "row 2 (age = -1); row 3 (age = missing); row 4 (age = 200)."
    )
    assert error.row == 2


def test_warnings_are_logged_and_listed_and_let_the_data_through() -> None:
    said: list[str] = []
    table = lazy(TABLE)
    rules = [rule("age > 0", severity="warn"), rule("row_count() == 4"), rule("name is not null", "no name", "warn")]

    out, findings = check(table, RunContext(log=said.append), rules=rules, samples=1)

    assert out is table
    assert said == [
        "Warning: 'age > 0' does not hold in 2 of 4 rows: row 2 (age = -1).",
        "Warning: no name: 'name is not null' does not hold in 1 of 4 rows: row 4 (name = missing).",
    ]
    rows = collect(findings).rows()
    assert [row[:4] for row in rows] == [
        ("age > 0", "warn", False, 2),
        ("row_count() == 4", "fail", True, None),
        ("name is not null", "warn", False, 1),
    ]


def test_rules_about_a_whole_table_and_about_metrics() -> None:
    with pytest.raises(DataError, match=r"'row_count\(\) > 10' does not hold"):
        check(lazy(TABLE), RunContext(), rules=[rule("row_count() > 10")])
    with pytest.raises(DataError, match=r"too weak: 'accuracy > 0.9' does not hold in 1 of 1 rows: row 1"):
        check(Metrics(accuracy=0.5), RunContext(), rules=[rule("accuracy > 0.9", "too weak")])
    assert check(Metrics(accuracy=0.95), RunContext(), rules=[rule("accuracy > 0.9")]).out == {"accuracy": 0.95}


def test_every_failure_is_told() -> None:
    with pytest.raises(DataError, match=r"first: .* second: "):
        check(lazy(TABLE), RunContext(), rules=[rule("age > 0", "first"), rule("row_count() > 9", "second")])


def test_a_value_is_picked_by_row_or_condition() -> None:
    table = lazy(TABLE)
    assert parameter_from_table(table, column="age").value == 3
    assert parameter_from_table(table, column="name", row=3).value == "c"
    assert parameter_from_table(table, column="age", condition=Formula("name == 'b'")).value == -1
    assert parameter_from_table(table, column="day", row=2).value == "2024-01-02"
    assert parameter_from_table(lazy({"d": [Decimal("1.50")]}), column="d").value == 1.5


def test_where_there_is_no_value() -> None:
    table = lazy(TABLE)
    with pytest.raises(DataError, match="there are only 4 such rows"):
        parameter_from_table(table, column="age", row=5)
    with pytest.raises(DataError, match="row 3 has no value there"):
        parameter_from_table(table, column="age", row=3)
    with pytest.raises(DataError, match="can't be a parameter"):
        parameter_from_table(lazy({"l": [[1]]}), column="l")
    assert parameter_from_table(table, column="age", row=3, otherwise=0).value == 0

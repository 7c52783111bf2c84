import narwhals as nw
import pytest
from polars.testing import assert_frame_equal

from knime_case import knime_table
from mixed_table import MIXED, SIZES
from plait import Formula, ParameterError
from plait.errors import FormulaError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.rule_table import Rule, rule_table

TABLE = {"x": [1, 5, None, 9]}


def rule(condition: str, value: str) -> Rule:
    return Rule(condition=Formula(condition), value=Formula(value))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("rules", "otherwise"),
    [
        ([("count > 3", "'big'"), ("ok", "text")], "'else'"),
        ([("count > 3", "1"), ("ok", "null")], "größe"),
        ([("true", "null")], None),
        ([("day is null", "moment")], "day"),
        ([("ok", "zoned")], None),
        ([("ok", "kind")], "sort"),
    ],
)
def test_contract(rules: list[tuple[str, str]], otherwise: str | None, size: int) -> None:
    given = [{"condition": condition, "value": value} for condition, value in rules]
    assert check_node(rule_table, MIXED.head(size), rules=given, otherwise=otherwise)


def test_the_first_rule_that_holds_counts() -> None:
    rules = [rule("x > 4", "'high'"), rule("x > 0", "'low'")]
    assert collect(rule_table(lazy(TABLE), rules=rules))["result"].to_list() == ["low", "high", None, "high"]
    found = collect(rule_table(lazy(TABLE), rules=rules, otherwise=Formula("'none'")))
    assert found["result"].to_list() == ["low", "high", "none", "high"]


def test_values_may_be_worked_out_and_a_column_replaced() -> None:
    found = rule_table(lazy(TABLE), rules=[rule("x > 4", "x / 2")], otherwise=Formula("-1"), column="x")
    assert found.collect_schema() == nw.Schema({"x": nw.Float64()})
    assert collect(found)["x"].to_list() == [-1.0, 2.5, -1.0, 4.5]


def test_as_many_rules_as_there_may_be() -> None:
    rules = [rule(f"x == {number}", f"{number} * 10") for number in range(100, 10, -1)]
    table = lazy({"x": [11, 100, 5]})
    assert collect(rule_table(table, rules=rules))["result"].to_list() == [110, 1000, None]


def test_rules_in_order_as_in_knime() -> None:
    rules = [rule(f"Class == '{name}'", f"'{name}'") for name in "123"]
    given, expected = knime_table("0027", "in_1"), knime_table("0027", "out_1")
    found = rule_table(lazy(given), rules=rules, otherwise=Formula("'desconocido'"), column="prediction")
    assert_frame_equal(collect(found).to_polars(), expected)


def test_what_does_not_go_together_is_refused() -> None:
    with pytest.raises(ParameterError, match="can't stand in one column"):
        rule_table(lazy(TABLE), rules=[rule("x > 4", "'a'")], otherwise=Formula("1"))
    with pytest.raises(FormulaError, match="gives true or false"):
        rule_table(lazy(TABLE), rules=[rule("x", "1")])
    with pytest.raises(ParameterError, match="needs a name"):
        rule_table(lazy(TABLE), rules=[rule("x > 4", "1")], column="")

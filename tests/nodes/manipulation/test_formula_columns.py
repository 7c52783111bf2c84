import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, Formula, ParameterError
from plait.errors import FormulaError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.formula_columns import formula_columns

TABLE = {"a": [1.0, None, 3.0], "b": [2.5, 3.5, -2.5], "name": ["x", "y", "z"]}
NUMBERS = Columns.of_type("numeric")


@pytest.mark.parametrize("size", SIZES)
def test_contract(size: int) -> None:
    params = {"columns": ["größe", "count"], "formula": "value * 2 + count"}
    assert check_node(formula_columns, MIXED.head(size), **params)
    assert check_node(formula_columns, MIXED.head(size), **params, suffix=" × 2")


def test_columns_are_replaced_in_their_places() -> None:
    found = collect(formula_columns(lazy(TABLE), columns=NUMBERS, formula=Formula("round(value, 0, 'up')")))
    assert found.to_dict(as_series=False) == {"a": [1.0, None, 3.0], "b": [3.0, 4.0, -3.0], "name": ["x", "y", "z"]}


def test_other_columns_have_their_old_values() -> None:
    found = collect(formula_columns(lazy(TABLE), columns=NUMBERS, formula=Formula("value - a")))
    assert found["a"].to_list() == [0.0, None, 0.0]
    assert found["b"].to_list() == [1.5, None, -5.5]


def test_new_columns_come_last() -> None:
    found = collect(
        formula_columns(lazy(TABLE), columns=NUMBERS, formula=Formula("value / sum(value)"), suffix="_share")
    )
    assert found.columns == ["a", "b", "name", "a_share", "b_share"]
    assert found["a_share"].to_list() == [0.25, None, 0.75]


def test_a_column_that_is_named_like_the_placeholder() -> None:
    table = lazy({"value": [1, 2], "b": [10, 20]})
    assert collect(formula_columns(table, formula=Formula("value + 1"))).to_dict(as_series=False) == {
        "value": [2, 3],
        "b": [11, 21],
    }
    only = collect(formula_columns(table, columns=Columns.named("b"), formula=Formula("value + 1"), suffix="2"))
    assert only.to_dict(as_series=False) == {"value": [1, 2], "b": [10, 20], "b2": [11, 21]}


def test_what_does_not_work_is_refused() -> None:
    with pytest.raises(FormulaError, match="'unknown'"):
        formula_columns(lazy(TABLE), columns=NUMBERS, formula=Formula("value + unknown"))
    with pytest.raises(FormulaError):
        formula_columns(lazy(TABLE), formula=Formula("value + 1"))
    with pytest.raises(ParameterError, match="No columns are chosen"):
        formula_columns(lazy({"t": ["x"]}), columns=NUMBERS, formula=Formula("value + 1"))

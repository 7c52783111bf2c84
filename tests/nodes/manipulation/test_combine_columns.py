from datetime import date

import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.combine_columns import combine_columns

TABLE = {"a": ["x", None, None], "n": [1, 2, None], "d": [date(2024, 1, 31), None, None]}


def combined(**params: object) -> list[str | None]:
    return collect(combine_columns(lazy(TABLE), **params))["combined"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("missing", ["skip", "empty", "missing"])
@pytest.mark.parametrize("params", [{}, {"quote": "'", "keep": False, "separator": ""}, {"columns": ["none"]}])
def test_contract(missing: str, params: dict[str, object], size: int) -> None:
    assert check_node(combine_columns, MIXED.drop("list").head(size), missing=missing, **params)


@pytest.mark.parametrize(
    ("missing", "expected"),
    [
        ("skip", ["x, 1, 2024-01-31", "2", None]),
        ("empty", ["x, 1, 2024-01-31", ", 2, ", ", , "]),
        ("missing", ["x, 1, 2024-01-31", None, None]),
    ],
)
def test_missing_values(missing: str, expected: list[str | None]) -> None:
    assert combined(separator=", ", missing=missing) == expected


def test_the_order_is_that_of_the_list_and_the_old_columns_may_go() -> None:
    assert combined(columns=Columns.named("n", "a"), separator="") == ["1x", "2", None]
    table = collect(combine_columns(lazy(TABLE), columns=Columns.named("a", "n"), column="a", keep=False))
    assert table.columns == ["d", "a"]


def test_a_quoting_sign_inside_is_doubled() -> None:
    table = combine_columns(lazy({"a": ["it's", "$1"], "b": ["x", "y"]}), quote="'", separator=";")
    assert collect(table)["combined"].to_list() == ["'it''s';'x'", "'$1';'y'"]


def test_lists_and_taken_names_are_refused() -> None:
    with pytest.raises(ParameterError, match="'list' has the type List"):
        combine_columns(lazy(MIXED), columns=Columns.named("list"))
    with pytest.raises(ParameterError, match="has a column 'a' already"):
        combine_columns(lazy(TABLE), columns=Columns.named("n"), column="a")

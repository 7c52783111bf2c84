import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.lag import lag

TABLE = {"x": [1, 2, None, 4, 5], "g": ["a", "b", "a", "a", "b"]}
X = Columns.named("x")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "params",
    [
        {},
        {"columns": ["count", "list", "kind", "none"], "copies": 3, "interval": 2},
        {"columns": ["größe"], "direction": "after", "groups": ["text"], "incomplete": "drop"},
        {"columns": ["zoned"], "incomplete": "drop"},
    ],
)
def test_contract(params: dict[str, object], size: int) -> None:
    assert check_node(lag, MIXED.head(size), **params)


def test_values_of_rows_before_and_after() -> None:
    before = collect(lag(lazy(TABLE), columns=X, copies=2))
    assert before.columns == ["x", "g", "x(-1)", "x(-2)"]
    assert before["x(-1)"].to_list() == [None, 1, 2, None, 4]
    assert before["x(-2)"].to_list() == [None, None, 1, 2, None]
    after = collect(lag(lazy(TABLE), columns=X, interval=3, direction="after"))
    assert after["x(+3)"].to_list() == [4, 5, None, None, None]


def test_only_rows_of_a_group_are_neighbours() -> None:
    grouped = collect(lag(lazy(TABLE), columns=X, groups=Columns.named("g")))
    assert grouped["x(-1)"].to_list() == [None, None, 1, None, 2]


@pytest.mark.parametrize(
    ("params", "kept"),
    [
        ({}, [2, None, 4, 5]),
        ({"copies": 2}, [None, 4, 5]),
        ({"direction": "after", "copies": 2}, [1, 2, None]),
        ({"groups": Columns.named("g")}, [None, 4, 5]),
        ({"groups": Columns.named("g"), "direction": "after"}, [1, 2, None]),
        ({"copies": 9}, []),
    ],
)
def test_rows_without_so_many_neighbours(params: dict[str, object], kept: list[int | None]) -> None:
    assert collect(lag(lazy(TABLE), columns=X, incomplete="drop", **params))["x"].to_list() == kept


def test_the_values_are_those_of_polars() -> None:
    table = pl.DataFrame({"x": range(5000), "g": [row % 7 for row in range(5000)]})
    found = collect(lag(lazy(table), columns=X, groups=Columns.named("g"))).to_polars()
    assert found["x(-1)"].to_list() == [None] * 7 + list(range(4993))


def test_what_can_not_be_is_refused() -> None:
    with pytest.raises(MissingColumnError, match="'y'"):
        lag(lazy(TABLE), columns=Columns.named("y"))
    with pytest.raises(ParameterError, match="No columns are chosen"):
        lag(lazy(TABLE), columns=Columns.named())
    with pytest.raises(ParameterError, match=r"has a column 'x\(-1\)' already"):
        lag(lag(lazy(TABLE), columns=X), columns=X)

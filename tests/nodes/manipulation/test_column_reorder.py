import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.column_reorder import column_reorder

TABLE = {"b": [True], "z": ["x"], "A": [1], "c": [2.5], "á": ["y"]}


def names(**params: object) -> list[str]:
    return collect(column_reorder(lazy(TABLE), **params)).columns


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "params", [{}, {"first": ["text"], "last": {"types": "numeric"}}, {"others": "by name"}, {"others": "by type"}]
)
def test_contract(params: dict[str, object], size: int) -> None:
    assert check_node(column_reorder, MIXED.head(size), **params)


def test_first_and_last() -> None:
    assert names() == ["b", "z", "A", "c", "á"]
    assert names(first=Columns.named("c", "z"), last=Columns.named("b")) == ["c", "z", "A", "á", "b"]


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ("by name", ["A", "b", "c", "z", "á"]),
        ("by name, from Z", ["á", "z", "c", "b", "A"]),
        ("by type", ["A", "c", "z", "á", "b"]),
    ],
)
def test_the_order_of_the_others(others: str, expected: list[str]) -> None:
    assert names(others=others) == expected


def test_a_column_can_not_be_both_first_and_last() -> None:
    with pytest.raises(ParameterError, match="'b' can't come both first and last"):
        names(first=Columns.named("b"), last=Columns.named("b"))
    with pytest.raises(MissingColumnError, match="'q'"):
        names(first=Columns.named("q"))

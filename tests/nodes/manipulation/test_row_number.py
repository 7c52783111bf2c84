import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.row_number import row_number

TABLE = {"g": ["a", "b", "a", None, None, "b"]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("params", [{}, {"groups": ["kind", "none"], "place": "last"}, {"start": -5, "step": 0}])
def test_contract(params: dict[str, object], size: int) -> None:
    assert check_node(row_number, MIXED.head(size), **params)


def test_the_numbers() -> None:
    assert collect(row_number(lazy(TABLE)))["row"].to_list() == [1, 2, 3, 4, 5, 6]
    assert collect(row_number(lazy(TABLE), start=10, step=-2))["row"].to_list() == [10, 8, 6, 4, 2, 0]
    grouped = collect(row_number(lazy(TABLE), start=0, groups=Columns.named("g")))
    assert grouped["row"].to_list() == [0, 0, 1, 0, 1, 1]


def test_the_place_of_the_column() -> None:
    assert collect(row_number(lazy(TABLE), column="№")).columns == ["№", "g"]
    assert collect(row_number(lazy(TABLE), place="last")).columns == ["g", "row"]


def test_a_taken_name_is_refused() -> None:
    with pytest.raises(ParameterError, match="has a column 'g' already"):
        row_number(lazy(TABLE), column="g")
    with pytest.raises(ParameterError, match="needs a name"):
        row_number(lazy(TABLE), column="")

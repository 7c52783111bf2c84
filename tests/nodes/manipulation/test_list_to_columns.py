import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.list_to_columns import list_to_columns

TABLE = {"row": [0, 1, 2, 3], "l": [[1, 2], None, [], [3]]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("params", [{}, {"elements": 2, "keep": True}, {"names": ["erstes"]}])
def test_contract(size: int, params: dict[str, object]) -> None:
    assert check_node(list_to_columns, MIXED.head(size), column="list", **params)


def test_as_many_columns_as_the_longest_list_has() -> None:
    found = collect(list_to_columns(lazy(TABLE), column="l"))
    assert found.columns == ["row", "l_1", "l_2"]
    assert found.rows() == [(0, 1, 2), (1, None, None), (2, None, None), (3, 3, None)]


def test_what_is_too_much_is_left_off_and_what_is_too_little_missing() -> None:
    short = collect(list_to_columns(lazy(TABLE), column="l", elements=1))
    assert short.rows() == [(0, 1), (1, None), (2, None), (3, 3)]
    found = collect(list_to_columns(lazy(TABLE), column="l", names=["a", "b", "c"], keep=True))
    assert found.columns == ["row", "l", "a", "b", "c"]
    assert found.row(0) == (0, [1, 2], 1, 2, None)


def test_a_new_column_may_have_the_name_of_the_old_one() -> None:
    found = collect(list_to_columns(lazy(TABLE), column="l", names=["first", "l"]))
    assert found["l"].to_list() == [2, None, None, None]


def test_lists_of_one_length_and_of_lists() -> None:
    fixed = pl.DataFrame({"v": pl.Series([[1.5, 2.5], [3.5, None]], dtype=pl.Array(pl.Float64, 2))})
    assert collect(list_to_columns(lazy(fixed), column="v", elements=3)).rows() == [(1.5, 2.5, None), (3.5, None, None)]
    assert collect(list_to_columns(lazy(fixed), column="v")).columns == ["v_1", "v_2"]
    nested = pl.DataFrame({"v": [[["a"], ["b", "c"]]]})
    assert collect(list_to_columns(lazy(nested), column="v")).rows() == [(["a"], ["b", "c"])]


def test_lists_without_elements_give_no_columns() -> None:
    found = collect(list_to_columns(lazy({"row": [0], "l": pl.Series([[]], dtype=pl.List(pl.Int64))}), column="l"))
    assert found.columns == ["row"]


def test_what_can_not_be_taken_apart_is_refused() -> None:
    with pytest.raises(ParameterError, match="'row' is of type Int64, which is no list"):
        list_to_columns(lazy(TABLE), column="row")
    with pytest.raises(ParameterError, match="has a column 'row' already"):
        list_to_columns(lazy(TABLE), column="l", names=["row"])
    with pytest.raises(DataError, match="'l' has a list of 1,001 elements"):
        list_to_columns(lazy({"l": [list(range(1001))]}), column="l")

import polars as pl
import pytest
from polars.exceptions import ShapeError

from mixed_table import MIXED, SIZES
from plait import Columns, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.explode import explode

TABLE = {"l": [[1, 2], None, [], [3]], "m": [["a", "b"], None, [], ["c"]], "row": [0, 1, 2, 3]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("empty", ["keep", "drop"])
@pytest.mark.parametrize("place_column", ["", "Platz"])
def test_contract(empty: str, place_column: str, size: int) -> None:
    params = {"columns": ["list"], "empty": empty, "place_column": place_column}
    assert check_node(explode, MIXED.head(size), **params)


def test_one_row_for_each_element() -> None:
    found = collect(explode(lazy(TABLE), columns=Columns.named("l", "m"), place_column="n"))
    assert found["l"].to_list() == [1, 2, None, None, 3]
    assert found["m"].to_list() == ["a", "b", None, None, "c"]
    assert found["row"].to_list() == [0, 0, 1, 2, 3]
    assert found["n"].to_list() == [1, 2, None, None, 1]


def test_rows_without_elements_may_go() -> None:
    found = collect(explode(lazy(TABLE), columns=Columns.named("l"), empty="drop", place_column="n"))
    assert found.select("l", "row", "n").rows() == [(1, 0, 1), (2, 0, 2), (3, 3, 1)]


def test_group_by_and_explode_give_the_rows_back() -> None:
    table = pl.DataFrame({"g": ["a", "a", "b"], "x": [1, None, 3]})
    lists = table.group_by("g", maintain_order=True).agg("x")
    assert collect(explode(lazy(lists), columns=Columns.named("x"))).to_polars().equals(table)


def test_what_is_no_list_is_refused() -> None:
    with pytest.raises(ParameterError, match="'row' is of type Int64, which is no list"):
        explode(lazy(TABLE), columns=Columns.named("row"))
    with pytest.raises(ShapeError):
        collect(explode(lazy({"a": [[1]], "b": [[1, 2]]}), columns=Columns.named("a", "b")))

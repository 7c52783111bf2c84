import pytest

from mixed_table import MIXED, SIZES
from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.text_to_columns import text_to_columns

TABLE = {"name": ["Doe, Jane", "Ünal,Ay , se", "", None, "solo"], "row": [0, 1, 2, 3, 4]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("into", ["columns", "list", "rows"])
@pytest.mark.parametrize("column", ["text", "kind", "sort", "none"])
def test_contract(column: str, into: str, size: int) -> None:
    assert check_node(text_to_columns, MIXED.head(size), column=column, into=into)
    params = {"separator": "$", "keep": True, "rest": "last", "trim": False}
    assert check_node(text_to_columns, MIXED.head(size), column=column, into=into, **params)


def test_parts_become_columns() -> None:
    found = collect(text_to_columns(lazy(TABLE), column="name"))
    assert found.columns == ["row", "name_1", "name_2"]
    assert found["name_1"].to_list() == ["Doe", "Ünal", "", None, "solo"]
    assert found["name_2"].to_list() == ["Jane", "Ay", None, None, None]


def test_the_rest_may_stay_in_the_last_one() -> None:
    table = text_to_columns(lazy(TABLE), column="name", names=["name", "given"], rest="last", trim=False)
    assert collect(table)["given"].to_list() == [" Jane", "Ay , se", None, None, None]


def test_parts_become_a_list_or_rows() -> None:
    lists = collect(text_to_columns(lazy(TABLE), column="name", into="list"))
    assert lists["name"].to_list() == [["Doe", "Jane"], ["Ünal", "Ay", "se"], [""], None, ["solo"]]
    rows = collect(text_to_columns(lazy(TABLE), column="name", into="rows"))
    assert rows["name"].to_list() == ["Doe", "Jane", "Ünal", "Ay", "se", "", None, "solo"]
    assert rows["row"].to_list() == [0, 0, 1, 1, 1, 2, 3, 4]


@pytest.mark.parametrize("separator", [".", "$1", "||", "\t", " "])
def test_every_separator_is_taken_as_it_is_written(separator: str) -> None:
    table = lazy({"t": [f"a{separator}{separator}b"]})
    assert collect(text_to_columns(table, column="t", separator=separator, parts=3)).rows() == [("a", "", "b")]
    lists = collect(text_to_columns(table, column="t", separator=separator, into="list"))
    assert lists["t"].to_list() == [["a", "", "b"]]


def test_numbers_and_taken_names_are_refused() -> None:
    with pytest.raises(DataError, match="'row' is of type Int64, and a text is needed"):
        text_to_columns(lazy(TABLE), column="row")
    with pytest.raises(ParameterError, match="has a column 'row' already"):
        text_to_columns(lazy(TABLE), column="name", names=["row"])
    with pytest.raises(ParameterError, match="Two columns would be named 'x'"):
        text_to_columns(lazy(TABLE), column="name", names=["x", "x"])

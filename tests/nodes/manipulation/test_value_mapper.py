import narwhals as nw
import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.value_mapper import value_mapper

TABLE = {"code": ["EWR", "JFK", "?", None, "EWR"], "row": [0, 1, 2, 3, 4]}
WORDS = {"id": ["JFK", "EWR", "EWR", None], "name": ["Kennedy", "Newark", "twice", "unknown"], "n": [1, 2, 3, 4]}


def mapped(**params: object) -> list[object]:
    arguments = {"column": "code", "key": "id", "value": "name", **params}
    return collect(value_mapper(lazy(TABLE), lazy(WORDS), **arguments))["code"].to_list()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("column", ["text", "kind", "sort", "none"])
@pytest.mark.parametrize("params", [{"unknown": "keep"}, {"unknown": "missing", "new": "ü"}, {"unknown": "default"}])
def test_contract(column: str, params: dict[str, str], size: int) -> None:
    words = pl.DataFrame(WORDS)
    assert check_node(value_mapper, MIXED.head(size), words, column=column, key="id", value="name", **params)
    assert check_node(value_mapper, MIXED.head(size), words.head(0), column=column, key="id", value="name", **params)


def test_values_are_looked_up_and_the_first_entry_counts() -> None:
    assert mapped() == ["Newark", "Kennedy", "?", "unknown", "Newark"]
    assert mapped(unknown="missing") == ["Newark", "Kennedy", None, "unknown", "Newark"]
    assert mapped(unknown="default", default="-") == ["Newark", "Kennedy", "-", "unknown", "Newark"]
    assert mapped(value="n", unknown="default", default="0.5") == [2.0, 1.0, 0.5, 4.0, 2.0]


def test_a_missing_result_is_not_an_unknown_value() -> None:
    words = lazy({"id": ["EWR"], "name": pl.Series([None], dtype=pl.String)})
    found = value_mapper(lazy(TABLE), words, column="code", key="id", value="name")
    assert collect(found)["code"].to_list() == [None, "JFK", "?", None, None]


def test_a_new_column_comes_last() -> None:
    found = collect(value_mapper(lazy(TABLE), lazy(WORDS), column="code", key="id", value="name", new="airport"))
    assert found.columns == ["code", "row", "airport"]
    assert found["code"].to_list() == TABLE["code"]


def test_whole_and_decimal_numbers_are_equal_and_the_type_is_that_of_both() -> None:
    words = lazy({"id": [1.0, 2.0], "name": [10, 20]})
    found = value_mapper(lazy({"code": [2, 3]}), words, column="code", key="id", value="name")
    assert found.collect_schema() == nw.Schema({"code": nw.Int64()})
    assert collect(found)["code"].to_list() == [20, 3]


def test_many_categories_and_the_order_of_the_rows() -> None:
    table = lazy({"code": [(row * 7919) % 100_000 for row in range(100_000)]})
    words = lazy({"id": list(range(100_000)), "name": list(range(100_000, 200_000))})
    found = collect(value_mapper(table, words, column="code", key="id", value="name"))["code"].to_list()
    assert found == [100_000 + (row * 7919) % 100_000 for row in range(100_000)]


def test_what_does_not_go_together_is_refused() -> None:
    with pytest.raises(MissingColumnError, match="'nam'"):
        mapped(value="nam")
    with pytest.raises(ParameterError, match=r"'row' \(Int64\) and the key 'id' \(String\) can't be compared"):
        mapped(column="row")
    with pytest.raises(ParameterError, match="do not go together"):
        mapped(value="n")
    with pytest.raises(ParameterError, match="'x' can't stand in"):
        mapped(value="n", unknown="default", default="x")
    with pytest.raises(ParameterError, match="has a column 'row' already"):
        mapped(new="row")

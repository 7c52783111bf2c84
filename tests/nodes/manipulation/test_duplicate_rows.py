import pytest

from plait import Columns, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.duplicate_rows import duplicate_rows

TABLE = {"key": ["a", None, "b", "a", None, "c"], "row": [0, 1, 2, 3, 4, 5]}
KEY = Columns.named("key")


@pytest.mark.parametrize(("keep", "rows"), [("first", [0, 1, 2, 5]), ("last", [2, 3, 4, 5]), ("none", [2, 5])])
def test_duplicates_are_removed_in_order(keep: str, rows: list[int]) -> None:
    assert collect(duplicate_rows(lazy(TABLE), columns=KEY, keep=keep))["row"].to_list() == rows


@pytest.mark.parametrize(("keep", "rows"), [("first", [3, 4]), ("last", [0, 1]), ("none", [0, 1, 3, 4])])
def test_duplicates_are_marked(keep: str, rows: list[int]) -> None:
    marked = collect(duplicate_rows(lazy(TABLE), columns=KEY, keep=keep, action="mark"))
    assert marked["row"].to_list() == [0, 1, 2, 3, 4, 5]
    assert marked.filter(marked["duplicate"])["row"].to_list() == rows


def test_without_a_choice_whole_rows_are_compared() -> None:
    assert collect(duplicate_rows(lazy(TABLE))).shape == (6, 2)
    assert collect(duplicate_rows(lazy({"a": [1, 1, 2], "b": [1, 1, 1]}))).shape == (2, 2)


def test_the_order_holds_for_many_rows() -> None:
    keys = [(index * 7919) % 5000 for index in range(20_000)]
    assert collect(duplicate_rows(lazy({"key": keys})))["key"].to_list() == keys[:5000]


def test_an_empty_table_stays_empty() -> None:
    assert collect(duplicate_rows(lazy({"a": []}), action="mark")).columns == ["a", "duplicate"]
    assert collect(duplicate_rows(lazy({"a": []}))).shape == (0, 1)


def test_a_mark_of_a_taken_name_is_refused() -> None:
    with pytest.raises(ParameterError, match="has a column 'row' already"):
        duplicate_rows(lazy(TABLE), action="mark", mark_column="row")


def test_a_choice_without_columns_is_refused() -> None:
    with pytest.raises(ParameterError, match="No columns to compare"):
        duplicate_rows(lazy(TABLE), columns=Columns.of_type("temporal"))

import pytest

from plait import Columns, MissingColumnError, ParameterError
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


VALUED = {"key": ["a", "b", "a", None, "a", "b", "c", None], "value": [2, None, 1, 5, 1, None, None, 7]}


@pytest.mark.parametrize(
    ("keep", "kept"),
    # KNIME's 'Minimum of' and 'Maximum of': the first of such rows, and a missing value only where there is no other.
    [
        ("smallest", [("b", None), ("a", 1), (None, 5), ("c", None)]),
        ("largest", [("a", 2), ("b", None), ("c", None), (None, 7)]),
    ],
)
def test_the_row_with_the_smallest_or_largest_value_is_kept(keep: str, kept: list[tuple[object, ...]]) -> None:
    assert collect(duplicate_rows(lazy(VALUED), columns=KEY, keep=keep, by_column="value")).rows() == kept


def test_the_status_of_rows_is_that_of_knime() -> None:
    settings = {"columns": KEY, "action": "status", "mark_column": "status"}
    found = collect(duplicate_rows(lazy(VALUED), keep="smallest", by_column="value", **settings))
    assert found.columns == ["key", "value", "status"]
    u, c, d = "unique", "chosen", "duplicate"
    assert found["status"].to_list() == [d, c, c, c, d, d, u, d]
    assert collect(duplicate_rows(lazy(VALUED), keep="last", **settings))["status"].to_list() == [
        d,
        d,
        d,
        d,
        c,
        c,
        u,
        c,
    ]
    assert collect(duplicate_rows(lazy(VALUED), keep="none", **settings))["status"].to_list() == [d] * 6 + [u, d]


def test_the_column_that_decides_must_have_an_order() -> None:
    with pytest.raises(ParameterError, match="No column is chosen for 'largest'"):
        duplicate_rows(lazy(TABLE), columns=KEY, keep="largest")
    with pytest.raises(ParameterError, match="has no order"):
        duplicate_rows(lazy({"key": [1], "l": [[1]]}), columns=KEY, keep="largest", by_column="l")
    with pytest.raises(MissingColumnError, match="'z'"):
        duplicate_rows(lazy(TABLE), columns=KEY, keep="largest", by_column="z")

import pytest

from plait import Columns, MissingColumnError
from plait.table import lazy
from plait_nodes.manipulation.column_filter import column_filter

TABLE = {"name": ["a"], "größe": [1.5], "count": [2]}


def test_chosen_columns_come_in_the_order_they_are_listed() -> None:
    assert column_filter(lazy(TABLE), columns=Columns.named("count", "name")).columns == ["count", "name"]


def test_a_column_listed_twice_comes_once() -> None:
    assert column_filter(lazy(TABLE), columns=Columns.named("name", "name")).columns == ["name"]


def test_columns_chosen_by_type_keep_the_order_of_the_table() -> None:
    assert column_filter(lazy(TABLE), columns=Columns.of_type("numeric")).columns == ["größe", "count"]


def test_others_are_what_was_not_chosen() -> None:
    others = column_filter(lazy(TABLE), columns=Columns.named("count", "größe"), keep="others")
    assert others.columns == ["name"]


def test_a_type_that_no_column_has_leaves_a_table_without_columns() -> None:
    assert column_filter(lazy(TABLE), columns=Columns.of_type("temporal")).columns == []


def test_a_missing_column_is_named() -> None:
    with pytest.raises(MissingColumnError, match="Did you mean 'name'"):
        column_filter(lazy(TABLE), columns=Columns.named("nam"))

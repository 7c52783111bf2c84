import math

import narwhals as nw
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mixed_table import MIXED, SIZES
from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.joiner import JoinKey
from plait_nodes.manipulation.table_compare import table_compare

OLD = {"id": ["a", "b", "c"], "price": [1.0, 2.0, 3.0], "name": ["x", None, "z"]}
NEW = {"id": ["c", "a", "d"], "price": [3.5, 1.0, 4.0], "name": ["z", "y", "w"], "added": [1, 1, 1]}
KEY = [JoinKey(left="id")]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keys", [[], [{"left": "kind"}], [{"left": "day"}, {"left": "none"}]])
def test_contract(keys: list[dict[str, str]], size: int) -> None:
    other = MIXED.with_columns(
        pl.col("count") + 0.5, pl.lit(1).alias("new"), text=pl.Series([None, "a", "ü", "b"]), ok=pl.lit("t")
    ).drop("small")
    assert check_node(table_compare, MIXED.head(size), other, keys=keys)
    assert check_node(table_compare, other, MIXED.head(size), keys=keys, tolerance=1.0)


def test_values_and_rows_that_differ() -> None:
    found = table_compare(lazy(OLD), lazy(NEW), keys=KEY)
    assert collect(found.differences).rows() == [
        ("a", "changed", "name", "x", "y"),
        ("b", "only left", None, None, None),
        ("c", "changed", "price", "3.0", "3.5"),
        ("d", "only right", None, None, None),
    ]
    assert collect(found.columns).rows() == [
        ("id", "String", "String", "both", False, None),
        ("price", "Float64", "Float64", "both", True, 1),
        ("name", "String", "String", "both", True, 1),
        ("added", None, "Int64", "right", False, None),
    ]


def test_without_keys_rows_are_compared_by_their_numbers() -> None:
    found = collect(table_compare(lazy({"x": [1, 2]}), lazy({"x": [1, None, 3]})).differences)
    assert found.rows() == [(2, "changed", "x", "2", None), (3, "only right", None, None, None)]


def test_repeated_keys_are_compared_in_their_order() -> None:
    left, right = lazy({"k": ["a", "a", "b"], "v": [1, 2, 3]}), lazy({"k": ["b", "a", "a", "a"], "v": [3, 1, 9, 4]})
    found = collect(table_compare(left, right, keys=[JoinKey(left="k")]).differences)
    assert found.rows() == [("a", "changed", "v", "2", "9"), ("a", "only right", None, None, None)]


def test_what_is_equal() -> None:
    left = lazy({"x": [1.0, math.nan, None, 2.0], "y": [1, 2, 3, 4]})
    right = lazy({"x": [1.0, math.nan, None, 2.25], "y": [1.0, 2.0, 3.0, 4.0]})
    found = collect(table_compare(left, right).differences)
    assert found.rows() == [(4, "changed", "x", "2.0", "2.25")]
    assert collect(table_compare(left, right, tolerance=0.25).differences).shape == (0, 5)
    assert collect(table_compare(left, right, columns=Columns.named("y")).differences).shape == (0, 5)


def test_the_keys_keep_their_type_and_may_have_two_names() -> None:
    found = table_compare(lazy({"a": [1]}), lazy({"b": [2]}), keys=[JoinKey(left="a", right="b")])
    assert found.differences.collect_schema()["a"] == nw.Int64()
    assert collect(found.differences).rows() == [
        (1, "only left", None, None, None),
        (2, "only right", None, None, None),
    ]


TABLES = st.lists(st.tuples(st.integers(0, 3) | st.none(), st.text("ab", max_size=1)), max_size=12)


@given(TABLES)
def test_a_table_does_not_differ_from_itself(rows: list[tuple[int, str]]) -> None:
    table = lazy(pl.DataFrame(rows, schema={"n": pl.Int64, "t": pl.String}, orient="row"))
    for keys in ([], [JoinKey(left="n")]):
        assert collect(table_compare(table, table, keys=keys).differences).shape[0] == 0


def test_what_can_not_be_compared_is_refused() -> None:
    with pytest.raises(MissingColumnError, match="'name'"):
        table_compare(lazy(OLD), lazy({"id": ["a"]}), columns=Columns.named("name"))
    with pytest.raises(ParameterError, match="Two columns would be named 'left'"):
        table_compare(lazy({"left": [1]}), lazy({"left": [1]}), keys=[JoinKey(left="left")])
    with pytest.raises(ParameterError, match="can't be compared"):
        table_compare(lazy(OLD), lazy({"id": [1]}), keys=KEY)


@pytest.mark.parametrize("key", ["plait row", "plait place", "plait left", "left 0", "plait key 0"])
def test_keys_with_names_of_its_own(key: str) -> None:
    left = pl.DataFrame({key: ["p", "q"], "x": [1, 2]})
    right = pl.DataFrame({key: ["p", "q"], "x": [1, 3]})
    found = collect(table_compare(lazy(left), lazy(right), keys=[JoinKey(left=key)]).differences)
    assert found.columns == [key, "change", "column", "left", "right"]
    assert found.rows() == [("q", "changed", "x", "2", "3")]

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
from plait_nodes.manipulation.set_operations import set_operations

OPERATIONS = ["union", "intersection", "difference", "symmetric difference"]
LEFT = {"k": [3, 1, None, 3, 2], "only": [1, 2, 3, 4, 5]}
RIGHT = {"k": [None, 3.0, 4.0, 4.0], "more": ["a", "b", "c", "d"]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("repeats", [False, True])
def test_contract(operation: str, repeats: bool, size: int) -> None:
    other = MIXED.with_columns(pl.col("größe").cast(pl.Float32), pl.col("kind").cast(pl.String)).reverse()
    params = {"operation": operation, "repeats": repeats, "columns": {"pattern": "^[^l]"}}
    assert check_node(set_operations, MIXED.head(size), other, **params)
    assert check_node(set_operations, other, MIXED.head(size), **params)


@pytest.mark.parametrize(
    ("operation", "once", "all_"),
    [
        ("union", [3, 1, None, 2, 4], [3, 1, None, 3, 2, None, 3, 4, 4]),
        ("intersection", [3, None], [3, None, 3]),
        ("difference", [1, 2], [1, 2]),
        ("symmetric difference", [1, 2, 4], [1, 2, 4, 4]),
    ],
)
def test_the_operations(operation: str, once: list[float | None], all_: list[float | None]) -> None:
    found = set_operations(lazy(LEFT), lazy(RIGHT), operation=operation)
    assert found.collect_schema() == nw.Schema({"k": nw.Float64()})
    assert collect(found)["k"].to_list() == once
    assert collect(set_operations(lazy(LEFT), lazy(RIGHT), operation=operation, repeats=True))["k"].to_list() == all_


def test_nan_equals_itself() -> None:
    table = lazy({"x": [math.nan, 1.0]})
    assert collect(set_operations(table, table, operation="difference")).shape == (0, 1)


ROWS = st.lists(st.tuples(st.integers(0, 3) | st.none(), st.sampled_from("ab")), max_size=15)


@given(ROWS, ROWS)
def test_they_are_the_operations_of_sets(left: list[tuple[int, str]], right: list[tuple[int, str]]) -> None:
    first, second = (
        lazy(pl.DataFrame(rows, schema={"n": pl.Int64, "t": pl.String}, orient="row")) for rows in (left, right)
    )
    one, other = set(left), set(right)
    expected = {"union": one | other, "intersection": one & other, "difference": one - other}
    expected["symmetric difference"] = one ^ other
    for operation in OPERATIONS:
        rows = collect(set_operations(first, second, operation=operation)).rows()
        assert len(rows) == len(set(rows))
        assert set(rows) == expected[operation]


def test_tables_without_common_columns_are_refused() -> None:
    with pytest.raises(ParameterError, match="no column in common"):
        set_operations(lazy({"a": [1]}), lazy({"b": [1]}))
    with pytest.raises(MissingColumnError, match="'only'"):
        set_operations(lazy(LEFT), lazy(RIGHT), columns=Columns.named("only"))
    with pytest.raises(ParameterError, match="'k' has types that can't be compared: Int64 and String"):
        set_operations(lazy(LEFT), lazy({"k": ["a"]}))

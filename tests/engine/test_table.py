"""Tables without rows, of whatever types."""

from __future__ import annotations

import polars as pl
import pytest

from plait.table import collect, empty, lazy


@pytest.mark.parametrize(
    "dtype",
    [pl.Null(), pl.List(pl.Null()), pl.List(pl.List(pl.Null())), pl.Array(pl.Null(), 2), pl.Struct({"a": pl.Null()})],
)
def test_columns_of_no_known_type_can_be_empty(dtype: pl.DataType) -> None:
    schema = lazy(pl.DataFrame(schema={"a": dtype, "x": pl.Int64})).collect_schema()
    made = collect(empty(schema)).to_polars()
    assert made.schema == {"a": dtype, "x": pl.Int64}
    assert empty(schema).collect_schema() == schema


def test_lists_of_nothing_go_through_a_node_before_a_run() -> None:
    from plait.schema import describe
    from plait_nodes.manipulation.sorter import sorter

    schema = lazy({"a": [[], []], "x": [2, 1]}).collect_schema()
    described = describe(sorter, {"table": [schema]}, {"keys": [{"column": "x"}]})
    assert described.error is None
    assert described.ports["out"] == schema

from datetime import date

import polars as pl
import pytest

from plait.testing import check_node
from plait_nodes.manipulation.binner import binner
from plait_nodes.manipulation.column_filter import column_filter
from plait_nodes.manipulation.column_renamer import column_renamer
from plait_nodes.manipulation.concatenate import concatenate
from plait_nodes.manipulation.duplicate_rows import duplicate_rows
from plait_nodes.manipulation.formula import formula
from plait_nodes.manipulation.group_by import group_by
from plait_nodes.manipulation.joiner import joiner
from plait_nodes.manipulation.missing_values import missing_values
from plait_nodes.manipulation.normalizer import normalizer
from plait_nodes.manipulation.one_hot import one_hot
from plait_nodes.manipulation.partition import partition
from plait_nodes.manipulation.pivot import pivot
from plait_nodes.manipulation.row_filter import row_filter
from plait_nodes.manipulation.sampler import sampler
from plait_nodes.manipulation.sorter import sorter
from plait_nodes.manipulation.type_converter import type_converter
from plait_nodes.manipulation.unpivot import unpivot

TABLE = pl.DataFrame(
    {
        "größe": [1.5, None, 2.5, 1.5],
        "count": [3, 4, None, 3],
        "text": ["b", "a", None, "b"],
        "kind": pl.Series(["p", "q", None, "p"], dtype=pl.Categorical),
        "sort": pl.Series(["lo", "hi", "lo", None], dtype=pl.Enum(["lo", "hi"])),
        "small": pl.Series([1, None, 3, 1], dtype=pl.UInt8),
        "day": [date(2013, 1, 1), None, date(2013, 1, 3), date(2013, 1, 1)],
        "ok": [True, False, None, True],
        "none": [None, None, None, None],
    }
)
FUNCTIONS = ["rows", "count", "count_distinct", "sum", "mean", "median", "min", "max", "std", "var", "first", "last"]
NO_DAY = ["text", "count", "kind", "sort", "ok", "none", "größe"]
NO_NUMBER = ["text", "day", "kind", "sort", "none"]
FUNCTIONS += ["most_frequent", "quantile", "list", "joined_text"]


def of_column(column: str) -> list[dict[str, str]]:
    return [{"column": column, "function": function} for function in FUNCTIONS]


@pytest.mark.parametrize("rows", [4, 1, 0])
@pytest.mark.parametrize(
    ("node_type", "params"),
    [
        (row_filter, {"condition": "count > 3"}),
        (formula, {"formula": "count * 2", "column": "twice"}),
        (column_filter, {"columns": {"types": "numeric"}}),
        (column_renamer, {"names": {"count": "n"}, "clean": "snake"}),
        (type_converter, {"columns": ["count"], "to": "text"}),
        (type_converter, {"columns": NO_DAY, "to": "integer", "on_error": "missing"}),
        (type_converter, {"columns": NO_NUMBER, "to": "datetime", "on_error": "missing"}),
        (type_converter, {"columns": {"types": "any"}, "to": "category"}),
        (sorter, {"keys": [{"column": "text", "descending": True}, {"column": "count"}]}),
        (group_by, {}),
        (group_by, {"keys": ["text", "day"]}),
        *[(group_by, {"keys": ["text"], "aggregations": [each]}) for each in of_column("count")],
        *[(group_by, {"keys": ["kind"], "aggregations": [each]}) for each in of_column("ok")],
        *[(group_by, {"aggregations": [each]}) for each in of_column("none")],
        (group_by, {"aggregations": [{"column": "day", "function": "median"}, {"column": "sort", "function": "max"}]}),
        (pivot, {"rows": ["text"], "columns": "day", "values": ["count", "größe"], "function": "mean"}),
        (pivot, {"columns": "kind"}),
        (unpivot, {"columns": ["größe", "count", "small"]}),
        (duplicate_rows, {"action": "mark", "keep": "none"}),
        (duplicate_rows, {"columns": ["text", "sort"]}),
        (missing_values, {"numbers": "mean", "others": "most_frequent"}),
        (missing_values, {"numbers": "linear", "others": "previous"}),
        (missing_values, {"numbers": "constant", "number": 0.5, "others": "remove_row"}),
        (normalizer, {"method": "robust"}),
        (binner, {"labels": "midpoint"}),
        (binner, {"method": "equal_frequency", "suffix": ""}),
        (one_hot, {"keep": True}),
        (partition, {"method": "stratified", "strata": ["text", "kind"]}),
        (partition, {"method": "evenly", "fraction": 0.5}),
        (sampler, {"fraction": 0.5, "replacement": True}),
    ],
)  # fmt: skip
def test_nodes_with_one_input(node_type, params: dict[str, object], rows: int) -> None:  # noqa: ANN001 - any node type
    assert check_node(node_type, TABLE.head(rows), **params)


@pytest.mark.parametrize("how", ["inner", "left", "right", "full", "semi", "anti", "cross"])
@pytest.mark.parametrize("rows", [4, 0])
def test_joiner(how: str, rows: int) -> None:
    keys = [] if how == "cross" else [{"left": "count", "right": "small"}, {"left": "text", "right": "kind"}]
    assert check_node(joiner, TABLE, TABLE.head(rows), keys=keys, how=how)


def test_concatenate() -> None:
    other = TABLE.select("text", "größe", pl.col("small").alias("more"))
    assert check_node(concatenate, TABLE, other, TABLE.head(0), source_column="from")
    assert check_node(concatenate, TABLE, other, columns="common")

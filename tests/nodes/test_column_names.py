"""Columns whose names polars would take for patterns are addressed like all others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from polars.testing import assert_series_equal

from node_cases import CASES, PLAIN, named, outputs
from plait import Formula
from plait.arguments import arguments_of
from plait.calling import call
from plait.exact import bare, col, exact, exactly, without
from plait.registry import NodeRegistry
from plait.table import collect, lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = dict(
    zip(
        PLAIN.columns,
        ["^C.*$", "^.*$", "^n.*$", "*", "^a|b$", "a.b", "🙂", " ", r"^\w+$", "^(?i)d$", "^m.+$", "^l$", "^g?$", "{}"],
        strict=True,
    )
)
QUICK = ("manipulation.", "statistics.", "text.")
BY_NAME = {"manipulation.add_noise"}
"""Nodes whose result depends on the names themselves."""
EVERY = [(type_id, params) for type_id, cases in CASES.items() if type_id not in BY_NAME for params in cases]


@pytest.fixture(scope="module")
def registry() -> NodeRegistry:
    return NodeRegistry()


def renamed(text: str) -> str:
    for plain, other in NAMES.items():
        text = text.replace(plain, other)
    return text


def renamed_table(table: pl.DataFrame) -> pl.DataFrame:
    """The table with the other names, also where a name of a column is a value."""
    columns = []
    for column in table.get_columns():
        values = bare(column)
        if values.dtype == pl.String:
            values = pl.Series([None if text is None else renamed(text) for text in values], dtype=pl.String)
        columns.append(values.alias(renamed(column.name)))
    return pl.DataFrame(columns)


@pytest.mark.parametrize(
    ("type_id", "params"),
    [pytest.param(*each, marks=() if each[0].startswith(QUICK) else pytest.mark.slow) for each in EVERY],
)
@pytest.mark.filterwarnings("ignore")
def test_a_node_gives_the_same_under_names_like_patterns(
    registry: NodeRegistry, type_id: str, params: Mapping[str, Any]
) -> None:
    plain = outputs(registry, type_id, PLAIN, params)
    found = outputs(registry, type_id, PLAIN.rename(NAMES), named(params, NAMES), NAMES)
    for port, table in plain.items():
        expected = renamed_table(table)
        given = found[port]
        assert given.columns == expected.columns
        for place in range(given.width):
            assert_series_equal(bare(given.to_series(place)), bare(expected.to_series(place)), abs_tol=1e-9)


FILE = pl.DataFrame({"^n.*$": [3, 1, 2], "n1": [10, 20, 30], "*": ["a", "b", "c"], "^.*$": [5.5, 5.25, 6.0]})


@pytest.mark.parametrize("suffix", ["csv", "parquet", "arrow", "json", "xlsx"])
def test_files_keep_such_names_and_are_filtered_by_them(registry: NodeRegistry, tmp_path: Path, suffix: str) -> None:
    kind = "excel" if suffix == "xlsx" else suffix
    path = str(tmp_path / f"table.{suffix}")
    writer, reader = registry.get(f"io.{kind}_writer"), registry.get(f"io.{kind}_reader")
    call(writer, {writer.inputs[0].name: [lazy(FILE)]}, arguments_of(writer, {"path": path}, tmp_path))
    table = next(iter(call(reader, {}, arguments_of(reader, {"path": path}, tmp_path)).values()))
    assert collect(table).to_polars().rows() == FILE.rows()
    kept = table.filter(Formula("`^n.*$` > 1 and `*` != 'c'").condition(table))
    assert collect(kept.select(exactly(["*", "^.*$", "^n.*$"]))).rows() == [("a", 5.5, 3)]


def test_exact_names() -> None:
    assert [exact("price"), exact("^price"), exact("price$"), exact("a*")] == ["price", "^price", "price$", "a*"]
    table = lazy(FILE)
    assert collect(table.select(exactly(["^n.*$", "*"]))).columns == ["^n.*$", "*"]
    assert collect(table.select(col("^n.*$") + col("^.*$"))).to_dict(as_series=False) == {"^n.*$": [8.5, 6.25, 8.0]}
    assert collect(without(table, ["^n.*$", "*", "none"])).columns == ["n1", "^.*$"]

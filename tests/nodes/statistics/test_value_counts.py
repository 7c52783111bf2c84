import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.value_counts import Order, value_counts
from sample_tables import iris

TABLE = pl.DataFrame(
    {
        "größe": [1.5, None, 2.5, float("nan"), 1.5, 0.5],
        "ok": [True, False, None, True, True, False],
        "empty": pl.Series([None] * 6, dtype=pl.Float64),
        "none": [None] * 6,
        "cat": pl.Series(["b", "a", "b", "c", "a", "b"], dtype=pl.Categorical),
        "day": pl.Series(["2020-01-02"] * 6).str.to_date(),
        "rows": list("abcabc"),
        "share": [1] * 6,
    }
)


@pytest.mark.parametrize("column", TABLE.columns)
@pytest.mark.parametrize("rows", [6, 1, 0])
def test_any_column_is_counted(column: str, rows: int) -> None:
    for order in ("frequent first", "rare first", "by value"):
        found = collect(lazy(check_node(value_counts, TABLE.head(rows), column=column, order=order).popitem()[1]))
        assert sum(found[found.columns[1]].to_list()) == rows
    check_node(value_counts, TABLE.head(rows), column=column, missing=False)


def counted(values: list[object], order: Order = "frequent first", *, missing: bool = True) -> list[tuple[object, ...]]:
    return collect(value_counts(lazy({"x": values}), column="x", order=order, missing=missing)).rows()


def test_species_of_iris() -> None:
    found = collect(value_counts(lazy(iris()), column="species")).rows()
    assert found == [(name, 50, pytest.approx(1 / 3)) for name in ("setosa", "versicolor", "virginica")]


def test_the_order_and_missing_values() -> None:
    values: list[object] = [3, None, 1, 3, None, 2]
    assert counted(values) == [(3, 2, 1 / 3), (None, 2, 1 / 3), (1, 1, 1 / 6), (2, 1, 1 / 6)]
    assert counted(values, "rare first") == [(1, 1, 1 / 6), (2, 1, 1 / 6), (3, 2, 1 / 3), (None, 2, 1 / 3)]
    assert counted(values, "by value") == [(1, 1, 1 / 6), (2, 1, 1 / 6), (3, 2, 1 / 3), (None, 2, 1 / 3)]
    assert counted(values, missing=False) == [(3, 2, 0.5), (1, 1, 0.25), (2, 1, 0.25)]


def test_not_a_number_is_missing() -> None:
    assert counted([float("nan"), None, 1.0]) == [(None, 2, 2 / 3), (1.0, 1, 1 / 3)]


def test_names_that_are_taken_get_a_mark() -> None:
    assert collect(value_counts(lazy(TABLE), column="rows")).columns == ["rows", "rows_", "share"]
    assert collect(value_counts(lazy(TABLE), column="share")).columns == ["share", "rows", "share_"]


def test_a_million_different_values() -> None:
    found = collect(value_counts(lazy(pl.DataFrame({"id": range(1_000_000)})), column="id"))
    assert found.row(999_999) == (999_999, 1, 1e-6)


@given(st.lists(st.one_of(st.none(), st.text(max_size=2))))
def test_as_polars_counts(values: list[str | None]) -> None:
    found = collect(value_counts(lazy({"x": pl.Series(values, dtype=pl.String)}), column="x")).rows()
    expected = pl.Series(values, dtype=pl.String).value_counts().rows()
    assert {row[:2] for row in found} == set(expected)
    assert [row[1] for row in found] == sorted((row[1] for row in expected), reverse=True)


def test_refusals() -> None:
    with pytest.raises(MissingColumnError, match="'y'"):
        value_counts(lazy(TABLE), column="y")
    with pytest.raises(ParameterError, match="which are no groups"):
        value_counts(lazy({"x": [[1], [2]]}), column="x")

import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.transpose import transpose

TABLE = {"year": [2023, 2024], "DE": [1, 2], "FR": [3.5, None]}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "columns", [["größe", "count", "small"], ["text", "kind", "sort"], ["day", "ok"], ["none"], ["day", "moment"]]
)
def test_contract(columns: list[str], size: int) -> None:
    assert check_node(transpose, MIXED.head(size), columns=columns)
    assert check_node(transpose, MIXED.head(size), columns=columns, name_column="", prefix="№ ")


def test_rows_become_columns() -> None:
    found = collect(transpose(lazy(TABLE), names_from="year", name_column="country"))
    assert found.to_dict(as_series=False) == {"country": ["DE", "FR"], "2023": [1.0, 3.5], "2024": [2.0, None]}


def test_types_that_do_not_mix_become_text() -> None:
    found = collect(transpose(lazy({"a": [1, None], "b": ["x", "y"]})))
    assert found.to_dict(as_series=False) == {"column": ["a", "b"], "row_1": ["1", "x"], "row_2": [None, "y"]}


def test_twice_gives_the_table_back() -> None:
    table = pl.DataFrame({"a": [1, 2], "b": [3, 4], "c": [5, None]})
    once = transpose(lazy(table))
    twice = collect(transpose(once, names_from="column", name_column=""))
    assert twice.to_polars().equals(table)


def test_too_many_rows_and_names_that_are_no_names_are_refused() -> None:
    with pytest.raises(ParameterError, match="more than 2 rows"):
        transpose(lazy({"a": [1, 2, 3]}), limit=2)
    with pytest.raises(ParameterError, match="Two columns would be named 'x'"):
        transpose(lazy({"n": ["x", "x"], "a": [1, 2]}), names_from="n")
    with pytest.raises(MissingColumnError, match="'q'"):
        transpose(lazy(TABLE), names_from="q")
    with pytest.raises(ParameterError, match="'list' has the type"):
        transpose(lazy(MIXED), columns=Columns.named("list"))
    with pytest.raises(ParameterError, match="No columns to turn"):
        transpose(lazy(TABLE), columns=Columns.named("year"), names_from="year")

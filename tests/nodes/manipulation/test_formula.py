import polars as pl
import pytest
from polars.testing import assert_frame_equal

from knime_case import knime_table
from plait import Formula, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.formula import formula
from shared_data import data_path

TABLE = {"x": [1, None, 3], "name": ["a", "b", "ä"]}


def test_a_new_column_comes_last() -> None:
    table = collect(formula(lazy(TABLE), formula=Formula("x * 2"), column="double"))
    assert table.columns == ["x", "name", "double"]
    assert table["double"].to_list() == [2, None, 6]


def test_a_column_is_replaced_in_its_place() -> None:
    table = collect(formula(lazy(TABLE), formula=Formula("x + 1"), column="x"))
    assert table.to_dict(as_series=False) == {"x": [2, None, 4], "name": ["a", "b", "ä"]}


def test_a_constant_fills_every_row() -> None:
    assert collect(formula(lazy(TABLE), formula=Formula("'é'")))["result"].to_list() == ["é"] * 3


def test_an_empty_table_gets_the_column_too() -> None:
    table = lazy({"x": pl.Series([], dtype=pl.Float64)})
    assert collect(formula(table, formula=Formula("x / 2"))).columns == ["x", "result"]


def test_the_column_needs_a_name() -> None:
    with pytest.raises(ParameterError, match="needs a name"):
        formula(lazy(TABLE), formula=Formula("x"), column="")


def test_a_constant_in_place_of_a_column_as_in_knime() -> None:
    given = lazy(pl.read_parquet(data_path("knime_cases", "0014", "in_1.parquet")))
    expected = pl.read_parquet(data_path("knime_cases", "0014", "out_1.parquet"))
    assert collect(formula(given, formula=Formula("''"), column="TAHUN")).to_polars().equals(expected)


def test_rules_in_order_as_in_knime() -> None:
    rules = "'1' if Class == '1' else '2' if Class == '2' else '3' if Class == '3' else 'desconocido'"
    given, expected = knime_table("0027", "in_1"), knime_table("0027", "out_1")
    assert_frame_equal(collect(formula(lazy(given), formula=Formula(rules), column="prediction")).to_polars(), expected)

import polars as pl
import pytest

from plait import Formula
from plait.table import collect, lazy
from plait_nodes.manipulation.row_filter import row_filter
from shared_data import data_path

TABLE = {"x": [1, None, 3, 4], "name": ["a", "b", None, "ä"]}


def test_rows_that_match_are_kept_in_order() -> None:
    assert collect(row_filter(lazy(TABLE), condition=Formula("x > 1")))["x"].to_list() == [3, 4]


def test_others_are_all_rows_that_do_not_match_also_those_with_missing_values() -> None:
    others = row_filter(lazy(TABLE), condition=Formula("x > 1"), keep="others")
    assert collect(others)["x"].to_list() == [1, None]


@pytest.mark.parametrize(("condition", "rows"), [("name == 'ä'", 1), ("x > 9", 0), ("x > 0 or name == 'b'", 4)])
def test_conditions(condition: str, rows: int) -> None:
    assert len(collect(row_filter(lazy(TABLE), condition=Formula(condition)))) == rows


def test_an_empty_table_stays_empty() -> None:
    table = lazy({"x": pl.Series([], dtype=pl.Int64)})
    assert collect(row_filter(table, condition=Formula("x > 1"))).shape == (0, 1)


def test_rows_without_a_text_as_in_knime() -> None:
    given = lazy(pl.read_parquet(data_path("knime_cases", "0017", "in_1.parquet")))
    expected = pl.read_parquet(data_path("knime_cases", "0017", "out_1.parquet"))
    others = row_filter(given, condition=Formula("`JENIS ZAKAT` == 'Jumlah tahunan'"), keep="others")
    assert collect(others).to_polars().equals(expected)

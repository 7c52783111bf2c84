"""Excel Writer: what is written is read back, formulas are neutral, and a file is whole or not there."""

from __future__ import annotations

import json
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from io_files import read, write
from plait import DataError, ParameterError
from plait.errors import NodeFailedError
from plait.testing import check_node
from plait_nodes.io.excel_reader import excel_reader
from plait_nodes.io.excel_writer import excel_writer
from shared_data import data_path


@pytest.fixture
def table() -> pl.DataFrame:
    return pl.DataFrame(
        {
            "n": [1, None, -3],
            "x": [0.1, 1e-9, None],
            "text": ["ä", "", None],
            "is": [True, False, None],
            "day": [date(2013, 1, 31), None, date(1950, 1, 1)],
            "at": [datetime(2013, 1, 31, 10, 5), datetime(2013, 1, 31, 10, 5, 6), None],
            "time": [time(10, 5), None, None],
        }
    )


def test_it_keeps_what_every_node_promises(tmp_path: Path, table: pl.DataFrame) -> None:
    assert check_node(excel_writer, table, table, path=str(tmp_path / "t.xlsx")) == {}


def test_it_is_read_back_as_it_was(tmp_path: Path, table: pl.DataFrame) -> None:
    path = tmp_path / "new" / "t.xlsx"
    assert write(excel_writer, table, path=path).written == [path]
    assert read(excel_reader, path=path).equals(table)


def test_each_table_has_a_sheet(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    write(excel_writer, pl.DataFrame({"a": [1]}), pl.DataFrame({"b": ["x"]}), path=path, sheets=["Erste", "Zwei te"])
    assert openpyxl.load_workbook(path).sheetnames == ["Erste", "Zwei te"]
    assert read(excel_reader, path=path, sheet="Zwei te").rows(named=True) == [{"b": "x"}]
    write(excel_writer, pl.DataFrame({"a": [1]}), pl.DataFrame({"b": ["x"]}), path=path)
    assert openpyxl.load_workbook(path).sheetnames == ["Sheet1", "Sheet2"]


@pytest.mark.parametrize("sheets", [["a"], ["a", "A"], ["a/b", "c"], ["", "c"], ["x" * 32, "c"], ["'a", "c"]])
def test_names_that_no_sheet_can_have_are_refused(tmp_path: Path, sheets: list[str]) -> None:
    with pytest.raises(ParameterError) as caught:
        write(excel_writer, pl.DataFrame({"a": [1]}), pl.DataFrame({"b": [1]}), path=tmp_path / "t.xlsx", sheets=sheets)
    assert caught.value.parameter == "sheets"
    assert not list(tmp_path.iterdir())


def test_what_a_cell_can_not_hold_exactly_is_text(tmp_path: Path) -> None:
    table = pl.DataFrame(
        {
            "id": [2**53 + 1, None],
            "day": [date(1066, 10, 14), date(2000, 1, 1)],
            "color": pl.Series(["red", None], dtype=pl.Categorical()),
            "span": [timedelta(hours=30), None],
            "at": pl.Series([datetime(2013, 1, 31, 10, 5), None], dtype=pl.Datetime("us", "Europe/Berlin")),
        }
    )
    write(excel_writer, table, path=tmp_path / "t.xlsx")
    first = [cell.value for cell in openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0][2]]
    assert first == [str(2**53 + 1), "1066-10-14", "red", timedelta(hours=30), datetime(2013, 1, 31, 11, 5)]


def test_values_that_are_no_numbers_are_errors(tmp_path: Path) -> None:
    write(excel_writer, pl.DataFrame({"x": [float("nan"), float("inf"), 1.5]}), path=tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx", data_only=True).worksheets[0]
    assert [sheet.cell(row, 1).value for row in (2, 3, 4)] == ["#NUM!", "#DIV/0!", 1.5]
    assert read(excel_reader, path=tmp_path / "t.xlsx")["x"].to_list() == [None, None, 1.5]


@pytest.mark.parametrize("dtype", [pl.List(pl.Int64), pl.Struct({"a": pl.Int64}), pl.Binary])
def test_a_column_that_a_cell_can_not_hold_is_named(tmp_path: Path, dtype: pl.DataType) -> None:
    table = pl.DataFrame({"n": [1], "v": [None]}, schema_overrides={"v": dtype})
    with pytest.raises(DataError, match="The column 'v' has the type") as caught:
        write(excel_writer, table, path=tmp_path / "t.xlsx")
    assert (caught.value.column, caught.value.file) == ("v", str(tmp_path / "t.xlsx"))
    assert not list(tmp_path.iterdir())


def test_a_text_that_is_too_long_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"'a' has a text of 32,768 characters in row 2") as caught:
        write(excel_writer, pl.DataFrame({"a": ["x", "x" * 32_768]}), path=tmp_path / "t.xlsx")
    assert (caught.value.row, caught.value.column) == (2, "a")


def test_a_table_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds 1,048,576 rows"):
        write(excel_writer, pl.LazyFrame({"a": range(2**20)}), path=tmp_path / "t.xlsx")
    with pytest.raises(DataError, match="16,384 columns"):
        write(excel_writer, pl.DataFrame({f"c{n}": [1] for n in range(16_385)}), path=tmp_path / "t.xlsx")
    assert not list(tmp_path.iterdir())


def naughty() -> list[str]:
    return list(json.loads(data_path("corpus", "strings", "blns.json").read_text(encoding="utf-8")))


def test_no_text_becomes_a_formula(tmp_path: Path) -> None:
    texts = ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "-5", "{=1}", "http://a.b", "mailto:a@b"]
    for neutralize in (True, False):
        table = pl.DataFrame({"=t": texts, "n": range(-4, 4)})
        write(excel_writer, table, path=tmp_path / "t.xlsx", neutralize_formulas=neutralize)
        sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
        cells = [sheet.cell(row, 1) for row in range(1, len(texts) + 2)]
        marks = ["'", "'", "'", "'", "'", "", "", "", ""] if neutralize else [""] * 9
        assert [cell.value for cell in cells] == [mark + text for mark, text in zip(marks, ["=t", *texts], strict=True)]
        with zipfile.ZipFile(tmp_path / "t.xlsx") as archive:
            assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
        assert [sheet.cell(row, 2).value for row in range(2, 10)] == list(range(-4, 4))
        assert not any(cell.hyperlink for cell in cells)


def test_naughty_strings_are_read_back(tmp_path: Path) -> None:
    texts = [text for text in naughty() if text.isprintable() and text]
    assert len(texts) > 450
    write(excel_writer, pl.DataFrame({"text": texts}), path=tmp_path / "t.xlsx", neutralize_formulas=False)
    assert read(excel_reader, path=tmp_path / "t.xlsx", types=[{"column": "text"}])["text"].to_list() == texts


@pytest.mark.parametrize("rows", [0, 1])
def test_small_tables(tmp_path: Path, rows: int) -> None:
    table = pl.DataFrame({"a": ["x"] * rows, "b": ["y"] * rows}, schema={"a": pl.String, "b": pl.String})
    write(excel_writer, table, path=tmp_path / "t.xlsx")
    assert read(excel_reader, path=tmp_path / "t.xlsx").equals(table)
    write(excel_writer, table, path=tmp_path / "t.xlsx", header=False)
    assert read(excel_reader, path=tmp_path / "t.xlsx", header=False).height == rows


def test_a_failing_query_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    path.write_bytes(b"old")
    failing = pl.LazyFrame({"a": ["1", "x"]}).with_columns(pl.col("a").cast(pl.Int64))
    with pytest.raises(NodeFailedError):
        write(excel_writer, failing, path=path)
    with pytest.raises(DataError, match="There is a file"):
        write(excel_writer, pl.DataFrame({"a": [1]}), path=path, existing="fail")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["t.xlsx"]

"""Excel Reader: real workbooks, and files that were made to break readers."""

from __future__ import annotations

import json
import subprocess
import sys
import time as clock
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from io_files import read
from plait import DataError, MissingColumnError, ParameterError
from plait.testing import check_node
from plait_nodes.io.cell_range import CellRange, cell_range, column_letters, column_number
from plait_nodes.io.excel_reader import excel_reader
from shared_data import data_path

SWEEP = Path(__file__).resolve().parents[2] / "workbook_sweep.py"


def workbook(
    path: Path, *rows: list[Any], sheet: str = "Sheet", at: tuple[int, int] = (1, 1), **more: list[list[Any]]
) -> Path:
    """A workbook with these rows from a cell on, and more sheets by name."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, content in ({sheet: list(rows)} | more).items():
        page = book.create_sheet(name)
        for down, row in enumerate(content):
            for right, value in enumerate(row):
                page.cell(at[0] + down, at[1] + right, value)
    path.parent.mkdir(exist_ok=True, parents=True)
    book.save(path)
    return path


def test_it_keeps_what_every_node_promises(tmp_path: Path) -> None:
    path = str(workbook(tmp_path / "t.xlsx", ["a", "b"], [1, "x"], [2.5, None]))
    for params in ({}, {"header": False}, {"range": "A1:A2", "source_column": "file"}, {"limit": 1}):
        assert check_node(excel_reader, path=path, **params)


def test_values_keep_their_types(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "t.xlsx",
        ["n", "x", "text", "is", "day", "at", "time", "mixed", "empty", "formula"],
        [1, 1.5, "ä", True, date(2020, 1, 1), datetime(2020, 1, 1, 10, 5), time(10, 5), 1, None, "=1+1"],
        [-3, 2, "", False, date(2021, 2, 28), datetime(2020, 1, 2), time(0, 5), "x", None, None],
    )
    table = read(excel_reader, path=path)
    assert table.schema == {
        "n": pl.Int64,
        "x": pl.Float64,
        "text": pl.String,
        "is": pl.Boolean,
        "day": pl.Date,
        "at": pl.Datetime("us"),
        "time": pl.Time,
        "mixed": pl.String,
        "empty": pl.String,
        "formula": pl.String,
    }
    # openpyxl saves no result of a formula.
    assert table.rows()[0] == (
        *(1, 1.5, "ä", True, date(2020, 1, 1), datetime(2020, 1, 1, 10, 5), time(10, 5), "1", None, None),
    )
    assert read(excel_reader, path=path, whole_numbers=False)["n"].to_list() == [1.0, -3.0]


def test_a_table_anywhere_in_a_sheet_is_found(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ["a", "b"], [1, "x"], [], [2, "y"], at=(5, 3))
    assert read(excel_reader, path=path).rows() == [(1, "x"), (2, "y")]
    assert read(excel_reader, path=path, empty_rows=True).rows() == [(1, "x"), (None, None), (2, "y")]
    assert read(excel_reader, path=path, range="C5:C6").rows(named=True) == [{"a": 1}]
    assert read(excel_reader, path=path, range="D:D")["b"].to_list() == ["x", "y"]
    assert read(excel_reader, path=path, range="6:8", header=False).rows() == [(1, "x"), (2, "y")]
    assert read(excel_reader, path=path, range="A6", header=False).columns == ["column_1", "column_2"]


def test_sheets_are_named_or_numbered(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ["a"], [1], sheet="Erste", Zweite=[["b"], [2]])
    assert read(excel_reader, path=path).columns == ["a"]
    for sheet in ("Zweite", "2"):
        assert read(excel_reader, path=path, sheet=sheet).rows(named=True) == [{"b": 2}]
    with pytest.raises(DataError, match=r"has no sheet 'Third'.*'Erste', 'Zweite'") as caught:
        read(excel_reader, path=path, sheet="Third")
    assert caught.value.file == str(path)


def test_names_are_there_once_and_never_empty(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ["a", "a", None, 2019], [1, 2, 3, 4])
    assert read(excel_reader, path=path).columns == ["a", "a_1", "column_3", "2019"]


def test_a_cell_that_does_not_fit_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ["a", "b"], [1, "1"], [2, "many"], at=(5, 3))
    types = [{"column": "b", "type": "integer"}]
    for cells in ("", "C5:D7"):
        with pytest.raises(DataError, match=r"sheet 'Sheet', cell D7 \(column 'b'\).*many") as caught:
            read(excel_reader, path=path, types=types, range=cells)
        assert (caught.value.row, caught.value.column) == (7, "b")
    assert read(excel_reader, path=path, types=types, bad_cells="missing")["b"].to_list() == [1, None]
    assert read(excel_reader, path=path, types=[{"column": "a", "type": "text"}])["a"].to_list() == ["1", "2"]
    with pytest.raises(MissingColumnError, match="There is no column 'z'"):
        read(excel_reader, path=path, types=[{"column": "z"}])


def test_errors_of_formulas_are_missing_and_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ["a", "b"], [1, "#N/A"], ["#DIV/0!", 2.5])
    log: list[str] = []
    assert read(excel_reader, path=path, log=log).rows() == [(1, None), (None, 2.5)]
    assert log == ["'t.xlsx', sheet 'Sheet': 2 cells hold an error and are missing; the first is A3."]


def test_many_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    workbook(tmp_path / "b.xlsx", ["n", "t"], [3, None])
    workbook(tmp_path / "a.xlsx", ["n", "t"], [1.5, "x"])
    workbook(tmp_path / "sub" / "c.xlsx", ["n", "t"], [None, "z"])
    expected = [(1.5, "x", "a.xlsx"), (3.0, None, "b.xlsx"), (None, "z", "sub/c.xlsx")]
    assert read(excel_reader, path=tmp_path, source_column="file").rows() == expected
    assert read(excel_reader, path=tmp_path / "?.xlsx", limit=1).rows() == [(1.5, "x")]


def test_a_file_with_other_columns_is_named(tmp_path: Path) -> None:
    workbook(tmp_path / "a.xlsx", ["n"], [1])
    workbook(tmp_path / "b.xlsx", ["m"], [1])
    with pytest.raises(DataError, match=r"b\.xlsx' lacks the column 'n'") as caught:
        read(excel_reader, path=tmp_path)
    assert caught.value.file == str(tmp_path / "b.xlsx")


@pytest.mark.parametrize("rows", [[], [["a", "b"]], [["a"], [None]]])
def test_tables_without_rows(tmp_path: Path, rows: list[list[Any]]) -> None:
    table = read(excel_reader, path=workbook(tmp_path / "t.xlsx", *rows))
    assert table.is_empty()
    assert table.columns == (rows[0] if rows else [])


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"a,b\n1,2\n"])
def test_what_is_no_workbook_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "t.xlsx"
    path.write_bytes(content)
    with pytest.raises(DataError, match="can't be read as a workbook") as caught:
        read(excel_reader, path=path)
    assert caught.value.file == str(path)


def test_ranges() -> None:
    assert cell_range("") == CellRange()
    assert cell_range("B2:D20") == cell_range("$b$2:$D$20") == CellRange(1, 19, 1, 3)
    assert cell_range("B:D") == CellRange(None, None, 1, 3)
    assert cell_range("2:20") == CellRange(1, 19)
    assert cell_range("B2") == CellRange(1, None, 1)
    assert [column_number(each) for each in ("A", "Z", "AA", "XFD")] == [1, 26, 27, 16384]
    assert [column_letters(each) for each in (1, 26, 27, 16384)] == ["A", "Z", "AA", "XFD"]
    for text in ("x!", "D2:B3", "A5:B2", "A0", ":", "A1:B2:C3"):
        with pytest.raises(ParameterError, match="is no range of cells"):
            cell_range(text)


def repacked(path: Path, target: Path, **members: bytes) -> Path:
    """A copy of a workbook with some members replaced or added."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info.filename, members.pop(info.filename, old.read(info)))
        for name, content in members.items():
            new.writestr(name, content)
    return target


def refused_quickly(path: Path, match: str) -> None:
    began = clock.monotonic()
    with pytest.raises(DataError, match=match) as caught:
        read(excel_reader, path=path)
    assert clock.monotonic() - began < 1
    assert caught.value.file == str(path)


def test_bombs_are_refused_by_their_directory(tmp_path: Path) -> None:
    good = workbook(tmp_path / "t.xlsx", ["a"], [1])
    refused_quickly(repacked(good, tmp_path / "b1.xlsx", bomb=bytes(70 * 2**20)), "more than 200 times larger")
    many = tmp_path / "b2.xlsx"
    repacked(good, many, **{f"m{number}": b"" for number in range(10_001)})
    refused_quickly(many, "members; 10,000 are allowed")
    assert read(
        excel_reader, path=repacked(good, tmp_path / "b3.xlsx", **{"a": bytes(70 * 2**20)}), expansion=2000
    ).height


def test_members_that_overlap_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ["a"], [1])
    with zipfile.ZipFile(path) as archive:
        first, second = archive.infolist()[:2]
        content = bytearray(path.read_bytes())
        at = content.rfind(b"PK\x01\x02", 0, content.rfind(second.filename.encode()))
        content[at + 42 : at + 46] = (first.header_offset + 1).to_bytes(4, "little")
    path.write_bytes(content)
    refused_quickly(path, "members that overlap|can't be")


def test_a_far_cell_does_not_fill_the_memory(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "a"
    book.worksheets[0]["XFD1048576"] = 1
    book.save(tmp_path / "t.xlsx")
    refused_quickly(tmp_path / "t.xlsx", r"reaches to row 1,048,576 and column 16,384")


def test_files_that_broke_other_readers_are_read_or_refused_by_name() -> None:
    files = sorted(path for path in data_path("corpus", "xlsx").rglob("*") if path.suffix in (".xlsx", ".xlsm", ".ods"))
    assert len(files) >= 50
    ran = subprocess.run(
        [sys.executable, str(SWEEP)],
        input="\n".join(map(str, files)) + "\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    outcomes = [json.loads(line) for line in ran.stdout.splitlines()]
    assert ran.returncode == 0, f"it died after {outcomes[-1:]}: {ran.stderr[-500:]}"
    assert [path for path, _, _, _ in outcomes] == list(map(str, files))
    assert {outcome for _, outcome, _, _ in outcomes} == {"read", "refused"}
    assert max(seconds for _, _, seconds, _ in outcomes) < 5
    assert max(grown for _, _, _, grown in outcomes) < 100


def test_a_cell_that_no_sheet_has_does_not_end_the_process(tmp_path: Path) -> None:
    good = workbook(tmp_path / "t.xlsx", ["a"], [1])
    with zipfile.ZipFile(good) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").replace(b'r="A2"', b'r="ZZZZZ99999999999"')
    path = repacked(good, tmp_path / "far.xlsx", **{"xl/worksheets/sheet1.xml": sheet})
    refused_quickly(path, "sheet1.xml' has a cell 'ZZZZZ99999999999' at its byte")

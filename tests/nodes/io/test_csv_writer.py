"""CSV Writer: what is written is read back, formulas are neutral, and a file is whole or not there."""

from __future__ import annotations

import csv
import gzip
import json
import resource
import tempfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csv_files import read
from plait import DataError, ParameterError, RunContext
from plait.arguments import arguments_of
from plait.errors import Cancelled
from plait.table import lazy
from plait.testing import check_node
from plait_nodes.io.csv_writer import csv_writer
from plait_nodes.io.formula_text import neutral, neutral_name
from shared_data import data_path


def write(table: pl.DataFrame | pl.LazyFrame, path: Path, **params: Any) -> bytes:  # noqa: ANN401 - the parameters
    csv_writer(lazy(table), RunContext(), **arguments_of(csv_writer, {"path": str(path), **params}, None))
    return path.read_bytes()


@pytest.fixture
def table() -> pl.DataFrame:
    return pl.DataFrame(
        {
            "n": [1, None, -3],
            "x": [0.1, 1e-9, None],
            "text": ['a, "b"\nc', "", None],
            "is": [True, False, None],
            "day": [date(2013, 1, 31), None, date(1, 1, 1)],
            "at": [datetime(2013, 1, 31, 10, 5), datetime(2013, 1, 31, 10, 5, 6, 7), None],
        }
    )


def test_it_keeps_what_every_node_promises(tmp_path: Path, table: pl.DataFrame) -> None:
    assert check_node(csv_writer, table, path=str(tmp_path / "t.csv")) == {}


@pytest.mark.parametrize("name", ["t.csv", "t.csv.gz", "t.csv.zst", "new/folder/t.tsv"])
def test_it_is_read_back_as_it_was(tmp_path: Path, table: pl.DataFrame, name: str) -> None:
    write(table, tmp_path / name)
    assert read(tmp_path / name).equals(table)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
@pytest.mark.parametrize("name", ["t.csv", "t.csv.gz"])
def test_it_is_read_back_from_other_encodings(tmp_path: Path, encoding: str, name: str) -> None:
    table = pl.DataFrame({"größe": ["Ä", "é"] * 500, "n": range(1000)})
    content = write(table, tmp_path / name, encoding=encoding)
    content = gzip.decompress(content) if name.endswith("gz") else content
    assert content.decode(encoding).splitlines()[:2] == ["größe,n", "Ä,0"]
    assert read(tmp_path / name, encoding=encoding).equals(table)


def test_the_form_of_a_german_spreadsheet(tmp_path: Path) -> None:
    table = pl.DataFrame({"a": [1.5, None], "b": ["x;y", ""], "c": [date(2013, 1, 31), None]})
    content = write(
        table, tmp_path / "t.csv", delimiter="semicolon", decimal_sign=",", line_end="windows", date_format="%d.%m.%Y"
    )
    assert content == b'a;b;c\r\n1,5;"x;y";31.01.2013\r\n;"";\r\n'


def test_how_much_is_put_in_quotes(tmp_path: Path) -> None:
    table = pl.DataFrame({"a": [1], "b": ["x"], "c": [None]}, schema_overrides={"c": pl.String})
    written = {
        quoting: write(table, tmp_path / "t.csv", quoting=quoting, header=False)
        for quoting in ("necessary", "always", "non_numeric", "never")
    }
    assert written["necessary"] == b"1,x,\n"
    assert written["always"].startswith(b'"1","x",')
    assert written["non_numeric"].startswith(b'1,"x",')
    assert written["never"] == b"1,x,\n"


def test_missing_values_and_times_get_the_form_that_is_asked_for(tmp_path: Path) -> None:
    table = pl.DataFrame(
        {
            "a": [None, 1],
            "t": [time(10, 5), None],
            "d": [timedelta(days=1, hours=2), None],
            "c": pl.Series(["x", None], dtype=pl.Categorical()),
        }
    )
    lines = write(table, tmp_path / "t.csv", missing="NA").decode().splitlines()
    assert lines[0] == "a,t,d,c"
    assert lines[1].split(",")[0] == "NA"
    assert lines[1].split(",")[2:] == ["P1DT2H", "x"]
    assert lines[2] == "1,NA,NA,NA"


@pytest.mark.parametrize("dtype", [pl.List(pl.Int64), pl.Struct({"a": pl.Int64}), pl.Binary])
def test_a_column_that_a_csv_file_can_not_hold_is_named(tmp_path: Path, dtype: pl.DataType) -> None:
    with pytest.raises(DataError, match="The column 'v' has the type") as caught:
        write(pl.DataFrame({"n": [1], "v": [None]}, schema_overrides={"v": dtype}), tmp_path / "t.csv")
    assert caught.value.column == "v"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("params", "parameter"),
    [
        ({"delimiter": "::"}, "delimiter"),
        ({"delimiter": "ä"}, "delimiter"),
        ({"quote": ","}, "quote"),
        ({"encoding": "klingon"}, "encoding"),
        ({"encoding": "hex"}, "encoding"),
        ({"encoding": "utf-16", "path": "t.csv.zst"}, "encoding"),
    ],
)
def test_a_form_that_can_not_be_is_refused(tmp_path: Path, params: dict[str, str], parameter: str) -> None:
    name = params.pop("path", "t.csv")
    with pytest.raises(ParameterError) as caught:
        write(pl.DataFrame({"a": [1]}), tmp_path / name, **params)
    assert caught.value.parameter == parameter
    assert not list(tmp_path.iterdir())


def test_a_character_that_the_encoding_lacks_is_named_with_its_line(tmp_path: Path) -> None:
    table = pl.DataFrame({"a": ["x"] * 10 + ["日"]})
    with pytest.raises(DataError, match=r"'日' in line 12 of .* can't be written as cp1252") as caught:
        write(table, tmp_path / "t.csv", encoding="cp1252")
    assert (caught.value.row, caught.value.values) == (12, ("日",))
    assert not list(tmp_path.iterdir())


def naughty() -> list[str]:
    texts = json.loads(data_path("corpus", "strings", "blns.json").read_text(encoding="utf-8"))
    assert len(texts) == 515
    return list(texts)


@pytest.mark.parametrize("name", ["t.csv", "t.csv.gz"])
@pytest.mark.parametrize("delimiter", ["comma", "tab"])
def test_naughty_strings_are_read_back(tmp_path: Path, name: str, delimiter: str) -> None:
    texts = naughty()
    table = pl.DataFrame({"n": range(len(texts)), "text": texts})
    write(table, tmp_path / name, neutralize_formulas=False, delimiter=delimiter)
    assert read(tmp_path / name, delimiter=delimiter).equals(table)
    assert read(tmp_path / name, delimiter=delimiter, bad_rows="skip").equals(table)


def test_naughty_strings_as_names_of_columns_are_read_back(tmp_path: Path) -> None:
    names = list(dict.fromkeys(text for text in naughty() if text.strip()))
    table = pl.DataFrame([list(range(len(names)))], schema=names, orient="row")
    write(table, tmp_path / "t.csv", neutralize_formulas=False)
    assert read(tmp_path / "t.csv").columns == names


def test_the_standard_library_reads_the_same(tmp_path: Path) -> None:
    texts = naughty()
    write(pl.DataFrame({"text": texts}), tmp_path / "t.csv", neutralize_formulas=False)
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as file:
        assert [row[0] for row in csv.reader(file)] == ["text", *texts]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=8), st.none() | st.integers(-5, 5)), max_size=10))
def test_texts_and_missing_values_are_read_back(rows: list[tuple[str, int | None]]) -> None:
    table = pl.DataFrame(rows, schema={"text": pl.String, "n": pl.Int64}, orient="row")
    types = [{"column": "text", "type": "text"}, {"column": "n", "type": "integer"}]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "t.csv")
        write(table, path, neutralize_formulas=False)
        assert read(path, types=types, delimiter=",").equals(table)


FORMULAS = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=", "-", "+a", "-1-1"]
HARMLESS = ["a=1", "1+1", "-1", "+2.5", "-1e5", "-1.234,5", "+49 30", "'x", "", " =1", "-5%"]


def test_formulas_get_an_apostrophe_and_numbers_do_not(tmp_path: Path) -> None:
    assert neutral(pl.Series(FORMULAS)).to_list() == ["'" + text for text in FORMULAS]
    harmless = [text for text in HARMLESS if text != "+49 30"]
    assert neutral(pl.Series(harmless)).to_list() == harmless
    # A telephone number is an expression for a spreadsheet.
    assert neutral_name("+49 30") == "'+49 30"
    table = pl.DataFrame({"=a": ["=1+1", None], "b": pl.Series(["@x", "y"], dtype=pl.Categorical()), "c": [-1, -2]})
    content = write(table, tmp_path / "t.csv")
    assert content == b"'=a,b,c\n'=1+1,'@x,-1\n,y,-2\n"
    assert write(table, tmp_path / "t.csv", neutralize_formulas=False).startswith(b"=a,b,c\n=1+1,@x,-1\n")


def test_no_naughty_string_begins_a_formula(tmp_path: Path) -> None:
    write(pl.DataFrame({"text": naughty()}), tmp_path / "t.csv")
    texts = read(tmp_path / "t.csv", delimiter=",", find_types=False)["text"].to_list()
    suspects = [text for text in texts if text.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert len(suspects) >= 3
    for text in suspects:
        float(text.replace(",", "", text.count(",") - 1).replace(",", "."))


@given(st.lists(st.text("=+-@\t\r'a0. ", max_size=4), max_size=30))
def test_neutral_is_the_same_for_one_text_and_for_many(texts: list[str]) -> None:
    expected = [neutral_name(text) for text in texts]
    assert neutral(pl.Series(texts, dtype=pl.String)).to_list() == expected
    assert neutral(pl.Series(expected, dtype=pl.String)).to_list() == expected


def failing(rows: int) -> pl.LazyFrame:
    """A query that gives many rows and then fails."""
    texts = pl.LazyFrame({"a": ["1"] * rows + ["x"]})
    return texts.with_columns(pl.col("a").cast(pl.Int64))


@pytest.mark.parametrize("name", ["t.csv", "t.csv.gz"])
def test_a_failing_query_leaves_the_old_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"old")
    with pytest.raises(pl.exceptions.PolarsError):
        write(failing(300_000), path)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_an_existing_file_may_be_kept(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"old")
    with pytest.raises(DataError, match="There is a file") as caught:
        write(pl.DataFrame({"a": [1]}), path, existing="fail")
    assert (caught.value.file, path.read_bytes()) == (str(path), b"old")


def test_a_cancelled_run_writes_nothing(tmp_path: Path) -> None:
    cancelled = Event()
    cancelled.set()
    run = RunContext(cancelled=cancelled)
    with pytest.raises(Cancelled):
        csv_writer(lazy(pl.DataFrame({"a": range(100_000)})), run, path=tmp_path / "t.csv")
    assert not list(tmp_path.iterdir())
    assert run.written == []


def test_the_run_is_told_what_was_written(tmp_path: Path) -> None:
    run = RunContext()
    csv_writer(lazy(pl.DataFrame({"a": [1]})), run, path=tmp_path / "t.csv")
    assert run.written == [tmp_path / "t.csv"]


def test_a_folder_that_can_not_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    path = tmp_path / "file" / "t.csv"
    with pytest.raises(DataError, match="can't be written") as caught:
        write(pl.DataFrame({"a": [1]}), path)
    assert caught.value.file == str(path)


def test_a_file_that_can_not_grow_is_told(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, hard))
    try:
        with pytest.raises(DataError, match="can't be written: File too large"):
            write(pl.DataFrame({"a": range(100_000)}), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["t.csv"]

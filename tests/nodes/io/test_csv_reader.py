"""CSV Reader: types, dialects, many files, and faults named with their place."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from csv_files import ports, read, rejected, written
from plait import DataError, MissingColumnError, ParameterError, PlaitError
from plait.script import Workflow
from plait.table import collect
from plait.testing import check_node
from plait_nodes.io.csv_reader import csv_reader
from shared_data import data_path

Params = dict[str, Any]


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"bad_rows": "skip"},
        {"bad_rows": "pad", "source_column": "file"},
        {"limit": 1, "find_types": False},
        {"types": [{"column": "b", "type": "text"}, {"column": "d", "type": "category"}]},
    ],
    ids=str,
)
def test_it_keeps_what_every_node_promises(tmp_path: Path, params: Params) -> None:
    path = written(tmp_path, 'a,b,c,d\n1,0.5,2013-01-31,x\n2,,2013-02-01,"y, z"\n\n3,1.5,,\n')
    assert check_node(csv_reader, path=str(path), **params)


def test_types_follow_from_the_rows(tmp_path: Path) -> None:
    table = read(written(tmp_path, "a,b,c,d\n1,0.5,x,true\n2,,ä,false\nNA,1,,true\n"))
    assert table.schema == {"a": pl.Int64, "b": pl.Float64, "c": pl.String, "d": pl.Boolean}
    assert table.rows() == [(1, 0.5, "x", True), (2, None, "ä", False), (None, 1.0, None, True)]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["007", "010"], ["007", "010"]),
        (["9223372036854775807", "1"], [2**63 - 1, 1]),
        (["9223372036854775808", "1"], ["9223372036854775808", "1"]),
        (["-1", "+2"], [-1, 2]),
        (["1e3", "-.5"], [1000.0, -0.5]),
        (["true", "FALSE"], [True, False]),
        (["true", "maybe"], ["true", "maybe"]),
        (["2013-01-31", "2013-02-01"], [date(2013, 1, 31), date(2013, 2, 1)]),
        (["31.01.2013", "1.2.2013"], [date(2013, 1, 31), date(2013, 2, 1)]),
        (["01/31/2013", "02/01/2013"], [date(2013, 1, 31), date(2013, 2, 1)]),
        (["31/01/2013", "01/02/2013"], [date(2013, 1, 31), date(2013, 2, 1)]),
        (["01/02/2013", "03/04/2013"], ["01/02/2013", "03/04/2013"]),
        (["2013-02-30", "2013-02-01"], ["2013-02-30", "2013-02-01"]),
        (["2013-01-31 10:05", "2013-02-01 00:00"], [datetime(2013, 1, 31, 10, 5), datetime(2013, 2, 1)]),
        (["2013-01-31T10:05:07Z", "2013-02-01T00:00:00Z"], [datetime(2013, 1, 31, 10, 5, 7), datetime(2013, 2, 1)]),
        (["10:05", "23:59"], [time(10, 5), time(23, 59)]),
        (["1", "N/A"], [1, None]),
        (["1", "NA", "-"], ["1", "NA", "-"]),
        (["x", "NA"], ["x", "NA"]),
        (['""', "x"], ["", "x"]),
        (["", "1"], [None, 1]),
    ],
)
def test_a_column_gets_the_type_that_all_its_values_fit(
    tmp_path: Path, values: list[str], expected: list[object]
) -> None:
    table = read(written(tmp_path, "v,w\n" + "".join(f"{value},x\n" for value in values)))
    assert table["v"].to_list() == expected


def test_without_finding_types_all_columns_are_text(tmp_path: Path) -> None:
    table = read(written(tmp_path, "a,b\n1,2013-01-31\n"), find_types=False)
    assert table.rows() == [("1", "2013-01-31")]


def test_types_of_your_choice_win(tmp_path: Path) -> None:
    path = written(tmp_path, "a,b,c,d\n007,01/02/2013,1,10:05\n")
    types = [
        {"column": "a", "type": "integer"},
        {"column": "b", "type": "date", "format": "%d/%m/%Y"},
        {"column": "c", "type": "text"},
        {"column": "d", "type": "time"},
    ]
    assert read(path, types=types).row(0) == (7, date(2013, 2, 1), "1", time(10, 5))


def test_a_type_for_a_column_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MissingColumnError, match="There is no column 'z'"):
        read(written(tmp_path, "a,b\n1,2\n"), types=[{"column": "z", "type": "text"}])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    content = f"a{delimiter}b,x{delimiter}c\n1{delimiter}2{delimiter}3\n" if delimiter != "," else "a,b,c\n1,2,3\n"
    assert read(written(tmp_path, content)).rows() == [(1, 2, 3)]


@pytest.mark.parametrize(
    ("delimiter", "sign"),
    [("comma", ","), ("semicolon", ";"), ("tab", "\t"), ("pipe", "|"), ("space", " "), ("^", "^")],
)
def test_the_delimiter_can_be_named(tmp_path: Path, delimiter: str, sign: str) -> None:
    assert read(written(tmp_path, f"a{sign}b\n1{sign}2\n"), delimiter=delimiter).rows() == [(1, 2)]


def test_a_first_line_of_a_spreadsheet_may_name_the_delimiter(tmp_path: Path) -> None:
    assert read(written(tmp_path, "sep=;\na;b\n1;2,5\n"), decimal_sign=",").rows() == [(1, 2.5)]


@pytest.mark.parametrize(
    ("params", "parameter"),
    [
        ({"delimiter": ",,"}, "delimiter"),
        ({"delimiter": "ä"}, "delimiter"),
        ({"delimiter": '"'}, "quote"),
        ({"decimal_sign": ",", "thousands": ","}, "thousands"),
        ({"encoding": "klingon"}, "encoding"),
        ({"encoding": "base64"}, "encoding"),
    ],
)
def test_signs_that_can_not_be_are_refused(tmp_path: Path, params: Params, parameter: str) -> None:
    with pytest.raises(ParameterError) as caught:
        read(written(tmp_path, "a,b\n1,2\n"), **params)
    assert caught.value.parameter == parameter


def test_decimal_commas_and_thousands(tmp_path: Path) -> None:
    path = written(tmp_path, "a;b\n1.234,5;1.000\n-7;2\n")
    table = read(path, decimal_sign=",", thousands=".")
    assert table.rows() == [(1234.5, 1000), (-7.0, 2)]


def test_lines_at_the_top_and_comments_are_left_out(tmp_path: Path) -> None:
    path = written(tmp_path, "A title\n\n# note\na,b\n1,2\n# note\n3,4\n")
    assert read(path, skip_rows=2, comment="#").rows() == [(1, 2), (3, 4)]


def test_without_a_header_columns_have_numbers(tmp_path: Path) -> None:
    table = read(written(tmp_path, "1,2\n3,4\n"), header=False)
    assert (table.columns, table.rows()) == (["column_1", "column_2"], [(1, 2), (3, 4)])


def test_names_are_made_distinct(tmp_path: Path) -> None:
    assert read(written(tmp_path, "a,a,,a\n1,2,3,4\n")).columns == ["a", "a_2", "column_3", "a_3"]


def test_missing_values_can_be_named_and_then_are_the_only_ones(tmp_path: Path) -> None:
    table = read(written(tmp_path, "a,b\n-999,x\n1,unknown\n2,NA\n"), missing=["-999", "unknown"])
    assert table.rows() == [(None, "x"), (1, None), (2, "NA")]


def test_quotes_line_ends_and_empty_lines(tmp_path: Path) -> None:
    path = written(tmp_path, 'a,b\r\n"x, ""y""\r\nz",1\r\n\r\n5" pipe,2\r\n')
    assert read(path).rows() == [('x, "y"\r\nz', 1), ('5" pipe', 2)]


def test_another_quote_or_none_can_be_chosen(tmp_path: Path) -> None:
    assert read(written(tmp_path, "a,b\n'x, y',1\n"), quote="'").rows() == [("x, y", 1)]
    assert read(written(tmp_path, 'a,b\n"x,1\n'), quote="").rows() == [('"x', 1)]


def test_carriage_returns_alone_end_lines(tmp_path: Path) -> None:
    assert read(written(tmp_path, "a,b\r1,2\r3,4")).rows() == [(1, 2), (3, 4)]


def test_a_limit_of_rows(tmp_path: Path) -> None:
    path = written(tmp_path, "a\n" + "1\n" * 100)
    assert [len(read(path, limit=limit)) for limit in (0, 7, 1000)] == [0, 7, 100]


def test_a_value_that_does_not_fit_is_named_with_its_line(tmp_path: Path) -> None:
    written(tmp_path, "a,b\n" + "1,2\n" * 20 + "1,x7\n")
    workflow = Workflow(base=tmp_path)
    node_id = workflow.add("io.csv_reader", path="table.csv", types=[{"column": "b", "type": "integer"}])
    with pytest.raises(PlaitError, match=r"line 22, column 'b': 'x7' is no whole number"):
        workflow.run()
    assert workflow.check() == ()
    assert node_id in workflow.nodes


def test_a_value_after_the_sample_that_does_not_fit_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, "a,b\n" + "1,2\n" * 150_000 + "1,x7\n" + "1,2\n" * 150_000)
    with pytest.raises(DataError) as caught:
        read(path)
    assert (caught.value.file, caught.value.row, caught.value.column, caught.value.values) == (
        str(path), 150_002, "b", ("x7",),
    )  # fmt: skip
    assert rejected(path).rows() == [("table.csv", 150_002, "column 'b': 'x7' is no whole number", "1,x7")]


BAD = 'a,b,c\n1,2,3\n4,5\n6,7,8,\n9,10,11,12\n"x"y,1,2\n13,14,15\n'


def test_bad_rows_stop_the_run(tmp_path: Path) -> None:
    path = written(tmp_path, BAD)
    with pytest.raises(DataError, match="line 3: the row has 2 fields instead of 3") as caught:
        read(path)
    assert (caught.value.file, caught.value.row) == (str(path), 3)
    assert collect(ports(path).rejected).shape == (0, 4)


def test_bad_rows_are_left_out_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, BAD)
    assert read(path, bad_rows="skip").rows() == [(1, 2, 3), (13, 14, 15)]
    assert rejected(path).rows() == [
        ("table.csv", 3, "the row has 2 fields instead of 3", "4,5"),
        ("table.csv", 4, "the row has 4 fields instead of 3", "6,7,8,"),
        ("table.csv", 5, "the row has 4 fields instead of 3", "9,10,11,12"),
        ("table.csv", 6, "the row has text after the closing quote of field 1", '"x"y,1,2'),
    ]


def test_short_rows_are_filled_up(tmp_path: Path) -> None:
    path = written(tmp_path, BAD)
    assert read(path, bad_rows="pad").rows() == [(1, 2, 3), (4, 5, None), (6, 7, 8), (13, 14, 15)]
    assert rejected(path, bad_rows="pad")["line"].to_list() == [5, 6]


def test_an_empty_line_late_in_a_file_is_no_row(tmp_path: Path) -> None:
    path = written(tmp_path, "a,b\n" + "1,\n" * 100_000 + "\n" + "3,4\n" * 100_000)
    assert read(path).height == 200_000


@pytest.mark.parametrize(
    "content",
    ["a,b\n" + "x,y\n" * 65_534 + "1,2\n", "a,b\n" + "x,y\n" * 65_535 + "1,", "a,b\n" + "x,y\n" * 65_535 + "1,2"],
)
def test_files_about_as_long_as_the_first_look(tmp_path: Path, content: str) -> None:
    assert abs(len(content) - 256 * 1024) <= 8
    assert read(written(tmp_path, content)).height == content.count("\n") - content.endswith("\n")


def test_many_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name, content in (("b.csv", "n,k\n3,x\n"), ("a.csv", "k,n\ny,1\nz,2\n"), ("sub/c.tsv", "n\tk\n4\tw\n")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content)
    (tmp_path / "notes.md").write_text("not a table")
    (tmp_path / ".hidden.csv").write_text("nor this")
    table = read(tmp_path, source_column="file")
    assert table.rows() == [("y", 1, "a.csv"), ("z", 2, "a.csv"), ("x", 3, "b.csv"), ("w", 4, "sub/c.tsv")]
    assert read(tmp_path / "?.csv", source_column="file")["file"].to_list() == ["a.csv", "a.csv", "b.csv"]
    assert read(tmp_path, limit=2)["n"].to_list() == [1, 2]


def test_the_type_of_a_column_fits_all_files(tmp_path: Path) -> None:
    written(tmp_path, "n\n1\n", "a.csv")
    written(tmp_path, "n\n1.5\n", "b.csv")
    assert read(tmp_path).rows() == [(1.0,), (1.5,)]


def test_a_file_with_other_columns_is_named(tmp_path: Path) -> None:
    written(tmp_path, "a,b\n1,2\n", "a.csv")
    other = written(tmp_path, "a,c\n1,2\n", "b.csv")
    with pytest.raises(DataError, match="lacks the column 'b' and has a column 'c', unlike") as caught:
        read(tmp_path)
    assert (caught.value.file, caught.value.column) == (str(other), "b")


def test_a_fault_in_one_of_many_files_names_that_file(tmp_path: Path) -> None:
    written(tmp_path, "a,b\n1,2\n", "a.csv")
    other = written(tmp_path, "a,b\n1,2\n3\n", "b.csv")
    with pytest.raises(DataError, match="line 3") as caught:
        read(tmp_path)
    assert (caught.value.file, caught.value.row) == (str(other), 3)
    assert rejected(tmp_path)["file"].to_list() == ["b.csv"]


@pytest.mark.parametrize("content", ["", "\n", "\r\n\r\n", "\ufeff"])
def test_an_empty_file_is_refused(tmp_path: Path, content: str) -> None:
    path = written(tmp_path, content)
    with pytest.raises(DataError, match="is empty") as caught:
        read(path)
    assert caught.value.file == str(path)


def test_a_file_of_a_header_alone_has_no_rows(tmp_path: Path) -> None:
    for content in ("a,b", "a,b\n", "a,b\r\n"):
        table = read(written(tmp_path, content))
        assert (table.columns, table.height) == (["a", "b"], 0)


@pytest.mark.parametrize("name", ["nothing.csv", "no*.csv"])
def test_a_missing_file_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match=r"There is no file|No file matches") as caught:
        read(tmp_path / name)
    assert caught.value.file.endswith(name)


def test_a_folder_without_tables_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="has no files that end with"):
        read(tmp_path)


def test_only_what_is_needed_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a,b\n" + "".join(f"{n},{n * 2}\n" for n in range(1000)))
    for bad_rows in ("fail", "skip"):
        query = ports(path, bad_rows=bad_rows).out.to_native()
        assert query.select("b").tail(1).collect().item() == 1998
        assert query.filter(pl.col("a") > 997).select("b").collect()["b"].to_list() == [1996, 1998]
        assert query.select(pl.len()).collect().item() == 1000


def test_the_real_admissions_table() -> None:
    path = data_path("data", "graduate_admissions", "Admission_Predict_Ver1.1.csv")
    assert read(path).equals(pl.read_csv(path))


def test_flights_are_what_polars_reads() -> None:
    path = data_path("data", "nycflights13_small", "flights_2013_jan_week1.csv")
    table, known = read(path), pl.read_csv(path, null_values="NA", infer_schema_length=None)
    assert table.drop("time_hour").equals(known.drop("time_hour"))
    assert table.schema["time_hour"] == pl.Datetime("us")

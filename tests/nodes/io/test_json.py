"""JSON Reader and Writer: strict, with places, and nothing is lost."""

from __future__ import annotations

import gzip
import json
import math
from datetime import date, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from io_files import read, write
from plait import DataError, ParameterError
from plait.testing import check_node
from plait_nodes.io import json_lines
from plait_nodes.io.json_reader import json_reader
from plait_nodes.io.json_types import fitted, schema_of, table_of
from plait_nodes.io.json_writer import json_writer
from shared_data import data_path

ROWS = [{"a": 1, "b": "x", "c": {"d": 1.5, "e": [1, 2]}}, {"a": None, "b": "ä", "c": None}, {"a": 3, "f": True}]


def written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def lines(path: Path, *rows: object) -> Path:
    return written(path, "".join(json.dumps(row) + "\n" for row in rows))


@pytest.mark.parametrize("params", [{}, {"nested": "flatten"}, {"nested": "text", "limit": 2}, {"source_column": "f"}])
def test_they_keep_what_every_node_promises(tmp_path: Path, params: dict[str, Any]) -> None:
    for path in (lines(tmp_path / "t.jsonl", *ROWS), written(tmp_path / "t.json", json.dumps(ROWS))):
        assert check_node(json_reader, path=str(path), **params)
        assert check_node(json_writer, table_of(ROWS), path=str(path)) == {}


@pytest.mark.parametrize("name", ["t.jsonl", "t.json", "t.ndjson.gz", "t.jsonl.zst", "new/t.json"])
def test_it_is_read_back_as_it_was(tmp_path: Path, name: str) -> None:
    table = table_of(ROWS)
    run = write(json_writer, table, path=tmp_path / name)
    assert run.written == [tmp_path / name]
    assert read(json_reader, path=tmp_path / name).equals(table)


def test_python_reads_the_same(tmp_path: Path) -> None:
    write(json_writer, table_of(ROWS), path=tmp_path / "t.json")
    read_back = json.loads((tmp_path / "t.json").read_text(encoding="utf-8"))
    assert read_back[0] == ROWS[0] | {"f": None}
    assert [row["f"] for row in read_back] == [None, None, True]


def test_the_forms_of_a_document(tmp_path: Path) -> None:
    for content, expected in (
        ('{"data": {"items": [{"a": 1}, {"a": 2}]}}', [{"a": 1}, {"a": 2}]),
        ('{"data": {"items": {"a": 1}}}', [{"a": 1}]),
        ('{"data": {"items": [[1, "x"], [2]]}}', [{"column_1": 1, "column_2": "x"}, {"column_1": 2, "column_2": None}]),
        ('{"data": {"items": [1, 2.5]}}', [{"value": 1.0}, {"value": 2.5}]),
        ('{"data": {"items": "x"}}', [{"value": "x"}]),
        ('{"data": {"items": []}}', []),
    ):
        assert read(json_reader, path=written(tmp_path / "t.json", content), rows="data.items").to_dicts() == expected
    assert read(json_reader, path=written(tmp_path / "t.json", '[[{"a": 1}]]'), rows="0").to_dicts() == [{"a": 1}]
    with pytest.raises(DataError, match=r"has nothing at 'data.rows'.*There is 'items'") as caught:
        read(json_reader, path=written(tmp_path / "t.json", '{"data": {"items": 1}}'), rows="data.rows")
    assert caught.value.file == str(tmp_path / "t.json")


def test_lines_are_found_by_name_or_content(tmp_path: Path) -> None:
    content = '{"a": 1}\n\n{"a": 2}\n'
    for name in ("t.json", "t.jsonl", "t.txt"):
        assert read(json_reader, path=written(tmp_path / name, content))["a"].to_list() == [1, 2]
    assert read(json_reader, path=written(tmp_path / "t.json", '{"a": 1}'))["a"].to_list() == [1]
    assert read(json_reader, path=written(tmp_path / "t.json", '{\n"a": 1\n}'))["a"].to_list() == [1]
    with pytest.raises(DataError, match=r"line 3, column 1: trailing characters"):
        read(json_reader, path=written(tmp_path / "t.json", content), format="document")


def test_what_becomes_of_records_and_lists(tmp_path: Path) -> None:
    path = lines(tmp_path / "t.jsonl", *ROWS)
    flat = read(json_reader, path=path, nested="flatten")
    assert flat.columns == ["a", "b", "c.d", "c.e", "f"]
    assert flat.row(0) == (1, "x", 1.5, [1, 2], None)
    assert read(json_reader, path=path, nested="text")["c"].to_list() == ['{"d":1.5,"e":[1,2]}', None, None]


@pytest.mark.parametrize("name", ["t.jsonl", "t.json"])
def test_a_late_column_or_kind_is_not_lost(tmp_path: Path, name: str) -> None:
    rows: list[dict[str, Any]] = [{"a": 1, "k": 1}] * 5000 + [{"a": 2.5, "z": 1, "k": {"x": 1}}, {"k": "t"}]
    path = lines(tmp_path / name, *rows) if name == "t.jsonl" else written(tmp_path / name, json.dumps(rows))
    table = read(json_reader, path=path)
    assert table.columns == ["a", "k", "z"]
    assert table.tail(3).with_columns(pl.col("k").str.replace(" ", "")).rows() == [
        (1.0, "1", None),
        (2.5, '{"x":1}', 1),
        (None, "t", None),
    ]


@pytest.mark.parametrize("name", ["t.jsonl", "t.json"])
@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ('{"a": 1', "EOF"),
        ('{"a": NaN}', "expected"),
        ('{"a": "\\ud800"}', "escape"),
        ("{'a': 1}", "key must be"),
        ('{"a": 01}', "number"),
    ],
)
def test_what_is_no_json_is_named_with_its_place(tmp_path: Path, name: str, bad: str, reason: str) -> None:
    content = '{"a": 1}\n{"a": 2}\n' + bad if name == "t.jsonl" else '[{"a": 1},\n{"a": 2},\n' + bad
    with pytest.raises(DataError, match=rf"line 3, column \d+: .*{reason}") as caught:
        read(json_reader, path=written(tmp_path / name, content))
    assert (caught.value.file, caught.value.row) == (str(tmp_path / name), 3)


def test_bad_lines_may_be_skipped_and_are_told(tmp_path: Path) -> None:
    path = written(tmp_path / "t.jsonl", '{"a": 1}\nx\n[1]\n\n{"a": 2}\n')
    log: list[str] = []
    assert read(json_reader, path=path, bad_lines="skip", log=log)["a"].to_list() == [1, 2]
    assert log == ["'t.jsonl': 2 lines are no objects and left out; the first is line 2."]
    with pytest.raises(DataError, match="line 2, column 1"):
        read(json_reader, path=path)
    with pytest.raises(DataError, match="line 1, column 1: it is no object"):
        read(json_reader, path=written(path, "[1]\n"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("form", ["document", "lines"])
def test_encodings(tmp_path: Path, encoding: str, form: str) -> None:
    content = '[{"größe": "Ä"}]' if form == "document" else '{"größe": "Ä"}\n'
    path = written(tmp_path / "t.json", content.encode(encoding))
    assert read(json_reader, path=path, format=form).to_dicts() == [{"größe": "Ä"}]


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    for content in (b'[{"a": "x"},\n{"a": "\xff"}]', b'{"a": "x"}\n{"a": "\xff"}\n'):
        with pytest.raises(DataError, match="line 2") as caught:
            read(json_reader, path=written(tmp_path / "t.json", content))
        assert caught.value.row == 2


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "t.json.gz", gzip.compress(b" " * 70 * 2**20))
    with pytest.raises(DataError, match="more than 200 times larger"):
        read(json_reader, path=path)


def test_many_files_and_small_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_lines, "_BLOCK", 7)
    lines(tmp_path / "a.jsonl", {"a": 1}, {"a": 2, "b": "a longer text than a block"})
    written(tmp_path / "b.json", '[{"c": true, "a": 3}]')
    table = read(json_reader, path=tmp_path, source_column="file")
    assert table.columns == ["a", "b", "file", "c"]
    assert table["a"].to_list() == [1, 2, 3]
    assert table["file"].to_list() == ["a.jsonl", "a.jsonl", "b.json"]
    with pytest.raises(DataError, match=r"line 3, column 2"):
        read(json_reader, path=written(tmp_path / "c.jsonl", '{"a": 1}\n{"a": 2}\n{a}'))


def test_queries_read_what_they_need(tmp_path: Path) -> None:
    path = lines(tmp_path / "t.jsonl", *({"a": n, "b": str(n)} for n in range(1000)))
    from plait import RunContext

    query = json_reader(RunContext(), path=path).to_native()
    assert query.select(pl.len()).collect().item() == 1000
    assert query.filter(pl.col("a") >= 998).select("b").collect()["b"].to_list() == ["998", "999"]
    assert query.head(3).collect()["a"].to_list() == [0, 1, 2]


@pytest.mark.parametrize("content", ["", " \n", "null", "[]", "{}", "[null]"])
def test_files_without_rows_or_columns(tmp_path: Path, content: str) -> None:
    path = written(tmp_path / "t.json", content)
    if content.strip():
        assert read(json_reader, path=path).width <= 1
    else:
        with pytest.raises(DataError, match="is empty"):
            read(json_reader, path=path)


def is_placed(error: DataError, path: Path) -> bool:
    return error.file == str(path) and str(path) in error.message and error.row is not None


def test_the_test_suite_of_json_parsers(tmp_path: Path) -> None:
    outcomes: dict[str, list[bool]] = {"y": [], "n": [], "i": []}
    for file in sorted(data_path("corpus", "json", "jsontestsuite_parsing").iterdir()):
        for prefix, suffix, form in ((b"", b"", "document"), (b'[{"a":', b"}]", "document"), (b'{"a":', b"}", "lines")):
            content = prefix + file.read_bytes() + suffix
            if form == "lines" and (b"\n" in content or b"\0" in content):
                continue
            path = written(tmp_path / "t.json", content)
            try:
                read(json_reader, path=path, format=form)
            except DataError as error:
                assert is_placed(error, path)  # noqa: PT017 - some must be read
                outcomes[file.name[0]].append(False)
            else:
                outcomes[file.name[0]].append(True)
    assert all(outcomes["y"])
    assert not any(outcomes["n"])
    assert len(outcomes["y"]) > 200
    assert len(outcomes["n"]) > 400


@pytest.mark.parametrize("folder", ["gofuzz", "duckdb_malformed", "duckdb_misc", "jsontestsuite_transform"])
def test_files_that_broke_other_readers_are_read_or_refused_by_name(folder: str) -> None:
    for file in sorted(data_path("corpus", "json", folder).iterdir()):
        try:
            read(json_reader, path=file)
        except DataError as error:
            assert is_placed(error, file)  # noqa: PT017 - some of them are fine


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**40), 2**40)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, min_size=1, max_size=3),
    max_leaves=6,
)


@settings(max_examples=30)
@given(st.lists(st.dictionaries(st.sampled_from("xyz"), JSON, min_size=1), min_size=1, max_size=5))
def test_values_are_kept_or_become_texts(rows: list[dict[str, Any]]) -> None:
    schema = schema_of(rows)
    table = table_of(rows)
    assert table.schema == schema
    for row, back in zip(rows, table.to_dicts(), strict=True):
        for name, value in row.items():
            if not schema[name].is_nested():
                assert back[name] == fitted(value, schema[name])
                assert (back[name] is None) == (value is None)


@pytest.mark.parametrize("name", ["t.jsonl", "t.json"])
def test_what_json_does_not_have(tmp_path: Path, name: str) -> None:
    table = pl.DataFrame(
        {"x": [math.nan, math.inf], "d": [date(2020, 1, 1), None], "t": [datetime(2020, 1, 1, 10), None]}
    )
    write(json_writer, table, path=tmp_path / name)
    assert read(json_reader, path=tmp_path / name).rows() == [
        (None, "2020-01-01", "2020-01-01 10:00:00"),
        (None, None, None),
    ]
    with pytest.raises(DataError, match="The column 'b' has the type Binary"):
        write(json_writer, pl.DataFrame({"b": [b"x"]}), path=tmp_path / name)
    with pytest.raises(ParameterError):
        write(json_writer, table, path=tmp_path / "t.json.gz")


@pytest.mark.parametrize("rows", [0, 1, 120_000])
def test_tables_of_any_length(tmp_path: Path, rows: int) -> None:
    table = pl.DataFrame({"n": range(rows)}, schema={"n": pl.Int64})
    write(json_writer, table, path=tmp_path / "t.json")
    assert len(json.loads((tmp_path / "t.json").read_text())) == rows


def test_naughty_strings_are_read_back(tmp_path: Path) -> None:
    texts = json.loads(data_path("corpus", "strings", "blns.json").read_text(encoding="utf-8"))
    names = list(dict.fromkeys(texts))
    for name in ("t.json", "t.jsonl"):
        write(json_writer, pl.DataFrame({"t": texts}), path=tmp_path / name)
        assert read(json_reader, path=tmp_path / name)["t"].to_list() == texts
        write(json_writer, pl.DataFrame({each: [1] for each in names}), path=tmp_path / name)
        assert read(json_reader, path=tmp_path / name).columns == names


@pytest.mark.parametrize("name", ["t.jsonl", "t.json"])
def test_rows_that_share_no_names_are_refused_before_they_fill_the_memory(tmp_path: Path, name: str) -> None:
    rows = [json.dumps({f"k{number}": number}) for number in range(8_000)]
    path = written(tmp_path / name, "\n".join(rows) if name == "t.jsonl" else f"[{','.join(rows)}]")
    with pytest.raises(DataError, match="8,000 different names, which would be 64,000,000 cells") as caught:
        read(json_reader, path=path)
    assert is_placed(caught.value, path)


@pytest.mark.parametrize(
    ("text", "values", "dtype"),
    [
        ("[1, null, 3]", [1, None, 3], pl.Int64),
        ("[1.5, null]", [1.5, None], pl.Float64),
        ("[1, 2.5]", [1.0, 2.5], pl.Float64),
        ('["a", null]', ["a", None], pl.String),
        ("[true, false]", [True, False], pl.Boolean),
        ("[1, 99999999999999999999]", [1, 99999999999999999999], pl.Int128),
    ],
)
def test_a_list_of_plain_values(tmp_path: Path, text: str, values: list[object], dtype: type[pl.DataType]) -> None:
    found = read(json_reader, path=written(tmp_path / "t.json", text))
    assert found["value"].to_list() == values
    assert found.schema["value"] == dtype

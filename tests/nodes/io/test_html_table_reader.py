"""HTML Table Reader: real tables, odd ones, and pages that are made to do harm."""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from io_files import read
from plait import DataError, ParameterError
from plait.testing import check_node
from plait_nodes.io import html_tables
from plait_nodes.io.html_table_reader import html_table_reader
from web_server import web_server

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title>
<script>var a = "<table>";</script></head><body>
<table><tr><td><table id="rivers"><caption>Rivers by <b>length</b></caption>
<thead><tr><th rowspan=2>Name</th><th colspan=2>Size</th><th rowspan=2>Known<br>since</th></tr>
<tr><th>km</th><th>share</th></tr></thead>
<tbody><tr><td>Nile</td><td>6,650</td><td>1.5</td><td>2020-01-31</td></tr>
<tr><td> Große \n Elbe<!-- c --></td><td>1,094</td><td></td><td>2021-02-28</td></tr></tbody></table></td></tr></table>
<table><tr><td>a</td><td>b</td></tr><tr><td rowspan="2">1</td><td>x</td></tr><tr><td>y</td></tr></table>
</body></html>"""


def page(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_it_keeps_what_every_node_promises(tmp_path: Path) -> None:
    for params in ({}, {"table": "2", "header": "first"}, {"header": "none", "find_types": False}):
        assert check_node(html_table_reader, path=str(page(tmp_path / "t.html", PAGE)), **params)


def test_headings_spans_and_types(tmp_path: Path) -> None:
    path = page(tmp_path / "t.html", PAGE)
    for table in ("1", "rivers", "by LENGTH"):
        assert read(html_table_reader, path=path, table=table).to_dicts() == [
            {"Name": "Nile", "Size km": 6650, "Size share": 1.5, "Known since": date(2020, 1, 31)},
            {"Name": "Große Elbe", "Size km": 1094, "Size share": None, "Known since": date(2021, 2, 28)},
        ]
    assert read(html_table_reader, path=path, table="2", header="first").rows() == [(1, "x"), (1, "y")]
    assert read(html_table_reader, path=path, table="2").columns == ["column_1", "column_2"]
    types = [{"column": "Size km", "type": "text"}]
    assert read(html_table_reader, path=path, types=types)["Size km"].to_list() == ["6,650", "1,094"]


def test_it_reads_from_the_web_with_the_same_care(tmp_path: Path) -> None:
    with web_server() as server:
        url = server.give("/t", PAGE.encode(), "text/html")
        assert read(html_table_reader, url=url, private_addresses=True).height == 2
        with pytest.raises(DataError, match=r"leads to 127\.0\.0\.1"):
            read(html_table_reader, url=url)
    for params in ({}, {"url": "http://x.org", "path": "y"}):
        with pytest.raises(ParameterError, match="either a file or an address"):
            read(html_table_reader, **params)


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    path = page(tmp_path / "t.html", PAGE)
    with pytest.raises(DataError, match=r"has no table '3'; it has 2\..*'rivers'") as caught:
        read(html_table_reader, path=path, table="3")
    assert caught.value.file == str(path)
    with pytest.raises(DataError, match=r"row 2 of the column 'Name' has 'Große Elbe'|row 1") as caught:
        read(html_table_reader, path=path, types=[{"column": "Name", "type": "integer"}])
    assert (caught.value.column, caught.value.row) == ("Name", 1)
    with pytest.raises(DataError, match="There is no file"):
        read(html_table_reader, path=tmp_path / "nothing.html")


@pytest.mark.parametrize("content", [b"", b"   ", b"\0\1\2", b"{}", b"<table></table>", b"<table><tr></tr></table>"])
def test_pages_without_a_table(tmp_path: Path, content: bytes) -> None:
    path = page(tmp_path / "t.html", content)
    try:
        assert read(html_table_reader, path=path).is_empty()
    except DataError as error:
        assert error.file == str(path)  # noqa: PT017 - either is fine
        assert error.row == 1  # noqa: PT017 - either is fine


def test_broken_markup_is_read_as_browsers_do(tmp_path: Path) -> None:
    path = page(tmp_path / "t.html", "<table><tr><th>a<th>b<tr><td>1<td>x<tr><td>2<td colspan=x rowspan=-1>y & z")
    assert read(html_table_reader, path=path).to_dicts() == [{"a": 1, "b": "x"}, {"a": 2, "b": "y & z"}]


def test_encodings(tmp_path: Path) -> None:
    table = "<table><tr><th>größe</th></tr><tr><td>ß</td></tr></table>"
    for content in (
        f'<meta charset="iso-8859-1">{table}'.encode("latin-1"),
        f'<meta charset="utf-8">{table}'.encode(),
        gzip.compress(f'<meta charset="utf-8">{table}'.encode()),
    ):
        assert read(html_table_reader, path=page(tmp_path / "t.html", content)).to_dicts() == [{"größe": "ß"}]
    path = page(tmp_path / "t.html", table.encode("cp1252"))
    assert read(html_table_reader, path=path, encoding="cp1252").columns == ["größe"]


def test_nothing_that_a_page_names_is_fetched(tmp_path: Path) -> None:
    secret = page(tmp_path / "secret.txt", "canary")
    with web_server() as server:
        url = server.give("/x", b"canary")
        content = (
            f'<!DOCTYPE html [<!ENTITY a SYSTEM "file://{secret}"><!ENTITY b SYSTEM "{url}">]>'
            f'<html><head><link rel=stylesheet href="{url}"><base href="{url}"></head>'
            f"<table><tr><td>&a;</td><td>&b;</td><td><img src='{url}'><iframe src='{url}'></iframe></td></tr></table>"
        )
        table = read(html_table_reader, path=page(tmp_path / "t.html", content))
        assert "canary" not in str(table.rows())
        assert server.asked == []


def test_tables_that_would_fill_the_memory_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_tables, "_MOST_CELLS", 50_000)
    wide = "<table>" + "<tr>" + '<td colspan="99999999">x</td>' * 60 + "</tr></table>"
    high = "<table>" + '<tr><td rowspan="65534">x</td></tr>' * 400 + "</table>"
    ragged = "<table><tr>" + "<td>x</td>" * 300 + "</tr>" + "<tr><td>y</td></tr>" * 300 + "</table>"
    for content in (wide, high, ragged):
        path = page(tmp_path / "t.html", content)
        with pytest.raises(DataError, match=r"the table in line 1 has more than 50,000 cells") as caught:
            read(html_table_reader, path=path)
        assert caught.value.file == str(path)
    with pytest.raises(DataError, match="is larger than 1,000,000 bytes"):
        read(html_table_reader, path=page(tmp_path / "t.html", b"x" * 1_100_000), largest=1)
    deep = page(tmp_path / "t.html", "<div>" * 100_000 + PAGE)
    try:
        assert read(html_table_reader, path=deep) is not None
    except DataError as error:
        assert error.file == str(deep)  # noqa: PT017 - either is fine


def test_all_columns_may_be_missing(tmp_path: Path) -> None:
    path = page(tmp_path / "t.html", "<table><tr><th>a</th><th>a</th><th></th></tr><tr><td></td></tr></table>")
    table = read(html_table_reader, path=path)
    assert table.schema == {"a": pl.String, "a_2": pl.String, "column_3": pl.String}
    assert table.rows() == [(None, None, None)]


def test_a_tag_with_thousands_of_attributes_is_refused(tmp_path: Path) -> None:
    attributes = " ".join(f"a{number}=1" for number in range(5_000))
    path = page(tmp_path / "t.html", f"<p>\n<table {attributes}><tr><td>1</table>")
    with pytest.raises(DataError, match="the tag at byte 4 has more than 1,000 attributes") as caught:
        read(html_table_reader, path=path)
    assert caught.value.row == 2


def test_a_page_without_tables_says_why_that_may_be(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="it has 0") as caught:
        read(html_table_reader, path=page(tmp_path / "t.html", "<p>nothing</p>"))
    assert "only in a browser" in caught.value.hint

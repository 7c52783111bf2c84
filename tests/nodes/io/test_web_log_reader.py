"""Web Log Reader: the formats of Apache and nginx."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest

from io_files import read
from plait import DataError
from plait.testing import check_node
from plait_nodes.io import web_log_reader as module
from plait_nodes.io.web_log_reader import web_log_reader

COMBINED = (
    '127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326 '
    '"http://www.example.com/start.html" "Mozilla/4.08 [en] (Win98; I ;Nav)"'
)
COMMON = '::1 - - [10/Oct/2000:13:55:36 +0000] "POST /a?b=c HTTP/2.0" 304 -'


def written(path: Path, *lines: str) -> Path:
    path.write_bytes("".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"))
    return path


def test_it_keeps_what_every_node_promises(tmp_path: Path) -> None:
    path = str(written(tmp_path / "a.log", COMBINED, COMMON))
    for params in ({}, {"limit": 1}, {"source_column": "file", "bad_lines": "skip"}):
        assert check_node(web_log_reader, path=path, **params)


def test_the_line_of_apaches_own_documentation(tmp_path: Path) -> None:
    assert read(web_log_reader, path=written(tmp_path / "a.log", COMBINED)).to_dicts() == [
        {
            "server": None,
            "client": "127.0.0.1",
            "user": "frank",
            "time": datetime(2000, 10, 10, 20, 55, 36, tzinfo=UTC),
            "method": "GET",
            "path": "/apache_pb.gif",
            "protocol": "HTTP/1.0",
            "status": 200,
            "bytes": 2326,
            "referrer": "http://www.example.com/start.html",
            "agent": "Mozilla/4.08 [en] (Win98; I ;Nav)",
        }
    ]


def test_other_forms(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.log",
        COMMON,
        "",
        f"example.org:443 {COMBINED}\r",
        r'1.2.3.4 - - [10/Oct/2000:13:55:36 +0000] "\x16\x03\x01 \"" 400 0 "-" "-"',
        '1.2.3.4 - two words [10/Oct/2000:13:55:36 +0000] "-" 408 0 "-" "-" "more"',
        '1.2.3.4 - - [10/Oct/2000:13:55:36 +0000] "GET /\udcff HTTP/1.1" 200 1',
    )
    table = read(web_log_reader, path=path)
    assert table.select("server", "user", "method", "path", "status", "bytes", "agent").rows() == [
        (None, None, "POST", "/a?b=c", 304, None, None),
        ("example.org:443", "frank", "GET", "/apache_pb.gif", 200, 2326, "Mozilla/4.08 [en] (Win98; I ;Nav)"),
        (None, None, None, r"\x16\x03\x01 \"", 400, 0, None),
        (None, "two words", None, None, 408, 0, None),
        (None, None, "GET", "/\ufffd", 200, 1, None),
    ]


def test_a_line_in_no_format_is_named_or_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BLOCK", 100)
    bad = COMMON.replace("Oct", "Foo")
    path = written(tmp_path / "a.log", *[COMMON] * 5, bad, "hello", COMMON)
    with pytest.raises(DataError, match=r"a\.log', line 6: it is in neither") as caught:
        read(web_log_reader, path=path)
    assert (caught.value.file, caught.value.row, caught.value.values) == (str(path), 6, (bad[:80],))
    assert read(web_log_reader, path=path, bad_lines="skip").height == 6


def test_many_files_and_what_a_query_needs(tmp_path: Path) -> None:
    written(tmp_path / "b.log", COMMON)
    (tmp_path / "a.log.gz").write_bytes(gzip.compress(f"{COMBINED}\n{COMMON}".encode()))
    table = read(web_log_reader, path=tmp_path, source_column="file")
    assert table["file"].to_list() == ["a.log.gz", "a.log.gz", "b.log"]
    query = web_log_reader(path=tmp_path).to_native()
    assert query.filter(pl.col("status") == 304).select(pl.len()).collect().item() == 2
    assert query.head(1).select("client").collect().item() == "127.0.0.1"
    (tmp_path / "bomb.log.gz").write_bytes(gzip.compress(b"x" * 70 * 2**20))
    with pytest.raises(DataError, match="more than 200 times larger"):
        read(web_log_reader, path=tmp_path / "bomb.log.gz")


def test_an_empty_log(tmp_path: Path) -> None:
    assert read(web_log_reader, path=written(tmp_path / "a.log")).shape == (0, 11)


def test_lines_far_too_long_are_bad_lines(tmp_path: Path) -> None:
    good = '1.2.3.4 - - [10/Oct/2024:13:55:36 +0000] "GET / HTTP/1.1" 200 5'
    path = written(tmp_path / "access.log", good, "x" * (20 * 2**20), good)
    assert read(web_log_reader, path=path, bad_lines="skip")["path"].to_list() == ["/", "/"]
    with pytest.raises(DataError, match="line 2: it is in neither"):
        read(web_log_reader, path=path)

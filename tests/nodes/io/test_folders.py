"""Folder Lister and Text Folder Reader."""

from __future__ import annotations

import gzip
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from io_files import read
from plait import DataError, RunContext
from plait.testing import check_node
from plait_nodes.io.folder_lister import folder_lister
from plait_nodes.io.text_folder_reader import text_folder_reader


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    for name, content in (
        ("b.txt", b"\xc3\xa4 b"),
        ("a.TXT", b"a\n"),
        ("good/c.txt", "größer".encode("cp1252") + b" Stra\xdfe"),
        ("good/d.csv", b"a,b\n"),
        ("bad/e.txt.gz", gzip.compress(b"packed")),
        (".hidden.txt", b"h"),
        (".hidden/f.txt", b"f"),
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    os.utime(root / "b.txt", (0, 1_600_000_000))
    return root


def test_they_keep_what_every_node_promises(folder: Path) -> None:
    assert check_node(folder_lister, folder=str(folder), kind="both", limit=3)
    assert check_node(text_folder_reader, folder=str(folder), limit=2)


def test_files_are_listed_in_the_order_of_their_paths(folder: Path) -> None:
    table = read(folder_lister, folder=folder)
    assert table["name"].to_list() == ["a.TXT", "b.txt", "e.txt.gz", "c.txt", "d.csv"]
    assert table["folder"].to_list() == ["", "", "bad", "good", "good"]
    assert table.row(1, named=True) == {
        "path": str(folder / "b.txt"),
        "name": "b.txt",
        "extension": "txt",
        "folder": "",
        "size": 4,
        "modified": datetime(2020, 9, 13, 12, 26, 40, tzinfo=UTC),
        "is_folder": False,
    }


def test_what_is_listed(folder: Path) -> None:
    assert read(folder_lister, folder=folder, pattern="*.txt")["name"].to_list() == ["a.TXT", "b.txt", "c.txt"]
    assert read(folder_lister, folder=folder, pattern="*.csv; *.gz")["name"].to_list() == ["e.txt.gz", "d.csv"]
    assert read(folder_lister, folder=folder, kind="folders")["name"].to_list() == ["bad", "good"]
    assert read(folder_lister, folder=folder, recursive=False, kind="both").height == 4
    assert read(folder_lister, folder=folder, hidden=True).height == 7
    assert read(folder_lister, folder=folder, limit=1).height == 1
    assert read(folder_lister, folder=folder, pattern="*.nothing").is_empty()


def test_names_and_links_of_any_kind(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    (tmp_path / "ünï [x]*?.txt").write_text("x")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")).write_text("y")
    names = read(folder_lister, folder=tmp_path, kind="both")["name"].to_list()
    assert names == ["gone", "loop", "ünï [x]*?.txt", "\ufffd.txt"]
    assert read(text_folder_reader, folder=tmp_path)["text"].to_list() == ["x", "y"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for name, why in (("nothing", "is not there"), ("file", "is a file, and no folder")):
        for reader in (folder_lister, text_folder_reader):
            with pytest.raises(DataError, match=why) as caught:
                read(reader, folder=tmp_path / name)
            assert caught.value.file == str(tmp_path / name)


def test_texts_are_read_with_their_folder(folder: Path) -> None:
    assert read(text_folder_reader, folder=folder, pattern="*.txt;*.gz").rows() == [
        ("a.TXT", "", "a\n"),
        ("b.txt", "", "ä b"),
        ("bad/e.txt.gz", "bad", "packed"),
        ("good/c.txt", "good", "größer Straße"),
    ]
    assert read(text_folder_reader, folder=folder, recursive=False, limit=1)["text"].to_list() == ["a\n"]


def test_texts_that_nobody_needs_are_not_read(folder: Path) -> None:
    query = text_folder_reader(folder=folder, pattern="*.txt", encoding="utf-8").to_native()
    assert query.select("file").collect().height == 3
    assert query.head(2).collect()["text"].to_list() == ["a\n", "ä b"]


def test_a_file_that_is_no_text_is_named_with_the_byte(folder: Path) -> None:
    with pytest.raises(DataError, match=r"c\.txt': byte 2 in line 1 is no utf-8 text") as caught:
        read(text_folder_reader, folder=folder, encoding="utf-8")
    assert caught.value.file == str(folder / "good" / "c.txt")
    (folder / "z.txt").write_bytes(b"PNG\0\1\2")
    with pytest.raises(DataError, match=r"z\.txt' is no text: byte 3 is zero"):
        read(text_folder_reader, folder=folder)
    with pytest.raises(DataError, match=r"b\.txt' has more than 3 bytes"):
        read(text_folder_reader, folder=folder, largest=3)
    with pytest.raises(DataError, match=r"no files that match '\*\.md'"):
        read(text_folder_reader, folder=folder, pattern="*.md")
    (folder / "bomb.gz").write_bytes(gzip.compress(bytes(66 * 2**20)))
    with pytest.raises(DataError, match="more than 200 times larger"):
        read(text_folder_reader, folder=folder, pattern="bomb.gz", largest=10**9)


def test_an_empty_file_is_an_empty_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert read(text_folder_reader, folder=tmp_path).rows() == [("a.txt", "", "")]
    assert RunContext().written == []

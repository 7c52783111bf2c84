"""CSV files in any encoding, compressed, damaged and blown up."""

from __future__ import annotations

import bz2
import gzip
import random
import re
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest

from csv_files import read, small_looks, written
from plait import DataError, RunContext
from plait_nodes.io import compression
from plait_nodes.io.csv_reader import csv_reader

TEXT = "größe,n\nÄrger,1\nêtre,2\n"
ROWS = [("Ärger", 1), ("être", 2)]
CHINESE = "名称,数量\n苹果很好吃,1\n香蕉也不错,2\n"
JAPANESE = "名前,数量\nりんごジュース,1\nバナナのケーキ,2\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp1252", "latin-1"],
)
def test_usual_encodings_are_found(tmp_path: Path, encoding: str, end: str) -> None:
    table = read(written(tmp_path, TEXT.replace("\n", end), encoding=encoding))
    assert (table.columns, table.rows()) == (["größe", "n"], ROWS)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("marked", [True, False])
def test_a_wide_encoding_can_be_named_with_and_without_its_mark(tmp_path: Path, encoding: str, marked: bool) -> None:
    path = written(tmp_path, ("\ufeff" if marked else "") + TEXT, encoding=encoding)
    for name in (encoding, encoding[:6]):
        if marked or name == encoding or encoding.endswith("le"):
            assert read(path, encoding=name).rows() == ROWS


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", CHINESE),
        ("shift_jis", JAPANESE),
        ("cp1252", TEXT),
        ("iso-8859-15", TEXT),
        ("euc_kr", "이름,수\n사과,1\n"),
    ],
)
def test_any_encoding_can_be_named(tmp_path: Path, encoding: str, text: str) -> None:
    table = read(written(tmp_path, text, encoding=encoding), encoding=encoding)
    assert [",".join(map(str, row)) for row in table.rows()] == text.splitlines()[1:]


@pytest.mark.parametrize(("encoding", "text"), [("gb18030", CHINESE * 20), ("shift_jis", JAPANESE * 20)])
def test_an_encoding_that_must_be_named_is_suggested(tmp_path: Path, encoding: str, text: str) -> None:
    path = written(tmp_path, text, encoding=encoding)
    with pytest.raises(DataError, match=r"byte 0 \(line 1\) begins no UTF-8 character.*It may be") as caught:
        read(path)
    assert (caught.value.file, caught.value.row) == (str(path), 1)
    suggested = re.search(r"It may be (\w+)", str(caught.value))
    assert suggested is not None
    assert read(path, encoding=suggested[1]).height == text.count("\n") - 1


def test_a_guess_is_told(tmp_path: Path) -> None:
    told: list[str] = []
    path = written(tmp_path, TEXT, encoding="cp1252")
    csv_reader(RunContext(log=told.append), path=path)
    assert told == ["'table.csv' is not UTF-8; read as cp1252. Name the encoding if texts look wrong."]


@pytest.mark.parametrize("bad_rows", ["fail", "skip"])
@pytest.mark.parametrize("block", [16, 10_000])
def test_an_invalid_byte_is_named_with_its_place(tmp_path: Path, block: int, bad_rows: str) -> None:
    good = "größe,n\n" + "Ärger,1\n" * 30
    content = good.encode() + b"x\xff\xfey,1\n" + good.encode()
    path = written(tmp_path, content)
    at = len(good.encode()) + 1
    with small_looks(block=block), pytest.raises(DataError, match=rf"byte {at:,} in line 32 .*ff fe") as caught:
        read(path, bad_rows=bad_rows)
    assert (caught.value.file, caught.value.row) == (str(path), 32)


def test_a_file_cut_within_a_character_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "a,b\nÄÖÜ,1\nÄÖÜ,Ä".encode()[:-1])
    with pytest.raises(DataError, match="in line 3 is no utf-8 text"):
        read(path)


PACKED: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "zst": lambda content: pa.compress(content, codec="zstd", asbytes=True),
}


@pytest.mark.parametrize("suffix", PACKED)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_compressed_files_are_read(tmp_path: Path, suffix: str, encoding: str) -> None:
    content = (TEXT + "x,3\n" * 200_000).encode(encoding)
    path = written(tmp_path, PACKED[suffix](content), f"table.csv.{suffix}")
    table = read(path)
    assert (table.height, table.rows()[:2]) == (200_002, ROWS)
    # What counts is the content, not the name.
    assert read(written(tmp_path, PACKED[suffix](content), "table.csv")).height == 200_002


@pytest.mark.parametrize("suffix", PACKED)
def test_a_file_that_becomes_far_too_large_is_refused(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compression, "UNSUSPECTED", 2**20)
    path = written(tmp_path, PACKED[suffix](b"a,b\n" + b"1,2\n" * 2**20), f"bomb.csv.{suffix}")
    with pytest.raises(DataError, match="becomes more than 200 times larger when it is decompressed") as caught:
        read(path)
    assert caught.value.file == str(path)
    assert "byte" in str(caught.value)


def test_the_bound_can_be_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compression, "UNSUSPECTED", 2**20)
    path = written(tmp_path, gzip.compress(b"a,b\n" + b"1,2\n" * 2**20), "large.csv.gz")
    assert read(path, expansion=2_000).height == 2**20


def test_a_small_file_may_become_as_large_as_it_likes(tmp_path: Path) -> None:
    path = written(tmp_path, gzip.compress(b"a,b\n" + b"1,2\n" * 2**20), "small.csv.gz")
    assert path.stat().st_size * 200 < 4 * 2**20
    assert read(path).height == 2**20


@pytest.mark.parametrize("suffix", PACKED)
@pytest.mark.parametrize("damage", ["cut", "flipped"])
def test_a_damaged_file_is_refused(tmp_path: Path, suffix: str, damage: str) -> None:
    content = "a,b\n" + "".join(f"{n},{n * 7919 % 1000}\n" for n in range(100_000))
    packed = bytearray(PACKED[suffix](content.encode()))
    if damage == "cut":
        del packed[len(packed) // 2 :]
    else:
        packed[len(packed) // 2] ^= 0x10
    path = written(tmp_path, bytes(packed), f"table.csv.{suffix}")
    with pytest.raises(DataError) as caught:
        read(path)
    assert caught.value.file == str(path)


@pytest.mark.parametrize("packed", [gzip.compress, bz2.compress])
def test_damage_is_placed_near_its_byte(tmp_path: Path, packed: Callable[[bytes], bytes]) -> None:
    drawn = random.Random(1)
    text = "a,b\n" + "".join(f"{drawn.random()},{drawn.random()}\n" for _ in range(100_000))
    content = packed(text.encode())
    with pytest.raises(DataError, match="can't be decompressed after byte") as caught:
        read(written(tmp_path, content[: len(content) // 2], "t.csv.gz"))
    place = int(re.findall(r"after byte ([\d,]+)", caught.value.message)[0].replace(",", ""))
    assert 0.25 * len(text) < place <= 0.75 * len(text)

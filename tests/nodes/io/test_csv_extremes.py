"""CSV files of extreme shapes."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from csv_files import attempt, read, rejected, written
from plait import DataError

pytestmark = pytest.mark.slow


def test_a_hundred_thousand_columns(tmp_path: Path) -> None:
    columns = 100_000
    header = ",".join(f"c{number}" for number in range(columns))
    row = ",".join(map(str, range(columns)))
    began = time.monotonic()
    table = read(written(tmp_path, f"{header}\n" + f"{row}\n" * 3))
    assert time.monotonic() - began < 20
    assert table.shape == (3, columns)
    assert table.row(2)[-1] == columns - 1


def test_ten_million_rows(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with path.open("w") as file:
        file.write("n\n")
        for start in range(0, 10_000_000, 1_000_000):
            file.write("\n".join(map(str, range(start, start + 1_000_000))) + "\n")
    table = read(path)
    assert (table.height, table["n"].sum()) == (10_000_000, 10_000_000 * 9_999_999 // 2)


def test_a_cell_of_a_hundred_megabytes(tmp_path: Path) -> None:
    cell = "y" * 100_000_000
    table = read(written(tmp_path, f'a,b\n1,x\n2,"{cell}"\n3,z\n'))
    assert table["a"].to_list() == [1, 2, 3]
    assert table["b"].str.len_bytes().to_list() == [1, len(cell), 1]


@pytest.mark.parametrize(
    ("line", "seconds"), [("12345,678\n", 10), ('a ""b"",678\n', 30)], ids=["without quotes", "with quotes"]
)
def test_a_quote_that_opens_a_very_large_file(tmp_path: Path, line: str, seconds: float) -> None:
    path = tmp_path / "table.csv"
    with path.open("w") as file:
        file.write('a,b\n1,"x\n')
        for _ in range(500):
            file.write(line * (1_000_000 // len(line)))
    began = time.process_time()
    with pytest.raises(DataError, match="line 2: a quote opens there and is never closed") as caught:
        read(path)
    assert caught.value.row == 2
    # Half of the time goes into reading it once more to say where.
    assert time.process_time() - began < seconds


def test_what_is_unusual_late_in_a_large_file_is_told_or_read_right(tmp_path: Path) -> None:
    plain = "x,1\n" * 5_000_000
    empty = written(tmp_path, f"a,b\n{plain}\n{plain}", "empty.csv")
    with pytest.raises(DataError, match="line 5,000,002: the line is empty, and the beginning of this large file"):
        read(empty)
    assert read(empty, bad_rows="skip").height == 10_000_000
    assert rejected(empty).is_empty()
    quote = written(tmp_path, f'a,b\n{plain}5" pipe,1\n{plain}', "quote.csv")
    with pytest.raises(DataError) as caught:
        read(quote)
    assert (caught.value.file, caught.value.row) == (str(quote), 5_000_002)
    assert read(quote, bad_rows="skip")["a"][5_000_000] == '5" pipe'


def wide_text(text: bytes) -> bytes:
    return text.decode().encode("utf-16")


@pytest.mark.parametrize(("name", "packed"), [("t.csv.gz", gzip.compress), ("t.csv", wide_text), ("t.csv", bytes)])
def test_a_head_wider_than_what_is_looked_at_first(tmp_path: Path, name: str, packed: Callable[[bytes], bytes]) -> None:
    names = [f"column {number}" for number in range(60_000)]
    text = ",".join(names) + "\n" + (",".join(["1"] * len(names)) + "\n") * 2
    table = read(written(tmp_path, packed(text.encode()), name))
    assert (table.height, table.width) == (2, 60_000)
    assert table.columns[-1] == "column 59999"


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (b"x" * (17 * 2**20), 1, "the line has more than 16,777,216 bytes"),
        (b'"' + b"x" * (17 * 2**20), 1, "a quote opens there and is never closed"),
        (b"a,b\n1,2\n" + b"3," * 300_000 + b"\n", 3, "the row has 300,001 fields instead of 2"),
        (b"a," * 600_000 + b"\n1\n", 1, "the row has 600,001 fields, and a table may have 500,000 columns"),
    ],
    ids=["no line end", "open quote", "one long row", "too many columns"],
)
def test_what_is_wrong_with_a_very_long_line(tmp_path: Path, content: bytes, line: int, said: str) -> None:
    error = attempt(written(tmp_path, content))
    assert isinstance(error, DataError)
    assert f"line {line}: {said}" in error.message
    assert error.row == line

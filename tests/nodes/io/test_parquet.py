"""Parquet Reader and Writer: what is written is read back, and damage is noticed."""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from threading import Event
from typing import Any

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from plait import DataError, MissingColumnError, PlaitError, RunContext
from plait.arguments import arguments_of
from plait.errors import Cancelled
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.io.parquet_reader import parquet_reader
from plait_nodes.io.parquet_writer import parquet_writer
from shared_data import data_path

SWEEP = Path(__file__).resolve().parents[2] / "parquet_sweep.py"


def write(table: pl.DataFrame | pl.LazyFrame, path: Path, **params: Any) -> bytes:  # noqa: ANN401 - the parameters
    parquet_writer(lazy(table), RunContext(), **arguments_of(parquet_writer, {"path": str(path), **params}, None))
    return path.read_bytes()


def read(path: Path, **params: Any) -> pl.DataFrame:  # noqa: ANN401 - the parameters of the node
    arguments = arguments_of(parquet_reader, {"path": str(path), **params}, None)
    try:
        return collect(parquet_reader(**arguments)).to_polars()
    except (PlaitError, pl.exceptions.PolarsError) as error:
        assert parquet_reader.explain is not None
        raise (parquet_reader.explain(error, arguments) or error) from error


@pytest.fixture
def table() -> pl.DataFrame:
    return pl.DataFrame(
        {
            "n": pl.Series([1, None, -3], dtype=pl.Int8),
            "x": [0.1, float("nan"), None],
            "text": ["ä", "", None],
            "is": [True, False, None],
            "day": [date(2013, 1, 31), None, date(1, 1, 1)],
            "at": pl.Series([datetime(2013, 1, 31, 10, 5), None, None], dtype=pl.Datetime("us", "Europe/Berlin")),
            "time": [time(10, 5), None, None],
            "span": [timedelta(days=1), None, None],
            "price": pl.Series([Decimal("1.50"), None, None], dtype=pl.Decimal(10, 2)),
            "bytes": [b"\x00\xff", None, b""],
            "list": [[1, 2], [], None],
            "record": [{"a": 1}, None, {"a": None}],
            "color": pl.Series(["red", None, "blue"], dtype=pl.Enum(["red", "blue"])),
        }
    )


@pytest.mark.parametrize("params", [{}, {"verify": False}, {"columns": ["x", "n"], "limit": 2}], ids=str)
def test_they_keep_what_every_node_promises(tmp_path: Path, table: pl.DataFrame, params: dict[str, Any]) -> None:
    path = str(tmp_path / "t.parquet")
    assert check_node(parquet_writer, table, path=path) == {}
    assert check_node(parquet_reader, path=path, source_column="file", **params)


@pytest.mark.parametrize("verify", [True, False])
@pytest.mark.parametrize("checksums", [True, False])
@pytest.mark.parametrize("compression", ["zstd", "snappy", "lz4", "gzip", "none"])
def test_it_is_read_back_as_it_was(
    tmp_path: Path, table: pl.DataFrame, compression: str, checksums: bool, verify: bool
) -> None:
    path = tmp_path / "new" / "t.parquet"
    write(table, path, compression=compression, checksums=checksums)
    plain = [name for name in table.columns if name != "color"]
    assert read(path, verify=verify).select(plain).equals(table.select(plain))
    assert read(path, verify=verify)["color"].cast(pl.String).to_list() == ["red", None, "blue"]


@pytest.mark.parametrize("checksums", [True, False])
def test_other_libraries_read_it(tmp_path: Path, table: pl.DataFrame, checksums: bool) -> None:
    write(table, tmp_path / "t.parquet", checksums=checksums)
    assert pq.read_table(tmp_path / "t.parquet")["text"].to_pylist() == ["ä", "", None]
    assert pl.read_parquet(tmp_path / "t.parquet").drop("color").equals(table.drop("color"))


def test_rows_are_written_in_groups(tmp_path: Path) -> None:
    table = pl.DataFrame({"n": range(10_000)})
    for checksums in (True, False):
        write(table, tmp_path / "t.parquet", row_group=4_000, checksums=checksums)
        said = pq.ParquetFile(tmp_path / "t.parquet").metadata
        assert said.num_rows == 10_000
        assert 2 <= said.num_row_groups <= 4
        assert read(tmp_path / "t.parquet").equals(table)


def test_columns_are_read_in_the_order_that_is_asked_for(tmp_path: Path) -> None:
    write(pl.DataFrame({"a": [1, 2], "b": [3, 4], "c": [5, 6]}), tmp_path / "t.parquet")
    assert read(tmp_path / "t.parquet", columns=["c", "a"], limit=1).rows(named=True) == [{"c": 5, "a": 1}]
    with pytest.raises(MissingColumnError, match="There is no column 'z'"):
        read(tmp_path / "t.parquet", columns=["z"])


@pytest.mark.parametrize("verify", [True, False])
def test_queries_read_what_they_need(tmp_path: Path, verify: bool) -> None:
    table = pl.DataFrame({"a": range(300_000), "b": [str(n % 7) for n in range(300_000)]})
    write(table, tmp_path / "t.parquet", row_group=50_000)
    query = parquet_reader(path=tmp_path / "t.parquet", verify=verify).to_native()
    assert query.select(pl.len()).collect().item() == 300_000
    assert query.filter(pl.col("a") >= 299_998).select("b").collect()["b"].to_list() == ["6", "0"]
    assert query.head(3).collect().equals(table.head(3))
    assert query.select(pl.col("b").n_unique()).collect().item() == 7


def test_many_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name, values in (("b.parquet", [3]), ("a.parquet", [1, 2]), ("sub/c.pq", [4])):
        write(pl.DataFrame({"n": values}), tmp_path / name)
    expected = [(1, "a.parquet"), (2, "a.parquet"), (3, "b.parquet"), (4, "sub/c.pq")]
    assert read(tmp_path, source_column="file").rows() == expected
    assert read(tmp_path / "?.parquet")["n"].to_list() == [1, 2, 3]
    assert read(tmp_path, limit=3)["n"].to_list() == [1, 2, 3]


@pytest.mark.parametrize("other", [{"n": ["x"]}, {"m": [1]}, {"n": [1], "m": [2]}])
def test_a_file_with_other_columns_is_named(tmp_path: Path, other: dict[str, list[object]]) -> None:
    write(pl.DataFrame({"n": [1]}), tmp_path / "a.parquet")
    write(pl.DataFrame(other), tmp_path / "b.parquet")
    with pytest.raises(DataError, match=r"b\.parquet' has") as caught:
        read(tmp_path)
    assert caught.value.file == str(tmp_path / "b.parquet")
    assert caught.value.column in ("n", "m")


@pytest.mark.parametrize("content", [b"", b"PAR1", b"a,b\n1,2\n", b"PAR1" + b"\x00" * 100 + b"PAR1"])
@pytest.mark.parametrize("verify", [True, False])
def test_what_is_no_parquet_file_is_refused(tmp_path: Path, content: bytes, verify: bool) -> None:
    path = tmp_path / "t.parquet"
    path.write_bytes(content)
    with pytest.raises(DataError, match="is no Parquet file that can be read") as caught:
        read(path, verify=verify)
    assert caught.value.file == str(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no file"):
        read(tmp_path / "nothing.parquet")


def numbers(rows: int) -> pl.DataFrame:
    drawn = random.Random(7)
    return pl.DataFrame(
        {
            "n": [drawn.randint(-(10**6), 10**6) for _ in range(rows)],
            "x": [drawn.random() for _ in range(rows)],
            "text": ["abcdefg"[drawn.randrange(7)] * drawn.randrange(5) for _ in range(rows)],
        }
    )


@pytest.mark.parametrize("compression", ["zstd", "none"])
@pytest.mark.parametrize("trials", [40, pytest.param(2_000, marks=pytest.mark.slow)])
def test_a_flipped_bit_never_gives_other_values(tmp_path: Path, trials: int, compression: str) -> None:
    table, path = numbers(3_000), tmp_path / "t.parquet"
    good = write(table, path, compression=compression)
    footer = int.from_bytes(good[-8:-4], "little") + 8
    drawn = random.Random(trials)
    noticed = 0
    for _ in range(trials):
        damaged = bytearray(good)
        damaged[drawn.randrange(len(good) - footer)] ^= 1 << drawn.randrange(8)
        path.write_bytes(damaged)
        try:
            assert read(path).equals(table)
        except DataError as error:
            assert error.file == str(path)  # noqa: PT017 - some flips do no harm
            noticed += 1
    assert noticed > 0.9 * trials


@pytest.mark.parametrize("trials", [100, pytest.param(3_000, marks=pytest.mark.slow)])
def test_a_bit_flipped_in_the_footer_never_gives_other_values(tmp_path: Path, trials: int) -> None:
    table, path = numbers(3_000), tmp_path / "t.parquet"
    good = write(table, path)
    footer = int.from_bytes(good[-8:-4], "little") + 8
    drawn = random.Random(trials)
    for _ in range(trials):
        damaged = bytearray(good)
        damaged[len(good) - footer + drawn.randrange(footer)] ^= 1 << drawn.randrange(8)
        path.write_bytes(damaged)
        try:
            found = read(path)
        except DataError as error:
            assert error.file == str(path)  # noqa: PT017 - some flips do no harm
            continue
        # Names of columns, and that bytes are texts, are said nowhere else; all values are as they were.
        found.columns = table.columns
        assert found.cast({"text": pl.String}).equals(table)


@pytest.mark.parametrize("keep", [0.01, 0.3, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_is_refused(tmp_path: Path, keep: float) -> None:
    path = tmp_path / "t.parquet"
    good = write(numbers(3_000), path)
    path.write_bytes(good[: int(keep * len(good))])
    with pytest.raises(DataError, match="was not written completely") as caught:
        read(path)
    assert caught.value.file == str(path)


@pytest.mark.parametrize("rows", [0, 1, 300_000])
def test_tables_of_any_length(tmp_path: Path, rows: int) -> None:
    table = pl.DataFrame({"n": range(rows)}, schema={"n": pl.Int64})
    write(table, tmp_path / "t.parquet")
    assert read(tmp_path / "t.parquet").equals(table)


def _harden() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (8 * 2**30, 8 * 2**30))


def test_files_that_broke_other_readers_are_read_or_refused_by_name() -> None:
    files = [path for path in sorted(data_path("corpus", "parquet").rglob("*")) if path.is_file()]
    files = [path for path in files if path.suffix != ".md" and "ipc" not in path.parent.name]
    assert len(files) >= 170
    ran = subprocess.run(
        [sys.executable, str(SWEEP)],
        input="\n".join(map(str, files)) + "\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        preexec_fn=_harden,
    )
    outcomes = dict(json.loads(line) for line in ran.stdout.splitlines())
    assert ran.returncode == 0, f"it died after {list(outcomes)[-1:]}: {ran.stderr[-500:]}"
    assert set(outcomes) == set(map(str, files))
    assert set(outcomes.values()) == {"read", "refused"}
    assert list(outcomes.values()).count("refused") > 150


def failing(rows: int) -> pl.LazyFrame:
    return pl.LazyFrame({"a": ["1"] * rows + ["x"]}).with_columns(pl.col("a").cast(pl.Int64))


@pytest.mark.parametrize("checksums", [True, False])
def test_a_failing_query_leaves_the_old_file(tmp_path: Path, checksums: bool) -> None:
    path = tmp_path / "t.parquet"
    path.write_bytes(b"old")
    with pytest.raises(pl.exceptions.PolarsError):
        write(failing(300_000), path, checksums=checksums)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["t.parquet"]


def test_an_existing_file_may_be_kept(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    path.write_bytes(b"old")
    with pytest.raises(DataError, match="There is a file"):
        write(pl.DataFrame({"a": [1]}), path, existing="fail")
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("checksums", [True, False])
def test_a_cancelled_run_writes_nothing(tmp_path: Path, checksums: bool) -> None:
    cancelled = Event()
    cancelled.set()
    run = RunContext(cancelled=cancelled)
    with pytest.raises(Cancelled):
        parquet_writer(lazy(pl.DataFrame({"a": range(9)})), run, path=tmp_path / "t.parquet", checksums=checksums)
    assert not list(tmp_path.iterdir())


def test_checksums_are_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    content = bytearray(write(pl.DataFrame({"text": ["needle"] * 3}), path, compression="none", statistics=False))
    at = content.find(b"needle")
    content[at] ^= 1
    path.write_bytes(content)
    with pytest.raises(OSError, match=r"(?i)crc"):
        pq.read_table(path, page_checksum_verification=True)
    assert isinstance(pq.read_table(path), pa.Table)


def test_a_file_says_before_it_is_unpacked_how_large_it_becomes(tmp_path: Path) -> None:
    path = tmp_path / "zeros.parquet"
    zeros = pl.DataFrame({"z": pl.zeros(10_000_000, dtype=pl.Float64, eager=True)}).to_arrow()
    pq.write_table(zeros, path, compression="zstd", use_dictionary=False)
    with pytest.raises(DataError, match=r"more than 200 times larger .* its 10,000,000 rows have 80,"):
        read(path)
    assert read(path, expansion=100_000).height == 10_000_000


def test_two_columns_with_one_name_are_named(tmp_path: Path) -> None:
    pq.write_table(pa.Table.from_arrays([pa.array([1]), pa.array([2])], names=["a", "a"]), tmp_path / "t.parquet")
    with pytest.raises(DataError, match="there are two columns 'a'"):
        read(tmp_path / "t.parquet")


def test_a_zero_character_in_a_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="has a zero character in its name, which a Parquet file can't hold"):
        write(pl.DataFrame({"a\0b": [1]}), tmp_path / "t.parquet")
    assert not (tmp_path / "t.parquet").exists()

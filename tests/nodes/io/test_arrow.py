"""Arrow Reader and Writer: what is written is read back, and damage crashes nothing."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from threading import Event
from typing import Any

import polars as pl
import pyarrow as pa
import pytest

from io_files import read, write
from plait import DataError, MissingColumnError, RunContext
from plait.errors import Cancelled, NodeFailedError
from plait.table import lazy
from plait.testing import check_node
from plait_nodes.io.arrow_reader import arrow_reader
from plait_nodes.io.arrow_writer import arrow_writer
from shared_data import data_path

SWEEP = Path(__file__).resolve().parents[2] / "arrow_sweep.py"


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
            "color": pl.Series(["red", None, "blue"], dtype=pl.Categorical()),
        }
    )


@pytest.mark.parametrize("params", [{}, {"verify": False}, {"columns": ["x", "n"], "limit": 2}], ids=str)
def test_they_keep_what_every_node_promises(tmp_path: Path, table: pl.DataFrame, params: dict[str, Any]) -> None:
    path = str(tmp_path / "t.arrow")
    assert check_node(arrow_writer, table, path=path) == {}
    assert check_node(arrow_reader, path=path, source_column="file", **params)


@pytest.mark.parametrize("verify", [True, False])
@pytest.mark.parametrize("compatible", [True, False])
@pytest.mark.parametrize("compression", ["none", "lz4", "zstd"])
def test_it_is_read_back_as_it_was(
    tmp_path: Path, table: pl.DataFrame, compression: str, compatible: bool, verify: bool
) -> None:
    path = tmp_path / "new" / "t.arrow"
    assert write(arrow_writer, table, path=path, compression=compression, compatible=compatible).written == [path]
    assert read(arrow_reader, path=path, verify=verify).equals(table)


def test_other_libraries_read_it_and_it_reads_streams(tmp_path: Path, table: pl.DataFrame) -> None:
    write(arrow_writer, table, path=tmp_path / "t.arrow")
    assert pa.ipc.open_file(str(tmp_path / "t.arrow")).read_all()["text"].to_pylist() == ["ä", "", None]
    table.write_ipc_stream(tmp_path / "t.arrows")
    for verify in (True, False):
        assert read(arrow_reader, path=tmp_path / "t.arrows", verify=verify).equals(table)
        assert read(arrow_reader, path=tmp_path / "t.arrows", columns=["is"]).equals(table.select("is"))


@pytest.mark.parametrize("verify", [True, False])
def test_queries_read_what_they_need(tmp_path: Path, verify: bool) -> None:
    table = pl.DataFrame({"a": range(300_000), "b": [str(n % 7) for n in range(300_000)]})
    write(arrow_writer, table, path=tmp_path / "t.arrow")
    query = arrow_reader(path=tmp_path / "t.arrow", verify=verify).to_native()
    assert query.select(pl.len()).collect().item() == 300_000
    assert query.filter(pl.col("a") >= 299_998).select("b").collect()["b"].to_list() == ["6", "0"]
    assert query.head(3).collect().equals(table.head(3))


def test_many_files_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name, values in (("b.arrow", [3]), ("a.ipc", [1, 2]), ("sub/c.feather", [4])):
        write(arrow_writer, pl.DataFrame({"n": values}), path=tmp_path / name)
    expected = [(1, "a.ipc"), (2, "a.ipc"), (3, "b.arrow"), (4, "sub/c.feather")]
    assert read(arrow_reader, path=tmp_path, source_column="file").rows() == expected
    with pytest.raises(MissingColumnError, match="There is no column 'z'"):
        read(arrow_reader, path=tmp_path, columns=["z"])
    write(arrow_writer, pl.DataFrame({"n": ["x"]}), path=tmp_path / "d.arrow")
    with pytest.raises(DataError, match=r"d\.arrow' has 'n' with the type String") as caught:
        read(arrow_reader, path=tmp_path)
    assert (caught.value.file, caught.value.column) == (str(tmp_path / "d.arrow"), "n")


@pytest.mark.parametrize("content", [b"", b"ARROW1", b"a,b\n1,2\n", b"ARROW1\0\0" + b"\xff" * 100 + b"ARROW1"])
@pytest.mark.parametrize("verify", [True, False])
def test_what_is_no_arrow_file_is_refused(tmp_path: Path, content: bytes, verify: bool) -> None:
    path = tmp_path / "t.arrow"
    path.write_bytes(content)
    with pytest.raises(DataError, match="is no Arrow file that can be read") as caught:
        read(arrow_reader, path=path, verify=verify)
    assert caught.value.file == str(path)


def sweep(files: list[Path]) -> list[str]:
    ran = subprocess.run(
        [sys.executable, str(SWEEP)],
        input="\n".join(map(str, files)) + "\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    outcomes = dict(json.loads(line) for line in ran.stdout.splitlines())
    assert ran.returncode == 0, f"it died after {list(outcomes)[-1:]}: {ran.stderr[-500:]}"
    assert set(outcomes) == set(map(str, files))
    assert set(outcomes.values()) <= {"read", "refused"}
    return list(outcomes.values())


def test_files_that_broke_other_readers_are_read_or_refused_by_name() -> None:
    files = [
        path for path in sorted(data_path("corpus", "parquet", "arrow_ipc_file_fuzz").rglob("*")) if path.is_file()
    ]
    assert len(files) >= 50
    assert sweep(files).count("refused") > 40


@pytest.mark.parametrize("trials", [60, pytest.param(2_000, marks=pytest.mark.slow)])
def test_damage_crashes_nothing(tmp_path: Path, trials: int) -> None:
    drawn = random.Random(trials)
    table = pl.DataFrame(
        {"n": range(500), "t": ["ab" * (n % 5) for n in range(500)], "l": [[n] * (n % 3) for n in range(500)]}
    )
    write(arrow_writer, table, path=tmp_path / "good", compression="none")
    good = (tmp_path / "good").read_bytes()
    files: list[Path] = []
    for number in range(trials):
        damaged = bytearray(good)
        for _ in range(drawn.randrange(1, 4)):
            damaged[drawn.randrange(len(good))] ^= 1 << drawn.randrange(8)
        if number % 5 == 0:
            damaged = damaged[: drawn.randrange(len(good))]
        files.append(tmp_path / f"{number}.arrow")
        files[-1].write_bytes(damaged)
    assert "refused" in sweep(files)


def test_a_failing_query_or_a_cancelled_run_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "t.arrow"
    path.write_bytes(b"old")
    with pytest.raises(NodeFailedError):
        write(arrow_writer, pl.LazyFrame({"a": ["1", "x"]}).with_columns(pl.col("a").cast(pl.Int64)), path=path)
    with pytest.raises(DataError, match="There is a file"):
        write(arrow_writer, pl.DataFrame({"a": [1]}), path=path, existing="fail")
    cancelled = Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        arrow_writer(lazy(pl.DataFrame({"a": range(9)})), RunContext(cancelled=cancelled), path=path)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["t.arrow"]


@pytest.mark.parametrize("rows", [0, 1, 300_000])
def test_tables_of_any_length(tmp_path: Path, rows: int) -> None:
    table = pl.DataFrame({"n": range(rows)}, schema={"n": pl.Int64})
    write(arrow_writer, table, path=tmp_path / "t.arrow")
    assert read(arrow_reader, path=tmp_path / "t.arrow").equals(table)


def test_a_file_says_before_it_is_unpacked_how_large_it_becomes(tmp_path: Path) -> None:
    path = tmp_path / "zeros.arrow"
    zeros = pl.DataFrame({"z": pl.zeros(20_000_000, dtype=pl.Float64, eager=True)})
    write(arrow_writer, zeros, path=path, compression="zstd")
    with pytest.raises(DataError, match=r"more than 200 times larger .* its record batches have 160,000,000 bytes"):
        read(arrow_reader, path=path)
    assert read(arrow_reader, path=path, expansion=100_000).height == 20_000_000


@pytest.mark.parametrize("values", [pa.array([pa.MonthDayNano([1, 2, 3])]), pa.array([1], pa.decimal256(60, 2))])
def test_a_column_of_a_type_that_no_table_has_is_named(tmp_path: Path, values: pa.Array) -> None:
    path = tmp_path / "t.arrow"
    table = pa.table({"fine": [1], "odd": values})
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, table.schema) as writer:
        writer.write_table(table)
    with pytest.raises(DataError, match="column 'odd': the type") as caught:
        read(arrow_reader, path=path)
    assert (caught.value.column, caught.value.file) == ("odd", str(path))
    assert "unwrap" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (b"a,b\n1,2\n", "CSV Reader"),
        (b'[{"a": 1}]', "JSON Reader"),
        (b"", "It is empty"),
        (b"PAR1" + bytes(99), "Parquet Reader"),
        (b"SQLite format 3\0" + bytes(99), "Database Reader"),
        (b"<html><p>404", "HTML"),
        (b"ARROW1", "damaged"),
    ],
)
def test_files_of_other_kinds_are_told(tmp_path: Path, content: bytes, hint: str) -> None:
    path = tmp_path / "t.arrow"
    path.write_bytes(content)
    with pytest.raises(DataError, match="no Arrow file") as caught:
        read(arrow_reader, path=path)
    assert hint in caught.value.hint

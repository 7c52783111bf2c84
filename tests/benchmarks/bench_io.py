"""What readers and writers cost beside polars' own functions, in one process; CSV has a benchmark of its own.

    python tests/benchmarks/bench_io.py [--rows 1000000] [--repeat 5] [--only json]

Prints CPU seconds of all threads, the median of the repeats, and the median of the ratios, pair by pair; the ratios
count. Excel and databases get a fifth of the rows. Where a node looks at all rows to find types, so does polars.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
from bench_csv import Pair, report

from plait import RunContext
from plait.arguments import arguments_of
from plait.node import NodeType
from plait.table import lazy
from plait_nodes.io.arrow_reader import arrow_reader
from plait_nodes.io.arrow_writer import arrow_writer
from plait_nodes.io.database_reader import database_reader
from plait_nodes.io.database_writer import database_writer
from plait_nodes.io.excel_reader import excel_reader
from plait_nodes.io.excel_writer import excel_writer
from plait_nodes.io.json_reader import json_reader
from plait_nodes.io.json_writer import json_writer
from plait_nodes.io.parquet_reader import parquet_reader
from plait_nodes.io.parquet_writer import parquet_writer


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--repeat", type=int, default=5)
    options.add_argument("--only", default="", help="a part of the names of the lines that are wanted")
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="plait-io-") as name:
        wanted = [pair for pair in pairs(Path(name), made(given.rows), given.only) if given.only in pair.name]
        return max(report(pair, given.repeat) for pair in wanted)


def made(rows: int) -> pl.DataFrame:
    number = pl.int_range(rows, dtype=pl.Int64)
    day = pl.lit(date(2013, 1, 1)) + pl.duration(days=number % 3_000)
    return pl.select(
        order=number,
        price=(number * 7919 % 100_003) / 100 + 0.001,
        customer="customer " + (number * 31 % 5_000).cast(pl.String),
        day=day,
        paid=number % 3 > 0,
    )


def pairs(folder: Path, table: pl.DataFrame, only: str) -> list[Pair]:
    few = table.head(max(1, table.height // 5))
    texts = table.with_columns(pl.col("day").cast(pl.String))
    texts.write_ndjson(folder / "in.jsonl")
    texts.write_json(folder / "in.json")
    table.write_ipc(folder / "in.arrow")
    table.write_parquet(folder / "in.parquet")
    database = folder / "in.db"
    write(database_writer, few, file=database, table="t")()
    if only in "excel: read":
        few.write_excel(folder / "in.xlsx")
    unverified = {"verify": False}
    document, packed = folder / "o.json", folder / "o.pq"
    stored = {"file": str(database), "table": "t"}
    anew = {"file": folder / "o.db", "table": "t", "existing": "replace"}
    plain = {"checksums": False, "row_group": 1_000_000}
    return [
        Pair("excel: read", read(excel_reader, folder / "in.xlsx"), lambda: excel_of(folder / "in.xlsx"), 1.1),
        Pair("excel: write", write(excel_writer, few, path=folder / "o.xlsx"), excel_to(few, folder / "t.xlsx"), 1.1),
        Pair("json: read lines", read(json_reader, folder / "in.jsonl"), lambda: lines_of(folder / "in.jsonl"), 1.1),
        Pair("json: read document", read(json_reader, folder / "in.json"), lambda: json_of(folder / "in.json"), 1.1),
        Pair("json: write lines", write(json_writer, table, path=folder / "o.jsonl"), json_to(table, folder), 1.1),
        Pair("json: write document", write(json_writer, table, path=document), document_to(table, folder), 1.1),
        Pair("arrow: read, not verified", read(arrow_reader, folder / "in.arrow", **unverified), arrow_of(folder), 1.1),
        Pair("arrow: read, verified", read(arrow_reader, folder / "in.arrow"), arrow_of(folder)),
        Pair("arrow: write", write(arrow_writer, table, path=folder / "o.arrow"), arrow_to(table, folder), 1.1),
        Pair("parquet: read", read(parquet_reader, folder / "in.parquet", **unverified), parquet_of(folder), 1.1),
        Pair("parquet: write", write(parquet_writer, table, path=packed, **plain), parquet_to(table, folder), 1.1),
        Pair("sqlite: read", read(database_reader, None, **stored), lambda: sqlite_of(database), 1.1),
        Pair("sqlite: write", write(database_writer, few, **anew), sqlite_to(few, folder / "t.db"), 1.1),
    ]  # fmt: skip


def read(node_type: NodeType[..., Any], path: Path | None, **params: object) -> Callable[[], pl.DataFrame]:
    """Call a reader and collect what it gives."""
    arguments = arguments_of(node_type, params | ({"path": str(path)} if path is not None else {}), None)
    context = {"run": RunContext()} if node_type.signature.context else {}

    def ours() -> pl.DataFrame:
        query = node_type(**arguments, **context).to_native()
        assert isinstance(query, pl.LazyFrame)
        return query.collect(engine="streaming")

    return ours


def write(node_type: NodeType[..., Any], given: pl.DataFrame, **params: object) -> Callable[[], None]:
    """Call a writer."""
    plain = {name: str(value) if isinstance(value, Path) else value for name, value in params.items()}
    arguments = arguments_of(node_type, plain, None)

    def ours() -> None:
        if node_type is excel_writer:
            excel_writer(lazy(given), run=RunContext(), **arguments)  # type: ignore[arg-type]
        else:
            node_type(lazy(given), RunContext(), **arguments)

    return ours


def excel_of(path: Path) -> pl.DataFrame:
    # Spreadsheets know no integers, which polars leaves as they are.
    return pl.read_excel(path, infer_schema_length=None).with_columns(pl.col("order").cast(pl.Int64))


def excel_to(table: pl.DataFrame, path: Path) -> Callable[[], None]:
    def theirs() -> None:
        table.write_excel(path)

    return theirs


def lines_of(path: Path) -> pl.DataFrame:
    return pl.scan_ndjson(path, infer_schema_length=None).collect(engine="streaming")


def json_of(path: Path) -> pl.DataFrame:
    return pl.read_json(path, infer_schema_length=None)


def json_to(table: pl.DataFrame, folder: Path) -> Callable[[], None]:
    return lambda: table.lazy().sink_ndjson(folder / "t.jsonl", engine="streaming")


def document_to(table: pl.DataFrame, folder: Path) -> Callable[[], None]:
    return lambda: table.write_json(folder / "t.json")


def arrow_of(folder: Path) -> Callable[[], pl.DataFrame]:
    return lambda: pl.scan_ipc(folder / "in.arrow").collect(engine="streaming")


def arrow_to(table: pl.DataFrame, folder: Path) -> Callable[[], None]:
    oldest = pl.CompatLevel.oldest()
    return lambda: table.lazy().sink_ipc(
        folder / "t.arrow", compression="zstd", compat_level=oldest, engine="streaming"
    )


def parquet_of(folder: Path) -> Callable[[], pl.DataFrame]:
    return lambda: pl.scan_parquet(folder / "in.parquet").collect(engine="streaming")


def parquet_to(table: pl.DataFrame, folder: Path) -> Callable[[], None]:
    return lambda: table.lazy().sink_parquet(folder / "t.parquet", row_group_size=1_000_000, engine="streaming")


def sqlite_of(path: Path) -> pl.DataFrame:
    with closing(sqlite3.connect(path)) as link:
        rows = pl.read_database("SELECT * FROM t", link, infer_schema_length=None)
    return rows.with_columns(pl.col("day").str.to_date(), pl.col("paid").cast(pl.Boolean))


def sqlite_to(table: pl.DataFrame, path: Path) -> Callable[[], None]:
    def theirs() -> None:
        table.write_database("t", f"sqlite:///{path}", if_table_exists="replace")

    return theirs


if __name__ == "__main__":
    sys.exit(main())

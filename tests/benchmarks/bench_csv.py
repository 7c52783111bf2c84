"""What CSV Reader and CSV Writer cost beside polars' own functions, in one process.

    python tests/benchmarks/bench_csv.py [--rows 2000000] [--repeat 11] [--folder DIR]

Prints CPU seconds of all threads, the median of the repeats, and the median of the ratios, pair by pair; the ratios
count. Reading begins with finding out delimiter, encoding and types, and ends with the whole table in memory.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import polars as pl
import table_pipeline

from plait import RunContext
from plait.table import lazy
from plait_nodes.io.csv_reader import csv_reader
from plait_nodes.io.csv_writer import csv_writer


@dataclass(frozen=True)
class Pair:
    """One line of the table: the same work by a node and by polars."""

    name: str
    ours: Callable[[], pl.DataFrame | None]
    theirs: Callable[[], pl.DataFrame | None]
    limit: float | None = None


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--rows", type=int, default=2_000_000)
    options.add_argument("--repeat", type=int, default=11)
    options.add_argument("--folder", type=Path, help="where the data is kept between calls")
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="plait-csv-") as name:
        folder = given.folder or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        make_files(folder, given.rows)
        return max(report(pair, given.repeat) for pair in pairs(folder))


def make_files(folder: Path, rows: int) -> None:
    """The orders, and the same with dates, with gaps in the last column, and in quotes."""
    marker = folder / f"csv-{rows}"
    if marker.exists():
        return
    table_pipeline.write_data(folder, rows)
    orders = pl.read_csv(folder / "orders.csv")
    number = pl.col("order")
    day = pl.lit("2013-01-01").str.to_date() + pl.duration(days=number % 3_000)
    orders.with_columns(day=day).write_csv(folder / "dates.csv")
    orders.with_columns(last=pl.when(number % 7 > 0).then(number)).write_csv(folder / "gaps.csv")
    orders.write_csv(folder / "quoted.csv", quote_style="non_numeric")
    marker.touch()


def pairs(folder: Path) -> list[Pair]:
    table = pl.read_csv(folder / "orders.csv")
    return [
        Pair("read: plain", *readers(folder / "orders.csv"), 1.1),
        Pair("read: dates", *readers(folder / "dates.csv", finds_dates=True), 1.1),
        Pair("read: gaps in the last column", *readers(folder / "gaps.csv")),
        Pair("read: texts in quotes", *readers(folder / "quoted.csv")),
        Pair("read: row by row, faults left out", *readers(folder / "orders.csv", "skip")),
        Pair("write", *writers(table, folder)),
        Pair("write: formulas as they are", *writers(table, folder, neutralize=False), 1.1),
    ]


def readers(
    path: Path, bad_rows: str = "fail", *, finds_dates: bool = False
) -> tuple[Callable[[], pl.DataFrame], Callable[[], pl.DataFrame]]:
    def ours() -> pl.DataFrame:
        query = csv_reader(RunContext(), path=path, bad_rows=bad_rows).out.to_native()
        assert isinstance(query, pl.LazyFrame)
        return query.collect(engine="streaming")

    return ours, lambda: pl.scan_csv(path, try_parse_dates=finds_dates).collect(engine="streaming")


def writers(
    table: pl.DataFrame, folder: Path, *, neutralize: bool = True
) -> tuple[Callable[[], None], Callable[[], None]]:
    return (
        lambda: csv_writer(lazy(table), RunContext(), path=folder / "ours.csv", neutralize_formulas=neutralize),
        lambda: table.lazy().sink_csv(folder / "theirs.csv", engine="streaming"),
    )


def report(pair: Pair, repeat: int) -> int:
    """Measure one pair in turn, print its line, and return whether its limit was missed."""
    first = [pair.ours(), pair.theirs()]
    if isinstance(first[0], pl.DataFrame) and isinstance(first[1], pl.DataFrame):
        assert first[0].equals(first[1]), f"{pair.name}: the two tables differ"
    costs = [(cpu_of(pair.ours), cpu_of(pair.theirs)) for _ in range(repeat)]
    ratio = median(ours / theirs for ours, theirs in costs)
    ours, theirs = (median(each) for each in zip(*costs, strict=True))
    verdict = "" if pair.limit is None else f"  limit {pair.limit:g}  {'ok' if ratio <= pair.limit else 'OVER'}"
    print(f"{pair.name:<34} {ours:6.2f} CPU s, polars {theirs:6.2f}: {ratio:5.2f} ×{verdict}")
    return int(pair.limit is not None and ratio > pair.limit)


def cpu_of(action: Callable[[], object]) -> float:
    began = time.process_time()
    action()
    return time.process_time() - began


if __name__ == "__main__":
    sys.exit(main())

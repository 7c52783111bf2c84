"""What a manipulation node costs beside the same query written by hand in polars.

    python tests/benchmarks/bench_manipulation.py [--rows 1000000] [--repeat 5] [--only lag]

Prints seconds of CPU time, the smallest of the repeats, and their ratio; what takes little time is repeated more often.
Both build a lazy query over a table in memory and run it on the streaming engine, and both must give the same table.
Building ours, with the checks of its parameters, counts; it does not grow with the rows, so two milliseconds of it are
left out of the ratio.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import polars as pl
from learning_contests import LEARNING
from manipulation_contests import CONTESTS, Contest, rows_drawn
from polars.testing import assert_frame_equal

from plait.collector import settle_collector
from plait.table import collect, lazy

LIMIT = 1.1
BUILDING = 0.002
ENOUGH = 2.0
"""Seconds of CPU time after which a figure is settled."""


@dataclass(frozen=True)
class Figures:
    """The CPU seconds of both."""

    theirs: float
    ours: float

    @property
    def ratio(self) -> float:
        return max(self.ours - BUILDING, 0.0) / self.theirs


def ours_of(contest: Contest, table: pl.DataFrame) -> pl.DataFrame:
    return collect(contest.ours(lazy(table))).to_polars()


def theirs_of(contest: Contest, table: pl.DataFrame) -> pl.DataFrame:
    return contest.theirs(table.lazy()).collect(engine="streaming")


def check_equal(contest: Contest, table: pl.DataFrame) -> None:
    ours, theirs = ours_of(contest, table), theirs_of(contest, table)
    if not contest.by_chance:
        assert_frame_equal(ours, theirs)
    elif ours.height != theirs.height:
        raise AssertionError(f"{contest.name}: {ours.height} and {theirs.height} rows.")


def cpu_of(action: Callable[[Contest, pl.DataFrame], object], contest: Contest, table: pl.DataFrame) -> float:
    began = time.process_time()
    action(contest, table)
    return time.process_time() - began


def figures(contest: Contest, table: pl.DataFrame, repeat: int) -> Figures:
    """Theirs and ours in turn, so that what else the machine does is fair to both."""
    pairs: list[tuple[float, float]] = []
    while len(pairs) < repeat or (sum(map(sum, pairs)) < ENOUGH and len(pairs) < 6 * repeat):
        pairs.append((cpu_of(theirs_of, contest, table), cpu_of(ours_of, contest, table)))
    return Figures(min(theirs for theirs, _ in pairs), min(ours for _, ours in pairs))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--repeat", type=int, default=5)
    options.add_argument("--only", default="", help="part of the name of a node")
    chosen = options.parse_args()
    settle_collector()
    table = rows_drawn(chosen.rows)
    over = False
    for contest in (*CONTESTS, *LEARNING):
        if chosen.only not in contest.name:
            continue
        check_equal(contest, table)
        found = figures(contest, table, chosen.repeat)
        over |= found.ratio > LIMIT
        verdict = "ok" if found.ratio <= LIMIT else "OVER"
        print(
            f"{contest.name:<34} polars {found.theirs:8.4f} s   ours {found.ours:8.4f} s"
            f"   ratio {found.ratio:5.2f}   limit {LIMIT:g}  {verdict}",
            flush=True,
        )
    return int(over)


if __name__ == "__main__":
    sys.exit(main())

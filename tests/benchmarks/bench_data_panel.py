"""What looking at a table of ten million rows costs the thread of the window.

    python tests/benchmarks/bench_data_panel.py [--rows 10000000] [--repeat 5]

Prints milliseconds of that thread's CPU time, the median of the repeats (the worst frame for scrolling), and the memory
that showing the table took. Sorting, filtering and searching go on beside the window: how long they took, the longest
piece of work of its thread meanwhile, and for how long it did not answer, which depends on what else the machine does.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np
import polars as pl

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from plait.backends import backend_of
from plait.table import lazy
from plait_gui.spare_core import spare_core
from plait_gui.theme import Appearance, dress, load_fonts
from plait_gui.viewers.arrow_table import ArrowTable
from plait_gui.viewers.row_choice import RowChoice, RowFilter, SortKey
from plait_gui.viewers.table_pane import TablePane
from plait_gui.viewers.table_view import TableView

FRAMES = 120


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    name: str
    amount: float
    unit: str
    limit: float | None = None

    def __str__(self) -> str:
        line = f"{self.name:<56} {self.amount:8.1f} {self.unit}"
        if self.limit is None:
            return line
        return f"{line}   limit {self.limit:g}  {'ok' if self.amount <= self.limit else 'OVER'}"


def table_file(rows: int, folder: Path) -> Path:
    """A file as the store keeps it: numbers, texts, truth values and times, some of them missing."""
    random = np.random.default_rng(0)
    frame = pl.LazyFrame(
        {
            "id": np.arange(rows),
            "price": random.normal(100, 20, rows),
            "quantity": random.integers(0, 50, rows),
            "city": random.choice(["Berlin", "Paris", "Rome", "Madrid"], rows),
            "paid": random.random(rows) > 0.5,
        }
    ).with_columns(
        price=pl.when(pl.col("quantity") < 45).then("price"),
        at=pl.datetime(2020, 1, 1) + pl.duration(seconds=pl.col("id")),
        **{f"x{index}": pl.col("price") * index for index in range(6)},
    )
    path = folder / "table.arrow"
    table = lazy(frame)
    backend_of(table).sink_ipc(table, path)
    return path


def cpu_of(action: Callable[[], object]) -> float:
    """Milliseconds of CPU time that this thread takes; a thread beside the window is not counted."""
    began = time.thread_time()
    action()
    return (time.thread_time() - began) * 1000


def first_paint(path: Path, appearance: Appearance) -> float:
    view = shown(appearance)

    def paint() -> None:
        view.show_table(ArrowTable(path))
        view.grab()

    took = cpu_of(paint)
    closed(view)
    return took


def scrolling(path: Path, appearance: Appearance) -> list[Figure]:
    view = shown(appearance)
    view.show_table(ArrowTable(path))
    view.grab()
    bar, across = view.verticalScrollBar(), view.horizontalScrollBar()

    def frames(step: int, jump: int) -> list[float]:
        def frame(number: int) -> None:
            bar.setValue(bar.value() + step if step else number * jump)
            view.viewport().grab()

        return [cpu_of(lambda number=number: frame(number)) for number in range(FRAMES)]  # type: ignore[misc]

    def sideways(number: int) -> None:
        across.setValue(number * across.maximum() // FRAMES)
        view.viewport().grab()

    steady = frames(3, 0)
    jumping = frames(0, bar.maximum() // FRAMES)
    side = [cpu_of(lambda number=number: sideways(number)) for number in range(FRAMES)]  # type: ignore[misc]
    closed(view)
    return [
        Figure("scroll, three rows a frame, worst frame", max(steady), "ms", 25),
        Figure("scroll, median frame", median(steady), "ms"),
        Figure("drag the scroll bar through all rows, worst frame", max(jumping), "ms", 25),
        Figure("scroll sideways, worst frame", max(side), "ms", 25),
    ]


CHOICES = (
    ("sort by a number", RowChoice((SortKey(1),))),
    ("sort by a text and a number", RowChoice((SortKey(3), SortKey(1, descending=True)))),
    ("filter by a condition", RowChoice(filter=RowFilter("price > 120 and city == 'Rome'", is_formula=True))),
    ("filter a column by a text", RowChoice(filter=RowFilter("ber", column=3))),
    ("filter and sort", RowChoice((SortKey(1),), RowFilter("quantity < 10", is_formula=True))),
    ("all rows again", RowChoice()),
)


def choosing(path: Path, appearance: Appearance) -> list[Figure]:
    """Choosing rows in a window that goes on being used."""
    pane = TablePane(appearance)
    pane.resize(1000, 560)
    pane.show()
    pane.show_table(ArrowTable(path))
    lines: list[Figure] = []
    for name, choice in CHOICES:
        lines += waited_for(name, lambda choice=choice: pane.choose(choice), lambda: pane.ordering.is_busy)  # type: ignore[misc]
    waited_for("", lambda: pane.choose(RowChoice((SortKey(1),))), lambda: pane.ordering.is_busy)
    bar = pane.view.verticalScrollBar()

    def frame(number: int) -> None:
        bar.setValue(number * bar.maximum() // FRAMES)
        pane.view.viewport().grab()

    worst = max(cpu_of(lambda number=number: frame(number)) for number in range(FRAMES))  # type: ignore[misc]
    lines.append(Figure("drag the scroll bar through sorted rows, worst frame", worst, "ms", 25))
    finding, card = pane.finding, pane.card
    lines += waited_for(
        "find a text in all cells", lambda: finding.look_for("madrid"), lambda: pane.finding.matches is None
    )
    lines.append(Figure("go to the next match", cpu_of(lambda: pane.finding.step(forward=True)), "ms", 25))
    lines += waited_for("statistics of a column", lambda: pane.describe(1), lambda: "Mean" not in card.facts)
    pane.close_table()
    pane.close()
    pane.deleteLater()
    QApplication.processEvents()
    return lines


def waited_for(name: str, action: Callable[[], object], is_busy: Callable[[], bool]) -> list[Figure]:
    """How long something takes beside the window, and what the window's thread does meanwhile."""
    work = stall = 0.0
    began = last = time.perf_counter()
    worked = time.thread_time()

    def note() -> None:
        nonlocal work, stall, last, worked
        work = max(work, (time.thread_time() - worked) * 1000)
        stall = max(stall, (time.perf_counter() - last) * 1000)
        worked, last = time.thread_time(), time.perf_counter()

    action()
    while is_busy():
        QApplication.processEvents()
        time.sleep(0.001)
        note()
    took = (time.perf_counter() - began) * 1000
    QApplication.processEvents()
    note()
    return [
        Figure(name, took, "ms"),
        Figure(f"{name}: longest work", work, "ms", 100),
        Figure(f"{name}: longest wait", stall, "ms"),
    ]


def shown(appearance: Appearance) -> TableView:
    view = TableView(appearance)
    view.resize(1000, 560)
    view.show()
    QApplication.processEvents()
    return view


def closed(view: TableView) -> None:
    view.close_table()
    view.close()
    view.deleteLater()
    QApplication.processEvents()


def own_memory() -> float:
    """MiB that are this process's own; pages of mapped files are the system's to take back."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("RssAnon"):
            return int(line.split()[1]) / 1024
    return 0.0


def memory(path: Path, appearance: Appearance) -> float:
    before = own_memory()
    view = shown(appearance)
    view.show_table(ArrowTable(path))
    view.grab()
    took = own_memory() - before
    closed(view)
    return took


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=10_000_000)
    options.add_argument("--repeat", type=int, default=5)
    given = options.parse_args()
    spare_core()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    load_fonts()
    appearance = Appearance()
    assert isinstance(application, QApplication)
    dress(application, appearance)
    with tempfile.TemporaryDirectory() as folder:
        path = table_file(given.rows, Path(folder))
        took = [first_paint(path, appearance) for _ in range(given.repeat + 1)]
        lines = [
            Figure(f"{given.rows:,} rows: first paint, first table", took[0], "ms", 200),
            Figure(f"{given.rows:,} rows: first paint, later tables", median(took[1:]), "ms", 200),
            *scrolling(path, appearance),
            *choosing(path, appearance),
            Figure("memory beyond the mapped file", memory(path, appearance), "MiB"),
        ]
    print(*lines, sep="\n")
    return int(any(line.limit is not None and line.amount > line.limit for line in lines))


if __name__ == "__main__":
    sys.exit(main())

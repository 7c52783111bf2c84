"""For how long the window does not answer while workflows run, with everything open that follows a run.

    python tests/benchmarks/bench_stalls.py [--trace] [--only WORDS]

A timer of the window's thread should come every 10 ms; how late it comes is for how long nobody was answered. Printed
are the 99th percentile of that and the longest, the most CPU time that the thread took between two beats, and how often
it was late. On a machine that does other things too, waits get longer and CPU times stay.

With --trace it is also told what the thread was at when it was late for longest.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from plait.document import dumps
from plait.registry import NodeRegistry
from plait.workflow import Workflow
from plait_gui.files.examples import examples_folder
from plait_gui.garbage import Garbage
from plait_gui.spare_core import spare_core
from plait_gui.studio import Studio
from plait_gui.theme import Appearance, dress, load_fonts
from plait_gui.window import Window

BEAT = 10
"""Milliseconds."""
P99, LONGEST = 100.0, 250.0
CHAIN = 250
LOOPS = ("control.sweep", "control.cross_validation")
_PATIENCE = 180.0
"""Seconds for one scenario."""
_SUSPICIOUS = 0.05
"""Seconds without a beat after which the watcher looks at what the thread does."""


@dataclass
class Beats:
    """How late the beats came, in milliseconds, and the CPU time between them."""

    late: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)
    stacks: list[tuple[float, str]] = field(default_factory=list)

    def line(self, name: str) -> str:
        ordered = sorted(self.late)
        p99, longest = ordered[int(0.99 * (len(ordered) - 1))], ordered[-1]
        verdict = "ok" if p99 <= P99 and longest <= LONGEST else "OVER"
        often = sum(each > P99 for each in ordered)
        return (
            f"{name:<44} beats {len(ordered):5}   p99 {p99:6.1f} ms   longest {longest:6.1f} ms   "
            f"most work {max(self.work):6.1f} ms   over 100 ms: {often}   {verdict}"
        )

    @property
    def is_over(self) -> bool:
        return self.line("").endswith("OVER")


class Heart:
    """Beats in the window's thread from its making to its end."""

    def __init__(self, *, watched: bool) -> None:
        self.beats = Beats()
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._main = threading.get_ident()
        self._is_over = threading.Event()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        if watched:
            self._watcher.start()

    def stop(self) -> Beats:
        self._beat()
        self._timer.stop()
        self._is_over.set()
        if self._watcher.is_alive():
            self._watcher.join()
        return self.beats

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.beats.late.append(max(0.0, (now - self._last) * 1000 - BEAT))
        self.beats.work.append((worked - self._worked) * 1000)
        self._last, self._worked = now, worked

    def _watch(self) -> None:
        while not self._is_over.wait(0.02):
            late = time.perf_counter() - self._last
            if late > _SUSPICIOUS:
                self.beats.stacks.append((late, _stack_of(self._main)))


def _stack_of(thread: int) -> str:
    """What a thread is at. Its frames are not touched: what is held by one would be taken down in another thread."""
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        parts = file.read().split("\n\n")
    told = next((part for part in parts if f"{thread:016x}" in part), "")
    return "\n".join(told.splitlines()[1:13])


class Bench:
    """A window in which one scenario after the other is run."""

    def __init__(self, folder: Path, *, traced: bool) -> None:
        self.appearance = Appearance()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        dress(application, self.appearance)
        self.studio = Studio(NodeRegistry())
        self.window = Window(self.studio, self.appearance)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.open(None)
        self.folder, self._traced = folder, traced
        self.is_over = False
        self.ended: list[str] = []
        """How each run ended."""
        self.studio.running.ended.connect(lambda status, _: self.ended.append(status))

    def measure(self, name: str, action: Callable[[], object], is_done: Callable[[], bool]) -> None:
        """Do something, and beat until it is done and the panels have followed."""
        heart = Heart(watched=self._traced)
        action()
        began = time.perf_counter()
        self._loop(lambda: is_done() or time.perf_counter() - began > _PATIENCE)
        self._loop_for(600)
        beats = heart.stop()
        self.is_over |= beats.is_over
        print(beats.line(name), flush=True)
        if self._traced and beats.stacks:
            late, stack = max(beats.stacks)
            print(f"  {late * 1000:.0f} ms into it:\n{stack}", flush=True)

    def open(self, path: Path) -> None:
        self.window.files.show_file(path)

    def run(self) -> Callable[[], bool]:
        """Run all; the answer says whether that is over."""
        before = len(self.ended)
        self.studio.running.run_all()
        return lambda: len(self.ended) > before

    def show_panel(self, panel: object) -> None:
        self.window.bottom.setCurrentWidget(panel)  # type: ignore[arg-type]

    def close(self) -> None:
        self.window._close_now()
        delete(self.window)
        delete(self.studio)

    def settle(self) -> None:
        self._loop_for(1500)

    def _loop(self, is_done: Callable[[], bool]) -> None:
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if is_done() else None)
        timer.start(50)
        loop.exec()

    def _loop_for(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def example(bench: Bench, name: str) -> Path:
    """A copy of an example, beside which the results of an earlier run can't be."""
    folder = examples_folder()
    assert folder is not None
    data = bench.folder / "data"
    if not data.exists():
        data.symlink_to(folder / "data")
    path = bench.folder / f"{name}.json"
    path.write_bytes((folder / f"{name}.json").read_bytes())
    return path


def chain(bench: Bench) -> Path:
    """Cheap nodes, one after the other, in rows of 25."""
    workflow = Workflow("A chain")
    columns = {"x": [1.0, 2.0, 3.0], "group": ["a", "b", "a"]}
    workflow.add_node("io.csv_reader", "n0", params={"path": "points.csv"})
    (bench.folder / "points.csv").write_text(
        ",".join(columns) + "\n" + "\n".join(",".join(map(str, row)) for row in zip(*columns.values(), strict=True))
    )
    for number in range(1, CHAIN):
        place = {"x": 240.0 * (number % 25), "y": 120.0 * (number // 25)}
        params = {"column": "x", "formula": f"x + {number}"}
        workflow.add_node("manipulation.formula", f"n{number}", params=params, **place)
        workflow.connect(f"n{number - 1}", "out", f"n{number}", "table")
    path = bench.folder / "chain.json"
    path.write_text(dumps(workflow), encoding="utf-8")
    return path


def scenarios(bench: Bench) -> dict[str, Callable[[], None]]:
    window, studio = bench.window, bench.studio

    def run_with(name: str, node_id: str, panel: object) -> None:
        """Run what is open, with a node chosen so that its table or figure is shown, and one of the panels in front."""
        studio.editor.selection.set([node_id])
        bench.show_panel(panel)
        over: list[Callable[[], bool]] = []
        bench.measure(name, lambda: over.append(bench.run()), lambda: over[0]())
        assert bench.ended[-1] == "done", bench.ended

    def admissions() -> None:
        path = example(bench, "graduate_admissions")
        bench.measure("graduate_admissions: open", lambda: bench.open(path), lambda: True)
        bench.settle()
        figures = [each for each, node in studio.editor.workflow.nodes.items() if node.type_id == "views.roc_curve"]
        run_with("graduate_admissions: first run, timeline", figures[0], window.bottom.timeline)
        studio.editor.set_param(next(iter(studio.editor.workflow.nodes)), "limit", 450)
        run_with("graduate_admissions: run again, data panel", figures[0], window.bottom.data)
        studio.editor.set_param(next(iter(studio.editor.workflow.nodes)), "limit", 440)
        run_with("graduate_admissions: run again, past runs", figures[0], window.bottom.runs)
        for name in ("report.html", "report.pdf"):
            file = bench.folder / name
            bench.measure(f"graduate_admissions: {name}", lambda file=file: window.reporting.save(file), file.exists)  # type: ignore[misc]

    def cheap_nodes() -> None:
        path = chain(bench)
        bench.measure(f"{CHAIN} nodes: open", lambda: bench.open(path), lambda: True)
        bench.settle()
        run_with(f"{CHAIN} nodes: first run, timeline", f"n{CHAIN - 1}", window.bottom.timeline)
        studio.editor.set_param("n1", "formula", "x * 2")
        run_with(f"{CHAIN} nodes: run again, data panel", f"n{CHAIN - 1}", window.bottom.data)
        studio.editor.set_param("n1", "formula", "x * 3")
        run_with(f"{CHAIN} nodes: run again, log", f"n{CHAIN - 1}", window.bottom.log)
        bench.measure(
            f"{CHAIN} nodes: report.pdf",
            lambda: window.reporting.save(bench.folder / "chain.pdf"),
            (bench.folder / "chain.pdf").exists,
        )

    def loops() -> None:
        for name in ("customer_segments", "model_comparison"):
            path = example(bench, name)
            bench.measure(f"{name}: open", lambda path=path: bench.open(path), lambda: True)  # type: ignore[misc]
            bench.settle()
            nodes = studio.editor.workflow.nodes
            loop = next(
                each for each, node in nodes.items() if node.type_id in ("control.sweep", "control.cross_validation")
            )
            run_with(f"{name}: run of a loop, timeline", loop, window.bottom.timeline)

    return {"admissions": admissions, "chain": cheap_nodes, "loops": loops}


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--trace", action="store_true")
    options.add_argument("--only", default="", help="a scenario: admissions, chain or loops")
    given = options.parse_args()
    spare_core()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    load_fonts()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name in ("CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(folder) / name.lower())
        bench = Bench(Path(folder), traced=given.trace)
        bench.settle()
        garbage = Garbage()
        for name, scenario in scenarios(bench).items():
            if given.only in ("", name):
                scenario()
        bench.close()
        garbage.stop()
    assert application is not None
    return int(bench.is_over)


if __name__ == "__main__":
    sys.exit(main())

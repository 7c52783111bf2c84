"""Ten million rows: a fused run beside the hand-written query, under a memory cap, interactive, and after an edit.

    python tests/benchmarks/bench_tables.py [--rows 10000000] [--repeat 3] [--folder DIR]

Each run is a process of its own, in turn with the others. CPU seconds and peak memory are the operating system's; the
ratios count. The memory cap is a control group, which needs an administrator; without one the peak is compared.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import table_pipeline

ROOT = Path(__file__).resolve().parents[2]
CAP = 600 * 2**20
HEADLESS = ("headless", "full sort", "every port kept")
"""What `plait run` does."""
ENVIRONMENT = dict(os.environ)
GROUPS = Path("/sys/fs/cgroup/memory")


@dataclass(frozen=True)
class Cost:
    """What one process took."""

    cpu: float
    wall: float
    peak: int
    """Bytes."""
    code: int
    said: dict[str, float]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--rows", type=int, default=10_000_000)
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--folder", type=Path, help="where the data is kept between calls")
    options.add_argument("--work", help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.work == "data":
        table_pipeline.write_data(given.folder, given.rows)
        return 0
    if given.work:
        print(json.dumps(WORK[given.work](given.folder)))
        return 0
    with tempfile.TemporaryDirectory(prefix="plait-tables-") as name:
        folder = given.folder or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        marker = folder / f"rows-{given.rows}"
        if not marker.exists():
            # In a process of its own, because those that are measured take over the peak of this one.
            data = ["--work", "data", "--rows", str(given.rows), "--folder", str(folder)]
            subprocess.run([sys.executable, __file__, *data], check=True)
            marker.touch()
        save_workflows(folder)
        return report(folder, given.repeat)


def save_workflows(folder: Path) -> None:
    """Write the files of the headless runs."""
    from plait import document

    document.save(table_pipeline.pipeline(folder, folder / "headless.csv"), folder / "headless.json")
    document.save(table_pipeline.full_sort(folder, folder / "sorted.csv"), folder / "full sort.json")
    document.save(table_pipeline.pipeline(folder, folder / "kept.csv"), folder / "every port kept.json")


def report(folder: Path, repeat: int) -> int:
    """Run everything, print the table, and return whether a limit was missed."""
    names = ("by hand", "headless", "interactive")
    costs: dict[str, list[Cost]] = {name: [] for name in names}
    for _ in range(repeat):
        for name in names:
            costs[name].append(run(name, folder))
    if (folder / "by-hand.csv").read_text() != (folder / "headless.csv").read_text():
        print("note: the two tables differ in the last digits of sums, or more; compare them by hand")
    lines = [row(name, costs[name]) for name in names]
    hand, headless, interactive = (costs[name] for name in names)
    checks = [
        check("headless, CPU", ratio(headless, hand, lambda cost: cost.cpu), 1.10, "×"),
        check("headless, peak memory", ratio(headless, hand, lambda cost: cost.peak), 1.15, "×"),
        check("interactive first run, CPU", median(cost_of_first_run(interactive, hand)), 1.6, "×"),
        check(
            "edited below a kept join, of a full run", said(interactive, "edit") / said(interactive, "first"), 0.15, "×"
        ),
        check("first edit, which keeps the join", said(interactive, "first edit"), float("inf"), "s"),
        check("preview after the join", said(interactive, "preview"), 1.0, "s"),
    ]
    kept = run("every port kept", folder)
    lines.append(row("every port kept", [kept]))
    size = sum(file.stat().st_size for file in (folder / "store").rglob("*") if file.is_file())
    checks.append(check("every port kept, CPU", kept.cpu / median(cost.cpu for cost in headless), float("inf"), "×"))
    checks.append(
        check("every port kept, peak memory", kept.peak / median(c.peak for c in headless), float("inf"), "×")
    )
    checks.append(check("every port kept, on disk", size / 2**20, float("inf"), "MiB"))
    for name in HEADLESS[:2]:
        cost = run(name, folder, capped=True)
        lines.append(row(f"{name}, 600 MiB cap", [cost]))
        checks.append(check(f"{name} under the cap, exit code", float(cost.code), 0, ""))
    print(*lines, "", *(line for line, _ in checks), sep="\n")
    return int(not all(holds for _, holds in checks))


def run(name: str, folder: Path, *, capped: bool = False) -> Cost:
    """Run one piece of work in a child process."""
    command = [sys.executable, __file__, "--work", name, "--folder", str(folder)]
    if name in HEADLESS:
        shutil.rmtree(folder / "store", ignore_errors=True)
        command = [sys.executable, "-m", "plait", "run", str(folder / f"{name}.json"), "--store", str(folder / "store")]
        command += ["--keep-all"] if name == "every port kept" else []
    roots = [Path(__file__).parent, *(ROOT / each for each in ("engine", "nodes", "gui"))]
    # An installed package has its bytecode on disk; the first process leaves that of a checkout there too.
    environment = {each: value for each, value in ENVIRONMENT.items() if each != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = os.pathsep.join(map(str, roots))
    began = time.monotonic()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, env=environment, stdout=output, preexec_fn=_enter_cap if capped and _can_cap() else None
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said_json = "{}" if name in HEADLESS else output.read().decode() or "{}"
    wall = time.monotonic() - began
    return Cost(
        usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024, process.returncode, json.loads(said_json)
    )


def by_hand(folder: Path) -> dict[str, float]:
    table_pipeline.by_hand(folder, folder / "by-hand.csv")
    return {}


def interactive(folder: Path) -> dict[str, float]:
    """As an open window: the preview of the join before any run, the first run, and runs after edits of the group-by.

    The join is kept when it is worked out for the second time, which the first edit makes necessary.
    """
    from plait.plan import Wishes
    from plait.session import Session

    workflow = table_pipeline.pipeline(folder, folder / "interactive.csv")
    store = folder / "store-interactive"
    shutil.rmtree(store, ignore_errors=True)
    times: dict[str, float] = {"start cpu": time.process_time()}
    with Session(store=store, in_memory=True) as session:

        def timed(name: str, action: Callable[[], object]) -> None:
            began, cpu = time.monotonic(), time.process_time()
            action()
            times[name], times[f"{name} cpu"] = time.monotonic() - began, time.process_time() - cpu

        def execute() -> None:
            wishes = Wishes(interactive=True)
            session.run(workflow.snapshot(), wishes=wishes, jobs=2).execute().raise_for_failure()

        timed("preview", lambda: session.preview(workflow.snapshot(), "join", "out", rows=200, seconds=5.0))
        timed("first", execute)
        for name, function in (("first edit", "mean"), ("edit", "max")):
            aggregations = [{"column": "value", "function": function, "name": "value_sum"}]
            workflow.set_param("group", "aggregations", aggregations)
            timed(name, execute)
    return times


def _can_cap() -> bool:
    return os.access(GROUPS, os.W_OK)


def _enter_cap() -> None:
    group = GROUPS / f"plait-bench-{os.getpid()}"
    group.mkdir()
    (group / "memory.limit_in_bytes").write_text(str(CAP))
    (group / "cgroup.procs").write_text(str(os.getpid()))


def ratio(ours: list[Cost], theirs: list[Cost], of: Callable[[Cost], float]) -> float:
    """The median of the ratios, pair by pair."""
    return median(of(a) / of(b) for a, b in zip(ours, theirs, strict=True))


def cost_of_first_run(ours: list[Cost], theirs: list[Cost]) -> list[float]:
    """The CPU time of starting and of the first interactive run, beside the whole of the query by hand."""
    return [(a.said["start cpu"] + a.said["first cpu"]) / b.cpu for a, b in zip(ours, theirs, strict=True)]


def said(costs: list[Cost], name: str) -> float:
    return median(cost.said[name] for cost in costs)


def row(name: str, costs: list[Cost]) -> str:
    cpu, wall, peak = (median(each) for each in zip(*((c.cpu, c.wall, c.peak) for c in costs), strict=True))
    return f"{name:<32} {cpu:7.2f} CPU s {wall:7.2f} s {peak / 2**20:7.0f} MiB  exit {costs[0].code}"


def check(name: str, value: float, limit: float, unit: str) -> tuple[str, bool]:
    holds = value <= limit
    return f"{name:<44} {value:7.2f} {unit:<2} limit {limit:g}  {'ok' if holds else 'OVER'}", holds


WORK = {"by hand": by_hand, "interactive": interactive}

if __name__ == "__main__":
    sys.exit(main())

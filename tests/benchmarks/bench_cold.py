"""What a start costs: `plait run` of a workflow of three nodes beside a bare polars script that does the same.

    python tests/benchmarks/bench_cold.py [--repeat 9]

Every command runs in a process of its own, in turn with the others, and is told by the median of its CPU seconds. The
ratios count; the milliseconds are those of the machine.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
ROWS = 20_000

SCRIPT = """\
import polars as pl

table = pl.scan_csv("orders.csv").filter(pl.col("price") > 50.0)
table = table.group_by("city").agg(pl.col("price").sum()).sort("city")
table.sink_csv("bare.csv", engine="streaming")
"""

WORKFLOW = {
    "plait": 1,
    "nodes": {
        "read": {"type": "cold.read", "params": {"path": "orders.csv"}},
        "keep": {"type": "cold.keep", "params": {"column": "price", "above": 50.0}},
        "total": {"type": "cold.total", "params": {"by": "city", "column": "price"}},
    },
    "connections": ["read.out -> keep.table", "keep.out -> total.table"],
}


@dataclass(frozen=True)
class Line:
    """A command beside another one."""

    name: str
    beside: str
    limit: float


LINES = (
    Line("plait run", "bare polars script", 1.6),
    Line("plait run, all reused", "bare polars script", 1.6),
    Line("plait check", "import polars", 1.6),
)
HELP_LIMIT = 150


def prepare(folder: Path) -> Mapping[str, str]:
    """Write the data, the workflow, the script and the plugin; returns the environment for the commands."""
    lines = [f"{'abcdefgh'[row % 8]},{(row * 7919) % 10_000 / 100}" for row in range(ROWS)]
    (folder / "orders.csv").write_text("\n".join(["city,price", *lines, ""]), encoding="utf-8")
    (folder / "orders.json").write_text(json.dumps(WORKFLOW), encoding="utf-8")
    (folder / "bare.py").write_text(SCRIPT, encoding="utf-8")
    about = folder / "cold_nodes-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: cold-nodes\nVersion: 1.0\n", encoding="utf-8")
    (about / "entry_points.txt").write_text("[plait.nodes]\ncold = cold_nodes\n", encoding="utf-8")
    roots = [folder, Path(__file__).parent, *(ROOT / name for name in ("engine", "nodes", "gui"))]
    # An installed package has its bytecode on disk; the first, uncounted round leaves that of a checkout there too.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**environment, "PYTHONPATH": os.pathsep.join(map(str, roots)), "XDG_CACHE_HOME": str(folder / "cache")}


def commands() -> dict[str, list[str]]:
    python = sys.executable
    plait = [python, "-c", "import sys; from plait.cli.main import main; sys.exit(main())"]
    return {
        "python": [python, "-c", "pass"],
        "import polars": [python, "-c", "import polars"],
        "bare polars script": [python, "bare.py"],
        "plait run": [*plait, "run", "orders.json", "--fresh", "--output", "total.out=run.csv"],
        "plait run, all reused": [*plait, "run", "orders.json", "--output", "total.out=run.csv"],
        "plait check": [*plait, "check", "orders.json"],
        "plait --help": [*plait, "--help"],
    }


def cpu_milliseconds(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> float:
    """The CPU time of a command and all its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def measure(repeat: int) -> dict[str, float]:
    """The median of each command, in milliseconds of CPU time."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = prepare(folder)
        chosen = commands()
        for command in chosen.values():
            cpu_milliseconds(command, folder, environment)
        if (folder / "bare.csv").read_bytes() != (folder / "run.csv").read_bytes():
            sys.exit("The workflow and the script do not give the same table.")
        seen: dict[str, list[float]] = {each: [] for each in chosen}
        for _ in range(repeat):
            for each, command in chosen.items():
                seen[each].append(cpu_milliseconds(command, folder, environment))
    return {each: median(times) for each, times in seen.items()}


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--repeat", type=int, default=9)
    times = measure(options.parse_args().repeat)
    for name, milliseconds in times.items():
        print(f"{name:<24} {milliseconds:7.0f} ms")
    print()
    over = False
    for line in LINES:
        ratio = times[line.name] / times[line.beside]
        over |= ratio > line.limit
        verdict = "ok" if ratio <= line.limit else "OVER"
        print(f"{line.name:<24} {ratio:7.2f} × {line.beside:<20} limit {line.limit:g}  {verdict}")
    is_slow = times["plait --help"] > HELP_LIMIT
    print(f"{'plait --help':<24} {times['plait --help']:7.0f} ms   limit {HELP_LIMIT}  {'OVER' if is_slow else 'ok'}")
    return 1 if over or is_slow else 0


if __name__ == "__main__":
    sys.exit(main())

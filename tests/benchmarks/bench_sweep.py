"""What a sweep costs: 64 settings of a forest on two jobs, beside 64 direct calls in two processes.

    python tests/benchmarks/bench_sweep.py [--repeat 3] [--rows 8000] [--trees 15]

Prints seconds of wall time and of CPU time, the median of the repeats, taken in turn so that a busy machine is busy for
both. The processes of the direct calls have imported everything and have the table before the clock starts; the session
of the sweep has imported everything. The sweep has a store, so that its table and every forest are kept; the direct
calls keep nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from itertools import product
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Annotated

import polars as pl
from pydantic import Field

from plait import Table, node
from plait.collector import settle_collector
from plait.document import loads
from plait.registry import NodeRegistry
from plait.session import Session
from plait.table import lazy

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LIMIT = 1.15
FEATURES = [f"x{index}" for index in range(8)]
CALLS: Counter[str] = Counter()


@node("bench.upstream")
def upstream(*, rows: Annotated[int, Field(description="How many rows.")] = 1000) -> Table:
    """Make a table, and count how often."""
    CALLS["upstream"] += 1
    return lazy(table(rows))


def table(rows: int) -> pl.DataFrame:
    import numpy as np

    generator = np.random.default_rng(0)
    values = generator.normal(size=(rows, len(FEATURES)))
    target = values[:, 0] * values[:, 1] + np.sin(values[:, 2]) + generator.normal(scale=0.1, size=rows)
    return pl.DataFrame({**{name: values[:, index] for index, name in enumerate(FEATURES)}, "y": target})


def params(trees: int, depth: int, leaf_rows: int) -> dict[str, object]:
    learner = {"target": "y", "features": FEATURES, "task": "regression", "seed": 1}
    return {**learner, "trees": trees, "depth": depth, "leaf_rows": leaf_rows}


def serve(connection: Connection, rows: int, trees: int) -> None:
    """In a process of its own: call the node function for each depth that is sent."""
    from plait.arguments import arguments_of
    from plait.calling import call

    node_type = NodeRegistry().get("mining.random_forest")
    data = lazy(table(rows))
    call(node_type, {"table": [data]}, arguments_of(node_type, params(1, 1, 1), None))
    connection.send("ready")
    while (settings := connection.recv()) is not None:
        began = time.process_time()
        for depth, leaf_rows in settings:
            call(node_type, {"table": [data]}, arguments_of(node_type, params(trees, depth, leaf_rows), None))
        connection.send(time.process_time() - began)


class Direct:
    """Two processes that are ready to call the node function."""

    def __init__(self, rows: int, trees: int) -> None:
        context = get_context("spawn")
        self._pipes = []
        self._processes = []
        for _ in range(2):
            ours, theirs = context.Pipe()
            process = context.Process(target=serve, args=(theirs, rows, trees), daemon=True)
            process.start()
            self._pipes.append(ours)
            self._processes.append(process)
        for pipe in self._pipes:
            pipe.recv()

    def seconds(self, settings: list[tuple[int, int]]) -> tuple[float, float]:
        """Wall and CPU time."""
        began = time.perf_counter()
        # Every other one, so that both have as much to do.
        for index, pipe in enumerate(self._pipes):
            pipe.send(settings[index::2])
        cpu = sum(pipe.recv() for pipe in self._pipes)
        return time.perf_counter() - began, cpu

    def close(self) -> None:
        for pipe in self._pipes:
            pipe.send(None)
        for process in self._processes:
            process.join(10)


def workflow(rows: int, trees: int, depths: list[int], leaf_rows: list[int]) -> str:
    inside = {
        "plait": 1,
        "parameters": {name: {"type": "integer", "value": 1} for name in ("depth", "leaf_rows")},
        "nodes": {
            "in": {"type": "control.input", "params": {"name": "table"}},
            "learn": {
                "type": "mining.random_forest",
                "params": {**params(trees, 1, 1), **{name: {"$parameter": name} for name in ("depth", "leaf_rows")}},
            },
        },
        "connections": ["in.out -> learn.table"],
    }
    axes = [{"name": "depth", "values": depths}, {"name": "leaf_rows", "values": leaf_rows}]
    search = {"kind": "grid", "axes": axes}
    return json.dumps(
        {
            "plait": 1,
            "nodes": {
                "upstream": {"type": "bench.upstream", "params": {"rows": rows}},
                "sweep": {"type": "control.sweep", "params": {"search": search}, "workflow": inside},
            },
            "connections": ["upstream.out -> sweep.table"],
        }
    )


def sweep_seconds(registry: NodeRegistry, text: str) -> tuple[float, float]:
    """Wall and CPU time."""
    with tempfile.TemporaryDirectory() as folder, Session(registry=registry, store=Path(folder)) as session:
        CALLS.clear()
        began, cpu = time.perf_counter(), time.process_time()
        session.run(loads(text).snapshot(), jobs=2).execute().raise_for_failure()
        seconds = time.perf_counter() - began, time.process_time() - cpu
        assert CALLS["upstream"] == 1, CALLS
    return seconds


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--rows", type=int, default=8000)
    options.add_argument("--trees", type=int, default=15)
    given = options.parse_args()
    settle_collector()
    depths, leaf_rows = list(range(2, 10)), [1, 2, 4, 8, 16, 32, 64, 128]
    registry = NodeRegistry()
    registry.add(upstream)
    text = workflow(given.rows, given.trees, depths, leaf_rows)
    sweep_seconds(registry, workflow(200, 1, [1], [1]))
    direct = Direct(given.rows, given.trees)
    settings = list(product(depths, leaf_rows))
    pairs = [(direct.seconds(settings), sweep_seconds(registry, text)) for _ in range(given.repeat)]
    direct.close()
    for index, kind in enumerate(("wall", "CPU")):
        calls, sweeps = (median(each[index] for each in side) for side in zip(*pairs, strict=True))
        print(f"{len(settings)} direct calls in two processes  {calls:8.2f} s {kind}")
        print(f"{len(settings)} settings swept on two jobs     {sweeps:8.2f} s {kind}   {sweeps / calls:.3f} times")
    ratio = median(sweep[0] / call[0] for call, sweep in pairs)
    print(f"sweep / direct calls  {ratio:.3f}   limit {LIMIT}  {'ok' if ratio <= LIMIT else 'OVER'}")
    print("upstream computed once  ok")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())

"""What worker processes cost: a start, a large table handed over, many runs in one process, many small nodes.

    python tests/benchmarks/bench_workers.py [--repeat 7] [--runs 1000] [--gigabytes 1]

The start of a worker up to its first result is measured beside a bare process that imports the same libraries and calls
the same function; the two take turns, and the median of the ratios counts.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Annotated

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Frame, Metrics, Table, node
from plait.executors import ExecutorName
from plait.executors.parcel import Parcel, to_payload
from plait.executors.processes import ProcessExecutor
from plait.making import Order
from plait.plan import Wishes
from plait.prepare import prepare
from plait.registry import NodeRegistry
from plait.results import Results
from plait.run import Run
from plait.session import Session
from plait.store import Store, Stored
from plait.workers.pool import WorkerPool
from plait.workflow import Workflow

START_LIMIT = 1.5
HANDOVER_LIMIT = 0.1
HANDOVER_MEMORY = 50 * 2**20
GROWTH_LIMIT = 10 * 2**20


@node("bench.number")
def number(*, value: Annotated[int, Field(description="The number.")] = 0) -> int:
    """Give a number."""
    return value


@node("bench.first")
def first(table: Table) -> Metrics:
    """Look at the first rows of a table, and tell the memory of the process that did."""
    head = table.head(1000).collect()
    return Metrics(rows=float(len(head)), memory=float(own_memory()))


@node("bench.total")
def total(table: Frame) -> Metrics:
    """Add a column up."""
    return Metrics(total=float(table["x"].sum()))


@node("bench.rows")
def rows(*, count: Annotated[int, Field(description="How many rows.")] = 1000) -> Table:
    """Give a table."""
    return nw.from_native(pl.LazyFrame({"x": range(count)}))


ALL = (number, first, total, rows)

# What a process must do anyhow that calls this node and keeps what it gives: the libraries, the node, a store.
BARE = """\
import sys
from pathlib import Path
from plait.registry import NodeRegistry
from plait.results import Results
from plait.store import Store
from plait.making import Order, Surroundings, make
from threading import Event
from bench_workers import number
with Store(Path(sys.argv[1])) as store:
    results = Results(NodeRegistry(), store)
    around = Surroundings(results, Event(), 0, lambda _: lambda *_: None, lambda *_: None)
    made = make(Order("n", number, "key", {"value": 7}, {}, None), around)
    print(made.stored["out"].inline.decode())
"""


def own_memory() -> int:
    """Bytes that this process has for itself."""
    text = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    fields = dict(line.split(":", 1) for line in text.splitlines())
    return 1024 * sum(int(fields[name].split()[0]) for name in ("RssAnon", "RssShmem"))


def registry() -> NodeRegistry:
    known = NodeRegistry(plugins=())
    known.add(*ALL)
    return known


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="plait-bench-") as name:
        yield Path(name)


def seconds_of(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def payload(node_type: object, store: Store, scratch: Path, **inputs: list[object]) -> dict[str, object]:
    params = {"value": 7} if node_type is number else {}
    order = Order("n", node_type, "key", params, inputs, None)  # type: ignore[arg-type]
    return to_payload(Parcel(order, []), store, 0, scratch)


def measure_start(repeat: int) -> bool:
    """A worker from nothing to the first result, beside a bare process."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ratios, bare_times, worker_times = [], [], []
    with folder() as place, Store(place / "store") as store:

        def bare() -> None:
            command = [sys.executable, "-c", BARE, str(place / "store")]
            answer = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
            assert answer.stdout.strip() == "7"

        def worker() -> float:
            pool = WorkerPool(1)
            took = seconds_of(lambda: pool.call("order", payload(number, store, place)))
            pool.close()
            return took

        bare()
        worker()
        for _ in range(repeat):
            bare_times.append(seconds_of(bare))
            worker_times.append(worker())
            ratios.append(worker_times[-1] / bare_times[-1])
    ratio = median(ratios)
    print(f"bare process, first result    {1000 * median(bare_times):8.0f} ms")
    print(f"worker, first result          {1000 * median(worker_times):8.0f} ms")
    return verdict("worker start × bare process", ratio, START_LIMIT, "{:.2f}")


def measure_handover(gigabytes: float) -> bool:
    """A large table that is in the store, from the run into a warm worker that looks at its first rows."""
    with folder() as place, Store(place / "store") as store:
        stored = large_table(store, int(gigabytes * 2**30))
        pool = WorkerPool(1)
        small = Results(registry(), store).keep_table("small", "out", rows.function(count=10), durable=True).stored
        # Only a warm worker shows what the table itself costs.
        before = [call(pool, store, place, small) for _ in range(3)][-1][1]
        took, memory = call(pool, store, place, stored)
        pool.close()
    size = stored.size / 2**30
    print(f"\ntable of {size:.2f} GiB handed to a worker")
    fine = verdict("time, ms", 1000 * took, 1000 * HANDOVER_LIMIT, "{:.1f}")
    return verdict("more memory, MiB", (memory - before) / 2**20, HANDOVER_MEMORY / 2**20, "{:.1f}") and fine


def call(pool: WorkerPool, store: Store, place: Path, stored: object) -> tuple[float, float]:
    """Seconds until a worker has looked at the first rows of a table, and the memory that it has then."""
    sent = payload(first, store, place, table=[stored])
    began = time.perf_counter()
    answer = pool.call("order", sent)
    return time.perf_counter() - began, answer["metrics"]["memory"]


def large_table(store: Store, size: int) -> Stored:
    """A table of about so many bytes, written as a node's would be."""
    numbers = pl.select(pl.int_range(0, size // 32, dtype=pl.Int64).alias("a"))
    columns = [(pl.col("a") * factor).cast(pl.Float64).alias(f"x{factor}") for factor in (2, 3, 5)]
    table = nw.from_native(numbers.lazy().with_columns(columns))
    stored = Results(registry(), store).keep_table("large", "out", table, durable=True).stored
    assert stored is not None
    return stored


def small_workflow() -> Workflow:
    """A table, what it adds up to, and a number."""
    workflow = Workflow()
    workflow.add_node("bench.rows", "rows")
    workflow.add_node("bench.total", "total")
    workflow.connect("rows", "out", "total", "table")
    workflow.add_node("bench.number", "number")
    return workflow


def measure_growth(executor: ExecutorName, runs: int) -> bool:
    """How much this process has grown after many runs that reuse nothing."""
    workflow = small_workflow()
    with folder() as place, Session(registry=registry(), store=place / "store", in_memory=True) as session:

        def run() -> None:
            wishes = Wishes(fresh=True)
            result = session.run(workflow.snapshot(), wishes=wishes, executor=executor).execute()
            assert result.status == "done"

        for _ in range(max(20, runs // 10)):
            run()
        gc.collect()
        before = own_memory()
        began = time.perf_counter()
        for _ in range(runs):
            run()
        took = time.perf_counter() - began
        gc.collect()
        grown = own_memory() - before
    print(f"\n{runs} runs of three nodes, {executor}: {1000 * took / runs:.1f} ms each")
    return verdict("growth, MiB", grown / 2**20, GROWTH_LIMIT / 2**20, "{:.1f}")


def measure_throughput() -> None:
    """Two hundred small nodes on two warm workers."""
    workflow = Workflow()
    for index in range(200):
        workflow.add_node("bench.number", f"n{index}", params={"value": index})
    pool = WorkerPool(2)
    known = registry()
    with folder() as place, Store(place / "store") as store:
        times = []
        for _ in range(4):
            prepared = prepare(workflow.snapshot(), known)
            executor = ProcessExecutor(2, pool)
            run = Run(prepared, Results(known, store), wishes=Wishes(fresh=True), executor=executor)
            times.append(seconds_of(run.execute))
    pool.close()
    print(f"\n200 small nodes, 2 workers    {1000 * min(times):8.0f} ms, {5 * min(times):.2f} ms for each")


def verdict(name: str, value: float, limit: float, form: str) -> bool:
    fine = value <= limit
    print(f"{name:<29} {form.format(value):>8}   limit {limit:g}  {'ok' if fine else 'OVER'}")
    return fine


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--repeat", type=int, default=7)
    options.add_argument("--runs", type=int, default=1000)
    options.add_argument("--gigabytes", type=float, default=1.0)
    given = options.parse_args()
    fine = [
        measure_start(given.repeat),
        measure_handover(given.gigabytes),
        measure_growth("inline", given.runs),
        measure_growth("processes", given.runs),
    ]
    measure_throughput()
    return 0 if all(fine) else 1


if __name__ == "__main__":
    # Under its own name, so that workers can import the nodes from here.
    import bench_workers

    sys.exit(bench_workers.main())

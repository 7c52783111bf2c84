"""What the engine costs for each node: trivial nodes, with events, fingerprints and the store.

    python tests/benchmarks/bench_engine.py [--repeat 5]

Prints microseconds of CPU time per node, the median of the repeats, beside plain function calls in the same process.
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
from typing import Annotated

from pydantic import Field

from plait import node
from plait.collector import settle_collector
from plait.registry import NodeRegistry
from plait.session import Session
from plait.workflow import Workflow


@node("bench.number")
def number(*, value: Annotated[int, Field(description="The number.")] = 0) -> int:
    """Give a number."""
    return value


@node("bench.next")
def successor(number: int) -> int:
    """Give the number after this one."""
    return number + 1


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    name: str
    microseconds: float
    limit: float | None

    def __str__(self) -> str:
        if self.limit is None:
            return f"{self.name:<48} {self.microseconds:8.2f} µs"
        verdict = "ok" if self.microseconds <= self.limit else "OVER"
        return f"{self.name:<48} {self.microseconds:8.2f} µs   limit {self.limit:g}  {verdict}"


def wide(count: int) -> Workflow:
    """Half of the nodes give a number, each of the others takes one."""
    workflow = Workflow()
    for index in range(count // 2):
        workflow.add_node("bench.number", f"a{index}", params={"value": index})
        workflow.add_node("bench.next", f"b{index}")
        workflow.connect(f"a{index}", "out", f"b{index}", "number")
    return workflow


def chain(count: int) -> Workflow:
    workflow = Workflow()
    workflow.add_node("bench.number", "n0")
    for index in range(1, count):
        workflow.add_node("bench.next", f"n{index}")
        workflow.connect(f"n{index - 1}", "out", f"n{index}", "number")
    return workflow


def cpu_of(action: Callable[[], object]) -> float:
    began = time.process_time()
    action()
    return time.process_time() - began


def run_once(session: Session, workflow: Workflow) -> None:
    events = 0

    def count(_event: object) -> None:
        nonlocal events
        events += 1

    run = session.run(workflow.snapshot())
    run.events.subscribe(count)
    result = run.execute()
    assert result.status == "done"
    assert events >= len(workflow.nodes)


def figures(name: str, workflow: Workflow, repeat: int) -> list[Figure]:
    count = len(workflow.nodes)
    registry = NodeRegistry(plugins=())
    registry.add(number, successor)
    bare = median(cpu_of(lambda: run_once(Session(registry=registry), workflow)) for _ in range(repeat))
    stored: list[float] = []
    unchanged: list[float] = []
    reopened: list[float] = []
    for _ in range(repeat):
        with tempfile.TemporaryDirectory() as folder:
            with Session(registry=registry, store=Path(folder)) as session:
                stored.append(cpu_of(lambda: run_once(session, workflow)))
                unchanged.append(cpu_of(lambda: run_once(session, workflow)))
            with Session(registry=registry, store=Path(folder)) as session:
                reopened.append(cpu_of(lambda: run_once(session, workflow)))
    return [
        Figure(f"{name}: events and fingerprints", bare / count * 1e6, 25),
        Figure(f"{name}: and results in the store", median(stored) / count * 1e6, 40),
        Figure(f"{name}: nothing changed", median(unchanged) / count * 1e6, 15),
        Figure(f"{name}: nothing changed, opened anew", median(reopened) / count * 1e6, None),
    ]


def plain_calls(count: int) -> Figure:
    def work() -> None:
        value = number(value=0)
        for _ in range(count):
            value = successor(value)

    return Figure(f"{count:,} plain calls", median(cpu_of(work) for _ in range(5)) / count * 1e6, None)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--repeat", type=int, default=5)
    repeat = options.parse_args().repeat
    # The command line does so too.
    settle_collector()
    lines = [
        plain_calls(10_000),
        *figures("1,000 nodes", wide(1_000), repeat),
        *figures("10,000 nodes", wide(10_000), repeat),
        *figures("chain of 10,000", chain(10_000), repeat),
    ]
    print(*lines, sep="\n")
    return int(any(line.limit is not None and line.microseconds > line.limit for line in lines))


if __name__ == "__main__":
    sys.exit(main())

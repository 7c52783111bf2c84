"""What the canvas costs: opening, panning, zooming and dragging with a thousand nodes and two thousand connections.

    python tests/benchmarks/bench_canvas.py [--nodes 1000] [--repeat 3]

Prints milliseconds of CPU time, the median of the repeats, each of which is the median of its frames. It needs no
screen: Qt paints into memory, as it does on a machine without graphics hardware.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Annotated

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import PySide6
from pydantic import Field
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canvas_hand import Hand
from plait import Table, node
from plait.card import Place
from plait.errors import WorkflowError
from plait.registry import NodeRegistry
from plait.workflow import Workflow
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor
from plait_gui.theme import Appearance, dress, load_fonts

WINDOW = (1600, 1000)
COLUMN, ROW = 272.0, 112.0
_STILL = 160
"""Milliseconds after which everything is painted in full again."""


@node("bench.read", category="Input/Output")
def read(*, path: Annotated[str, Field(description="A file.")] = "data.csv") -> Table:
    """Give a table."""
    raise NotImplementedError(path)


@node("bench.clean", category="Manipulation", icon="filter-outline")
def clean(table: Table, *, condition: Annotated[str, Field(description="A condition.")] = "") -> Table:
    """Take a table and give one."""
    raise NotImplementedError(condition)


@node("bench.join", category="Mining", icon="set-center")
def join(left: Table, right: Table | None = None, *, on: Annotated[str, Field(description="A column.")] = "") -> Table:
    """Take two tables and give one."""
    raise NotImplementedError(on)


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    name: str
    value: float
    limit: float
    unit: str = "ms"

    @property
    def is_held(self) -> bool:
        return self.value <= self.limit

    def __str__(self) -> str:
        verdict = "ok" if self.is_held else "OVER"
        return f"{self.name:<44} {self.value:8.1f} {self.unit}   limit {self.limit:g}  {verdict}"


@dataclass
class Measured:
    """What one repeat found out, by name."""

    values: dict[str, list[float]] = field(default_factory=dict)

    def add(self, name: str, value: float) -> None:
        self.values.setdefault(name, []).append(value)


def wired(nodes: int) -> Workflow:
    """Nodes in columns, as an automatic layout puts them, with two connections for each to the next three columns."""
    chance = random.Random(7)
    rows = max(1, round((nodes * 0.6) ** 0.5))
    workflow = Workflow("benchmark")
    for index in range(nodes):
        column, row = divmod(index, rows)
        kind = "bench.read" if column == 0 else chance.choice(("bench.clean", "bench.join"))
        params = {"condition": "chance >= 0.75"} if kind == "bench.clean" else {}
        workflow.add_node(kind, f"n{index}", x=column * COLUMN, y=row * ROW, params=params)
    names = list(workflow.nodes)
    while len(workflow.connections) < 2 * nodes:
        target = chance.randrange(rows, nodes)
        column, row = divmod(target, rows)
        near_row = min(rows - 1, max(0, row + chance.randint(-3, 3)))
        source = (column - min(column, chance.choice((1, 1, 1, 2, 3)))) * rows + near_row
        port = "table" if workflow.node(names[target]).type_id == "bench.clean" else chance.choice(("left", "right"))
        try:
            workflow.connect(names[source], "out", names[target], port)
        except WorkflowError:
            # These two are connected already.
            continue
    return workflow


def cpu_of(action: Callable[[], object]) -> float:
    """Milliseconds of CPU time that an action and the painting after it take."""
    began = time.process_time()
    action()
    QApplication.processEvents()
    return (time.process_time() - began) * 1000


def resident() -> float:
    """The most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@contextmanager
def opened(editor: Editor, appearance: Appearance) -> Iterator[Canvas]:
    canvas = Canvas(editor, appearance)
    try:
        yield canvas
    finally:
        canvas.close()
        canvas.deleteLater()
        QApplication.processEvents()


def rest() -> None:
    """Let the canvas come to rest."""
    QTest.qWait(_STILL)


def measure(workflow: Workflow, registry: NodeRegistry, appearance: Appearance, measured: Measured) -> None:
    editor = Editor(registry, workflow)
    began = time.process_time()
    with opened(editor, appearance) as canvas:
        canvas.resize(*WINDOW)
        canvas.show()
        canvas.fit_all()
        QApplication.processEvents()
        measured.add("build and first paint", (time.process_time() - began) * 1000)
        rest()
        steps = list(islice(cycle([(24.0, 16.0), (-24.0, -16.0)]), 24))
        measured.add("pan with all in view", median(cpu_of(partial(canvas.pan, *way)) for way in steps))
        middle = _middle(canvas)
        canvas.zoom_to(1.0)
        canvas.look_at(middle)
        rest()
        measured.add("pan at 100 %", median(cpu_of(lambda: canvas.pan(-23, 14)) for _ in range(24)))
        canvas.look_at(middle)
        zooms = [0.05 * 1.12**step for step in range(34)]
        sweep = [cpu_of(partial(canvas.zoom_to, zoom)) for zoom in (*zooms, *reversed(zooms))]
        measured.add("zoom sweep", median(sweep))
        measured.add("zoom sweep, the worst frame", max(sweep))
        canvas.zoom_to(1.0)
        canvas.look_at(middle)
        rest()
        measured.add("drag a node", median(drag(canvas)))


def drag(canvas: Canvas) -> list[float]:
    """Drag the node in the middle of the view; a frame for every step."""
    hand = Hand(canvas)
    middle = _middle(canvas)
    node_id = min(
        canvas.mirror.nodes.items,
        key=lambda each: (
            abs(canvas.mirror.nodes.items[each].middle.x - middle.x())
            + abs(canvas.mirror.nodes.items[each].middle.y - middle.y())
        ),
    )
    start = hand.body(node_id)
    hand.press(start)
    frames = [
        cpu_of(partial(hand.move, Place(start.x + 8.0 * step, start.y + 8.0 * (step % 7)))) for step in range(1, 31)
    ]
    hand.release(Place(start.x + 240.0, start.y))
    canvas.editor.undo_stack.undo()
    return frames


def _middle(canvas: Canvas) -> QPointF:
    seen = canvas.visible_box()
    return QPointF((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--nodes", type=int, default=1_000)
    options.add_argument("--repeat", type=int, default=3)
    chosen = options.parse_args()
    application = QApplication(sys.argv[:1])
    load_fonts()
    appearance = Appearance()
    dress(application, appearance)
    registry = NodeRegistry(plugins=())
    registry.add(read, clean, join)
    # Fonts, icons and the like are loaded once, however many nodes there are.
    measure(wired(60), registry, appearance, Measured())
    workflow = wired(chosen.nodes)
    before = resident()
    measured = Measured()
    for _ in range(chosen.repeat):
        measure(workflow, registry, appearance, measured)
    limits = {
        "build and first paint": 700.0,
        "pan with all in view": 16.0,
        "pan at 100 %": 20.0,
        "zoom sweep": 25.0,
        "zoom sweep, the worst frame": 80.0,
        "drag a node": 12.0,
    }
    figures = [Figure(name, median(measured.values[name]), limit) for name, limit in limits.items()]
    figures.append(Figure("memory", resident() - before, 60.0, "MB"))
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    print(f"{chosen.nodes:,} nodes, {len(workflow.connections):,} connections, {WINDOW[0]} × {WINDOW[1]} pixels")
    print(f"{machine}, PySide {PySide6.__version__}, {QApplication.platformName()}")
    print(*figures, sep="\n")
    return int(not all(each.is_held for each in figures))


if __name__ == "__main__":
    sys.exit(main())

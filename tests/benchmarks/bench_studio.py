"""What the studio costs before one can work: a start, opening a workflow of a thousand nodes, and what a kill loses.

    python tests/benchmarks/bench_studio.py [--repeat 5] [--nodes 1000] [--kills 50]

A start and an opening are told in seconds of CPU time of the window's process, the median of the repeats, each in a
process of its own. For the kills a process edits a workflow fifty times a second and is killed at some moment; what
counts is how long before that the first edit was made that the journal does not hold. No screen is needed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
START_LIMIT, OPEN_LIMIT, LOST_LIMIT = 1.0, 1.0, 2.0
"""Seconds."""

OPENER = """
import json, resource, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime

from plait.registry import NodeRegistry
from plait_gui.app import Appearance, Studio, Window, dress, load_fonts
application = QApplication([])
load_fonts()
appearance = Appearance()
dress(application, appearance)
studio = Studio(NodeRegistry())
window = Window(studio, appearance)
window.resize(1600, 1000)
window.show()
window.open(None)
window.show_work()
application.processEvents()
window.grab()
started = cpu()
while not studio.editor.registry.is_complete:
    QTest.qWait(5)
QTest.qWait(50)
filled = cpu()
window.files.open_path(Path(sys.argv[1]))
application.processEvents()
window.grab()
opened = cpu() - filled
heavy = sorted({"torch", "sklearn", "matplotlib"} & set(sys.modules))
nodes = len(studio.editor.workflow.nodes)
print(json.dumps({"start": started, "filled": filled, "open": opened, "nodes": nodes, "heavy": heavy}))
studio.close()
"""

EDITOR = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from plait.registry import NodeRegistry
from plait_gui.draft import Draft
from plait_gui.editor import Editor
from plait_gui.files.autosave import Autosave
from plait_gui.files.journal import Journal
from plait_gui.files.workflow_file import WorkflowFile

application = QApplication([])
editor = Editor(NodeRegistry(plugins=()))
journal = Journal(Path(sys.argv[1]))
journal.open()
file = WorkflowFile(editor, Draft(editor))
autosave = Autosave(file, journal)
number = 0

def edit():
    global number
    number += 1
    editor.set_name(f"edit {number}")
    editor.add_node("bench.node", number % 40 * 272, number // 40 * 112, params={"number": number})
    print(number, time.monotonic(), flush=True)

timer = QTimer()
timer.timeout.connect(edit)
timer.start(20)
application.exec()
"""


def environment(home: Path) -> dict[str, str]:
    homes = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "STATE", "CACHE", "DATA")}
    paths = os.pathsep.join(str(ROOT / name) for name in ("engine", "nodes", "gui"))
    # An installed Plait is compiled; so is the one that is measured, by the process that is not counted.
    compiled = {"PYTHONPYCACHEPREFIX": str(home / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, **homes, **compiled, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths}


def chain(nodes: int) -> str:
    """A document with so many nodes of built-in types, each connected to the two before it."""
    kinds = ("manipulation.row_filter", "manipulation.sorter", "manipulation.joiner")
    made = {"n0": {"type": "io.csv_reader", "version": 1, "params": {"path": "data.csv"}}}
    view = {"n0": {"x": 0, "y": 0}}
    connections = []
    for number in range(1, nodes):
        kind = kinds[number % 3]
        made[f"n{number}"] = {"type": kind, "version": 1, "params": {}}
        view[f"n{number}"] = {"x": number // 25 * 272, "y": number % 25 * 112}
        port = "left" if kind.endswith("joiner") else "table"
        connections.append(f"n{number - 1}.out -> n{number}.{port}")
        if port == "left" and number > 1:
            connections.append(f"n{number - 2}.out -> n{number}.right")
    document = {"plait": 1, "name": "Many", "nodes": made, "connections": connections}
    return json.dumps({**document, "view": {"nodes": view, "notes": []}})


def openings(repeat: int, nodes: int) -> list[dict[str, float]]:
    """The figures of each process; the first warms the caches of the disk and is not counted."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        script, workflow = home / "opener.py", home / "many.json"
        script.write_text(OPENER, encoding="utf-8")
        workflow.write_text(chain(nodes), encoding="utf-8")
        for _ in range(repeat + 1):
            command = [sys.executable, str(script), str(workflow)]
            done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment(home))
            found.append(json.loads(done.stdout.splitlines()[-1]))
    return found[1:]


def lost_after_a_kill(chance: random.Random) -> float:
    """For how many seconds before it was killed nothing of a process's edits was kept.

    Raises:
        AssertionError: the journal is no whole document, or holds nothing at all.
    """
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        script, told = home / "editor.py", home / "told.txt"
        script.write_text(EDITOR, encoding="utf-8")
        journals = home / "journal"
        with told.open("w") as out:
            process = subprocess.Popen(
                [sys.executable, str(script), str(journals)],
                stdout=out,
                stderr=subprocess.DEVNULL,
                env=environment(home),
            )
            while not told.read_text(encoding="utf-8"):
                time.sleep(0.02)
            time.sleep(2.5 + chance.random())
            os.kill(process.pid, signal.SIGKILL)
            killed = time.monotonic()
            process.wait()
        lines = [line.split() for line in told.read_text(encoding="utf-8").splitlines() if line.count(".") == 1]
        edits = {int(number): float(at) for number, at in lines}
        (journal,) = journals.glob("*.json")
        document = json.loads(json.loads(journal.read_text(encoding="utf-8"))["document"])
        kept = len(document["nodes"])
        assert document["name"] in (f"edit {kept}", f"edit {kept + 1}")
        missed = [at for number, at in edits.items() if number > kept]
        return killed - min(missed) if missed else 0.0


def line(name: str, value: float, limit: float) -> bool:
    print(f"{name:42} {value:6.2f} s   limit {limit:.1f}   {'ok' if value <= limit else 'MISSED'}")
    return value <= limit


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--repeat", type=int, default=5)
    options.add_argument("--nodes", type=int, default=1000)
    options.add_argument("--kills", type=int, default=50)
    given = options.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    good = True
    if given.repeat:
        found = openings(given.repeat, given.nodes)
        assert {each["nodes"] for each in found} == {given.nodes}
        assert not any(each["heavy"] for each in found)
        good &= line("start to a window that is painted (CPU)", median(each["start"] for each in found), START_LIMIT)
        print(f"{'with all nodes in the palette (CPU)':42} {median(each['filled'] for each in found):6.2f} s")
        name = f"opening {given.nodes:,} nodes, painted (CPU)"
        good &= line(name, median(each["open"] for each in found), OPEN_LIMIT)
    if given.kills:
        chance = random.Random(1)
        lost = [lost_after_a_kill(chance) for _ in range(given.kills)]
        good &= line(f"the most that {given.kills} kills lost", max(lost), LOST_LIMIT)
        print(f"{'':42} {median(lost):6.2f} s   the median")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

"""Loops that are cancelled or killed."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import Any

from component_documents import document, given, taken, workflow_of
from control_sessions import make_registry
from plait.events import NodeProgress
from plait.session import Session
from toy_nodes import CALLS

SLOW = document(
    {
        "n": given("n", "any"),
        "wait": {"type": "toy.slow"},
        "add": {"type": "toy.add", "params": {"more": {"$parameter": "more"}}},
        "out": taken("out", "any"),
    },
    "n.out -> add.numbers",
    "add.out -> wait.number",
    "wait.out -> out.value",
    parameters={"more": {"type": "integer", "value": 0}},
)


def sweeping(count: int) -> dict[str, Any]:
    search = {"kind": "grid", "axes": [{"name": "more", "values": list(range(count))}]}
    return document(
        {
            "one": {"type": "toy.number"},
            "sweep": {"type": "control.sweep", "params": {"search": search}, "workflow": SLOW},
        },
        "one.out -> sweep.n",
    )


def test_cancelling_a_run_cancels_what_is_inside(stored: Session) -> None:
    run = stored.run(workflow_of(sweeping(200)).snapshot(), jobs=2)
    CALLS.clear()
    ended: list[str] = []
    thread = Thread(target=lambda: ended.append(run.execute().status))
    thread.start()
    while CALLS["slow"] < 4:
        time.sleep(0.01)
    began = time.perf_counter()
    run.cancel()
    thread.join(5)
    assert ended == ["cancelled"]
    assert time.perf_counter() - began < 2
    assert CALLS["slow"] < 10


def test_progress_goes_over_all_iterations(stored: Session) -> None:
    run = stored.run(workflow_of(sweeping(4)).snapshot(), jobs=2)
    told: list[NodeProgress] = []
    run.events.subscribe(lambda event: told.append(event) if isinstance(event, NodeProgress) else None)
    run.execute()
    fractions = [each.fraction for each in told]
    assert fractions == sorted(fractions)  # type: ignore[type-var]
    assert fractions[-1] == 1.0
    assert {each.node_id for each in told} == {"sweep"}
    assert any(each.message == "2 of 4" for each in told)


def test_iterations_are_at_work_at_once(stored: Session) -> None:
    CALLS.clear()
    stored.run(workflow_of(sweeping(12)).snapshot(), jobs=4).execute().raise_for_failure()
    assert CALLS["slow"] == 12
    assert 2 <= CALLS["slow at once"] <= 4


PROGRAM = """
import json, sys
from pathlib import Path
from component_documents import workflow_of
from control_sessions import make_registry
from plait.session import Session

with Session(registry=make_registry(), store=Path(sys.argv[1])) as session:
    session.run(workflow_of(json.loads(sys.argv[2])).snapshot(), jobs=2).execute()
"""


def test_what_was_done_before_a_kill_is_not_done_again(tmp_path: Path) -> None:
    data = sweeping(40)
    path = [str(Path(__file__).resolve().parents[2]), *sys.path]
    program = f"import sys; sys.path[:0] = {path!r}\n{PROGRAM}"
    store = tmp_path / "store"
    with subprocess.Popen([sys.executable, "-c", program, str(store), json.dumps(data)]) as killed:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and (not store.exists() or _kept(store) < 20):
            time.sleep(0.05)
        killed.kill()
    done = _kept(store)
    assert done >= 20
    CALLS.clear()
    with Session(registry=make_registry(), store=store) as session:
        result = session.run(workflow_of(data).snapshot(), jobs=2).execute()
        assert result["sweep"]["out"].collect().to_polars().rows() == [(more, more + 2) for more in range(40)]
    # Of each iteration there are two results: that of the sum and that of the slow node.
    assert CALLS["slow"] <= 40 - done // 2 + 2


def _kept(store: Path) -> int:
    """How many results a store has."""
    try:
        connection = sqlite3.connect(f"file:{store / 'index.sqlite'}?mode=ro", uri=True, timeout=5)
        with closing(connection):
            return int(connection.execute("select count(*) from entries").fetchone()[0])
    except sqlite3.Error:
        return 0

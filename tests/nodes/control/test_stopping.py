"""Loops that are cancelled, killed, or run in another process."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Lock, Thread
from typing import Any

import pytest

from component_documents import document, given, taken, workflow_of
from control_sessions import make_registry
from plait.events import NodeProgress
from plait.nested import Nesting
from plait.nested.elsewhere import Elsewhere
from plait.outcome import RunResult
from plait.run import Run
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
    assert time.perf_counter() - began < 0.5
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
    began = time.perf_counter()
    stored.run(workflow_of(sweeping(12)).snapshot(), jobs=4).execute().raise_for_failure()
    # Twelve times sixty milliseconds, four at a time.
    assert time.perf_counter() - began < 0.06 * 12 * 0.75


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


REMOTE = """
import json, sys
from control_sessions import make_registry
from plait.nested.elsewhere import Workshop

workshop = Workshop(make_registry())
for line in sys.stdin:
    answer = workshop.run(json.loads(line), lambda message: print(json.dumps({"tell": message}), flush=True))
    print(json.dumps({"answer": answer}), flush=True)
workshop.close()
"""


class Child:
    """A plain process that runs what it is sent, a line of JSON each."""

    def __init__(self) -> None:
        path = [str(Path(__file__).resolve().parents[2]), *sys.path]
        command = [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}\n{REMOTE}"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._lock = Lock()
        self.told = 0
        self.sent: list[dict[str, Any]] = []

    def send(self, payload: dict[str, Any], tell: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
        with self._lock:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self.sent.append(payload)
            self._process.stdin.write(f"{json.dumps(payload)}\n")
            self._process.stdin.flush()
            for line in self._process.stdout:
                message = json.loads(line)
                if "answer" in message:
                    answer: dict[str, Any] = message["answer"]
                    return answer
                self.told += 1
                tell(message["tell"])
        raise EOFError

    def close(self) -> None:
        self._process.communicate(timeout=10)


@pytest.fixture
def child() -> Iterator[Child]:
    made = Child()
    yield made
    made.close()


def run_with(nesting: Nesting, session: Session, data: dict[str, Any], base: Path | None = None) -> RunResult:
    prepared = session.prepare(workflow_of(data, base).snapshot())
    return Run(prepared, session.results, nest=nesting).execute()


def test_iterations_in_another_process_give_the_same(stored: Session, child: Child, tmp_path: Path) -> None:
    inside = document(
        {
            "in": given("table"),
            "rows": {"type": "toy.rows", "params": {"count": 2}},
            "sort": {"type": "toy.ordered"},
            "both": {"type": "manipulation.joiner", "params": {"how": "cross"}},
            "c": {"type": "control.component", "workflow": "shift.json", "params": {"by": {"$parameter": "row"}}},
            "count": {"type": "toy.count"},
            "out": taken("out"),
        },
        "rows.out -> sort.table",
        "in.out -> both.left",
        "sort.out -> both.right",
        "both.out -> c.table",
        "c.out -> out.value",
        "c.out -> count.table",
        parameters={"row": {"type": "integer", "value": 0}},
    )
    part = document(
        {
            "in": given("table"),
            "shift": {"type": "toy.shift", "params": {"by": {"$parameter": "by"}}},
            "out": taken("out"),
        },
        "in.out -> shift.table",
        "shift.out -> out.value",
        parameters={"by": {"type": "integer", "value": 1}},
    )
    (tmp_path / "shift.json").write_text(json.dumps(part))
    data = document(
        {
            "rows": {"type": "toy.rows"},
            "loop": {"type": "control.for_each", "params": {"over": {"kind": "rows"}}, "workflow": inside},
        },
        "rows.out -> loop.table",
    )
    CALLS.clear()
    there = run_with(Nesting(stored.registry, 2, Elsewhere(child.send)), stored, data, tmp_path)
    there.raise_for_failure()
    assert CALLS["ordered"] == 1
    assert len(child.sent) == 3
    assert child.told > 6
    with Session(registry=make_registry()) as session:
        here = run_with(Nesting(session.registry), session, data, tmp_path)
        for port in ("out", "metrics", "errors"):
            assert there["loop"][port].collect().to_polars().equals(here["loop"][port].collect().to_polars())
    # What was made there is found here.
    CALLS.clear()
    again = run_with(
        Nesting(stored.registry),
        stored,
        {
            **data,
            "nodes": {
                **data["nodes"],
                "loop": {**data["nodes"]["loop"], "params": {"over": {"kind": "rows"}, "part": "table"}},
            },
        },
        tmp_path,
    )
    assert again.status == "done"
    assert not CALLS


def test_failures_and_models_come_back_from_another_process(stored: Session, child: Child) -> None:
    inside = document(
        {"in": given("table"), "number": {"type": "toy.to_integer"}, "out": taken("out")},
        "in.out -> number.table",
        "number.out -> out.value",
    )
    data = document(
        {
            "rows": {"type": "toy.rows", "params": {"text": "b"}},
            "loop": {
                "type": "control.for_each",
                "params": {"over": {"kind": "rows"}, "on_error": "skip"},
                "workflow": inside,
            },
        },
        "rows.out -> loop.table",
    )
    result = run_with(Nesting(stored.registry, 1, Elsewhere(child.send)), stored, data)
    errors = result["loop"]["errors"].collect().to_polars()
    assert errors["kind"].to_list() == ["DataError"] * 3
    assert errors["column"].to_list() == ["text"] * 3


def test_plain_values_go_there_and_back(stored: Session, child: Child) -> None:
    result = run_with(Nesting(stored.registry, 1, Elsewhere(child.send)), stored, sweeping(3))
    assert result["sweep"]["out"].collect().to_polars().rows() == [(0, 2), (1, 3), (2, 4)]
    assert len(child.sent) == 3

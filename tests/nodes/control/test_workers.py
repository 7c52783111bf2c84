"""Loops whose iterations are run in worker processes."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

import bad_nodes
from component_documents import document, given, taken, workflow_of
from control_sessions import make_registry
from plait.events import NodeLogged, NodeProgress
from plait.outcome import RunResult
from plait.run_options import Limits
from plait.session import Session
from toy_nodes import CALLS
from worker_watch import is_alive, pid_in, wait_until


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[Session]:
    registry = make_registry()
    registry.add(*bad_nodes.ALL)
    with Session(registry=registry, store=tmp_path / "store") as made:
        yield made


def executed(session: Session, data: dict[str, Any], base: Path | None = None, **options: object) -> RunResult:
    return session.run(workflow_of(data, base).snapshot(), jobs=2, executor="processes", **options).execute()  # type: ignore[arg-type]


def rows_of(result: RunResult, port: str = "out", node_id: str = "loop") -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = result[node_id][port].collect().to_polars().rows()
    return rows


def sweep(inside: dict[str, Any], name: str, values: list[Any], **params: object) -> dict[str, Any]:
    """A sweep over the values of one parameter of the workflow inside."""
    search = {"kind": "grid", "axes": [{"name": name, "values": values}]}
    return document(
        {"loop": {"type": "control.sweep", "params": {"search": search, **params}, "workflow": inside}},
    )


def behaving(node: dict[str, Any] | None = None, **parameters: object) -> dict[str, Any]:
    """A workflow with a node that does what the parameter `how` says."""
    declared = {"how": {"type": "text", "value": "seeds"}, **parameters}
    params = {name: {"$parameter": name} for name in declared}
    nodes = {"act": {"type": "bad.act", "params": params, **(node or {})}, "out": taken("out", "any")}
    return document(nodes, "act.out -> out.value", parameters=declared)


NESTED = document(
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
SHIFT = document(
    {
        "in": given("table"),
        "shift": {"type": "toy.shift", "params": {"by": {"$parameter": "by"}}},
        "out": taken("out"),
    },
    "in.out -> shift.table",
    "shift.out -> out.value",
    parameters={"by": {"type": "integer", "value": 1}},
)


def over_rows(inside: dict[str, Any], **params: object) -> dict[str, Any]:
    loop = {"type": "control.for_each", "params": {"over": {"kind": "rows"}, **params}, "workflow": inside}
    return document({"rows": {"type": "toy.rows"}, "loop": loop}, "rows.out -> loop.table")


def test_iterations_in_workers_give_the_same_as_in_threads(stored: Session, tmp_path: Path) -> None:
    (tmp_path / "shift.json").write_text(json.dumps(SHIFT))
    CALLS.clear()
    there = executed(stored, over_rows(NESTED), tmp_path)

    there.raise_for_failure()
    # Everything was done elsewhere, and what no iteration changes only once: its result is there now.
    assert not CALLS
    with Session(registry=make_registry()) as session:
        here = session.run(workflow_of(over_rows(NESTED), tmp_path).snapshot(), jobs=2).execute()
        for port in ("out", "metrics", "errors"):
            assert there["loop"][port].collect().to_polars().equals(here["loop"][port].collect().to_polars())
    CALLS.clear()
    other = stored.run(workflow_of(over_rows(NESTED, part="table"), tmp_path).snapshot()).execute()
    assert other.status == "done"
    assert CALLS["ordered"] == CALLS["shift"] == CALLS["count"] == 0


def test_progress_and_the_log_come_from_workers(stored: Session, tmp_path: Path) -> None:
    inside = document({"works": {"type": "bad.works"}, "out": taken("out", "any")}, "works.out -> out.value",
                      parameters={"n": {"type": "integer", "value": 0}})  # fmt: skip
    snapshot = workflow_of(sweep(inside, "n", [1, 2, 3]), tmp_path).snapshot()
    run = stored.run(snapshot, jobs=2, executor="processes", seed=5)
    told: list[NodeProgress] = []
    lines: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, NodeProgress):
            told.append(event)
        elif isinstance(event, NodeLogged):
            lines.append(event.message)

    run.events.subscribe(hear)
    assert rows_of(run.execute()) == [(1, 5), (2, 5), (3, 5)]
    assert {each.node_id for each in told} == {"loop"}
    assert told[-1].fraction == 1.0
    assert {"works: in the log", "printed", "printed as an error"} <= set(lines)


def test_failures_come_back_with_what_is_known_of_them(stored: Session) -> None:
    inside = document(
        {"in": given("table"), "number": {"type": "toy.to_integer"}, "out": taken("out")},
        "in.out -> number.table",
        "number.out -> out.value",
    )
    data = over_rows(inside, on_error="skip")
    data["nodes"]["rows"]["params"] = {"text": "b"}
    errors = executed(stored, data)["loop"]["errors"].collect().to_polars()
    assert errors["kind"].to_list() == ["DataError"] * 3
    assert errors["column"].to_list() == ["text"] * 3


@pytest.mark.parametrize("how", ["segfault", "os._exit(0)", "own kill"])
def test_a_crash_is_the_failure_of_its_iteration_alone(stored: Session, how: str) -> None:
    result = executed(stored, sweep(behaving(), "how", ["seeds", how, "folder"], on_error="skip"))

    assert result.status == "done"
    assert rows_of(result) == [("seeds", 1), ("folder", 1)]
    (error,) = result["loop"]["errors"].collect().to_polars().rows(named=True)
    assert error["how"] == how
    assert error["node"] == "act"
    assert "process" in error["message"]


def test_a_crash_stops_a_loop_that_allows_none(stored: Session) -> None:
    result = executed(stored, sweep(behaving(), "how", ["segfault"]))

    assert result.status == "failed"
    assert "SIGSEGV" in result.nodes["loop"].message


def test_try_catches_a_crash(stored: Session) -> None:
    inside = behaving()
    inside["parameters"]["how"]["value"] = "segfault"
    result = executed(stored, document({"loop": {"type": "control.try", "workflow": inside}}))

    assert result.status == "done"
    (error,) = result["loop"]["error"].collect().to_polars().rows(named=True)
    assert error["node"] == "act"


@pytest.mark.parametrize("where", ["node", "run"])
def test_a_time_limit_holds_for_each_node_inside(stored: Session, where: str) -> None:
    limits = Limits(seconds=0.5) if where == "run" else None
    inside = behaving({"run": {"time_limit": 0.5}} if where == "node" else None)
    began = time.monotonic()
    result = executed(stored, sweep(inside, "how", ["seeds", "loop"], on_error="skip"), limits=limits)

    assert time.monotonic() - began < 30
    assert rows_of(result) == [("seeds", 1)]
    (error,) = result["loop"]["errors"].collect().to_polars().rows(named=True)
    assert "time limit is 0.5 s" in error["message"]


def test_the_limit_of_a_node_inside_is_not_that_of_all_together(stored: Session) -> None:
    names = [f"n{place}" for place in range(12)]
    nodes = {name: {"type": "toy.slow", "run": {"time_limit": 0.5}} for name in names}
    connections = [f"{first}.out -> {second}.number" for first, second in pairwise(names)]
    inside = document({**nodes, "out": taken("out", "any")}, *connections, f"{names[-1]}.out -> out.value",
                      parameters={"n": {"type": "integer", "value": 0}})  # fmt: skip
    # Twelve times sixty milliseconds are more than the limit of each.
    assert len(rows_of(executed(stored, sweep(inside, "n", [1])))) == 1


def test_a_memory_limit_holds_inside(stored: Session) -> None:
    inside = behaving({"run": {"memory_limit": "300MB"}})
    result = executed(stored, sweep(inside, "how", ["seeds", "memory in small steps"], on_error="skip"))

    (error,) = result["loop"]["errors"].collect().to_polars().rows(named=True)
    assert "memory limit is" in error["message"]


def test_cancelling_reaches_what_is_at_work_in_a_worker(stored: Session, tmp_path: Path) -> None:
    file = tmp_path / "pid"
    inside = behaving(started={"type": "text", "value": str(file)})
    run = stored.run(workflow_of(sweep(inside, "how", ["loop"])).snapshot(), jobs=2, executor="processes")
    ended: list[str] = []
    thread = Thread(target=lambda: ended.append(run.execute().status))
    thread.start()
    worker = pid_in(file)
    run.cancel()
    thread.join(20)

    assert ended == ["cancelled"]
    wait_until(lambda: not is_alive(worker))


def test_a_worker_is_used_for_one_iteration_after_the_other(stored: Session) -> None:
    inside = document(
        {"pid": {"type": "bad.pid"}, "shift": {"type": "toy.rows"}, "out": taken("out", "any"), "rows": taken("rows")},
        "pid.out -> out.value",
        "shift.out -> rows.value",
        parameters={"n": {"type": "integer", "value": 0}},
    )
    run = stored.run(workflow_of(sweep(inside, "n", list(range(6)))).snapshot(), jobs=1, executor="processes")

    assert len({row[-1] for row in rows_of(run.execute())}) == 1


def test_a_worker_that_somebody_kills_fails_its_iteration(stored: Session, tmp_path: Path) -> None:
    file = tmp_path / "pid"
    inside = behaving(started={"type": "text", "value": str(file)})
    run = stored.run(
        workflow_of(sweep(inside, "how", ["loop", "seeds"], on_error="skip")).snapshot(), jobs=1, executor="processes"
    )
    results: list[RunResult] = []
    thread = Thread(target=lambda: results.append(run.execute()))
    thread.start()
    os.kill(pid_in(file), signal.SIGKILL)
    thread.join(20)

    (error,) = results[0]["loop"]["errors"].collect().to_polars().rows(named=True)
    assert "SIGKILL" in error["message"]


def test_secrets_get_there_and_into_no_file(stored: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = document(
        {"secret": {"type": "bad.secret", "params": {"password": {"$secret": "CANARY"}}}, "out": taken("out", "any")},
        "secret.out -> out.value",
        parameters={"n": {"type": "integer", "value": 0}},
    )
    data = sweep(inside, "n", [1, 2])
    # The workers of an open window may be older than the secret.
    with Session(registry=stored.registry, store=tmp_path / "window", in_memory=True) as window:
        executed(window, sweep(behaving(), "how", ["seeds", "folder"])).raise_for_failure()
        monkeypatch.setenv("CANARY", "sesame-4711")
        assert rows_of(executed(window, data)) == [(1, 11), (2, 11)]
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"sesame-4711" in path.read_bytes()]


def test_a_value_that_can_not_be_stored_does_not_leave_its_worker(stored: Session) -> None:
    loose = document({"loose": {"type": "bad.loose"}, "out": taken("out", "any")}, "loose.out -> out.value")
    result = executed(stored, document({"loop": {"type": "control.try", "workflow": loose}}))

    (error,) = result["loop"]["error"].collect().to_polars().rows(named=True)
    assert error["node"] == "loose"
    assert "can't leave its worker process" in error["message"]


def test_more_loops_than_jobs_come_to_an_end(stored: Session) -> None:
    inner = document(
        {
            "in": given("table"),
            "shift": {"type": "toy.shift", "params": {"by": {"$parameter": "row"}}},
            "out": taken("out"),
        },
        "in.out -> shift.table",
        "shift.out -> out.value",
        parameters={"row": {"type": "integer", "value": 0}},
    )
    outer = document(
        {
            "in": given("table"),
            "loop": {"type": "control.for_each", "params": {"over": {"kind": "rows"}}, "workflow": inner},
            "out": taken("out"),
        },
        "in.out -> loop.table",
        "loop.out -> out.value",
    )
    loops = {
        f"l{place}": {"type": "control.for_each", "params": {"over": {"kind": "rows"}}, "workflow": outer}
        for place in range(4)
    }
    data = document({"rows": {"type": "toy.rows"}, **loops}, *(f"rows.out -> {name}.table" for name in loops))
    result = executed(stored, data)
    assert result.status == "done"
    assert len({tuple(rows_of(result, node_id=name)) for name in loops}) == 1

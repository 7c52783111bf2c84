"""Runs in worker processes give what runs in this process give: results, events, errors, keys."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal

import toy_nodes
from bad_nodes import bad_registry
from plait import document
from plait.document.secret import secret
from plait.errors import PlaitError
from plait.events import (
    NodeFailed,
    NodeFinished,
    NodeLogged,
    NodeProgress,
    NodeReused,
    NodeSkipped,
    RunEvent,
    RunFinished,
)
from plait.executors import ExecutorName
from plait.outcome import RunResult
from plait.plan import Wishes
from plait.registry import NodeRegistry
from plait.run_options import Limits, RunOptions
from plait.session import Session
from plait.store import Store
from plait.topology import Topology
from plait.workflow import Workflow

WORKFLOWS = Path(__file__).resolve().parents[3] / "workflows"


def both_registry() -> NodeRegistry:
    registry = bad_registry()
    registry.add(*toy_nodes.ALL)
    return registry


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """An open session as that of a window, which keeps its workers warm."""
    with Session(registry=both_registry(), store=tmp_path_factory.mktemp("warm"), in_memory=True) as opened:
        yield opened


def told(run_result: RunResult) -> dict[str, tuple[str, str]]:
    return {node_id: (outcome.status, outcome.message) for node_id, outcome in run_result.nodes.items()}


def run_both(tmp_path: Path, workflow: Workflow, wishes: Wishes | None = None) -> dict[str, list[RunEvent]]:
    """The events of a run in this process and of one in workers, each with a store of its own that stays."""
    events: dict[str, list[RunEvent]] = {}
    for name in ("inline", "processes"):
        with Session(registry=both_registry(), store=tmp_path / name) as session:
            run = session.run(workflow.snapshot(), wishes=wishes, jobs=2, executor=name)  # type: ignore[arg-type]
            events[name] = []
            run.events.subscribe(events[name].append)
            run.execute()
    return events


def kept(folder: Path, workflow: Workflow, registry: NodeRegistry) -> dict[tuple[str, str], Any]:
    """What a store has of each port of a workflow: a table as it is read, of anything else its bytes."""
    found: dict[tuple[str, str], Any] = {}
    with Session(registry=registry, store=folder) as session:
        keys = session.prepare(workflow.snapshot()).keys
        entries = session.results.find(list(keys.values()))
        store = session.results.store
        assert store is not None
        for node_id, key in keys.items():
            for port, stored in entries[key].ports.items() if key in entries else ():
                is_table = stored.codec == "table"
                found[node_id, port] = pl.read_ipc(store.path(stored)) if is_table else store.read(stored)
    return found


def assert_same(one: dict[tuple[str, str], Any], other: dict[tuple[str, str], Any]) -> None:
    """A run in workers keeps at least as much, and all of it is the same."""
    assert one
    assert one.keys() <= other.keys()
    for place, value in one.items():
        # How a table is cut into batches depends on how busy the machine is, in one process too.
        same = value.equals(other[place]) if isinstance(value, pl.DataFrame) else value == other[place]
        assert same, place


def toy_workflow() -> Workflow:
    """Tables that are fused, split, read twice and collected, numbers, and metrics."""
    workflow = Workflow()
    for node_id, type_id in (
        ("rows", "toy.rows"),
        ("shift", "toy.shift"),
        ("halves", "toy.halves"),
        ("low", "toy.shift"),
        ("high", "toy.ordered"),
        ("pair", "toy.pair"),
        ("count", "toy.count"),
        ("number", "toy.number"),
        ("add", "toy.add"),
        ("steps", "toy.steps"),
    ):
        workflow.add_node(type_id, node_id, params={"count": 9} if node_id in ("rows", "steps") else None)
    for source, port, target, entry in (
        ("rows", "out", "shift", "table"),
        ("shift", "out", "halves", "table"),
        ("halves", "low", "low", "table"),
        ("halves", "high", "high", "table"),
        ("low", "out", "pair", "left"),
        ("high", "out", "pair", "right"),
        ("pair", "out", "count", "table"),
        ("number", "out", "add", "numbers"),
        ("steps", "out", "add", "numbers"),
    ):
        workflow.connect(source, port, target, entry)
    return workflow


def test_results_are_those_of_a_run_in_this_process_byte_for_byte(tmp_path: Path) -> None:
    workflow = toy_workflow()

    events = run_both(tmp_path, workflow)

    assert_same(*(kept(tmp_path / name, workflow, both_registry()) for name in ("inline", "processes")))
    kinds = {
        name: sorted(
            (type(event).__name__, getattr(event, "node_id", ""), getattr(event, "fused", None)) for event in each
        )
        for name, each in events.items()
    }
    assert kinds["inline"] == kinds["processes"]


@pytest.mark.parametrize(
    "file",
    [
        # What learns imports for seconds in each worker.
        pytest.param(file, id=file.stem, marks=() if file.stem in ("flights", "roc_population") else pytest.mark.slow)
        for file in sorted(WORKFLOWS.glob("*.json"))
        # Others with the same kinds of nodes take less time.
        if file.stem not in ("dates", "picture_questions")
    ],
)
def test_shipped_workflows_give_the_same(tmp_path: Path, file: Path) -> None:
    shutil.copytree(WORKFLOWS, tmp_path / "workflows", ignore=shutil.ignore_patterns(".plait"))
    workflow = document.load(tmp_path / "workflows" / file.name)
    metrics: dict[str, dict[str, float]] = {}
    # Not a cached registry: each side finds the nodes for itself.
    for name in ("inline", "processes"):
        with Session(store=tmp_path / name) as session:
            chosen: ExecutorName = "inline" if name == "inline" else "processes"
            result = session.run(workflow.snapshot(), jobs=2, executor=chosen).execute()
            assert result.status == "done", told(result)
            metrics[name] = dict(result.metrics)

    one, other = (kept(tmp_path / name, workflow, NodeRegistry()) for name in ("inline", "processes"))
    # The last bits of a fit depend on where in memory its arrays lie, in one process too; nothing else may differ, and
    # what is behind such a model only by as little.
    rounded = {place[0] for place, value in one.items() if place[1] == "model" and value != other.get(place)}
    rounded |= Topology(workflow.connections).descendants_of(rounded)
    assert_same({place: value for place, value in one.items() if place[0] not in rounded}, other)
    for place, value in one.items():
        if place[0] in rounded and isinstance(value, pl.DataFrame):
            assert_frame_equal(value, other[place], rel_tol=1e-9, abs_tol=1e-9)
    assert metrics["processes"] == pytest.approx(metrics["inline"], rel=1e-9, abs=1e-9, nan_ok=True)


def test_a_second_run_reuses_what_workers_made(warm: Session) -> None:
    workflow = toy_workflow()
    workflow.set_param("number", "value", 7)
    warm.run(workflow.snapshot(), executor="processes").execute()

    again = warm.run(workflow.snapshot(), executor="processes").execute()

    assert {outcome.status for outcome in again.nodes.values()} == {"reused"}
    assert again["count"]["out"] == {"rows": 9.0}
    assert again["add"]["out"] == 16
    assert again.nodes["count"].metrics == {"rows": 9.0}


def test_tables_that_this_process_has_only_in_memory_get_to_workers(warm: Session) -> None:
    workflow = Workflow()
    # Larger than what is written to disk although there is memory.
    workflow.add_node("toy.rows", "rows", params={"count": 600_000})
    wishes = Wishes(interactive=True)
    warm.run(workflow.snapshot(), wishes=Wishes(interactive=True, ports=frozenset([("rows", "out")]))).execute()
    workflow.add_node("toy.ordered", "ordered")
    workflow.add_node("toy.count", "count")
    workflow.connect("rows", "out", "ordered", "table")
    workflow.connect("ordered", "out", "count", "table")

    result = warm.run(workflow.snapshot(), wishes=wishes, executor="processes").execute()

    assert result.nodes["rows"].status == "reused"
    assert result["count"]["out"] == {"rows": 600_000.0}


def test_what_a_node_tells_becomes_events(warm: Session, tmp_path: Path) -> None:
    workflow = Workflow(base=tmp_path)
    workflow.add_node("bad.works", "works")
    events: list[RunEvent] = []
    run = warm.run(workflow.snapshot(), executor="processes", seed=5)
    run.events.subscribe(events.append)

    result = run.execute()

    assert result["works"]["out"] == 5
    assert result.nodes["works"].metrics == {"loss": 0.125}
    assert (tmp_path / "written.txt").exists()
    progress = [event for event in events if isinstance(event, NodeProgress)]
    assert progress[0] == NodeProgress("works", 0.5, "half way", {"loss": 0.25})
    assert progress[-1] == NodeProgress("works", 1.0, "done", {"loss": 0.125})
    lines = [event.message for event in events if isinstance(event, NodeLogged)]
    assert sorted(lines) == ["in the log", "printed", "printed as an error"]


def test_a_file_that_a_node_wrote_is_remembered(tmp_path: Path) -> None:
    workflow = Workflow(base=tmp_path)
    workflow.add_node("toy.rows", "rows")
    workflow.add_node("toy.write", "write", params={"name": "rows.txt"})
    workflow.connect("rows", "out", "write", "table")
    statuses = []
    for change in (False, False, True):
        if change:
            (tmp_path / "rows.txt").write_text("somebody else's", encoding="utf-8")
        with Session(registry=both_registry(), store=tmp_path / "store") as session:
            result = session.run(workflow.snapshot(), executor="processes").execute()
            statuses.append(result.nodes["write"].status)

    assert statuses == ["done", "reused", "done"]
    assert (tmp_path / "rows.txt").read_text(encoding="utf-8") == "3"


def query_workflow(last: str, text: str = "a") -> Workflow:
    workflow = Workflow()
    for node_id, type_id in (("rows", "bad.rows"), ("convert", last), ("after", "toy.shift"), ("end", "toy.ordered")):
        workflow.add_node(type_id, node_id, params={"text": text} if node_id == "rows" else None)
    for source, target in (("rows", "convert"), ("convert", "after"), ("after", "end")):
        workflow.connect(source, "out", target, "table")
    return workflow


@pytest.mark.parametrize("last", ["bad.to_integer", "bad.explains"])
def test_the_node_at_fault_in_a_fused_query_is_found_in_the_worker_too(tmp_path: Path, last: str) -> None:
    workflow = query_workflow(last)

    events = run_both(tmp_path, workflow)

    failures = {name: [event for event in each if isinstance(event, NodeFailed)] for name, each in events.items()}
    assert failures["inline"] == failures["processes"]
    assert [event.node_id for event in failures["processes"]] == ["convert"]
    ends = {
        name: {
            (type(event).__name__, event.node_id, getattr(event, "reason", ""))
            for event in each
            if isinstance(event, NodeFinished | NodeSkipped)
        }
        for name, each in events.items()
    }
    assert ends["inline"] == ends["processes"]


def test_an_error_while_the_query_is_built_is_that_of_the_fused_node(warm: Session) -> None:
    workflow = query_workflow("bad.lazy", "2")
    workflow.set_param("convert", "how", "raise")

    result = warm.run(workflow.snapshot(), executor="processes").execute()

    assert told(result) == {
        "rows": ("done", ""),
        "convert": ("failed", "ValueError: broken"),
        "after": ("skipped", "It needs 'convert', which failed."),
        "end": ("skipped", "It needs 'convert', which failed."),
    }
    assert "bad_nodes.py" in result.nodes["convert"].details


def test_a_fused_node_that_kills_the_worker_is_blamed(warm: Session) -> None:
    workflow = query_workflow("bad.lazy", "2")
    workflow.set_param("convert", "how", "own kill")

    result = warm.run(workflow.snapshot(), executor="processes").execute()

    assert result.nodes["convert"].message == "Its process was ended by signal 9 (SIGKILL): it was killed."
    assert result.nodes["end"].status == "skipped"


def test_without_a_store_results_are_in_a_folder_of_the_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with Session(registry=both_registry()) as session:
        result = session.run(toy_workflow().snapshot(), executor="processes").execute()
        assert result["count"]["out"] == {"rows": 9.0}
        assert result["pair"]["out"].collect()["x"].to_list() == [9, 8, 7, 6, 5, 4, 3, 2, 1]
        # A node that was fused has a query, as in this process.
        assert result["high"]["out"].collect()["x"].to_list() == [9, 8, 7, 6, 5, 4, 3, 2, 1]
        assert [path.name[:14] for path in tmp_path.iterdir()] == ["plait-results-"]
        del result
    # A run and what it tells others of itself refer to each other.
    gc.collect()

    assert list(tmp_path.iterdir()) == []


def test_a_secret_gets_to_the_worker_and_never_to_disk(
    warm: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warm.run(toy_workflow().snapshot(), executor="processes").execute()
    # Set after the workers were started, so that they don't have it from their environment.
    monkeypatch.setenv("PLAIT_SECRET_DOOR", "opensesame-42")
    assert secret("DOOR", parameter="password").reveal() == "opensesame-42"
    workflow = Workflow()
    workflow.add_node("bad.secret", "secret", params={"password": {"$secret": "DOOR"}})

    result = warm.run(workflow.snapshot(), executor="processes").execute()

    assert result["secret"]["out"] == 13
    store = warm.results.store
    assert store is not None
    store.flush()
    for path in store.folder.rglob("*"):
        assert not path.is_file() or b"opensesame-42" not in path.read_bytes(), path


@pytest.mark.parametrize("executor", ["inline", "threads", None])
def test_limits_need_processes(tmp_path: Path, executor: ExecutorName | None) -> None:
    with (
        Session(registry=both_registry(), store=tmp_path / "store") as session,
        pytest.raises(PlaitError, match="can only be kept in a worker process") as caught,
    ):
        session.run(toy_workflow().snapshot(), executor=executor, limits=Limits(seconds=3.0))

    assert caught.value.hint == "Run with the executor 'processes', or without the limit."


def test_the_limit_of_a_fused_node_holds_for_the_query_that_it_is_part_of(warm: Session) -> None:
    workflow = query_workflow("bad.lazy", "2")
    workflow.set_param("convert", "how", "loop")
    workflow.set_run_options("rows", RunOptions(time_limit=0.5))

    result = warm.run(workflow.snapshot(), executor="processes", limits=Limits(seconds=30.0)).execute()

    assert result.nodes["convert"].message.endswith("because its time limit is 0.5 s.")


def test_a_run_that_is_cancelled_before_it_begins_starts_nothing(tmp_path: Path) -> None:
    with Session(registry=both_registry(), store=tmp_path / "store") as session:
        run = session.run(toy_workflow().snapshot(), executor="processes")
        run.cancel()
        result = run.execute()

    assert result.status == "cancelled"
    assert {outcome.status for outcome in result.nodes.values()} == {"cancelled"}


def test_a_node_type_that_a_script_made_is_told_to_need_a_module(tmp_path: Path) -> None:
    from plait import node

    @node("here.local")
    def local() -> int:
        """Give one."""
        return 1

    registry = NodeRegistry(plugins=())
    registry.add(local)
    workflow = Workflow()
    workflow.add_node("here.local", "local")
    with Session(registry=registry, store=tmp_path / "store") as session:
        result = session.run(workflow.snapshot(), executor="processes").execute()

    assert result.nodes["local"].status == "failed"
    assert result.nodes["local"].message == "A worker process can't import the node type 'here.local'."


def test_a_store_is_not_verified_twice(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as one, Store(tmp_path / "store") as other:
        kept = one.inline(os.urandom(100_000), "json")
        mark = one.verified(kept)
        assert mark is not None
        assert other.verified(kept) is None

        other.vouch(kept, mark)
        assert other.verified(kept) == mark
        path = other.path(kept)
        path.write_bytes(os.urandom(100_000))
        # It has changed since, and so nobody vouches for it any more.
        assert not other.is_sound(kept)


def test_reused_events_say_so_in_workers_too(warm: Session) -> None:
    workflow = Workflow()
    workflow.add_node("toy.number", "number", params={"value": 99})
    warm.run(workflow.snapshot(), executor="processes").execute()
    events: list[RunEvent] = []
    run = warm.run(workflow.snapshot(), executor="processes")
    run.events.subscribe(events.append)

    run.execute()

    assert [type(event) for event in events[1:]] == [NodeReused, RunFinished]

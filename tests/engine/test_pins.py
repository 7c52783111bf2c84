"""Pinned results: used whatever changes before them, held in the store, found by file and node, and let go again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from control_nodes import control_registry
from plait.errors import WorkflowError
from plait.events import NodeLogged, NodeReused
from plait.inactive import OUTDATED
from plait.run_options import DEFAULT, RunOptions
from plait.session import Session
from plait.store import Store
from plait.workflow import Workflow
from running import run, statuses, workflow_of
from toy_nodes import CALLS

PINNED = RunOptions(pinned=True)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(registry=control_registry(), store=tmp_path / ".plait") as opened:
        yield opened


def chain(folder: Path, name: str = "flow.json") -> Workflow:
    workflow = workflow_of(
        {
            "rows": ("toy.rows", {"count": 3}),
            "shift": ("toy.shift", {"by": 1}),
            "sorted": ("toy.ordered", {}),
            "count": ("toy.count", {}),
        },
        "rows.out -> shift.table",
        "shift.out -> sorted.table",
        "sorted.out -> count.table",
    )
    workflow.file = folder / name
    workflow.file.touch()
    return workflow


def test_a_pinned_result_is_used_although_what_is_before_it_changed(session: Session, tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    run(session, workflow)
    workflow.set_run_options("sorted", PINNED)
    run(session, workflow)
    workflow.set_param("rows", "count", 10)
    CALLS.clear()

    result, events = run(session, workflow)

    assert not CALLS
    assert result["sorted"]["out"].collect()["x"].to_list() == [3, 2, 1]
    assert result["count"]["out"] == {"rows": 3.0}
    assert statuses(result) == {"sorted": "reused", "count": "reused"}
    assert [(event.node_id, event.message) for event in events if isinstance(event, NodeLogged)] == [
        ("sorted", OUTDATED)
    ]
    assert [event.node_id for event in events if isinstance(event, NodeReused) and event.outdated] == ["sorted"]
    assert result.nodes["sorted"].message == OUTDATED


def test_without_a_change_there_is_no_warning(session: Session, tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    workflow.set_run_options("sorted", PINNED)
    run(session, workflow)

    result, events = run(session, workflow)

    assert not [event for event in events if isinstance(event, NodeLogged)]
    assert result.nodes["sorted"].message == ""


def test_the_last_finished_result_is_meant_even_if_it_was_pinned_after_a_change(
    session: Session, tmp_path: Path
) -> None:
    workflow = chain(tmp_path)
    run(session, workflow)
    workflow.set_param("rows", "count", 10)
    workflow.set_run_options("count", PINNED)

    assert run(session, workflow)[0]["count"]["out"] == {"rows": 3.0}


def test_a_node_that_was_fused_is_run_and_kept_once_it_is_pinned(session: Session, tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    run(session, workflow)
    workflow.set_run_options("shift", PINNED)
    CALLS.clear()
    run(session, workflow)
    assert CALLS == {"rows": 1, "shift": 1}
    workflow.set_param("rows", "count", 10)
    CALLS.clear()

    result, _ = run(session, workflow)

    assert not CALLS
    assert result["count"]["out"] == {"rows": 3.0}


def test_unpinning_brings_it_up_to_date_and_pinning_again_freezes_that(session: Session, tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    workflow.set_run_options("sorted", PINNED)
    run(session, workflow)
    workflow.set_param("rows", "count", 10)
    run(session, workflow)
    workflow.set_run_options("sorted", DEFAULT)
    assert run(session, workflow)[0]["count"]["out"] == {"rows": 10.0}
    workflow.set_run_options("count", PINNED)
    workflow.set_param("rows", "count", 20)

    assert run(session, workflow)[0]["count"]["out"] == {"rows": 10.0}


def test_an_edit_behind_a_pinned_node_works_on_its_result(session: Session, tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    workflow.set_run_options("shift", PINNED)
    run(session, workflow)
    workflow.set_param("shift", "by", 100)
    workflow.set_param("sorted", "column", "text")
    CALLS.clear()

    result, _ = run(session, workflow)

    assert CALLS == {"ordered": 1, "count": 1}
    assert result["sorted"]["out"].collect()["x"].to_list() == [1, 2, 3]


def test_a_pinned_reader_does_not_need_its_file(session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("four", encoding="utf-8")
    workflow = workflow_of(
        {"file": ("way.file", {"path": "a.txt"}), "next": ("toy.next", {})}, "file.out -> next.number"
    )
    workflow.base, workflow.file = tmp_path, tmp_path / "flow.json"
    workflow.set_run_options("file", PINNED)
    run(session, workflow)
    (tmp_path / "a.txt").unlink()

    result, _ = run(session, workflow)

    assert (result.status, result["next"]["out"]) == ("done", 5)
    assert result.nodes["file"].message == OUTDATED


def test_dice_can_be_pinned(session: Session, tmp_path: Path) -> None:
    workflow = workflow_of({"dice": ("toy.dice", {}), "next": ("toy.next", {})}, "dice.out -> next.number")
    workflow.file = tmp_path / "flow.json"
    workflow.set_run_options("dice", PINNED)

    values = [run(session, workflow)[0]["next"]["out"] for _ in range(3)]

    assert values == [2, 2, 2]


def test_fresh_runs_all_but_what_is_pinned(session: Session, tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    workflow.set_run_options("sorted", PINNED)
    run(session, workflow)
    CALLS.clear()

    run(session, workflow, fresh=True)

    assert CALLS == {"count": 1}


def test_pins_belong_to_a_file_and_a_node_type(session: Session, tmp_path: Path) -> None:
    first, second = chain(tmp_path, "a.json"), chain(tmp_path, "b.json")
    for workflow in (first, second):
        workflow.set_run_options("count", PINNED)
    run(session, first)
    second.set_param("rows", "count", 8)
    assert run(session, second)[0]["count"]["out"] == {"rows": 8.0}
    first.set_param("rows", "count", 9)
    assert run(session, first)[0]["count"]["out"] == {"rows": 3.0}

    nameless = chain(tmp_path)
    nameless.file = None
    nameless.set_run_options("count", PINNED)
    nameless.set_param("rows", "count", 4)
    assert run(session, nameless)[0]["count"]["out"] == {"rows": 4.0}

    first.remove_node("count")
    first.add_node("toy.ordered", "count")
    first.connect("sorted", "out", "count", "table")
    first.set_run_options("count", PINNED)
    assert len(run(session, first)[0]["count"]["out"].collect()) == 9


def test_pins_move_with_the_folder(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    workflow = chain(before)
    workflow.set_run_options("count", PINNED)
    with Session(registry=control_registry(), store=before / ".plait") as session:
        run(session, workflow)
    before.rename(after)
    workflow.file = after / "flow.json"
    workflow.set_param("rows", "count", 9)
    with Session(registry=control_registry(), store=after / ".plait") as session:
        assert run(session, workflow)[0]["count"]["out"] == {"rows": 3.0}


def fill(store: Store, size: int) -> None:
    from plait.store import Entry

    for number in range(40):
        stored = store.inline(number.to_bytes(4, "big") * (size // 4), "json")
        store.add(Entry(f"filler{number}", {"out": stored}, {}))
        store.flush()
        store.release(stored)


@pytest.mark.parametrize("is_there", [True, False])
def test_pinned_results_are_never_evicted_while_their_workflow_is_there(tmp_path: Path, is_there: bool) -> None:
    workflow = chain(tmp_path)
    for node_id in ("sorted", "count"):
        workflow.set_run_options(node_id, PINNED)
    with Session(registry=control_registry(), store=tmp_path / ".plait") as session:
        run(session, workflow)
    assert workflow.file is not None
    if not is_there:
        workflow.file.unlink()
    with Store(tmp_path / ".plait", limit=300_000) as store:
        fill(store, 100_000)
        assert store.find(["filler0"]) == {}
    workflow.set_param("rows", "count", 9)
    with Session(registry=control_registry(), store=tmp_path / ".plait") as session:
        assert run(session, workflow)[0]["count"]["out"] == {"rows": 3.0 if is_there else 9.0}


def test_clearing_the_store_lets_pinned_results_go(tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    workflow.set_run_options("count", PINNED)
    with Session(registry=control_registry(), store=tmp_path / ".plait") as session:
        run(session, workflow)
    with Store(tmp_path / ".plait") as store:
        store.clear()
    workflow.set_param("rows", "count", 9)
    with Session(registry=control_registry(), store=tmp_path / ".plait") as session:
        assert run(session, workflow)[0]["count"]["out"] == {"rows": 9.0}


def test_a_damaged_pinned_result_is_made_anew_under_its_own_key(tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    workflow.set_run_options("sorted", PINNED)
    with Session(registry=control_registry(), store=tmp_path / ".plait") as session:
        run(session, workflow)
        old = session.prepare(workflow.snapshot()).keys["sorted"]
    for path in (tmp_path / ".plait" / "objects").rglob("*.arrow"):
        path.chmod(0o644)
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    workflow.set_param("rows", "count", 9)
    with Session(registry=control_registry(), store=tmp_path / ".plait") as session:
        result, _ = run(session, workflow)
        assert result.status == "done"
        assert len(result["sorted"]["out"].collect()) == 9
        assert session.prepare(workflow.snapshot()).keys["sorted"] != old
        assert session.results.find([old]) == {}


def test_reset_forgets_a_node_and_what_is_behind_it(session: Session, tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    workflow.set_run_options("shift", PINNED)
    run(session, workflow)
    CALLS.clear()

    assert session.reset(workflow.snapshot(), ["sorted"]) == ["sorted", "count"]
    run(session, workflow)

    assert CALLS == {"ordered": 1, "count": 1}


def test_reset_lets_a_pinned_result_go(session: Session, tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    workflow.set_run_options("count", PINNED)
    run(session, workflow)
    workflow.set_param("rows", "count", 9)
    run(session, workflow)

    session.reset(workflow.snapshot(), ["rows"])

    assert run(session, workflow)[0]["count"]["out"] == {"rows": 9.0}


def test_reset_removes_the_files_that_nothing_else_needs(session: Session, tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    run(session, workflow)
    assert list((tmp_path / ".plait" / "objects").rglob("*.arrow"))
    with Session(registry=control_registry(), store=tmp_path / ".plait") as other:
        # What another session of the same process has let go of is held by nobody.
        session.close()
        other.reset(workflow.snapshot(), ["rows"])
        assert not list((tmp_path / ".plait" / "objects").rglob("*.arrow"))


def test_reset_of_a_node_that_is_not_there(session: Session, tmp_path: Path) -> None:
    with pytest.raises(WorkflowError, match="no node 'nothing'"):
        session.reset(chain(tmp_path).snapshot(), ["nothing"])


def test_reset_reaches_what_is_held_in_memory(tmp_path: Path) -> None:
    workflow = chain(tmp_path)
    with Session(registry=control_registry(), store=tmp_path / ".plait", in_memory=True) as session:
        for _ in range(2):
            run(session, workflow, interactive=True)
        session.reset(workflow.snapshot(), ["rows"])
        CALLS.clear()
        run(session, workflow, interactive=True)

    assert CALLS == {"rows": 1, "shift": 1, "ordered": 1, "count": 1}

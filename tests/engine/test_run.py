"""Runs on toy nodes: what is called, what is kept and reused, what is told, and who is blamed."""

from __future__ import annotations

from pathlib import Path

import narwhals as nw
import pytest

from plait import Table, node
from plait.events import (
    NodeFailed,
    NodeFinished,
    NodeLogged,
    NodeProgress,
    NodeQueued,
    NodeReused,
    NodeSkipped,
    NodeStarted,
    RunEvent,
    RunFinished,
    RunStarted,
    event_from_json,
    event_to_json,
)
from plait.plan import Wishes
from plait.session import Session
from plait.store import Store
from plait.workflow import Workflow
from toy_nodes import CALLS, Halves, toy_registry


def chain(*types: str, **params: dict[str, object]) -> Workflow:
    """A workflow of nodes in a row, each named by the last part of its type."""
    workflow = Workflow("chain")
    before = ""
    for type_id in types:
        node = workflow.add_node(type_id, params=params.get(type_id.rpartition(".")[2], {}))
        if before:
            target = toy_registry().get(type_id).inputs[0].name
            workflow.connect(before, "out", node.node_id, target)
        before = node.node_id
    return workflow


def statuses(session: Session, workflow: Workflow, **options: object) -> dict[str, str]:
    result = session.run(workflow.snapshot(), **options).execute()  # type: ignore[arg-type]
    return {node_id: outcome.status for node_id, outcome in result.nodes.items()}


def test_gives_values_by_node_and_port(session: Session) -> None:
    workflow = chain("toy.number", "toy.next", "toy.next", number={"value": 40})

    result = session.run(workflow.snapshot()).execute()

    assert result.status == "done"
    assert result["next_2"]["out"] == 42


def test_many_connections_enter_in_the_order_in_which_they_were_made(session: Session) -> None:
    workflow = Workflow()
    for value in (1, 2, 3):
        workflow.add_node("toy.number", f"n{value}", params={"value": value})
    workflow.add_node("toy.add", "sum", params={"more": 10})
    for value in (3, 1, 2):
        workflow.connect(f"n{value}", "out", "sum", "numbers")

    assert session.run(workflow.snapshot()).execute()["sum"]["out"] == 16


def test_a_chain_of_tables_is_one_query(session: Session) -> None:
    workflow = chain("toy.rows", "toy.shift", "toy.shift", rows={"count": 4})
    events: list[RunEvent] = []
    run = session.run(workflow.snapshot())
    run.events.subscribe(events.append)

    result = run.execute()

    assert result["shift_2"]["out"].collect()["x"].to_list() == [2, 3, 4, 5]
    fused = {event.node_id: event.fused for event in events if isinstance(event, NodeFinished)}
    assert fused == {"rows": True, "shift": True, "shift_2": False}
    finished = next(event for event in events if isinstance(event, NodeFinished) and event.node_id == "shift_2")
    assert (finished.ports["out"].rows, finished.ports["out"].columns) == (4, 2)


def test_a_second_run_calls_nothing(session: Session) -> None:
    workflow = chain("toy.rows", "toy.shift", "toy.ordered", "toy.count")
    session.run(workflow.snapshot()).execute()
    CALLS.clear()

    again = session.run(workflow.snapshot()).execute()

    assert not CALLS
    assert {outcome.status for outcome in again.nodes.values()} == {"reused"}
    assert again["count"]["out"] == {"rows": 3.0}
    assert again.nodes["count"].metrics == {"rows": 3.0}


def test_results_survive_the_session(tmp_path: Path) -> None:
    workflow = chain("toy.rows", "toy.shift")
    with Session(registry=toy_registry(), store=tmp_path) as first:
        first.run(workflow.snapshot()).execute()
    CALLS.clear()

    with Session(registry=toy_registry(), store=tmp_path) as second:
        result = second.run(workflow.snapshot()).execute()
        assert result["shift"]["out"].collect()["x"].to_list() == [1, 2, 3]

    assert not CALLS


def test_an_edit_runs_only_what_is_downstream(session: Session) -> None:
    workflow = chain("toy.number", "toy.next", "toy.add", "toy.next")
    session.run(workflow.snapshot()).execute()
    workflow.set_param("add", "more", 5)

    assert statuses(session, workflow) == {"number": "reused", "next": "reused", "add": "done", "next_2": "done"}


def test_an_edit_of_a_fused_node_goes_back_to_the_nearest_kept_result(session: Session) -> None:
    workflow = chain("toy.rows", "toy.ordered", "toy.shift", "toy.shift")
    wishes = Wishes(interactive=True)
    session.run(workflow.snapshot(), wishes=wishes).execute()
    workflow.set_param("shift_2", "by", 3)
    # What is worked out for the second time is kept.
    session.run(workflow.snapshot(), wishes=wishes).execute()
    CALLS.clear()
    workflow.set_param("shift_2", "by", 7)

    result = session.run(workflow.snapshot(), wishes=wishes).execute()

    assert result["shift_2"]["out"].collect()["x"].to_list() == [10, 9, 8]
    assert CALLS == {"shift": 2}


def test_undoing_an_edit_finds_the_old_result(session: Session) -> None:
    workflow = chain("toy.rows", "toy.shift")
    session.run(workflow.snapshot()).execute()
    workflow.set_param("shift", "by", 2)
    session.run(workflow.snapshot()).execute()
    workflow.set_params("shift", {})
    CALLS.clear()

    session.run(workflow.snapshot()).execute()

    assert not CALLS


def test_where_a_node_stands_and_what_it_is_called_changes_no_result(session: Session) -> None:
    workflow = chain("toy.rows", "toy.shift")
    session.run(workflow.snapshot()).execute()
    workflow.move("shift", 100, 200)
    workflow.rename("shift", "Another title")
    CALLS.clear()

    session.run(workflow.snapshot()).execute()

    assert not CALLS


def test_fresh_runs_everything_again(session: Session) -> None:
    workflow = chain("toy.number", "toy.next")
    session.run(workflow.snapshot()).execute()
    CALLS.clear()

    session.run(workflow.snapshot(), wishes=Wishes(fresh=True)).execute()

    assert CALLS["number"] == 1


def test_a_table_that_two_queries_read_is_made_once(session: Session) -> None:
    workflow = Workflow()
    for type_id in ("toy.rows", "toy.shift", "toy.count", "toy.ordered"):
        workflow.add_node(type_id)
    workflow.connect("rows", "out", "shift", "table")
    workflow.connect("shift", "out", "count", "table")
    workflow.connect("shift", "out", "ordered", "table")

    result = session.run(workflow.snapshot()).execute()

    assert result.nodes["shift"].ports["out"].rows == 3
    assert CALLS == {"rows": 1, "shift": 1, "count": 1, "ordered": 1}


def test_two_ports_of_one_node_split_its_rows(session: Session) -> None:
    workflow = Workflow()
    workflow.add_node("toy.rows", params={"count": 5})
    workflow.add_node("toy.halves", params={"at": 2})
    workflow.connect("rows", "out", "halves", "table")

    parts = session.run(workflow.snapshot()).execute()["halves"]

    assert parts["low"].collect()["x"].to_list() == [0, 1]
    assert parts["high"].collect()["x"].to_list() == [2, 3, 4]


def test_an_optional_input_may_stay_empty(session: Session) -> None:
    workflow = chain("toy.rows", "toy.pair")

    assert session.run(workflow.snapshot()).execute()["pair"]["out"].collect().shape == (3, 2)


def test_the_events_of_a_run_in_their_order(session: Session) -> None:
    workflow = chain("toy.number", "toy.next")
    events: list[RunEvent] = []
    run = session.run(workflow.snapshot())
    run.events.subscribe(events.append)
    run.execute()

    assert [(type(event), getattr(event, "node_id", "")) for event in events] == [
        (RunStarted, ""),
        (NodeQueued, "number"),
        (NodeQueued, "next"),
        (NodeStarted, "number"),
        (NodeFinished, "number"),
        (NodeStarted, "next"),
        (NodeFinished, "next"),
        (RunFinished, ""),
    ]


def test_progress_and_log_lines_reach_the_listener(session: Session) -> None:
    workflow = chain("toy.steps")
    events: list[RunEvent] = []
    run = session.run(workflow.snapshot())
    run.events.subscribe(events.append)
    result = run.execute()

    told = [event for event in events if isinstance(event, NodeProgress)]
    assert told[-1] == NodeProgress("steps", 1.0, "step 3", {"done": 3.0})
    assert NodeLogged("steps", "all steps are done") in events
    assert result.metrics == {"steps.done": 3.0}


def test_a_failing_node_is_reported_and_its_siblings_finish(session: Session) -> None:
    workflow = Workflow()
    for type_id in ("toy.rows", "toy.fail", "toy.shift", "toy.count"):
        workflow.add_node(type_id)
    workflow.connect("rows", "out", "fail", "table")
    workflow.connect("fail", "out", "count", "table")
    workflow.connect("rows", "out", "shift", "table")

    result = session.run(workflow.snapshot()).execute()

    assert result.status == "failed"
    assert result.nodes["fail"].message == "ValueError: broken"
    assert "raise ValueError(message)" in result.nodes["fail"].details
    assert result.nodes["count"].status == "skipped"
    assert result.nodes["shift"].status == "done"


def test_a_node_that_tries_to_end_the_process_only_fails(session: Session) -> None:
    result = session.run(chain("toy.number", "toy.leave").snapshot()).execute()

    assert result.nodes["leave"].status == "failed"
    assert "SystemExit" in result.nodes["leave"].message


def test_a_failing_query_is_blamed_on_the_node_whose_part_fails(session: Session) -> None:
    workflow = chain("toy.rows", "toy.shift", "toy.to_integer", "toy.shift", rows={"text": "twelve"})
    events: list[RunEvent] = []
    run = session.run(workflow.snapshot())
    run.events.subscribe(events.append)

    result = run.execute()

    assert {node_id: outcome.status for node_id, outcome in result.nodes.items() if outcome.status != "done"} == {
        "to_integer": "failed",
        "shift_2": "skipped",
    }
    assert set(result.nodes) == {"rows", "shift", "to_integer", "shift_2"}
    closing = [event.node_id for event in events if isinstance(event, NodeFinished | NodeFailed | NodeSkipped)]
    assert sorted(closing) == ["rows", "shift", "shift_2", "to_integer"]
    failure = next(event for event in events if isinstance(event, NodeFailed))
    assert failure.where["column"] == "text"
    assert "'twelve'" in failure.message


def test_a_query_that_fails_inside_a_later_node_is_blamed_on_the_earlier_one(session: Session, tmp_path: Path) -> None:
    workflow = chain("toy.rows", "toy.to_integer", "toy.write", rows={"text": "x"}, write={"name": "out.txt"})
    workflow.base = tmp_path

    result = session.run(workflow.snapshot()).execute()

    assert result.nodes["to_integer"].status == "failed"
    assert result.nodes["write"].status == "skipped"


def test_a_missing_column_names_the_ones_there_are(session: Session) -> None:
    workflow = chain("toy.rows", "toy.ordered", ordered={"column": "tex"})

    outcome = session.run(workflow.snapshot()).execute().nodes["ordered"]

    assert outcome.message == "There is no column 'tex'."
    assert outcome.hint == "Did you mean 'text'? The columns are 'x', 'text'."


def test_nodes_behind_a_cycle_are_skipped_and_the_others_run(session: Session) -> None:
    workflow = chain("toy.number", "toy.next")
    workflow.add_node("toy.next", "a")
    workflow.add_node("toy.next", "b")
    for source, target in (("a", "b"), ("b", "a")):
        from plait.topology import Connection

        workflow.restore_connection(Connection(source, "out", target, "number"), unchecked=True)

    assert statuses(session, workflow, wishes=Wishes(targets=frozenset({"next", "b"}))) == {
        "number": "done",
        "next": "done",
        "a": "skipped",
        "b": "skipped",
    }


def test_a_result_that_must_not_be_reused_is_made_each_time(session: Session) -> None:
    workflow = chain("toy.dice", "toy.next")
    for _ in range(3):
        session.run(workflow.snapshot()).execute()

    assert CALLS["dice"] == 3


def test_a_file_that_was_written_is_not_written_again_until_it_is_touched(session: Session, tmp_path: Path) -> None:
    workflow = chain("toy.rows", "toy.write", write={"name": "rows.txt"})
    workflow.base = tmp_path
    session.run(workflow.snapshot()).execute()
    assert (tmp_path / "rows.txt").read_text(encoding="utf-8") == "3"
    session.run(workflow.snapshot()).execute()
    assert CALLS["write"] == 1

    (tmp_path / "rows.txt").unlink()
    session.run(workflow.snapshot()).execute()

    assert CALLS["write"] == 2
    assert (tmp_path / "rows.txt").read_text(encoding="utf-8") == "3"


def test_until_runs_a_node_and_what_it_needs(session: Session) -> None:
    workflow = chain("toy.number", "toy.next", "toy.next")

    assert statuses(session, workflow, wishes=Wishes(targets=frozenset({"next"}))) == {"number": "done", "next": "done"}


def test_a_port_that_somebody_looks_at_is_kept(session: Session) -> None:
    workflow = chain("toy.rows", "toy.shift", "toy.shift")

    result = session.run(workflow.snapshot(), wishes=Wishes(ports=frozenset({("shift", "out")}))).execute()

    assert result.nodes["shift"].ports["out"].rows == 3


@pytest.mark.parametrize("jobs", [1, 4])
def test_a_wide_workflow_gives_the_same_with_any_number_of_jobs(session: Session, jobs: int) -> None:
    workflow = Workflow()
    workflow.add_node("toy.add", "sum")
    for index in range(50):
        workflow.add_node("toy.number", f"n{index}", params={"value": index})
        workflow.add_node("toy.next", f"s{index}")
        workflow.connect(f"n{index}", "out", f"s{index}", "number")
        workflow.connect(f"s{index}", "out", "sum", "numbers")

    assert session.run(workflow.snapshot(), jobs=jobs).execute()["sum"]["out"] == sum(range(50)) + 50


def test_cancelling_stops_before_the_next_node(session: Session) -> None:
    workflow = chain("toy.number", "toy.next", "toy.next")
    run = session.run(workflow.snapshot())

    def stop_after(event: RunEvent) -> None:
        if isinstance(event, NodeFinished) and event.node_id == "next":
            run.cancel()

    run.events.subscribe(stop_after)

    result = run.execute()

    assert result.status == "cancelled"
    assert {node_id: outcome.status for node_id, outcome in result.nodes.items()} == {
        "number": "done",
        "next": "done",
        "next_2": "cancelled",
    }


def test_a_cancelled_run_goes_on_where_it_was(session: Session) -> None:
    workflow = chain("toy.number", "toy.next", "toy.next")
    run = session.run(workflow.snapshot())
    run.events.subscribe(lambda event: run.cancel() if isinstance(event, NodeFinished) else None)
    run.execute()
    CALLS.clear()

    again = session.run(workflow.snapshot()).execute()

    assert again["next_2"]["out"] == 3
    assert not CALLS


def test_a_reused_node_tells_its_size_again(session: Session) -> None:
    workflow = chain("toy.rows", "toy.shift")
    session.run(workflow.snapshot()).execute()
    events: list[RunEvent] = []
    run = session.run(workflow.snapshot())
    run.events.subscribe(events.append)
    run.execute()

    reused = {event.node_id: event.ports for event in events if isinstance(event, NodeReused)}
    assert reused["shift"]["out"].rows == 3
    assert not any(isinstance(event, NodeSkipped) for event in events)


def test_a_chain_of_ten_thousand_nodes_runs(session: Session) -> None:
    workflow = Workflow()
    workflow.add_node("toy.number", "n0")
    for index in range(1, 10_000):
        workflow.add_node("toy.next", f"n{index}")
        workflow.connect(f"n{index - 1}", "out", f"n{index}", "number")

    assert session.run(workflow.snapshot()).execute()["n9999"]["out"] == 10_000


def objects_in(folder: Path) -> list[Path]:
    return [path for path in (folder / "objects").rglob("*") if path.is_file()]


def test_the_results_of_a_run_stay_until_they_are_forgotten(session: Session, tmp_path: Path) -> None:
    workflow = chain("toy.rows", "toy.ordered")
    first = session.run(workflow.snapshot()).execute()
    again = session.run(workflow.snapshot()).execute()

    with Store(tmp_path / "store") as other:
        del first
        other.clear()
        assert again["ordered"]["out"].collect()["x"].to_list() == [2, 1, 0]
        del again
        other.clear()

    assert objects_in(tmp_path / "store") == []
    assert session.run(workflow.snapshot()).execute().nodes["ordered"].status == "done"


def test_what_a_node_kept_before_it_failed_is_let_go(tmp_path: Path) -> None:
    @node("toy.half_broken")
    def half_broken(table: Table) -> Halves:
        """Give one good table and one that can't be computed."""
        return Halves(table, table.with_columns(nw.col("text").cast(nw.Int64)))

    registry = toy_registry()
    registry.add(half_broken)
    workflow = chain("toy.rows", rows={"text": "x"})
    workflow.add_node("toy.half_broken", "broken")
    workflow.connect("rows", "out", "broken", "table")
    with Session(registry=registry, store=tmp_path) as session:
        assert session.run(workflow.snapshot()).execute().nodes["broken"].status == "failed"
        with Store(tmp_path) as other:
            other.clear()

        assert objects_in(tmp_path) == []


def test_a_damaged_result_is_made_again_by_the_run_that_needs_it(session: Session, tmp_path: Path) -> None:
    workflow = chain("toy.rows", "toy.ordered", "toy.count")
    session.run(workflow.snapshot()).execute()
    for path in objects_in(tmp_path / "store"):
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    workflow.add_node("toy.shift", "shift")
    workflow.connect("ordered", "out", "shift", "table")

    result = session.run(workflow.snapshot()).execute()

    assert {node_id: outcome.status for node_id, outcome in result.nodes.items()} == {
        "rows": "done",
        "ordered": "done",
        "count": "reused",
        "shift": "done",
    }
    assert result["shift"]["out"].collect()["x"].to_list() == [3, 2, 1]


def test_events_are_the_same_after_they_were_json(session: Session) -> None:
    workflow = chain("toy.rows", "toy.ordered")
    events: list[RunEvent] = []
    run = session.run(workflow.snapshot())
    run.events.subscribe(events.append)
    run.execute()

    assert [event_from_json(event_to_json(event)) for event in events] == events

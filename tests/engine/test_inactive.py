"""Branches that are not chosen: skipped without failure, remembered, and the same for fused nodes."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

import plait
from control_nodes import control_registry
from plait.events import NodeQueued, NodeSkipped, NodeStarted
from plait.inactive import INACTIVE
from plait.session import Session
from plait.workflow import Workflow
from running import run, statuses, workflow_of
from toy_nodes import CALLS


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(registry=control_registry(), store=tmp_path / "store") as opened:
        yield opened


def branches(*, yes: bool) -> Workflow:
    """A number goes one of two ways, each with two nodes, and the ways come together again."""
    return workflow_of(
        {
            "number": ("toy.number", {"value": 5}),
            "choose": ("way.choose", {"yes": yes}),
            "one": ("toy.next", {}),
            "one_more": ("toy.next", {}),
            "other": ("toy.add", {"more": 10}),
            "end": ("toy.add", {}),
        },
        "number.out -> choose.source",
        "choose.yes -> one.number",
        "one.out -> one_more.number",
        "choose.no -> other.numbers",
        "one_more.out -> end.numbers",
        "other.out -> end.numbers",
    )


def test_there_is_one_inactive_value() -> None:
    assert plait.INACTIVE is INACTIVE
    assert pickle.loads(pickle.dumps(INACTIVE)) is INACTIVE
    assert copy.deepcopy(INACTIVE) is INACTIVE
    assert repr(INACTIVE) == "INACTIVE"


@pytest.mark.parametrize(("yes", "skipped", "value"), [(True, {"other"}, 7), (False, {"one", "one_more"}, 15)])
def test_nodes_on_the_other_branch_are_skipped(session: Session, yes: bool, skipped: set[str], value: int) -> None:
    result, events = run(session, branches(yes=yes))

    assert result.status == "done"
    assert {each for each, status in statuses(result).items() if status == "inactive"} == skipped
    assert result["end"]["out"] == value
    told = [event for event in events if isinstance(event, NodeSkipped)]
    assert {(event.node_id, event.reason, event.inactive) for event in told} == {
        (node_id, "It is not on the chosen branch.", True) for node_id in skipped
    }
    result.raise_for_failure()


def test_a_second_run_calls_nothing_and_tells_the_same(session: Session) -> None:
    first, _ = run(session, branches(yes=True))
    CALLS.clear()

    second, events = run(session, branches(yes=True))

    assert not CALLS
    assert not [event for event in events if isinstance(event, NodeQueued | NodeStarted)]
    assert {node_id for node_id, status in statuses(second).items() if status == "inactive"} == {"other"}
    assert second["end"]["out"] == first["end"]["out"]
    assert second["other"]["out"] is INACTIVE
    assert second["choose"]["no"] is INACTIVE


def test_choosing_the_other_way_and_back_finds_the_old_results(session: Session) -> None:
    run(session, branches(yes=True))
    run(session, branches(yes=False))
    CALLS.clear()

    assert run(session, branches(yes=True))[0]["end"]["out"] == 7
    assert not CALLS


def test_an_end_that_is_not_chosen_is_no_failure_and_is_remembered(session: Session) -> None:
    workflow = workflow_of(
        {"n": ("toy.number", {}), "choose": ("way.choose", {}), "yes": ("toy.add", {}), "no": ("toy.add", {})},
        "n.out -> choose.source",
        "choose.yes -> yes.numbers",
        "choose.no -> no.numbers",
    )
    result, _ = run(session, workflow)
    assert (result.status, result["yes"]["out"], result["no"]["out"]) == ("done", 1, INACTIVE)
    CALLS.clear()

    again, _ = run(session, workflow)

    assert statuses(again) == {"n": "reused", "choose": "reused", "yes": "reused", "no": "inactive"}
    assert not CALLS


def test_a_port_for_many_leaves_out_what_is_inactive_and_an_optional_one_gets_none(session: Session) -> None:
    workflow = workflow_of(
        {
            "rows": ("toy.rows", {"count": 2}),
            "choose": ("way.choose", {}),
            "pair": ("toy.pair", {}),
            "number": ("toy.number", {"value": 3}),
            "choose_number": ("way.choose", {}),
            "add": ("toy.add", {}),
        },
        "rows.out -> choose.source",
        "rows.out -> pair.left",
        "choose.no -> pair.right",
        "number.out -> choose_number.source",
        "choose_number.no -> add.numbers",
        "choose_number.yes -> add.numbers",
    )
    result, _ = run(session, workflow)

    assert len(result["pair"]["out"].collect()) == 2
    assert result["add"]["out"] == 3


def test_fused_nodes_on_the_other_branch_are_skipped(session: Session) -> None:
    workflow = workflow_of(
        {
            "rows": ("toy.rows", {"count": 4}),
            "choose": ("way.fused", {"yes": False}),
            "a": ("toy.shift", {"by": 100}),
            "a_more": ("toy.shift", {"by": 100}),
            "b": ("toy.shift", {"by": 1}),
            "end_a": ("toy.count", {}),
            "end_b": ("toy.ordered", {}),
        },
        "rows.out -> choose.table",
        "choose.yes -> a.table",
        "a.out -> a_more.table",
        "a_more.out -> end_a.table",
        "choose.no -> b.table",
        "b.out -> end_b.table",
    )
    result, _ = run(session, workflow)

    assert result.status == "done"
    assert {node_id for node_id, status in statuses(result).items() if status == "inactive"} == {"a", "a_more", "end_a"}
    assert result["end_b"]["out"].collect()["x"].to_list() == [4, 3, 2, 1]
    CALLS.clear()
    assert run(session, workflow)[0].status == "done"
    assert not CALLS


def test_what_was_fused_for_a_node_that_is_left_out_is_not_left_waiting(session: Session) -> None:
    workflow = workflow_of(
        {
            "rows": ("toy.rows", {}),
            "shift": ("toy.shift", {}),
            "number": ("toy.rows", {}),
            "choose": ("way.fused", {}),
            "pair": ("toy.pair", {}),
            "end": ("toy.count", {}),
        },
        "number.out -> choose.table",
        "choose.no -> pair.left",
        "rows.out -> shift.table",
        "shift.out -> pair.right",
        "pair.out -> end.table",
    )
    result, events = run(session, workflow)

    assert result.status == "done"
    queued = {event.node_id for event in events if isinstance(event, NodeQueued)}
    assert queued <= result.nodes.keys()
    assert statuses(result)["shift"] == "inactive"
    assert statuses(result)["end"] == "inactive"


def test_tables_pass_a_choice_without_being_worked_out_twice(session: Session) -> None:
    workflow = workflow_of(
        {
            "rows": ("toy.rows", {"count": 3}),
            "shift": ("toy.shift", {}),
            "choose": ("way.choose", {}),
            "first": ("way.first", {}),
            "count": ("toy.count", {}),
            "sorted": ("toy.ordered", {}),
        },
        "rows.out -> shift.table",
        "shift.out -> choose.source",
        "choose.yes -> first.values",
        "choose.no -> first.values",
        "first.out -> count.table",
        "first.out -> sorted.table",
    )
    result, _ = run(session, workflow)

    assert result["sorted"]["out"].collect()["x"].to_list() == [3, 2, 1]
    assert result["count"]["out"] == {"rows": 3.0}
    assert result.nodes["first"].ports["out"].rows == 3
    CALLS.clear()
    workflow.set_param("sorted", "column", "text")
    assert run(session, workflow)[0].status == "done"
    assert CALLS == {"ordered": 1}


def test_the_result_of_a_merge_at_the_end_is_kept(session: Session) -> None:
    workflow = workflow_of(
        {"rows": ("toy.rows", {"count": 3}), "choose": ("way.choose", {}), "first": ("way.first", {})},
        "rows.out -> choose.source",
        "choose.yes -> first.values",
    )
    run(session, workflow)
    CALLS.clear()

    result, _ = run(session, workflow)

    assert result["first"]["out"].collect()["x"].to_list() == [0, 1, 2]
    assert not CALLS


def test_a_failure_still_skips_what_is_behind_it(session: Session) -> None:
    workflow = branches(yes=True)
    workflow.add_node("toy.rows", "rows")
    workflow.add_node("toy.fail", "fail")
    workflow.add_node("toy.count", "count")
    workflow.connect("rows", "out", "fail", "table")
    workflow.connect("fail", "out", "count", "table")

    result, _ = run(session, workflow)

    assert result.status == "failed"
    assert statuses(result)["count"] == "skipped"
    assert statuses(result)["other"] == "inactive"
    assert result["end"]["out"] == 7

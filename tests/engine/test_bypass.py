"""Bypassed nodes: what stands in for their outputs, and that taking the bypass back brings the old keys back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from control_nodes import control_registry
from plait.bypass import wired
from plait.inactive import INACTIVE
from plait.plan import Wishes
from plait.prepare import prepare
from plait.preview import NoPreviewError
from plait.run_options import DEFAULT, RunOptions
from plait.session import Session
from plait.workflow import Workflow
from random_workflows import Made, workflows
from random_workflows import workflow_of as random_workflow
from running import run, statuses, workflow_of
from toy_nodes import CALLS, toy_registry

MUTED = RunOptions(bypass=True)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(registry=control_registry(), store=tmp_path / "store") as opened:
        yield opened


def chain() -> Workflow:
    return workflow_of(
        {
            "rows": ("toy.rows", {"count": 3}),
            "shift": ("toy.shift", {"by": 10}),
            "sorted": ("toy.ordered", {}),
            "count": ("toy.count", {}),
        },
        "rows.out -> shift.table",
        "shift.out -> sorted.table",
        "sorted.out -> count.table",
    )


def passes(workflow: Workflow, *node_ids: str) -> dict[str, dict[str, tuple[str, str] | None]]:
    for node_id in node_ids:
        workflow.set_run_options(node_id, MUTED)
    return {node_id: dict(each) for node_id, each in wired(workflow.snapshot(), control_registry()).passes.items()}


def test_what_comes_after_gets_what_comes_before(session: Session) -> None:
    workflow = chain()
    workflow.set_run_options("shift", MUTED)

    result, _ = run(session, workflow)

    assert result.status == "done"
    assert result["sorted"]["out"].collect()["x"].to_list() == [2, 1, 0]
    assert statuses(result)["shift"] == "inactive"
    assert result.nodes["shift"].message == "It is bypassed."
    assert CALLS["shift"] == 0
    # Whoever looks at the node sees what goes past it.
    assert result["shift"]["out"].collect()["x"].to_list() == [0, 1, 2]


def test_its_key_is_that_of_the_workflow_without_it(session: Session) -> None:
    without = workflow_of(
        {"rows": ("toy.rows", {"count": 3}), "sorted": ("toy.ordered", {}), "count": ("toy.count", {})},
        "rows.out -> sorted.table",
        "sorted.out -> count.table",
    )
    workflow = chain()
    before = session.prepare(workflow.snapshot()).keys
    workflow.set_run_options("shift", MUTED)

    keys = session.prepare(workflow.snapshot()).keys
    assert keys == session.prepare(without.snapshot()).keys
    workflow.set_run_options("shift", DEFAULT)
    assert session.prepare(workflow.snapshot()).keys == before


def test_taking_the_bypass_back_brings_the_results_back(session: Session) -> None:
    workflow = chain()
    run(session, workflow)
    workflow.set_run_options("shift", MUTED)
    run(session, workflow)
    workflow.set_run_options("shift", DEFAULT)
    CALLS.clear()

    assert run(session, workflow)[0].status == "done"
    assert not CALLS


def test_an_output_is_taken_by_name_then_by_type_in_order() -> None:
    nodes: dict[str, tuple[str, dict[str, object]]] = {
        "a": ("toy.rows", {}),
        "b": ("toy.rows", {}),
        "pair": ("toy.pair", {}),
        "halves": ("toy.halves", {}),
        "fit": ("way.fit", {}),
    }
    workflow = workflow_of(
        nodes, "b.out -> pair.right", "a.out -> pair.left", "pair.out -> halves.table", "halves.low -> fit.table"
    )

    assert passes(workflow, "pair", "halves", "fit") == {
        "pair": {"out": ("a", "out")},
        "halves": {"low": ("a", "out"), "high": None},
        "fit": {"metrics": None, "table": ("a", "out")},
    }


def test_what_nothing_stands_in_for_is_inactive(session: Session) -> None:
    workflow = workflow_of(
        {
            "rows": ("toy.rows", {"count": 3}),
            "halves": ("toy.halves", {}),
            "low": ("toy.count", {}),
            "high": ("toy.count", {}),
            "both": ("toy.pair", {}),
        },
        "rows.out -> halves.table",
        "halves.low -> low.table",
        "halves.high -> high.table",
        "halves.low -> both.left",
        "halves.high -> both.right",
    )
    workflow.set_run_options("halves", MUTED)
    result, _ = run(session, workflow)

    assert result.status == "done"
    assert statuses(result) == {
        "rows": "done",
        "halves": "inactive",
        "low": "done",
        "high": "inactive",
        "both": "done",
    }
    assert len(result["both"]["out"].collect()) == 3
    assert result["halves"]["high"] is INACTIVE
    CALLS.clear()
    assert statuses(run(session, workflow)[0])["high"] == "inactive"
    assert not CALLS


def test_a_node_without_its_input_or_type_can_be_bypassed(session: Session) -> None:
    workflow = workflow_of(
        {"rows": ("toy.rows", {}), "gone": ("acme.gone", {}), "lonely": ("toy.shift", {}), "count": ("toy.count", {})},
        "rows.out -> gone.table",
        "gone.table -> count.table",
    )
    assert len(session.check(workflow.snapshot()).errors) == 2
    for node_id in ("gone", "lonely"):
        workflow.set_run_options(node_id, MUTED)

    assert session.check(workflow.snapshot()).problems == ()
    assert run(session, workflow)[0]["count"]["out"] == {"rows": 3.0}


def test_columns_go_past_it(session: Session) -> None:
    workflow = workflow_of(
        {"rows": ("toy.rows", {}), "named": ("way.named", {"column": "y"}), "sorted": ("toy.ordered", {"column": "x"})},
        "rows.out -> named.table",
        "named.out -> sorted.table",
    )
    assert [problem.node_id for problem in session.check(workflow.snapshot()).errors] == ["sorted"]

    workflow.set_run_options("named", MUTED)
    findings = session.check(workflow.snapshot())

    assert findings.problems == ()
    assert list(findings.schemas["named"].ports["out"]) == ["x", "text"]  # type: ignore[arg-type]


def test_a_preview_goes_past_it(session: Session) -> None:
    workflow = chain()
    for node_id in ("shift", "sorted"):
        workflow.set_run_options(node_id, MUTED)

    assert session.preview(workflow.snapshot(), "sorted", "out").rows["x"].to_list() == [0, 1, 2]

    workflow = workflow_of(
        {"rows": ("toy.rows", {}), "halves": ("toy.halves", {}), "shift": ("toy.shift", {})},
        "rows.out -> halves.table",
        "halves.high -> shift.table",
    )
    workflow.set_run_options("halves", MUTED)
    with pytest.raises(NoPreviewError, match="not on the chosen branch"):
        session.preview(workflow.snapshot(), "shift", "out")


def test_a_bypassed_node_may_be_asked_for(session: Session) -> None:
    workflow = chain()
    workflow.set_run_options("sorted", MUTED)

    result, _ = run(session, workflow, targets=frozenset({"sorted"}))
    assert result["sorted"]["out"].collect()["x"].to_list() == [10, 11, 12]
    assert "count" not in result.nodes
    result, _ = run(session, workflow, targets=frozenset({"shift"}))
    assert "sorted" not in result.nodes
    result, _ = run(session, workflow, ports=frozenset({("sorted", "out")}))
    assert result.nodes["shift"].ports["out"].rows == 3


def test_a_port_for_many_gets_a_table_as_often_as_it_would_have(session: Session) -> None:
    workflow = workflow_of(
        {"n": ("toy.number", {"value": 4}), "next": ("toy.next", {}), "add": ("toy.add", {})},
        "n.out -> next.number",
        "n.out -> add.numbers",
        "next.out -> add.numbers",
    )
    workflow.set_run_options("next", MUTED)

    assert run(session, workflow)[0]["add"]["out"] == 8


@settings(max_examples=150)
@given(workflows(), st.data())
def test_bypassing_and_taking_it_back_gives_the_old_keys_back(made: Made, data: st.DataObject) -> None:
    workflow = random_workflow(made)
    registry = toy_registry()
    before = prepare(workflow.snapshot(), registry).keys
    muted = data.draw(st.lists(st.sampled_from(sorted(workflow.nodes)), unique=True, max_size=6))
    for node_id in muted:
        workflow.set_run_options(node_id, MUTED)
    between = prepare(workflow.snapshot(), registry)
    assert between.keys.keys() | set(muted) | between.not_ready.keys() == set(workflow.nodes)
    untouched = set(workflow.nodes) - set(muted) - workflow.topology.descendants_of(muted)
    assert all(between.keys[node_id] == before[node_id] for node_id in untouched)
    for node_id in data.draw(st.permutations(muted)):
        workflow.set_run_options(node_id, DEFAULT)

    assert prepare(workflow.snapshot(), registry).keys == before


@settings(max_examples=40)
@given(workflows(), st.data())
def test_a_workflow_with_bypassed_nodes_runs(made: Made, data: st.DataObject) -> None:
    workflow = random_workflow(made)
    muted = data.draw(st.sets(st.sampled_from(sorted(workflow.nodes)), max_size=4))
    for node_id in muted:
        workflow.set_run_options(node_id, MUTED)
    with Session(registry=toy_registry()) as session:
        result = session.run(workflow.snapshot(), wishes=Wishes()).execute()

    assert result.status == "done"
    assert set(result.nodes) >= muted
    assert result.nodes.keys() <= set(workflow.nodes)

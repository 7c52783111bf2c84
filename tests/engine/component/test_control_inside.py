"""Run options, branches and parameter ports of nodes inside of components, and of components themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from component_documents import component, document, given, shifting, taken, workflow_of
from control_nodes import control_registry
from plait.cli.answers import kept_as_data
from plait.plan import Wishes
from plait.session import Session
from plait_nodes.control.component import component as component_node
from running import run, statuses
from toy_nodes import CALLS


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    registry = control_registry()
    registry.add(component_node)
    with Session(registry=registry, store=tmp_path / ".plait") as opened:
        yield opened


def around(inside: dict[str, Any], *, options: dict[str, Any] | None = None, **params: object) -> dict[str, Any]:
    return document(
        {
            "rows": {"type": "toy.rows"},
            "c": {**component(inside, **params), "run": options or {}},
            "end": {"type": "toy.count"},
        },
        "rows.out -> c.table",
        "c.out -> end.table",
    )


def choosing() -> dict[str, Any]:
    """A component with two outputs, of which the parameter `yes` chooses one."""
    return document(
        {
            "in": given("table"),
            "pick": {"type": "way.fused", "params": {"yes": {"$parameter": "yes"}}},
            "shift": {"type": "toy.shift"},
            "yes": taken("yes"),
            "no": taken("no"),
        },
        "in.out -> pick.table",
        "pick.yes -> shift.table",
        "shift.out -> yes.value",
        "pick.no -> no.value",
        parameters={"yes": {"type": "boolean", "value": True}},
    )


def test_a_bypassed_node_inside_is_gone_past(session: Session) -> None:
    inside = shifting(10)
    inside["nodes"]["sort"]["run"] = {"bypass": True}
    inside["nodes"]["shift"]["run"] = {"bypass": True}
    workflow = workflow_of(around(inside))

    result, _ = run(session, workflow, ports=frozenset({("c", "out")}))

    assert result["c"]["out"].collect()["x"].to_list() == [0, 1, 2]
    assert statuses(result) == {
        "rows": "done",
        "c": "inactive",
        "c/sort": "inactive",
        "c/shift": "inactive",
        "end": "done",
    }
    snapshot = workflow.snapshot()
    assert session.check(snapshot).problems == ()
    assert list(session.check(snapshot).schemas["c"].ports["out"] or ()) == ["x", "text"]
    assert session.preview(snapshot, "c", "out").rows["x"].to_list() == [0, 1, 2]


def test_a_bypassed_component_is_gone_past_and_nothing_inside_matters(session: Session) -> None:
    inside = shifting()
    inside["nodes"]["sort"]["type"] = "not.installed"
    snapshot = workflow_of(around(inside, options={"bypass": True})).snapshot()

    result = session.run(snapshot, wishes=Wishes(ports=frozenset({("c", "out")}))).execute()

    assert session.check(snapshot).problems == ()
    assert result["c"]["out"].collect()["x"].to_list() == [0, 1, 2]
    assert statuses(result) == {"rows": "done", "c": "inactive", "end": "done"}


def test_a_bypassed_component_in_a_cycle_is_reported_as_one(session: Session) -> None:
    data = document({"c": {**component(shifting()), "run": {"bypass": True}}}, "c.out -> c.table")

    problems = session.check(workflow_of(data).snapshot()).problems

    assert [problem.message for problem in problems] == ["The nodes form a cycle: c -> c."]


@pytest.mark.parametrize(
    ("yes", "left_out", "runs"), [(True, "behind_no", "behind_yes"), (False, "behind_yes", "behind_no")]
)
def test_a_branch_that_leaves_a_component_is_left_out_behind_it(
    session: Session, yes: bool, left_out: str, runs: str
) -> None:
    data = document(
        {
            "rows": {"type": "toy.rows"},
            "c": component(choosing(), yes=yes),
            "behind_yes": {"type": "toy.count"},
            "behind_no": {"type": "toy.count"},
        },
        "rows.out -> c.table",
        "c.yes -> behind_yes.table",
        "c.no -> behind_no.table",
    )
    snapshot = workflow_of(data).snapshot()

    for expected in ("done", "reused"):
        result = session.run(snapshot).execute()
        assert result.status == "done"
        found = statuses(result)
        assert (found[left_out], found[runs], found["c"]) == ("inactive", expected, expected)
    kept = kept_as_data(session.prepare(snapshot), session.results)
    assert {"c", runs} <= kept.keys()
    assert left_out not in kept


def test_what_is_inactive_leaves_out_a_whole_component(session: Session) -> None:
    data = document(
        {
            "rows": {"type": "toy.rows"},
            "pick": {"type": "way.fused", "params": {"yes": False}},
            "c": component(shifting()),
            "end": {"type": "toy.count"},
        },
        "rows.out -> pick.table",
        "pick.yes -> c.table",
        "c.out -> end.table",
    )

    result, _ = run(session, workflow_of(data))

    assert result.status == "done"
    assert {each: statuses(result)[each] for each in ("c", "c/sort", "c/shift", "end")} == dict.fromkeys(
        ("c", "c/sort", "c/shift", "end"), "inactive"
    )


@pytest.mark.parametrize("value", [5, None])
def test_a_connection_gives_a_parameter_of_a_component(session: Session, value: int | None) -> None:
    inside = shifting()
    if value is None:
        del inside["parameters"]["by"]["value"]
    data = around(inside)
    data["nodes"]["seed"] = {"type": "way.rows", "params": {"start": 7}}
    data["nodes"]["seven"] = {"type": "way.table_value"}
    data["connections"] += ["seed.out -> seven.table", "seven.out -> c.@by"]
    workflow = workflow_of(data)
    assert session.check(workflow.snapshot()).problems == ()

    result, _ = run(session, workflow, ports=frozenset({("c", "out")}))

    assert result["c"]["out"].collect()["x"].to_list() == [9, 8, 7]


def test_a_connection_gives_a_parameter_of_a_component_inside_of_another_one(session: Session) -> None:
    outer = document(
        {
            "in": given("table"),
            "inner": component(shifting(), by={"$parameter": "far"}),
            "out": taken("out"),
        },
        "in.out -> inner.table",
        "inner.out -> out.value",
        parameters={"far": {"type": "integer"}},
    )
    data = around(outer)
    data["nodes"]["seed"] = {"type": "way.rows", "params": {"start": 20}}
    data["nodes"]["twenty"] = {"type": "way.table_value"}
    data["connections"] += ["seed.out -> twenty.table", "twenty.out -> c.@far"]
    workflow = workflow_of(data)
    assert session.check(workflow.snapshot()).problems == ()

    result, _ = run(session, workflow, ports=frozenset({("c", "out")}))

    assert result["c"]["out"].collect()["x"].to_list() == [22, 21, 20]


def test_an_input_of_a_component_gives_a_parameter_of_a_node_inside(session: Session) -> None:
    inside = shifting()
    inside["nodes"]["by"] = given("step", "any")
    inside["connections"].append("by.out -> shift.@by")
    data = around(inside)
    data["nodes"]["seed"] = {"type": "way.rows", "params": {"start": 30}}
    data["nodes"]["thirty"] = {"type": "way.table_value"}
    data["connections"] += ["seed.out -> thirty.table", "thirty.out -> c.step"]

    result, _ = run(session, workflow_of(data), ports=frozenset({("c", "out")}))

    assert result["c"]["out"].collect()["x"].to_list() == [32, 31, 30]


def test_two_connections_to_a_parameter_of_a_component_are_too_many(session: Session) -> None:
    data = around(shifting())
    data["nodes"] |= {each: {"type": "way.table_value"} for each in ("one", "two")}
    data["connections"] += ["rows.out -> one.table", "rows.out -> two.table", "one.out -> c.@by", "two.out -> c.@by"]

    problems = session.check(workflow_of(data).snapshot()).problems

    assert [(each.node_id, each.port) for each in problems] == [("c", "@by")]


def test_a_pinned_node_inside_keeps_its_result(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "flow.json"
    file.touch()
    inside = shifting()
    first = workflow_of(around(inside))
    first.file = file
    run(session, first)
    inside["nodes"]["shift"]["run"] = {"pinned": True}
    pinning = workflow_of(around(inside))
    pinning.file = file
    run(session, pinning)

    pinning.set_param("rows", "count", 5)
    CALLS.clear()
    result, _ = run(session, pinning, ports=frozenset({("c", "out")}))

    assert not CALLS
    assert result["c"]["out"].collect()["x"].to_list() == [3, 2, 1]
    assert statuses(result) == {"c/shift": "reused", "c": "reused", "end": "reused"}


def test_a_pinned_component_keeps_what_leaves_it(session: Session, tmp_path: Path) -> None:
    workflow = workflow_of(around(shifting(), options={"pinned": True}))
    workflow.file = tmp_path / "flow.json"
    workflow.file.touch()
    run(session, workflow)
    workflow.set_param("rows", "count", 5)

    result, _ = run(session, workflow, ports=frozenset({("c", "out")}))

    assert result["c"]["out"].collect()["x"].to_list() == [3, 2, 1]
    assert result.nodes["c"].status == "reused"


def test_to_reset_a_component_is_to_reset_what_is_inside_and_behind(session: Session) -> None:
    workflow = workflow_of(around(shifting()))
    run(session, workflow)

    assert session.reset(workflow.snapshot(), ["c"]) == ["c", "end", "c/sort", "c/shift"]

    result, _ = run(session, workflow)
    assert statuses(result)["end"] == "done"
    assert session.reset(workflow.snapshot(), ["c/shift"]) == ["c", "end", "c/shift"]

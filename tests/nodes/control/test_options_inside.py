"""Retries, bypassed nodes, branches and parameter ports in and at loops."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from component_documents import document, given, taken, workflow_of
from control_nodes import choose, first_value, flaky, fused_choice, many_rows
from control_sessions import make_registry
from plait.session import Session
from plait_nodes.control.for_each import for_each
from toy_nodes import CALLS


@pytest.fixture
def control(tmp_path: Path) -> Iterator[Session]:
    registry = make_registry()
    registry.add(choose, fused_choice, flaky, first_value, many_rows)
    with Session(registry=registry, store=tmp_path / ".plait") as opened:
        yield opened


def over_rows(inside: dict[str, Any], **params: object) -> dict[str, Any]:
    """Runs a workflow for each of three rows with x of 0, 1 and 2."""
    loop = {"type": for_each.type_id, "params": {"over": {"kind": "rows"}, **params}, "workflow": inside}
    return document({"rows": {"type": "toy.rows"}, "loop": loop}, "rows.out -> loop.table")


def shifting(by: object = 10) -> dict[str, Any]:
    return document(
        {"in": given("table"), "shift": {"type": "toy.shift", "params": {"by": by}}, "out": taken("out")},
        "in.out -> shift.table",
        "shift.out -> out.value",
    )


def column(session: Session, data: dict[str, Any], name: str = "x", node_id: str = "loop") -> list[object]:
    result = session.run(workflow_of(data).snapshot()).execute()
    result.raise_for_failure()
    values: list[object] = result[node_id]["out"].collect()[name].to_list()
    return values


def test_a_bypassed_node_inside_of_a_loop_is_gone_past(control: Session) -> None:
    inside = shifting()
    assert column(control, over_rows(inside)) == [10, 11, 12]
    inside["nodes"]["shift"]["run"] = {"bypass": True}
    data = over_rows(inside)

    assert column(control, data) == [0, 1, 2]
    known = control.check(workflow_of(data).snapshot())
    assert known.errors == ()
    assert "x" in (known.schemas["loop"].ports["out"] or ())


def test_a_bypassed_source_inside_leaves_out_what_needs_it(control: Session) -> None:
    inside = document(
        {
            "in": given("table"),
            "source": {"type": "way.rows", "run": {"bypass": True}},
            "shift": {"type": "toy.shift"},
            "first": {"type": "control.merge_branches"},
            "out": taken("out", "any"),
        },
        "in.out -> first.branches",
        "source.out -> shift.table",
        "shift.out -> first.branches",
        "first.out -> out.value",
    )
    assert column(control, over_rows(inside)) == [0, 1, 2]


def test_a_bypassed_loop_is_gone_past(control: Session) -> None:
    data = over_rows(shifting())
    data["nodes"]["loop"]["run"] = {"bypass": True}
    data["nodes"]["end"] = {"type": "toy.shift"}
    data["connections"].append("loop.out -> end.table")

    assert column(control, data, node_id="end") == [1, 2, 3]


def test_iterations_that_take_another_branch_have_no_rows(control: Session) -> None:
    inside = document(
        {
            "in": given("table"),
            "pick": {"type": "control.switch", "params": {"cases": [{"condition": "max(x) > 0"}]}},
            "out": taken("out", "any"),
        },
        "in.out -> pick.source",
        "pick.case_1 -> out.value",
    )
    assert column(control, over_rows(inside)) == [1, 2]


def test_a_node_inside_is_tried_again(control: Session) -> None:
    inside = document(
        {
            "in": given("table"),
            "value": {"type": "way.table_value"},
            "flaky": {"type": "way.flaky", "params": {"failures": 2}, "run": {"retries": 2, "retry_wait": 0}},
            "out": taken("out", "any"),
        },
        "in.out -> value.table",
        "value.out -> flaky.number",
        "flaky.out -> out.value",
    )
    CALLS.clear()

    assert column(control, over_rows(inside), "out") == [0, 1, 2]
    assert CALLS["flaky"] == 5


def test_a_connection_gives_a_parameter_of_the_workflow_inside(control: Session) -> None:
    inside = shifting({"$parameter": "by"})
    inside["parameters"] = {"by": {"type": "integer"}}
    data = over_rows(inside)
    data["nodes"]["seed"] = {"type": "way.rows", "params": {"start": 100}}
    data["nodes"]["hundred"] = {"type": "way.table_value"}
    data["connections"] += ["seed.out -> hundred.table", "hundred.out -> loop.@by"]
    assert control.check(workflow_of(data).snapshot()).errors == ()

    assert column(control, data) == [100, 101, 102]
    data["nodes"]["seed"]["params"]["start"] = 200
    assert column(control, data) == [200, 201, 202]

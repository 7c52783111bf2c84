"""Connections that end at a parameter: checked, drawn, counted in keys, and their values used in a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from control_nodes import control_registry
from plait.cli.show import overview
from plait.connecting import why_not
from plait.document import dumps, loads
from plait.inactive import INACTIVE
from plait.picture import picture
from plait.plan import Wishes
from plait.preview import NoPreviewError
from plait.session import Session
from plait.topology import Connection
from plait.workflow import Workflow
from running import run, statuses, workflow_of
from toy_nodes import CALLS


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(registry=control_registry(), store=tmp_path / "store") as opened:
        yield opened


def fed(value: int = 5, **own: object) -> Workflow:
    """A number that is added to the column x of a table, which is one query."""
    return workflow_of(
        {
            "number": ("toy.number", {"value": value}),
            "rows": ("toy.rows", {"count": 2}),
            "shift": ("toy.shift", dict(own)),
            "sorted": ("toy.ordered", {}),
        },
        "rows.out -> shift.table",
        "number.out -> shift.@by",
        "shift.out -> sorted.table",
    )


def test_the_value_takes_the_place_of_the_parameter(session: Session) -> None:
    result, _ = run(session, fed(by=1))

    assert result["sorted"]["out"].collect()["x"].to_list() == [6, 5]
    assert statuses(result)["shift"] == "done"


def test_the_key_counts_the_source_and_not_the_value_that_is_replaced(session: Session) -> None:
    keys = session.prepare(fed(5, by=1).snapshot()).keys

    assert session.prepare(fed(5, by=2).snapshot()).keys == keys
    changed = session.prepare(fed(6, by=1).snapshot()).keys
    assert {node_id for node_id in keys if keys[node_id] != changed[node_id]} == {"number", "shift", "sorted"}
    run(session, fed(5))
    CALLS.clear()
    assert run(session, fed(5, by=3))[0].status == "done"
    assert not CALLS


def test_a_connection_to_a_parameter_is_saved_byte_for_byte() -> None:
    text = dumps(fed(by=1))

    assert '"number.out -> shift.@by"' in text
    assert dumps(loads(text)) == text
    assert loads(text).connections[1] == Connection("number", "out", "shift", "@by")


def test_a_value_that_does_not_fit_is_refused_with_everything_that_is_known(session: Session) -> None:
    workflow = workflow_of(
        {"text": ("way.text", {"value": "many"}), "rows": ("toy.rows", {})}, "text.out -> rows.@count"
    )
    result, _ = run(session, workflow)

    assert result.status == "failed"
    outcome = result.nodes["rows"]
    assert outcome.message.startswith("The connection to its parameter gives 'many'. 'Count': ")


def test_limits_of_a_parameter_hold(session: Session) -> None:
    workflow = workflow_of({"n": ("toy.number", {"value": -1}), "rows": ("toy.rows", {})}, "n.out -> rows.@count")

    outcome = run(session, workflow)[0].nodes["rows"]

    assert outcome.status == "failed"
    assert outcome.message == (
        "The connection to its parameter gives -1. 'Count': Input should be greater than or equal to 0."
    )


def test_what_check_says_of_such_connections(session: Session) -> None:
    workflow = fed()
    assert session.check(workflow.snapshot()).problems == ()
    workflow.restore_connection(Connection("number", "out", "shift", "@nothing"), unchecked=True)
    workflow.restore_connection(Connection("rows", "out", "sorted", "@column"), unchecked=True)
    workflow.add_node("toy.number", "other")
    workflow.connect("other", "out", "shift", "@by")

    found = {
        (problem.node_id, problem.parameter): problem.message for problem in session.check(workflow.snapshot()).errors
    }

    assert found == {
        ("shift", "nothing"): "'Shift' has no parameter 'nothing'; it has 'by'.",
        (
            "sorted",
            "column",
        ): "'rows.out -> sorted.@column' does not fit: it carries a Table, and a parameter takes one "
        "plain value; Parameter from Table picks one.",
        ("shift", "by"): "2 connections end at the parameter 'by', which takes one value.",
    }
    assert "shift" in session.prepare(workflow.snapshot()).not_ready


def test_a_required_parameter_may_come_through_a_connection(session: Session) -> None:
    workflow = workflow_of(
        {"rows": ("toy.rows", {"count": 5}), "text": ("way.text", {"value": "x > 2"}), "keep": ("toy.keep", {})},
        "rows.out -> keep.table",
        "text.out -> keep.@condition",
    )

    assert session.check(workflow.snapshot()).problems == ()
    assert run(session, workflow)[0]["keep"]["out"].collect()["x"].to_list() == [3, 4]


def test_which_connections_may_be_made() -> None:
    workflow = fed()
    registry = control_registry()
    workflow.add_node("way.text", "text")
    workflow.add_node("way.fit", "fit")
    workflow.add_node("way.choose", "anything")

    def why(source: str, target: str) -> str:
        return why_not(workflow, registry, Connection(*source.split("."), *target.split(".")))  # type: ignore[misc]

    assert why("number.out", "rows.@count") == ""
    assert why("anything.yes", "rows.@count") == ""
    assert why("text.out", "rows.@count") == ""
    assert "the parameter takes string" in why("number.out", "rows.@text")
    assert "a parameter takes one plain value" in why("rows.out", "sorted.@column")
    assert "a parameter takes one plain value" in why("fit.metrics", "rows.@count")
    assert "has no parameter 'nothing'" in why("number.out", "rows.@nothing")
    assert "close a cycle" in why("shift.out", "rows.@count")


def test_columns_are_known_with_the_value_of_the_document_and_not_without(session: Session) -> None:
    def columns(**own: object) -> object:
        workflow = workflow_of(
            {"rows": ("toy.rows", {}), "text": ("way.text", {"value": "z"}), "named": ("way.named", dict(own))},
            "rows.out -> named.table",
            "text.out -> named.@column",
        )
        findings = session.check(workflow.snapshot())
        assert findings.problems == ()
        schema = findings.schemas["named"].ports.get("out")
        return None if schema is None else list(schema)  # type: ignore[arg-type]

    assert columns() is None
    assert columns(column="y") == ["y", "text"]


def test_a_preview_uses_the_value_once_it_is_known(session: Session) -> None:
    def previewed(workflow: Workflow) -> list[int]:
        return session.preview(workflow.snapshot(), "shift", "out").rows["x"].to_list()

    with pytest.raises(NoPreviewError, match="'number' must run first"):
        previewed(fed())
    assert previewed(fed(by=1)) == [1, 2]
    run(session, fed(by=1))
    assert previewed(fed(by=1)) == [5, 6]


def test_a_value_of_a_file_name_is_read_anew_each_time(session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("four", encoding="utf-8")
    workflow = workflow_of(
        {"name": ("way.text", {"value": "a.txt"}), "file": ("way.file", {"path": "b.txt"}), "next": ("toy.next", {})},
        "name.out -> file.@path",
        "file.out -> next.number",
    )
    workflow.base = tmp_path
    assert run(session, workflow)[0]["next"]["out"] == 5
    (tmp_path / "a.txt").write_text("seven..", encoding="utf-8")

    assert run(session, workflow)[0]["next"]["out"] == 8
    assert run(session, workflow)[0]["next"]["out"] == 8
    assert session.prepare(workflow.snapshot()).changing == {"file"}


def test_a_value_that_is_not_on_the_chosen_branch_leaves_its_node_out(session: Session) -> None:
    workflow = workflow_of(
        {"n": ("toy.number", {}), "choose": ("way.choose", {}), "rows": ("toy.rows", {}), "count": ("toy.count", {})},
        "n.out -> choose.source",
        "choose.no -> rows.@count",
        "rows.out -> count.table",
    )
    result, _ = run(session, workflow)

    assert result.status == "done"
    assert statuses(result)["rows"] == statuses(result)["count"] == "inactive"
    assert result["count"]["out"] is INACTIVE


def test_a_value_is_worked_out_first_even_from_a_table_of_the_same_query(session: Session) -> None:
    workflow = workflow_of(
        {
            "rows": ("way.rows", {"start": 7}),
            "value": ("way.table_value", {}),
            "shift": ("toy.shift", {}),
            "sorted": ("toy.ordered", {}),
        },
        "rows.out -> value.table",
        "rows.out -> shift.table",
        "value.out -> shift.@by",
        "shift.out -> sorted.table",
    )
    for jobs in (1, 3):
        started = session.run(workflow.snapshot(), wishes=Wishes(fresh=True), jobs=jobs)
        assert started.execute()["sorted"]["out"].collect()["x"].to_list() == [16, 15, 14]


def test_a_failing_query_behind_a_value_blames_the_right_node(session: Session) -> None:
    workflow = workflow_of(
        {
            "rows": ("toy.rows", {"text": "ten"}),
            "name": ("way.text", {"value": "text"}),
            "convert": ("toy.to_integer", {}),
            "sorted": ("toy.ordered", {}),
        },
        "rows.out -> convert.table",
        "name.out -> convert.@column",
        "convert.out -> sorted.table",
    )
    result, _ = run(session, workflow)

    assert result.nodes["convert"].status == "failed"
    assert "ten" in result.nodes["convert"].message


def test_such_a_connection_is_shown_and_drawn() -> None:
    workflow = fed()
    workflow.restore_connection(Connection("number", "out", "sorted", "@nothing"), unchecked=True)

    assert "      @by <- number.out" in overview(workflow).splitlines()
    svg = picture(workflow, control_registry())
    assert "@by: parameter" in svg
    assert "@nothing: no such port" in svg

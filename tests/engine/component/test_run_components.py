"""Components in checks, runs and previews."""

from __future__ import annotations

import json
from pathlib import Path

from component_documents import component, document, given, shifting, taken, workflow_of
from plait.events import NodeFailed, NodeFinished, NodeQueued, NodeReused, NodeStarted
from plait.plan import Wishes
from plait.session import Session
from toy_nodes import CALLS, toy_registry


def around(*, by: int | None = None) -> dict[str, object]:
    params = {} if by is None else {"by": by}
    return document(
        {"rows": {"type": "toy.rows"}, "c": component(shifting(), **params), "end": {"type": "toy.shift"}},
        "rows.out -> c.table",
        "c.out -> end.table",
    )


def flat(by: int = 1) -> dict[str, object]:
    return document(
        {
            "rows": {"type": "toy.rows"},
            "sort": {"type": "toy.ordered"},
            "shift": {"type": "toy.shift", "params": {"by": by}},
            "end": {"type": "toy.shift"},
        },
        "rows.out -> sort.table",
        "sort.out -> shift.table",
        "shift.out -> end.table",
    )


def test_a_component_runs_like_the_nodes_inside(tmp_path: Path) -> None:
    with Session(registry=toy_registry(), store=tmp_path) as session:
        result = session.run(workflow_of(around(by=10)).snapshot()).execute()
        assert result.status == "done"
        assert result["end"]["out"].collect()["x"].to_list() == [13, 12, 11]
        assert result.nodes["c"].status == "done"
        assert set(result.nodes) == {"rows", "c/sort", "c/shift", "end", "c"}

        CALLS.clear()
        again = session.run(workflow_of(flat(10)).snapshot()).execute()
        assert again.nodes["end"].status == "reused"
        assert not CALLS


def test_an_output_of_a_component_can_be_asked_for(tmp_path: Path) -> None:
    with Session(registry=toy_registry(), store=tmp_path) as session:
        snapshot = workflow_of(around(by=10)).snapshot()
        result = session.run(
            snapshot, wishes=Wishes(targets=frozenset({"c"}), ports=frozenset({("c", "out")}))
        ).execute()
        assert result["c"]["out"].collect()["x"].to_list() == [12, 11, 10]
        assert "end" not in result.nodes
        assert result.nodes["c"].ports["out"].rows == 3
        seen = session.preview(snapshot, "c", "out")
        assert seen.rows["x"].to_list() == [12, 11, 10]
        assert list(session.check(snapshot).schemas["c"].ports["out"] or ()) == ["x", "text"]
        assert session.check(snapshot).problems == ()


def test_events_tell_of_the_component_as_of_a_node(tmp_path: Path) -> None:
    with Session(registry=toy_registry(), store=tmp_path) as session:
        snapshot = workflow_of(around()).snapshot()
        for expected in ([NodeQueued, NodeStarted, NodeFinished], [NodeReused]):
            told = []
            run = session.run(snapshot, wishes=Wishes(keep_all=True))
            run.events.subscribe(told.append)
            run.execute()
            assert [type(each) for each in told if getattr(each, "node_id", "") == "c"] == expected


def test_a_failure_inside_is_one_of_the_component() -> None:
    inside = document(
        {"in": given("table"), "bad": {"type": "toy.fail"}, "out": taken("out")},
        "in.out -> bad.table",
        "bad.out -> out.value",
    )
    data = document({"rows": {"type": "toy.rows"}, "c": component(inside)}, "rows.out -> c.table")
    told: list[object] = []
    with Session(registry=toy_registry()) as session:
        run = session.run(workflow_of(data).snapshot())
        run.events.subscribe(told.append)
        result = run.execute()
    assert [each.node_id for each in told if isinstance(each, NodeFailed)] == ["c/bad", "c"]
    assert result.nodes["c"].status == "failed"
    assert result.nodes["c"].message == "'bad' inside failed: ValueError: broken"
    assert list(result.failures) == ["c/bad", "c"]


def test_a_failure_far_inside_is_told_with_the_title_of_its_node() -> None:
    inner = document(
        {"in": given("table"), "bad": {"type": "toy.fail"}, "out": taken("out")},
        "in.out -> bad.table",
        "bad.out -> out.value",
    )
    inner["view"] = {"nodes": {"bad": {"x": 0, "y": 0, "title": "Weak spot"}}}
    outer = document(
        {"in": given("table"), "train": component(inner), "out": taken("out")},
        "in.out -> train.table",
        "train.out -> out.value",
    )
    data = document({"rows": {"type": "toy.rows"}, "c": component(outer)}, "rows.out -> c.table")
    with Session(registry=toy_registry()) as session:
        result = session.run(workflow_of(data).snapshot()).execute()
    assert result.nodes["c"].message == "'Weak spot' inside failed: ValueError: broken"
    assert result.nodes["c/train"].message == "'Weak spot' inside failed: ValueError: broken"


def test_paths_inside_count_from_the_file_of_the_component(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "shift.json").write_text(json.dumps(shifting(5)))
    data = document({"rows": {"type": "toy.rows"}, "c": component("parts/shift.json")}, "rows.out -> c.table")
    with Session(registry=toy_registry()) as session:
        flat_one = session.expand(workflow_of(data, tmp_path).snapshot())
        assert flat_one.expansion is not None
        assert flat_one.expansion.scopes["c/sort"].base == tmp_path / "parts"
        result = session.run(workflow_of(data, tmp_path).snapshot()).execute()
        assert result["c"]["out"].collect()["x"].to_list() == [7, 6, 5]


def test_a_missing_file_is_a_problem_and_the_rest_runs(tmp_path: Path) -> None:
    data = document(
        {
            "rows": {"type": "toy.rows"},
            "c": component("gone.json"),
            "end": {"type": "toy.shift"},
            "other": {"type": "toy.shift"},
        },
        "rows.out -> c.table",
        "c.out -> end.table",
        "rows.out -> other.table",
    )
    with Session(registry=toy_registry()) as session:
        snapshot = workflow_of(data, tmp_path).snapshot()
        (problem,) = session.check(snapshot).errors
        assert (problem.node_id, problem.message) == ("c", "There is no workflow file 'gone.json'.")
        result = session.run(snapshot).execute()
        assert {node_id: each.status for node_id, each in result.nodes.items()} == {
            "rows": "done",
            "other": "done",
            "c": "skipped",
            "end": "skipped",
        }


def test_a_wrong_value_for_a_parameter_is_one_problem_of_the_component() -> None:
    inside = shifting()
    inside["nodes"]["twice"] = {"type": "toy.shift", "params": {"by": {"$parameter": "by"}}}
    inside["connections"].append("in.out -> twice.table")
    data = document({"rows": {"type": "toy.rows"}, "c": component(inside, by="many", other=1)}, "rows.out -> c.table")
    with Session(registry=toy_registry()) as session:
        problems = session.check(workflow_of(data).snapshot()).problems
    assert [(each.severity, each.node_id, each.parameter) for each in problems] == [
        ("warning", "c", "other"),
        ("error", "c", "by"),
    ]


def test_a_problem_inside_has_the_path_to_it() -> None:
    inside = document({"bad": {"type": "toy.unknown"}, "deeper": component(document({"x": {"type": "toy.next"}}))})
    with Session(registry=toy_registry()) as session:
        problems = session.check(workflow_of(document({"c": component(inside)})).snapshot()).problems
    assert [each.node_id for each in problems] == ["c/bad", "c/deeper/x"]

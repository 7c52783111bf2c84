"""What is kept of past runs, and what is told of the differences between them."""

from __future__ import annotations

import json
from pathlib import Path

from plait.history import PastNode, PastPort, PastRun, changes, compared
from plait.store import Store


def document(**values: object) -> str:
    nodes = {
        "rows": {"type": "toy.rows", "params": {"count": 5, "look": {"wide": True, "tall": False}}},
        "shift": {"type": "toy.shift", "params": {}},
    }
    return json.dumps({"nodes": nodes, "connections": ["rows.out -> shift.table"], "parameters": {}, **values})


def run(**nodes: PastNode) -> PastRun:
    return PastRun("2025-05-04T10:00:00+00:00", 1.5, "done", document(), nodes)


def test_changes_name_the_innermost_value_and_ignore_places_and_titles() -> None:
    before, after = json.loads(document()), json.loads(document())
    after["view"] = {"nodes": {"rows": {"x": 900, "title": "Five rows"}}}
    assert changes(json.dumps(before), json.dumps(after)) == []

    after["nodes"]["rows"]["params"] = {"count": 6, "look": {"wide": True, "tall": True}}
    after["nodes"]["count"] = {"type": "toy.count"}
    del after["nodes"]["shift"]
    after["connections"] = ["rows.out -> count.table"]
    after["parameters"] = {"seed": {"type": "integer", "value": 7}}

    told = [
        (each.kind, each.node_id, each.name, each.before, each.after)
        for each in changes(json.dumps(before), json.dumps(after))
    ]
    assert told == [
        ("workflow", "", "seed", "", "7"),
        ("parameter", "rows", "count", "5", "6"),
        ("parameter", "rows", "look.tall", "false", "true"),
        ("removed", "shift", "", "", ""),
        ("added", "count", "", "", ""),
        ("unwired", "", "rows.out -> shift.table", "", ""),
        ("wired", "", "rows.out -> count.table", "", ""),
    ]


def test_changes_inside_of_a_component_have_its_path() -> None:
    def around(count: int) -> str:
        inner = {"nodes": {"rows": {"type": "toy.rows", "params": {"count": count}}}, "connections": []}
        return json.dumps({"nodes": {"part": {"type": "control.component", "workflow": inner}}, "connections": []})

    (change,) = changes(around(1), around(2))
    assert (change.node_id, change.name, change.before, change.after) == ("part/rows", "count", "1", "2")


def test_two_runs_are_compared_port_by_port_and_metric_by_metric() -> None:
    def node(key: str, content: str = "", rows: int | None = None, status: str = "done", **metrics: float) -> PastNode:
        ports = {"out": PastPort(rows, 2 if rows is not None else None, content)}
        return PastNode("", "toy.rows", status, key=key, ports=ports, metrics=metrics)

    before = run(
        same=node("k", "1", 5), equal=node("a", "1", 5), other=node("a", "1", 5, auc=0.5), dark=node("a", "", 5),
        broken=node("a", "1", 5), gone=node("a"),
    )  # fmt: skip
    after = run(
        same=node("k", "1", 5, status="reused"), equal=node("b", "1", 5), other=node("b", "2", 7, auc=0.75),
        dark=node("b", "", 5), broken=node("b", status="failed"), new=node("b"),
    )  # fmt: skip

    told = {(each.node_id, each.name): (each.before, each.after, each.same) for each in compared(before, after)}
    assert told == {
        ("same", "out"): ("5 × 2", "5 × 2", "same"),
        ("equal", "out"): ("5 × 2", "5 × 2", "equal"),
        ("other", "out"): ("5 × 2", "7 × 2", "different"),
        ("other", "auc"): (0.5, 0.75, "different"),
        ("dark", "out"): ("5 × 2", "5 × 2", "unknown"),
        ("broken", ""): ("done", "failed", "different"),
        ("gone", ""): ("done", None, "before"),
        ("new", ""): (None, "done", "after"),
    }


def test_a_run_is_read_as_it_was_written_and_damage_costs_only_that_run() -> None:
    node = PastNode("Five rows", "toy.rows", "done", "", 0.25, 0.5, True, "key", {"out": PastPort(5, 2, "d")}, {"n": 5})
    kept = run(rows=node)
    content = kept.to_bytes()
    assert PastRun.from_bytes(content) == kept
    assert PastRun.from_bytes(content[:-3]) is None
    assert PastRun.from_bytes(b"") is None


def test_a_store_keeps_the_newest_runs_of_each_workflow(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        for number in range(4):
            store.add_run("a.json", b"%d" % number, 2)
        store.add_run("b.json", b"other", 2)
    with Store(tmp_path) as store:
        assert store.runs("a.json") == [(3, b"2"), (4, b"3")]
        assert store.runs("b.json") == [(5, b"other")]
        store.clear()
        assert store.runs("a.json") == []

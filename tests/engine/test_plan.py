"""Where a query ends: what is fused, what is kept, and what is reused."""

from __future__ import annotations

from collections.abc import Mapping

from plait.plan import Plan, Wishes, plan
from plait.prepare import prepare
from plait.store import Entry
from plait.workflow import Workflow
from toy_nodes import toy_registry


def planned(workflow: Workflow, wishes: Wishes | None = None, entries: Mapping[str, Entry] | None = None) -> Plan:
    prepared = prepare(workflow.snapshot(), toy_registry())
    known = entries or {}
    return plan(
        prepared,
        wishes or Wishes(),
        lambda keys: {key: known[key] for key in keys if key in known},
        lambda _entry: True,
    )


def actions(of: Plan) -> dict[str, str]:
    return {step.node_id: step.action for step in of.steps}


def keeps(of: Plan) -> dict[str, set[str]]:
    return {step.node_id: set(step.keep) for step in of.steps if step.keep}


def branching() -> Workflow:
    workflow = Workflow()
    for type_id in ("toy.rows", "toy.shift", "toy.ordered", "toy.count"):
        workflow.add_node(type_id)
    workflow.connect("rows", "out", "shift", "table")
    workflow.connect("shift", "out", "ordered", "table")
    workflow.connect("shift", "out", "count", "table")
    return workflow


def test_a_chain_is_fused_into_its_end() -> None:
    workflow = Workflow()
    for node_id, type_id in (("a", "toy.rows"), ("b", "toy.shift"), ("c", "toy.shift")):
        workflow.add_node(type_id, node_id)
    workflow.connect("a", "out", "b", "table")
    workflow.connect("b", "out", "c", "table")

    assert actions(planned(workflow)) == {"a": "fuse", "b": "fuse", "c": "run"}
    assert keeps(planned(workflow)) == {"c": {"out"}}


def test_a_table_is_kept_where_two_queries_read_it() -> None:
    assert actions(planned(branching())) == {"rows": "fuse", "shift": "run", "ordered": "run", "count": "run"}
    assert keeps(planned(branching())) == {"shift": {"out"}, "ordered": {"out"}}


def test_an_interactive_run_keeps_sources_and_blocking_results_that_are_worked_out_again() -> None:
    workflow = Workflow()
    for node_id, type_id in (("a", "toy.rows"), ("b", "toy.shift"), ("c", "toy.ordered"), ("d", "toy.shift")):
        workflow.add_node(type_id, node_id)
    for source, target in (("a", "b"), ("b", "c"), ("c", "d")):
        workflow.connect(source, "out", target, "table")

    assert keeps(planned(workflow)) == {"d": {"out"}}
    assert keeps(planned(workflow, Wishes(interactive=True))) == {"a": {"out"}, "d": {"out"}}
    again = frozenset(prepare(workflow.snapshot(), toy_registry()).keys.values())
    wishes = Wishes(interactive=True, again=again)
    assert keeps(planned(workflow, wishes)) == {"a": {"out"}, "c": {"out"}, "d": {"out"}}
    assert set(keeps(planned(workflow, Wishes(keep_all=True)))) == {"a", "b", "c", "d"}


def test_what_only_reused_nodes_need_is_not_run() -> None:
    workflow = branching()
    prepared = prepare(workflow.snapshot(), toy_registry())
    from plait.results import IN_MEMORY

    key = prepared.keys["shift"]
    entries = {key: Entry(key, {"out": IN_MEMORY}, {})}

    assert actions(planned(workflow, entries=entries)) == {
        "rows": "reuse",
        "shift": "reuse",
        "ordered": "run",
        "count": "run",
    }


def test_an_unconnected_input_skips_the_node_and_what_is_behind_it() -> None:
    workflow = Workflow()
    workflow.add_node("toy.shift", "a")
    workflow.add_node("toy.shift", "b")
    workflow.connect("a", "out", "b", "table")

    steps = planned(workflow).by_id

    assert steps["a"].reason == "Nothing is connected to its port 'table'."
    assert steps["b"].reason == "It needs 'a', which can't run."


def test_keys_say_what_made_a_result_and_nothing_else() -> None:
    workflow = branching()
    before = prepare(workflow.snapshot(), toy_registry()).keys
    workflow.move("shift", 5, 5)
    workflow.rename("shift", "Other")
    assert prepare(workflow.snapshot(), toy_registry()).keys == before

    workflow.set_param("shift", "by", 3)

    after = prepare(workflow.snapshot(), toy_registry()).keys
    assert {node_id for node_id in before if before[node_id] != after[node_id]} == {"shift", "ordered", "count"}


def test_nodes_with_one_key_keep_the_same_ports_because_they_share_an_entry() -> None:
    workflow = Workflow()
    workflow.add_node("toy.rows", "rows")
    for node_id in ("end", "part"):
        workflow.add_node("toy.shift", node_id)
        workflow.connect("rows", "out", node_id, "table")
    workflow.add_node("toy.count", "count")
    workflow.connect("part", "out", "count", "table")

    chosen = planned(workflow)

    assert chosen.by_id["end"].key == chosen.by_id["part"].key
    assert keeps(chosen)["part"] == keeps(chosen)["end"] == {"out"}

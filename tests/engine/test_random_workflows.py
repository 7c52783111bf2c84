"""Laws that hold for every workflow: the order of a plan, what enters a key, and that fusing changes no result."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plait.plan import Wishes, plan
from plait.prepare import prepare
from plait.results import is_table
from plait.session import Session
from plait.workflow import Node, Workflow
from random_workflows import PORTS, Made, workflow_of, workflows
from toy_nodes import CALLS, toy_registry


def results_of(workflow: Workflow, folder: Path | None, wishes: Wishes, jobs: int = 1) -> dict[str, object]:
    """Everything that a run gives, tables as rows."""
    with Session(registry=toy_registry(), store=folder, in_memory=wishes.interactive) as session:
        result = session.run(workflow.snapshot(), wishes=wishes, jobs=jobs).execute()
        assert result.status == "done"
        found = {}
        for node_id, port in wishes.ports:
            value = result[node_id][port]
            found[f"{node_id}.{port}"] = value.collect().rows() if is_table(value) else value
        return found


@given(workflows())
def test_each_step_of_a_plan_comes_after_those_that_it_needs(made: Made) -> None:
    workflow = workflow_of(made)
    prepared = prepare(workflow.snapshot(), toy_registry())
    places = {step.node_id: place for place, step in enumerate(plan(prepared, Wishes(), lambda _: {}, bool).steps)}

    assert set(places) == set(workflow.nodes)
    assert all(places[each.source] < places[each.target] for each in made[1])


@given(workflows(), st.randoms(use_true_random=False))
def test_keys_depend_on_nothing_that_does_not_matter(made: Made, chance: object) -> None:
    before = prepare(workflow_of(made).snapshot(), toy_registry()).keys
    nodes = [
        Node(node.node_id, node.type_id, params=dict(reversed(node.params.items())), title="T", x=3.0, y=4.0)
        for node in made[0]
    ]
    chance.shuffle(nodes)  # type: ignore[attr-defined]
    # Connections into one port keep their order, because it matters; sorting is stable.
    connections = sorted(made[1], key=lambda each: hash(each.target))

    other = workflow_of((nodes, connections))
    for connection in connections:
        other.set_route(connection, ((1.0, 2.0), (3.0, 4.0)))

    assert prepare(other.snapshot(), toy_registry()).keys == before


@given(workflows(), st.data())
def test_changing_a_node_changes_the_keys_of_it_and_of_all_behind_it(made: Made, data: st.DataObject) -> None:
    changeable = [node for node in made[0] if node.params]
    workflow = workflow_of(made)
    before = prepare(workflow.snapshot(), toy_registry()).keys
    node = data.draw(st.sampled_from(changeable or [None]))
    if node is None:
        return
    name = next(name for name, value in node.params.items() if isinstance(value, int))
    workflow.set_param(node.node_id, name, node.params[name] + 1)
    after = prepare(workflow.snapshot(), toy_registry()).keys

    changed = {node_id for node_id in before if before[node_id] != after[node_id]}
    assert changed == {node.node_id} | workflow.topology.descendants_of([node.node_id])


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(workflows())
def test_a_fused_run_gives_what_a_run_node_by_node_gives(made: Made) -> None:
    check_all_ways(made)


@pytest.mark.slow
@settings(max_examples=500, suppress_health_check=[HealthCheck.too_slow])
@given(workflows())
def test_hundreds_of_fused_runs_give_what_runs_node_by_node_give(made: Made) -> None:
    check_all_ways(made)


def check_all_ways(made: Made) -> None:
    """Fused, node by node, in memory, in threads and from the store a workflow gives the same."""
    workflow = workflow_of(made)
    ends = frozenset(
        (node.node_id, port)
        for node in made[0]
        if not workflow.topology.out_of(node.node_id)
        for port, _ in PORTS.get(node.type_id, (("out", ""),))
    )
    expected = results_of(workflow, None, Wishes(ports=ends))
    with tempfile.TemporaryDirectory() as folder:
        assert results_of(workflow, Path(folder, "a"), Wishes(ports=ends, keep_all=True)) == expected
        assert results_of(workflow, Path(folder, "b"), Wishes(ports=ends, interactive=True)) == expected
        assert results_of(workflow, Path(folder, "c"), Wishes(ports=ends), jobs=3) == expected
        CALLS.clear()
        assert results_of(workflow, Path(folder, "c"), Wishes(ports=ends)) == expected
        assert not CALLS

"""Nodes into a component and back."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from component_documents import component, document, shifting, workflow_of
from plait.component import Regrouping, collapse, expand, load_inline, take_apart
from plait.errors import WorkflowError
from plait.prepare import prepare
from plait.workflow import Inline, Workflow, WorkflowParameter
from toy_nodes import toy_registry


def keys(workflow: Workflow) -> Counter[str]:
    """The keys of all nodes, whatever their ids are."""
    prepared = prepare(expand(workflow.snapshot(), load_inline), toy_registry())
    assert not prepared.not_ready
    return Counter(prepared.keys.values())


def chain() -> Workflow:
    made = Workflow()
    made.add_node("toy.rows", "rows")
    for index in range(3):
        made.add_node("toy.shift", f"s{index}", params={"by": index}, x=100.0 * index)
    made.connect("rows", "out", "s0", "table")
    made.connect("s0", "out", "s1", "table")
    made.connect("s1", "out", "s2", "table")
    return made


def connections(workflow: Workflow) -> list[str]:
    return [str(each) for each in workflow.connections]


def test_a_component_takes_the_place_of_its_nodes() -> None:
    made = chain()
    before = keys(made)
    edit = collapse(made, ["s0", "s1"], "Both")
    assert connections(made)[0] == "rows.out -> s0.table"
    edit.apply(made)
    assert list(made.nodes) == ["rows", "s2", "component"]
    assert sorted(connections(made)) == ["component.out -> s2.table", "rows.out -> component.table"]
    assert made.node("component").title == "Both"
    assert keys(made) == before


def test_it_can_be_undone_and_done_again() -> None:
    made = chain()
    before = made.snapshot()
    edit = collapse(made, ["s0", "s1"])
    edit.apply(made)
    after = made.snapshot()
    edit.revert(made)
    assert made.snapshot().nodes == before.nodes
    assert set(made.snapshot().connections) == set(before.connections)
    edit.apply(made)
    assert made.snapshot().nodes == after.nodes
    assert set(made.snapshot().connections) == set(after.connections)


def test_one_output_outside_is_one_input() -> None:
    made = chain()
    made.add_node("toy.pair", "pair")
    made.connect("s2", "out", "pair", "left")
    made.connect("rows", "out", "pair", "right")
    collapse(made, ["s0", "pair", "s1", "s2"]).apply(made)
    assert connections(made) == ["rows.out -> component.table"]


def test_workflow_parameters_are_handed_in() -> None:
    made = chain()
    made.set_parameter("much", WorkflowParameter("integer", 5))
    made.set_param("s1", "by", {"$parameter": "much"})
    before = keys(made)
    collapse(made, ["s1"]).apply(made)
    assert made.node("component").params == {"much": {"$parameter": "much"}}
    assert keys(made) == before
    take_apart(made, "component").apply(made)
    assert made.node("s1").params == {"by": {"$parameter": "much"}}


def test_values_that_the_component_was_given_are_written_into_its_nodes() -> None:
    made = workflow_of(
        document({"rows": {"type": "toy.rows"}, "c": component(shifting(3), by="7")}, "rows.out -> c.table")
    )
    before = keys(made)
    take_apart(made, "c").apply(made)
    assert made.node("shift").params == {"by": 7}
    assert keys(made) == before


def test_ids_that_are_taken_get_a_number() -> None:
    made = workflow_of(document({"sort": {"type": "toy.rows"}, "c": component(shifting())}, "sort.out -> c.table"))
    take_apart(made, "c").apply(made)
    assert sorted(made.nodes) == ["shift", "sort", "sort_2"]
    assert connections(made) == ["sort.out -> sort_2.table", "sort_2.out -> shift.table"]


def test_nodes_with_others_between_them_stay() -> None:
    with pytest.raises(WorkflowError, match="'s1' stands between these nodes"):
        collapse(chain(), ["s0", "s2"])


@pytest.mark.parametrize("node_ids", [[], ["gone"], ["in"]])
def test_what_can_be_no_component_is_refused(node_ids: list[str]) -> None:
    made = workflow_of(shifting())
    with pytest.raises(WorkflowError):
        collapse(made, node_ids)


def test_only_components_are_taken_apart() -> None:
    with pytest.raises(WorkflowError, match="'s0' is no component"):
        take_apart(chain(), "s0")
    made = workflow_of(document({"c": component("a.json")}))
    with pytest.raises(WorkflowError, match="'c' is no component"):
        take_apart(made, "c")


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Workflow, list[str]]:
    """A workflow of numbers and sums, and some of its nodes that a component can be made of."""
    made = Workflow()
    count = draw(st.integers(2, 9))
    for index in range(count):
        node_id = f"n{index}"
        sources = draw(st.lists(st.integers(0, index - 1), unique=True, max_size=3)) if index else []
        if sources:
            made.add_node("toy.add", node_id, params={"more": draw(st.integers(0, 2))})
            for source in sources:
                made.connect(f"n{source}", "out", node_id, "numbers")
        else:
            made.add_node("toy.number", node_id, params={"value": index})
    first = draw(st.integers(0, count - 1))
    chosen = {f"n{index}" for index in range(first, draw(st.integers(first, count - 1)) + 1)}
    return made, sorted(chosen)


@given(graphs())
def test_there_and_back_keeps_every_key(made: tuple[Workflow, list[str]]) -> None:
    workflow, chosen = made
    before, snapshot = keys(workflow), workflow.snapshot()
    into = {node_id: list(workflow.topology.into(node_id)) for node_id in workflow.nodes}

    edit = collapse(workflow, chosen)
    edit.apply(workflow)
    assert isinstance(workflow.node("component").workflow, Inline)
    assert keys(workflow) == before

    back: Regrouping = take_apart(workflow, "component")
    back.apply(workflow)
    assert dict(workflow.nodes) == dict(snapshot.nodes)
    assert {node_id: list(workflow.topology.into(node_id)) for node_id in workflow.nodes} == into
    assert keys(workflow) == before

    back.revert(workflow)
    edit.revert(workflow)
    assert {node_id: list(workflow.topology.into(node_id)) for node_id in workflow.nodes} == into


def test_points_go_inside_where_they_lie_between_the_nodes_and_come_out_again() -> None:
    made = chain()
    entering, inner, leaving = made.connections
    routes = {
        # The cards of s0 and s1 take the place from (0, 0) to (296, 78).
        entering: ((-150.0, 10.0), (20.0, 30.0)),
        inner: ((100.0, 300.0),),
        leaving: ((250.0, 40.0), (400.0, 90.0)),
    }
    for each, route in routes.items():
        made.set_route(each, route)
    edit = collapse(made, ["s0", "s1"])
    edit.apply(made)
    outside = {str(each): route for each, route in made.routes.items()}
    assert outside == {"rows.out -> component.table": ((-150, 10),), "component.out -> s2.table": ((400, 90),)}
    inside = made.node("component").workflow
    assert isinstance(inside, Inline)
    assert {str(each): route for each, route in inside.routes.items()} == {
        "input.out -> s0.table": ((20, 30),),
        "s0.out -> s1.table": ((100, 300),),
        "s1.out -> output.value": ((250, 40),),
    }
    apart = take_apart(made, "component")
    apart.apply(made)
    assert made.routes == routes
    apart.revert(made)
    assert {str(each): route for each, route in made.routes.items()} == outside
    edit.revert(made)
    assert made.routes == routes


def test_points_inside_move_with_the_component_that_is_taken_apart() -> None:
    made = chain()
    made.set_route(made.connections[1], ((50.0, 60.0),))
    collapse(made, ["s0", "s1"]).apply(made)
    made.move("component", 1000.0, 500.0)
    take_apart(made, "component").apply(made)
    assert list(made.routes.values()) == [((1050.0, 560.0),)]

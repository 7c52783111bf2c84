"""Nodes travel as text, and arrive with ids of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.clipboard import OFFSET, copied, pasted
from plait.document import DocumentError, dumps, loads
from plait.topology import Connection
from plait.workflow import Node, Note, Workflow, WorkflowParameter


@pytest.fixture
def workflow() -> Workflow:
    workflow = Workflow("Source")
    workflow.set_parameter("data", WorkflowParameter("file", "a.csv"))
    workflow.set_parameter("unused", WorkflowParameter("text", "x"))
    workflow.add_node("io.csv_reader", "read", params={"path": {"$parameter": "data"}}, x=10, y=20)
    workflow.add_node("manipulation.sorter", "sort", params={"by": ["a", {"b": 1}]}, title="In order", x=300, y=60)
    workflow.add_node("views.table", "look", x=600, y=60)
    workflow.connect("read", "out", "sort", "table")
    workflow.connect("sort", "out", "look", "table")
    workflow.put_note(Note("why", "Because", 0, 200))
    return workflow


def test_what_is_copied_is_a_document(workflow: Workflow) -> None:
    part = loads(copied(workflow, ["sort", "read"]))

    assert set(part.nodes) == {"read", "sort"}
    assert part.connections == (Connection("read", "out", "sort", "table"),)
    assert set(part.parameters) == {"data"}
    assert not part.notes


def test_pasting_beside_the_original_gives_new_ids_and_a_small_offset(workflow: Workflow) -> None:
    before = dumps(workflow)

    made = pasted(copied(workflow, ["read", "sort"], ["why"]), workflow)

    assert made.nodes == (
        Node("read_2", "io.csv_reader", 1, {"path": {"$parameter": "data"}}, "", 10 + OFFSET, 20 + OFFSET),
        Node("sort_2", "manipulation.sorter", 1, {"by": ["a", {"b": 1}]}, "In order", 300 + OFFSET, 60 + OFFSET),
    )
    assert made.connections == (Connection("read_2", "out", "sort_2", "table"),)
    assert [(note.note_id, note.x, note.y) for note in made.notes] == [("why_2", OFFSET, 200 + OFFSET)]
    assert made.parameters == {}
    assert dumps(workflow) == before


def test_pasting_twice_counts_on(workflow: Workflow) -> None:
    text = copied(workflow, ["read"])
    for node in pasted(text, workflow).nodes:
        workflow.restore_node(node)

    again = pasted(copied(workflow, ["read", "read_2"]), workflow)

    assert [node.node_id for node in again.nodes] == ["read_3", "read_4"]


def test_pasting_elsewhere_keeps_ids_and_brings_the_parameters_along(workflow: Workflow) -> None:
    made = pasted(copied(workflow, ["read"]), Workflow(), at=(100, 50))

    assert [(node.node_id, node.x, node.y) for node in made.nodes] == [("read", 100, 50)]
    assert made.parameters == {"data": WorkflowParameter("file", "a.csv")}


def test_the_upper_left_corner_of_all_that_is_pasted_is_at_the_place(workflow: Workflow) -> None:
    made = pasted(copied(workflow, ["sort", "look"], ["why"]), workflow, at=(1000, 1000))

    assert [(node.x, node.y) for node in made.nodes] == [(1600, 1000), (1300, 1000)]
    assert [(note.x, note.y) for note in made.notes] == [(1000, 1140)]


def test_a_node_of_a_type_that_is_not_installed_stays_as_it_was_written() -> None:
    text = '{"plait": 1, "nodes": {"a": {"type": "acme.x",  "params": {"n": 1.0}, "more": [1,2]}}}'

    (node,) = pasted(text, Workflow(), known=lambda type_id: False).nodes

    assert node.source == '{"type": "acme.x",  "params": {"n": 1.0}, "more": [1,2]}'
    assert node.extra == {"more": [1, 2]}


def test_long_ids_stay_ids() -> None:
    workflow = Workflow()
    workflow.add_node("toy.a", "x" * 64)
    workflow.add_node("toy.a", "x" * 63 + "y")

    made = pasted(copied(workflow, list(workflow.nodes)), workflow)
    for node in made.nodes:
        workflow.restore_node(node)

    assert len(workflow.nodes) == 4


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "[]",
        '{"nodes": {}}',
        '{"plait": 1, "nodes": {"a": {}}}',
        '{"plait": 1, "nodes": {"a": {"type": "x.y", "params": {"v": NaN}}}}',
        '{"plait": 1, "plait": 1}',
        '{"plait": 1, "nodes": {"<b>": {"type": "x.y"}}}',
        '{"plait": 99, "nodes": {}}',
        "[" * 100_000,
    ],
)
def test_what_is_no_document_is_refused(text: str) -> None:
    with pytest.raises(DocumentError):
        pasted(text, Workflow())


def test_nodes_in_a_cycle_are_refused() -> None:
    text = (
        '{"plait": 1, "nodes": {"a": {"type": "x.y"}, "b": {"type": "x.y"}},'
        ' "connections": ["a.out -> b.in", "b.out -> a.in"]}'
    )

    with pytest.raises(DocumentError, match="form a cycle"):
        pasted(text, Workflow())


def test_a_connection_to_a_node_that_was_not_copied_is_left_out() -> None:
    text = '{"plait": 1, "nodes": {"a": {"type": "x.y"}}, "connections": ["gone.out -> a.in"]}'

    assert pasted(text, Workflow()).connections == ()


@given(
    st.lists(st.sampled_from(["a", "a_2", "a_3", "b", "b_9"]), unique=True), st.sets(st.sampled_from(["a", "a_2", "b"]))
)
def test_pasted_ids_are_always_free_and_different(names: list[str], taken: set[str]) -> None:
    source, target = Workflow(), Workflow()
    for name in names:
        source.add_node("toy.a", name)
    for name in taken:
        target.add_node("toy.a", name)

    ids = [node.node_id for node in pasted(copied(source, names), target).nodes]

    assert len(set(ids)) == len(names)
    assert not set(ids) & taken


def test_the_points_of_connections_are_copied_and_move_with_the_nodes(workflow: Workflow) -> None:
    first, second = workflow.connections
    workflow.set_route(first, ((200, 90),))
    workflow.set_route(second, ((500, 90),))
    found = pasted(copied(workflow, ["read", "sort"]), workflow, at=(110, 20))
    assert found.routes == {Connection("read_2", "out", "sort_2", "table"): ((300, 90),)}

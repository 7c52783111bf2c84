"""Every edit is one method and one event, and a refused edit changes nothing."""

from __future__ import annotations

import pytest

from plait.errors import WorkflowError
from plait.events import (
    Connected,
    Disconnected,
    NodeAdded,
    NodeMoved,
    NodeRemoved,
    NodeRenamed,
    NoteChanged,
    ParametersChanged,
    WorkflowChanged,
    WorkflowEvent,
)
from plait.topology import Connection
from plait.workflow import Note, Workflow, WorkflowParameter


def listened() -> tuple[Workflow, list[WorkflowEvent]]:
    workflow = Workflow("Test")
    events: list[WorkflowEvent] = []
    workflow.changed.subscribe(events.append)
    return workflow, events


def test_each_edit_tells_what_it_did() -> None:
    workflow, events = listened()
    workflow.add_node("toy.number", "a")
    workflow.add_node("toy.next", "b")
    connection = workflow.connect("a", "out", "b", "number")
    workflow.set_param("a", "value", 2)
    workflow.rename("a", "Two")
    workflow.move("a", 10, 20)
    workflow.disconnect(connection)
    workflow.remove_node("b")
    workflow.put_note(Note("n1", "Remember"))
    workflow.set_parameter("data", WorkflowParameter("file", "x.csv"))

    assert events == [
        NodeAdded("a"),
        NodeAdded("b"),
        Connected("a", "out", "b", "number"),
        ParametersChanged("a"),
        NodeRenamed("a", "Two"),
        NodeMoved("a", 10, 20),
        Disconnected("a", "out", "b", "number"),
        NodeRemoved("b"),
        NoteChanged("n1"),
        WorkflowChanged(),
    ]


def test_removing_a_node_removes_its_connections() -> None:
    workflow, events = listened()
    for node_id in "abc":
        workflow.add_node("toy.next", node_id)
    workflow.connect("a", "out", "b", "number")
    workflow.connect("b", "out", "c", "number")

    workflow.remove_node("b")

    assert workflow.connections == ()
    assert events[-1] == NodeRemoved("b")
    assert set(workflow.nodes) == {"a", "c"}


def test_a_cycle_is_refused_and_named() -> None:
    workflow, events = listened()
    for node_id in "abc":
        workflow.add_node("toy.next", node_id)
    workflow.connect("a", "out", "b", "number")
    workflow.connect("b", "out", "c", "number")
    before = len(events)

    with pytest.raises(WorkflowError, match="a -> b -> c -> a"):
        workflow.connect("c", "out", "a", "number")

    assert len(workflow.connections) == 2
    assert len(events) == before


@pytest.mark.parametrize(
    "edit",
    [
        lambda workflow: workflow.add_node("toy.next", "a"),
        lambda workflow: workflow.add_node("toy.next", "1 bad"),
        lambda workflow: workflow.connect("a", "out", "gone", "number"),
        lambda workflow: workflow.connect("a", "out", "b", "number"),
        lambda workflow: workflow.disconnect(Connection("b", "out", "a", "number")),
        lambda workflow: workflow.remove_node("gone"),
        lambda workflow: workflow.set_param("gone", "x", 1),
        lambda workflow: workflow.remove_note("gone"),
        lambda workflow: workflow.remove_parameter("gone"),
    ],
)
def test_a_refused_edit_changes_nothing(edit: object) -> None:
    workflow, events = listened()
    workflow.add_node("toy.next", "a")
    workflow.add_node("toy.next", "b")
    workflow.connect("a", "out", "b", "number")
    before = (workflow.snapshot(), len(events))

    with pytest.raises(WorkflowError):
        edit(workflow)  # type: ignore[operator]

    assert (workflow.snapshot(), len(events)) == before


def test_a_snapshot_does_not_follow_later_edits() -> None:
    workflow, _ = listened()
    workflow.add_node("toy.number", "a", params={"value": 1})
    snapshot = workflow.snapshot()

    workflow.set_param("a", "value", 2)
    workflow.add_node("toy.number", "b")

    assert dict(snapshot.nodes["a"].params) == {"value": 1}
    assert set(snapshot.nodes) == {"a"}


def test_free_ids_count_up() -> None:
    workflow, _ = listened()

    assert [workflow.add_node("toy.next").node_id for _ in range(3)] == ["next", "next_2", "next_3"]

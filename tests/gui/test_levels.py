"""Editing what is inside of components and loops: one document, one history, whichever level is shown."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from component_documents import component, document, shifting, workflow_of
from plait.document import dumps, loads
from plait.errors import WorkflowError
from plait.registry import NodeRegistry
from plait.workflow import Workflow, inline_of
from plait_gui.canvas.grouping import collapse_selected
from plait_gui.editor import Editor
from plait_gui.statuses import NodeState
from toy_nodes import toy_registry

DEEP: dict[str, Any] = {
    **shifting(),
    "nodes": {**shifting()["nodes"], "deeper": component(shifting(), by=3)},
}


def nested(**more: dict[str, Any]) -> Workflow:
    nodes = {
        "rows": {"type": "toy.rows"},
        "c": component(DEEP, by=10),
        "loop": {"type": "control.for_each", "params": {}, "workflow": DEEP},
        **more,
    }
    return workflow_of(document(nodes, "rows.out -> c.table", "c.out -> loop.table"))


@pytest.fixture
def opened(editor: Editor) -> Editor:
    editor.open(nested())
    return editor


def inside(editor: Editor, *trail: str) -> Workflow:
    """What the document holds at a trail, read from its text."""
    nodes: Any = loads(dumps(editor.document)).nodes
    found: Any = None
    for node_id in trail:
        found = nodes[node_id].workflow
        nodes = found.nodes
    return found  # type: ignore[no-any-return]


def test_an_edit_inside_is_an_edit_of_the_document(opened: Editor) -> None:
    told: list[object] = []
    opened.changed.connect(told.append)

    opened.show_inside("c")
    opened.show_inside("deeper")
    opened.set_param("shift", "by", 7)

    assert opened.level.trail == ("c", "deeper")
    assert opened.level.path_of("shift") == "c/deeper/shift"
    assert inside(opened, "c", "deeper").nodes["shift"].params["by"] == 7
    assert len(told) == 1
    assert opened.undo_stack.count() == 1


def test_undo_shows_the_place_of_what_it_takes_back(opened: Editor) -> None:
    before = dumps(opened.document)
    opened.show_level(("c", "deeper"))
    opened.set_param("shift", "by", 7)
    opened.leave()
    assert (opened.level.trail, opened.selection.nodes) == (("c",), ("deeper",))
    opened.rename("shift", "Moved on")
    opened.show_level(())

    opened.undo_stack.undo()
    assert opened.level.trail == ("c",)
    opened.undo_stack.undo()

    assert opened.level.trail == ("c", "deeper")
    assert dumps(opened.document) == before
    opened.undo_stack.redo()
    assert inside(opened, "c", "deeper").nodes["shift"].params["by"] == 7


def test_a_node_that_took_the_name_of_a_removed_component_is_another_one(opened: Editor) -> None:
    """The steps of the first stay with it: undone, they are those of what came back."""
    before = dumps(opened.document)
    opened.show_inside("c")
    opened.set_param("shift", "by", 7)
    opened.show_level(())
    opened.remove(["c"])
    opened.workflow.add_node("control.component", "c", workflow=nested().node("loop").workflow)
    opened.show_inside("c")
    assert opened.workflow.nodes["shift"].params.get("by") != 7
    opened.leave()
    opened.workflow.remove_node("c")

    while opened.undo_stack.canUndo():
        opened.undo_stack.undo()

    assert dumps(opened.document) == before


def test_what_is_in_a_file_of_its_own_can_not_be_edited_here(editor: Editor) -> None:
    editor.open(nested(linked=component("parts/clean.json"), none={"type": "control.component"}))

    for node_id, words in (("linked", "parts/clean.json"), ("none", "no workflow inside"), ("rows", "no workflow")):
        with pytest.raises(WorkflowError, match=words):
            editor.show_inside(node_id)
    assert editor.level.trail == ()


@pytest.mark.parametrize(
    ("type_id", "inputs", "outputs"),
    [
        ("control.component", ["table"], ["out"]),
        ("control.cross_validation", ["table"], ["out", "metrics", "summary", "scores", "errors"]),
        ("control.for_each", ["table"], ["out", "metrics", "errors"]),
    ],
)
def test_a_new_component_begins_with_its_ports(
    qapp: object, type_id: str, inputs: list[str], outputs: list[str]
) -> None:
    editor = Editor(NodeRegistry())
    node_id = editor.add_node(type_id, 0, 0)

    made = editor.node_type(node_id)
    assert made is not None
    assert [port.name for port in made.inputs] == inputs
    assert [port.name for port in made.outputs] == outputs
    editor.show_inside(node_id)
    assert [str(each) for each in editor.workflow.connections] == [f"{editor_input(editor)}.out -> out.value"]


def editor_input(editor: Editor) -> str:
    """The last input of the workflow that is shown."""
    return [node_id for node_id, node in editor.workflow.nodes.items() if node.type_id == "control.input"][-1]


def test_the_inside_of_a_loop_is_run_with_the_loop(opened: Editor) -> None:
    opened.show_level(("loop", "deeper"))
    assert opened.level.to_run("shift") == "loop"
    opened.show_level(("c", "deeper"))
    assert opened.level.to_run("shift") == "c/deeper/shift"


def test_panels_hear_of_the_nodes_that_are_shown_alone(opened: Editor) -> None:
    told: list[str] = []
    opened.statuses.changed.connect(told.append)
    opened.show_inside("c")

    for path in ("rows", "c", "c/shift", "c/deeper/shift"):
        opened.statuses.put(path, NodeState("done"))
    opened.findings.take(
        {
            "problems": [{"message": "Bad.", "node_id": "c/deeper/shift", "parameter": "by"}],
            "schemas": {"c/shift": {"out": {"columns": {"x": "Int64"}}}},
        }
    )

    assert told == ["shift"]
    assert opened.statuses.of("shift").status == "done"
    assert opened.findings.columns_of("shift", "out") == {"x": "Int64"}
    assert opened.findings.nodes_with_problems() == {"deeper"}
    assert [each.message for each in opened.findings.problems_of("deeper")] == ["Bad."]
    assert opened.go_to("c/deeper/shift") == "shift"
    assert opened.level.trail == ("c", "deeper")
    assert opened.title_at("c/deeper/shift") == "Shift"
    assert opened.title_at("loop/shift") == "loop › Shift"  # noqa: RUF001


def test_a_collapse_inside_of_a_component_is_undone_there(opened: Editor) -> None:
    before = dumps(opened.document)
    opened.show_inside("c")
    opened.selection.set(["shift"])
    assert collapse_selected(opened) == ""
    made = opened.selection.current
    opened.show_inside(made)
    opened.set_param("shift", "by", 4)

    assert inside(opened, "c", made).nodes["shift"].params["by"] == 4
    while opened.undo_stack.canUndo():
        opened.undo_stack.undo()
    assert dumps(opened.document) == before
    while opened.undo_stack.canRedo():
        opened.undo_stack.redo()
    assert inside(opened, "c", made).nodes["shift"].params["by"] == 4


LEVELS = ((), ("c",), ("c", "deeper"), ("loop",), ("loop", "deeper"))
STEPS = st.lists(
    st.tuples(
        st.sampled_from(LEVELS), st.sampled_from(("set", "add", "remove", "collapse", "rename")), st.integers(0, 9)
    ),
    max_size=8,
)


@settings(max_examples=40)
@example(steps=[((), "set", 1), (("loop", "deeper"), "set", 0), (("loop",), "remove", 1)], back=3)
@given(steps=STEPS, back=st.integers(0, 20))
def test_any_history_is_taken_back_and_done_again(qapp: object, steps: list[tuple[Any, str, int]], back: int) -> None:
    """All that was done on whatever level is undone to the same text, and done again to the same text."""
    editor = Editor(toy_registry())
    editor.open(nested())
    texts = [(0, dumps(editor.document))]
    for trail, kind, number in steps:
        try:
            editor.show_level(trail)
        except WorkflowError:
            continue
        _do(editor, kind, number)
        texts.append((editor.undo_stack.count(), dumps(editor.document)))
    known = dict(texts)

    for _ in range(min(back, editor.undo_stack.index())):
        editor.undo_stack.undo()
        if (index := editor.undo_stack.index()) in known:
            assert dumps(editor.document) == known[index]
    while editor.undo_stack.canRedo():
        editor.undo_stack.redo()
        if (index := editor.undo_stack.index()) in known:
            assert dumps(editor.document) == known[index]
    # What is shown is what the document holds.
    held: Any = editor.document
    for node_id in editor.level.trail:
        held = held.nodes[node_id].workflow
    assert held is editor.workflow or held == inline_of(editor.workflow)


def _do(editor: Editor, kind: str, number: int) -> None:
    names = sorted(editor.workflow.nodes)
    chosen = names[number % len(names)] if names else ""
    match kind:
        case "add":
            editor.add_node("toy.shift", 20.0 * number, 0)
        case "set" if chosen:
            editor.set_param(chosen, "by", number)
        case "remove" if chosen and len(names) > 2:
            editor.remove([chosen])
        case "collapse" if chosen:
            editor.selection.set([chosen])
            collapse_selected(editor)
        case "rename" if chosen:
            editor.rename(chosen, f"Name {number}")

"""A node of another type takes the place of one, with all that fits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canvas_hand import CONTROL, Hand
from plait.registry import NodeRegistry
from plait.run_options import RunOptions
from plait.workflow import Workflow
from plait_gui.canvas import Canvas
from plait_gui.canvas.replacing import kept_parameters, may_replace, replace
from plait_gui.editor import Editor


@pytest.fixture
def chain(editor: Editor) -> Editor:
    """Rows that are shifted and then counted."""
    workflow = editor.workflow
    workflow.add_node("toy.rows", "a")
    workflow.add_node("toy.shift", "b", x=272, y=16)
    workflow.add_node("toy.count", "c", x=544)
    workflow.connect("a", "out", "b", "table")
    workflow.connect("b", "out", "c", "table")
    return editor


def _connections(editor: Editor) -> list[str]:
    return sorted(map(str, editor.workflow.connections))


def test_the_connections_and_the_place_stay_and_one_undo_brings_it_back(chain: Editor) -> None:
    chain.rename("b", "Mine")
    chain.set_run_options("b", RunOptions(bypass=True))
    steps = chain.undo_stack.count()
    made, said = replace(chain, "b", "toy.ordered")
    node = chain.workflow.node(made)
    assert (node.type_id, node.title, node.x, node.y, node.run.bypass) == ("toy.ordered", "Mine", 272, 16, True)
    assert said == ""
    assert _connections(chain) == [f"a.out -> {made}.table", f"{made}.out -> c.table"]
    assert chain.selection.nodes == (made,)
    assert chain.undo_stack.count() == steps + 1
    chain.undo_stack.undo()
    assert _connections(chain) == ["a.out -> b.table", "b.out -> c.table"]


def test_what_does_not_fit_is_told(chain: Editor) -> None:
    made, said = replace(chain, "b", "toy.rows")
    assert _connections(chain) == [f"{made}.out -> c.table"]
    assert said == "1 connection did not fit 'Rows' and was removed."


def test_only_what_could_take_over_a_connection_is_offered(chain: Editor) -> None:
    assert may_replace(chain, "b", "toy.ordered")
    assert not may_replace(chain, "b", "toy.shift")
    assert not may_replace(chain, "b", "toy.number")
    chain.workflow.add_node("toy.shift", "alone")
    assert may_replace(chain, "alone", "toy.number")


def test_parameters_of_the_same_name_stay_if_their_values_may() -> None:
    registry = NodeRegistry()
    given = {"target": "y", "features": ["a", "b"], "depth": 4, "quality": "gini", "unknown": 1, "seed": "seven"}
    kept = kept_parameters(given, registry.get("mining.random_forest"))
    assert kept["target"] == "y"
    assert kept["features"] == ["a", "b"]
    assert "unknown" not in kept
    assert "seed" not in kept
    assert kept_parameters({"depth": {"$parameter": "deep"}}, registry.get("mining.random_forest")) == {
        "depth": {"$parameter": "deep"}
    }


def test_a_second_input_goes_to_the_second_port() -> None:
    editor = Editor(NodeRegistry())
    workflow: Workflow = editor.workflow
    for name in ("left", "right"):
        workflow.add_node("io.table_creator", name)
    workflow.add_node("manipulation.joiner", "join")
    workflow.connect("left", "out", "join", "left")
    workflow.connect("right", "out", "join", "right")
    made, said = replace(editor, "join", "manipulation.as_of_joiner")
    assert said == ""
    assert _connections(editor) == [f"left.out -> {made}.left", f"right.out -> {made}.right"]


def test_a_key_opens_the_search_and_enter_replaces(chain: Editor, canvas: Canvas, hand: Hand) -> None:
    chain.selection.set(["b"])
    hand.key(Qt.Key.Key_R, CONTROL)
    field = canvas.adding.quick_add.field
    assert canvas.adding.quick_add.heading.text() == "Replace “Shift” by"
    QTest.keyClicks(field, "ordered")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert {node.type_id for node in chain.workflow.nodes.values()} == {"toy.rows", "toy.ordered", "toy.count"}
    assert len(chain.workflow.connections) == 2


def test_without_a_node_the_key_says_what_is_missing(chain: Editor, canvas: Canvas, hand: Hand) -> None:
    said: list[str] = []
    canvas.said.connect(said.append)
    hand.key(Qt.Key.Key_R, CONTROL)
    assert said == ["Select a node to replace it by another."]
    assert not canvas.adding.quick_add.isVisible()

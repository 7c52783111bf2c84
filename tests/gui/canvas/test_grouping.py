"""Nodes that are put into a component by hand, and components that are taken apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from canvas_hand import CONTROL, SHIFT, Hand
from plait.document import dumps
from plait.registry import NodeRegistry
from plait.workflow import Inline
from plait_gui.canvas import Canvas
from plait_gui.canvas.menus import node_menu
from plait_gui.editor import Editor
from plait_gui.theme import Appearance


@pytest.fixture
def chain(editor: Editor) -> Editor:
    """Rows, shifted twice, sorted."""
    workflow = editor.workflow
    for place, (node_id, type_id) in enumerate(
        {"rows": "toy.rows", "a": "toy.shift", "b": "toy.shift", "sort": "toy.ordered"}.items()
    ):
        workflow.add_node(type_id, node_id, x=272.0 * place)
    workflow.connect("rows", "out", "a", "table")
    workflow.connect("a", "out", "b", "table")
    workflow.connect("b", "out", "sort", "table")
    return editor


def test_selected_nodes_become_a_component_in_their_place(chain: Editor, hand: Hand) -> None:
    before = dumps(chain.workflow)
    chain.selection.set(["a", "b"])
    hand.key(Qt.Key.Key_G, CONTROL)

    assert set(chain.workflow.nodes) == {"rows", "component", "sort"}
    inside = chain.workflow.node("component").workflow
    assert isinstance(inside, Inline)
    assert {"a", "b"} < set(inside.nodes)
    assert chain.selection.nodes == ("component",)
    assert [(each.source, each.target) for each in chain.workflow.connections] == [
        ("rows", "component"),
        ("component", "sort"),
    ]

    chain.undo_stack.undo()
    assert dumps(chain.workflow) == before


def test_a_component_is_taken_apart_as_one_step(chain: Editor, hand: Hand) -> None:
    before = dumps(chain.workflow)
    chain.selection.set(["a", "b"])
    hand.key(Qt.Key.Key_G, CONTROL)
    collapsed = dumps(chain.workflow)
    hand.key(Qt.Key.Key_G, CONTROL | SHIFT)

    assert dumps(chain.workflow) == before
    assert set(chain.selection.nodes) == {"a", "b"}
    chain.undo_stack.undo()
    assert dumps(chain.workflow) == collapsed


def test_why_nodes_can_not_become_one_is_said(chain: Editor, canvas: Canvas, hand: Hand) -> None:
    said: list[str] = []
    canvas.said.connect(said.append)
    chain.selection.set(["rows", "b"])
    hand.key(Qt.Key.Key_G, CONTROL)
    chain.selection.set()
    hand.key(Qt.Key.Key_G, CONTROL)
    hand.key(Qt.Key.Key_G, CONTROL | SHIFT)

    assert "'a' stands between these nodes." in said[0]
    assert "There are no nodes to put into a component." in said[1]
    assert said[2] == "Select a component to take it apart."
    assert not chain.undo_stack.canUndo()


def test_a_component_whose_file_is_lost_stays_and_leaves_no_step(editor: Editor, canvas: Canvas) -> None:
    said: list[str] = []
    canvas.said.connect(said.append)
    node = editor.workflow.add_node("control.component", "lost", workflow="nowhere.json")
    editor.selection.set([node.node_id])
    canvas.editing.take_apart()

    assert len(said) == 1
    assert set(editor.workflow.nodes) == {"lost"}
    assert not editor.undo_stack.canUndo()


def test_only_a_component_offers_to_be_taken_apart(chain: Editor, canvas: Canvas) -> None:
    def texts() -> list[str]:
        menu = node_menu(canvas)
        found = [each.text() for each in menu.actions()]
        menu.deleteLater()
        return found

    chain.selection.set(["a"])
    assert "Take apart\tCtrl+Shift+G" not in texts()
    canvas.editing.collapse()
    assert "Take apart\tCtrl+Shift+G" in texts()


def test_a_step_that_leads_into_a_component_moves_nothing_there(qtbot: QtBot, appearance: Appearance) -> None:
    """A step of its own would come to lie below the one that is taken, or take its place."""
    editor = Editor(NodeRegistry())
    canvas = Canvas(editor, appearance)
    qtbot.addWidget(canvas)
    outer = editor.add_node("control.component", 0, 0)
    editor.show_inside(outer)
    before = editor.undo_stack.count()
    for _ in range(2):
        editor.add_node("io.table_creator", 800, 800)
    editor.undo_stack.undo()
    editor.undo_stack.undo()
    editor.leave()
    editor.undo_stack.redo()
    editor.leave()
    editor.undo_stack.redo()
    assert editor.level.trail == (outer,)
    assert (editor.undo_stack.index(), editor.undo_stack.count()) == (before + 2, before + 2)
    places = [(node.x, node.y) for node in editor.workflow.nodes.values() if node.type_id == "io.table_creator"]
    assert places == [(800, 800), (800, 800)]

"""How a node is run, edited in its form and on the canvas."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from plait.registry import NodeRegistry
from plait.run_options import DEFAULT, RunOptions
from plait_gui.canvas.editing import Editing
from plait_gui.canvas.node_item import NodeItem
from plait_gui.canvas.scene import Scene
from plait_gui.editor import Editor
from plait_gui.inspector import Inspector
from plait_gui.inspector.fields.choice import SwitchField
from plait_gui.inspector.fields.line import LineField
from plait_gui.inspector.node_form import NodeForm
from plait_gui.inspector.run_section import SPECS, RunSection
from plait_gui.theme import Appearance

REGISTRY = NodeRegistry()


@pytest.fixture
def editor() -> Editor:
    return Editor(REGISTRY)


@pytest.fixture
def inspector(qtbot: QtBot, editor: Editor, appearance: Appearance) -> Inspector:
    shown = Inspector(editor, appearance)
    qtbot.addWidget(shown)
    shown.resize(280, 900)
    shown.show()
    return shown


def section(editor: Editor, inspector: Inspector, node_id: str) -> RunSection:
    editor.selection.set([node_id])
    assert isinstance(inspector.form, NodeForm)
    assert inspector.form.running is not None
    return inspector.form.running


def typed(qtbot: QtBot, shown: RunSection, name: str, text: str) -> None:
    field = shown.rows[name].field
    assert isinstance(field, LineField)
    field.line.clear()
    qtbot.keyClicks(field.line, text)


def test_it_is_folded_while_the_node_has_no_options_of_its_own(editor: Editor, inspector: Inspector) -> None:
    plain = editor.add_node("manipulation.sorter", 0, 0)
    special = editor.add_node("manipulation.sorter", 300, 0)
    editor.set_run_options(special, RunOptions(retries=1))

    assert not section(editor, inspector, plain).rows["retries"].isVisible()
    assert section(editor, inspector, special).rows["retries"].isVisible()


def test_every_option_is_edited_by_hand_and_undone(qtbot: QtBot, editor: Editor, inspector: Inspector) -> None:
    node_id = editor.add_node("manipulation.sorter", 0, 0)
    shown = section(editor, inspector, node_id)
    shown.title.click()
    assert [spec.name for spec in SPECS] == list(shown.rows)

    for name in ("bypass", "pinned"):
        field = shown.rows[name].field
        assert isinstance(field, SwitchField)
        field.box.click()
    typed(qtbot, shown, "retries", "3")
    typed(qtbot, shown, "retry_wait", "0.5")
    typed(qtbot, shown, "time_limit", "60")
    typed(qtbot, shown, "memory_limit", "1.5 GiB")

    assert editor.workflow.node(node_id).run == RunOptions(60, "1.5 GiB", 3, 0.5, bypass=True, pinned=True)
    while editor.workflow.node(node_id).run != DEFAULT:
        editor.undo_stack.undo()
    assert not editor.workflow.node(node_id).run.pinned
    assert editor.undo_stack.index() == 1


def test_what_can_not_be_is_told_and_not_taken_over(qtbot: QtBot, editor: Editor, inspector: Inspector) -> None:
    node_id = editor.add_node("manipulation.sorter", 0, 0)
    shown = section(editor, inspector, node_id)
    shown.title.click()

    typed(qtbot, shown, "retries", "often")
    assert editor.workflow.node(node_id).run.retries == 0
    assert "number" in shown.rows["retries"].problem.text()
    typed(qtbot, shown, "memory_limit", "much")
    assert "2GiB" in shown.rows["memory_limit"].problem.text()


def test_bypass_and_pin_are_switched_for_all_that_is_selected(editor: Editor, appearance: Appearance) -> None:
    editing = Editing(editor, Scene(editor, appearance))
    one, two = editor.add_node("manipulation.sorter", 0, 0), editor.add_node("manipulation.sorter", 300, 0)
    editor.set_run_options(one, RunOptions(bypass=True))
    editor.selection.set([one, two])

    editing.toggle_bypass()
    assert editing.has_all("bypass")
    editing.toggle_bypass()
    assert not any(editor.workflow.node(each).run.bypass for each in (one, two))
    editing.toggle_pin()
    assert [NodeItem(editor, each).is_pinned for each in (one, two)] == [True, True]
    editor.undo_stack.undo()
    assert [NodeItem(editor, each).is_pinned for each in (one, two)] == [False, False]

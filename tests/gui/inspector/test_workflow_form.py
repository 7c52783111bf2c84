"""Parameters of the workflow: added, edited, renamed and removed by hand, with a field for each type."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from component_documents import component, document, shifting, workflow_of
from plait.document.parameter_value import TYPES, parameter_value
from plait.workflow import WorkflowParameter
from plait_gui.editor import Editor
from plait_gui.inspector.fields import Field
from plait_gui.inspector.fields.choice import ChoiceField, ColumnField, SwitchField
from plait_gui.inspector.fields.line import DateField, LineField, NumberField, SecretField
from plait_gui.inspector.fields.path import PathField
from plait_gui.inspector.inspector import Inspector
from plait_gui.inspector.parameter_dialog import ParameterDialog
from plait_gui.inspector.workflow_form import WorkflowForm
from plait_gui.theme import Appearance

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def inspector(qtbot: QtBot, editor: Editor, appearance: Appearance) -> Inspector:
    made = Inspector(editor, appearance)
    qtbot.addWidget(made)
    made.resize(280, 700)
    made.show()
    return made


def form_of(inspector: Inspector) -> WorkflowForm:
    assert isinstance(inspector.form, WorkflowForm)
    return inspector.form


def dialog_of(form: WorkflowForm) -> ParameterDialog:
    found = [each for each in form.findChildren(ParameterDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


FIELDS: list[tuple[str, type[Field], str, Any]] = [
    ("text", LineField, "some words", "some words"),
    ("integer", NumberField, "12", 12),
    ("number", NumberField, "0.5", 0.5),
    ("file", PathField, "data/rows.csv", "data/rows.csv"),
    ("folder", PathField, "data", "data"),
    ("column", ColumnField, "price", "price"),
    ("date", DateField, "2024-02-29", "2024-02-29"),
    ("secret", SecretField, "WAREHOUSE", {"$secret": "WAREHOUSE"}),
]


@pytest.mark.parametrize(("kind", "field", "typed", "value"), FIELDS)
def test_each_type_has_a_field_that_gives_what_a_run_takes(
    qtbot: QtBot,
    editor: Editor,
    inspector: Inspector,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    field: type[Field],
    typed: str,
    value: object,
) -> None:
    monkeypatch.setenv("WAREHOUSE", "hidden")
    editor.set_workflow_parameter("it", WorkflowParameter(kind))
    shown = form_of(inspector).rows["it"].field
    assert type(shown) is field

    qtbot.keyClicks(shown.focusProxy(), typed)

    made = editor.workflow.parameters["it"]
    assert made.value == value
    assert parameter_value("it", made, made.value)
    assert form_of(inspector).rows["it"].problem.text() == ""


def test_the_fields_are_those_of_all_types() -> None:
    assert {kind for kind, *_ in FIELDS} | {"boolean", "choice"} == set(TYPES)


def test_a_switch_and_a_choice(editor: Editor, inspector: Inspector) -> None:
    editor.set_workflow_parameter("on", WorkflowParameter("boolean", value=False))
    editor.set_workflow_parameter("which", WorkflowParameter("choice", "a", choices=("a", "b")))
    rows = form_of(inspector).rows
    switch, choice = rows["on"].field, rows["which"].field
    assert isinstance(switch, SwitchField)
    assert isinstance(choice, ChoiceField)
    switch.box.click()
    choice.box.setCurrentIndex(1)
    choice.box.activated.emit(1)
    assert [each.value for each in editor.workflow.parameters.values()] == [True, "b"]


def test_what_can_not_be_a_value_is_said_below_the_field(qtbot: QtBot, editor: Editor, inspector: Inspector) -> None:
    editor.set_workflow_parameter("day", WorkflowParameter("date"))
    row = form_of(inspector).rows["day"]
    qtbot.keyClicks(row.field.focusProxy(), "2023-02-29")
    assert "can't be '2023-02-29'" in row.problem.text()


def test_a_new_one_is_asked_for_and_can_be_undone(qtbot: QtBot, editor: Editor, inspector: Inspector) -> None:
    editor.set_workflow_parameter("taken", WorkflowParameter("text", ""))
    form = form_of(inspector)
    form.add.click()
    dialog = dialog_of(form)
    ok = dialog.buttons.button(OK)
    for name, is_fit in (("", False), ("two words", False), ("taken", False), ("day", True)):
        dialog.name.setText(name)
        assert ok.isEnabled() is is_fit
    dialog.type.setCurrentText("choice")
    assert not ok.isEnabled()
    dialog.choices.setPlainText("red\n\n green \nred")
    dialog.label.setText("The day")
    ok.click()

    assert editor.workflow.parameters["day"] == WorkflowParameter(
        "choice", "red", label="The day", choices=("red", "green")
    )
    assert form.rows["day"].spec.label == "The day"
    editor.undo_stack.undo()
    assert list(form.rows) == ["taken"]


def test_a_renamed_one_is_renamed_wherever_it_is_used(editor: Editor, inspector: Inspector) -> None:
    editor.open(
        workflow_of(document({"rows": {"type": "toy.rows"}, "c": component(shifting(), by=10)}, "rows.out -> c.table"))
    )
    editor.show_inside("c")
    form = form_of(inspector)
    form.ask_about("by")
    dialog = dialog_of(form)
    dialog.name.setText("amount")
    dialog.buttons.button(OK).click()

    assert editor.level.trail == ("c",)
    assert list(editor.workflow.parameters) == ["amount"]
    assert editor.workflow.nodes["shift"].params == {"by": {"$parameter": "amount"}}
    assert editor.document.nodes["c"].params == {"amount": 10}
    editor.undo_stack.undo()
    assert editor.document.nodes["c"].params == {"by": 10}
    editor.show_level(("c",))
    assert editor.workflow.nodes["shift"].params == {"by": {"$parameter": "by"}}


def test_one_is_removed_in_its_menu(editor: Editor, inspector: Inspector) -> None:
    editor.set_workflow_parameter("it", WorkflowParameter("text", "x"))
    row = form_of(inspector).rows["it"]
    remove = next(each for each in row._menu.actions() if each.text() == "Remove")
    remove.trigger()
    assert not editor.workflow.parameters
    assert not form_of(inspector).rows

"""The inspector: forms of real node types, edits through their widgets, and problems in their place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from plait.events import NodeFailed
from plait.registry import NodeRegistry
from plait.topology import Connection
from plait_gui.editor import Editor
from plait_gui.inspector import Inspector
from plait_gui.inspector.context import FieldContext
from plait_gui.inspector.fields import Field
from plait_gui.inspector.fields.choice import ChoiceField, ColumnField, SwitchField
from plait_gui.inspector.fields.column_choice import chosen_of
from plait_gui.inspector.fields.columns import ColumnsField
from plait_gui.inspector.fields.line import JsonField, LineField, NumberField
from plait_gui.inspector.fields.nested import MappingField, RecordField, RowsField, VariantsField
from plait_gui.inspector.fields.text import FormulaEdit, TextField
from plait_gui.inspector.fields.value import ValueField
from plait_gui.inspector.node_form import NodeForm, unwrapped
from plait_gui.inspector.parameter_row import bounds
from plait_gui.inspector.spec import FieldSpec, specs_of
from plait_gui.inspector.workflow_form import WorkflowForm
from plait_gui.theme import Appearance, dress
from plait_gui.theme.elided_line import ElidedLine

REGISTRY = NodeRegistry()
SCROLL_BAR = 11
COLUMNS = {"gre": "Int64", "name": "String", "chance": "Float64", "research": "Boolean"}


@pytest.fixture
def studio(qtbot: QtBot, appearance: Appearance) -> tuple[Editor, Inspector]:
    editor = Editor(REGISTRY)
    inspector = Inspector(editor, appearance)
    qtbot.addWidget(inspector)
    inspector.resize(280, 700)
    inspector.show()
    return editor, inspector


def opened(editor: Editor, inspector: Inspector, type_id: str) -> tuple[str, NodeForm]:
    """The form of a new node that a table with known columns enters."""
    source = editor.add_node("io.data_generator", 0, 0)
    node_id = editor.add_node(type_id, 300, 0)
    node_type = REGISTRY.get(type_id)
    for port in node_type.inputs:
        if port.type.is_table:
            editor.connect_ports(Connection(source, "out", node_id, port.name))
    editor.findings.take({"problems": [], "schemas": {source: {"out": {"columns": COLUMNS}}}})
    editor.selection.set([node_id])
    assert isinstance(inspector.form, NodeForm)
    return node_id, inspector.form


def param(editor: Editor, node_id: str, name: str) -> Any:  # noqa: ANN401 - plain JSON
    return editor.workflow.node(node_id).params.get(name)


@pytest.mark.parametrize("type_id", sorted(REGISTRY.ids()))
def test_every_parameter_of_every_node_type_can_be_edited_by_hand(
    qtbot: QtBot, studio: tuple[Editor, Inspector], type_id: str
) -> None:
    editor, inspector = studio
    node_id, form = opened(editor, inspector, type_id)
    specs = specs_of(REGISTRY.get(type_id).parameters)
    assert list(form.rows) == [spec.name for spec in specs]
    for spec in specs:
        before = param(editor, node_id, spec.name)
        change(qtbot, form.rows[spec.name].field)
        after = param(editor, node_id, spec.name)
        assert after is not None, spec.name
        assert after != before, spec.name
    while editor.undo_stack.canUndo():
        editor.undo_stack.undo()
    assert dict(editor.workflow.nodes) == {}


def change(qtbot: QtBot, field: Field) -> None:
    """Change the value of a field through its widgets."""
    match field:
        case SwitchField():
            qtbot.keyClick(field.box, Qt.Key.Key_Space)
        case ChoiceField():
            row = (field.box.currentIndex() + 1) % field.box.count()
            row = row if field._values[row] is not None else (row + 1) % field.box.count()
            field.box.setCurrentIndex(row)
            field.box.activated.emit(row)
        case ColumnField():
            _type(qtbot, field.box.lineEdit())
        case ColumnsField():
            dialog = field.choose()
            dialog.tabs.setCurrentIndex(0)
            dialog.left.selectAll()
            dialog.move_to_right()
            dialog._accept()
        case LineField():
            _type(qtbot, field.line)
        case TextField():
            field.text.setPlainText("gre > 1")
        case RowsField():
            field.add()
            change(qtbot, field.rows[-1])
        case RecordField():
            for each in field.fields.values():
                change(qtbot, each)
        case MappingField():
            field.adder.click()
            for line in field.lines[-1]:
                _type(qtbot, line)
        case VariantsField():
            # The first kind may have no fields of its own.
            field.box.setCurrentIndex((field.box.currentIndex() + 1) % field.box.count())
            field.box.activated.emit(field.box.currentIndex())
            assert field.record is not None
            change(qtbot, field.record)
        case _:
            pytest.fail(f"no hand for {type(field).__name__}")


def _type(qtbot: QtBot, line: QLineEdit | None) -> None:
    assert line is not None
    line.clear()
    qtbot.keyClicks(line, "7")


@pytest.fixture
def form_of(studio: tuple[Editor, Inspector]) -> Callable[[str], tuple[Editor, str, NodeForm]]:
    editor, inspector = studio
    return lambda type_id: (editor, *opened(editor, inspector, type_id))


def test_typing_is_one_step_to_undo(qtbot: QtBot, form_of: Callable[[str], tuple[Editor, str, NodeForm]]) -> None:
    editor, node_id, form = form_of("manipulation.row_filter")
    count = editor.undo_stack.count()
    field = form.rows["condition"].field
    assert isinstance(field, TextField)
    qtbot.keyClicks(field.text, "gre > 300")
    assert param(editor, node_id, "condition") == "gre > 300"
    assert editor.undo_stack.count() == count + 1
    editor.undo_stack.undo()
    assert field.text.toPlainText() == ""


def test_return_takes_the_first_word_that_is_offered(
    qtbot: QtBot, studio: tuple[Editor, Inspector], form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    editor, node_id, form = form_of("manipulation.row_filter")
    field = form.rows["condition"].field
    assert isinstance(field, TextField)
    edit = field.text
    assert isinstance(edit, FormulaEdit)
    studio[1].activateWindow()
    edit.setFocus()
    qtbot.keyClicks(edit, "gre > 300 and cha")
    qtbot.waitUntil(edit._popup.isVisible)
    # What a check finds meanwhile changes nothing.
    editor.findings.changed.emit()
    qtbot.keyClick(edit._popup, Qt.Key.Key_Return)

    assert param(editor, node_id, "condition") == "gre > 300 and chance"
    assert not edit._popup.isVisible()


def test_what_is_typed_and_taken_back_leaves_nothing_to_undo(
    qtbot: QtBot, form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    editor, node_id, form = form_of("manipulation.partition")
    editor.set_param(node_id, "fraction", 0.7)
    editor.undo_stack.setClean()
    field = form.rows["fraction"].field
    assert isinstance(field, LineField)
    qtbot.keyClicks(field.line, "5")
    assert not editor.undo_stack.isClean()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert param(editor, node_id, "fraction") == 0.7
    assert editor.undo_stack.isClean()


def test_the_title_is_that_of_the_type_until_another_is_typed(
    qtbot: QtBot, form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    editor, node_id, form = form_of("manipulation.sorter")
    assert form.title.text() == "Sorter"
    form.title.selectAll()
    qtbot.keyClicks(form.title, "By name")
    assert editor.workflow.node(node_id).title == "By name"
    form.title.selectAll()
    qtbot.keyClick(form.title, Qt.Key.Key_Delete)
    assert editor.workflow.node(node_id).title == ""
    form.title.clearFocus()
    form.refresh()
    assert form.title.text() == "Sorter"


def test_the_type_of_a_chosen_column_stands_beside_its_name(
    qtbot: QtBot, form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    _, _, form = form_of("mining.linear_regression")
    field = form.rows["target"].field
    assert isinstance(field, ColumnField)
    for text, kind in (("chance", "float"), ("gre", "int"), ("gone", "")):
        line = field.box.lineEdit()
        assert line is not None
        line.clear()
        qtbot.keyClicks(line, text)
        assert field.kind.text() == kind
        assert field.kind.isVisible() == bool(kind)
        assert not kind or field.kind.geometry().right() <= line.width()


def test_a_button_resets_only_what_is_set(form_of: Callable[[str], tuple[Editor, str, NodeForm]]) -> None:
    editor, node_id, form = form_of("manipulation.partition")
    row = form.rows["fraction"]
    assert not row._back.isVisible()
    editor.set_param(node_id, "fraction", 0.5)
    assert row._back.isVisible()
    row._back.click()
    assert "fraction" not in editor.workflow.node(node_id).params
    assert not row._back.isVisible()


def test_the_menu_of_a_parameter_is_opened_from_the_keyboard(
    qtbot: QtBot, studio: tuple[Editor, Inspector], form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    _, _, form = form_of("manipulation.partition")
    row = form.rows["fraction"]
    studio[1].activateWindow()
    row.field.setFocus()
    qtbot.keyClick(row.field.focusProxy(), Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert row._menu.isVisible()
    row._menu.close()


@pytest.mark.slow
def test_no_form_is_wider_than_the_inspector(qapp: QApplication, qtbot: QtBot, appearance: Appearance) -> None:
    before = qapp.palette(), qapp.font()
    editor = Editor(REGISTRY)
    dress(qapp, appearance)
    try:
        inspector = Inspector(editor, appearance)
        qtbot.addWidget(inspector)
        inspector.resize(256, 700)
        inspector.show()
        for type_id in sorted(REGISTRY.ids()):
            _, form = opened(editor, inspector, type_id)
            for row in form.rows.values():
                if isinstance(row.field, RowsField) and not row.field.rows:
                    row.field.add()
            assert form.minimumSizeHint().width() <= 256 - SCROLL_BAR, type_id
    finally:
        qapp.setStyleSheet("")
        qapp.setPalette(before[0])
        qapp.setFont(before[1])
        # Qt crashes where Python's collector takes down a long history of commands.
        editor.undo_stack.clear()


@pytest.mark.parametrize(
    ("least", "most", "text"),
    [(None, None, ""), (0, 1, "0 – 1"), (1, None, "≥ 1"), (None, 5, "≤ 5"), (1, 10_000_000, "1 – 10 000 000")],
)
def test_the_bounds_of_a_number_are_said_in_few_words(least: float | None, most: float | None, text: str) -> None:
    spec = FieldSpec("n", "integer", "N", least=least, most=most)
    assert bounds(spec).replace("\u202f", " ") == text


def test_help_is_shown_without_marks_and_broken_lines() -> None:
    text = "Keep *what* fits,\nor not.\n\n- one:\n  a first\n- two * 2\n\n    x = 1\n    y = 2"
    assert unwrapped(text) == "Keep what fits, or not.\n\n• one: a first\n• two * 2\n\n    x = 1\n    y = 2"
    assert unwrapped("Example: `price > 3` keeps\nthe dear ones.") == "Example: “price > 3” keeps the dear ones."


def test_json_needs_no_quotes_around_a_plain_text(
    qtbot: QtBot, studio: tuple[Editor, Inspector], appearance: Appearance
) -> None:
    context = FieldContext(studio[0], appearance, "")
    field, optional = (JsonField(FieldSpec("v", "json", "V", optional=each), context) for each in (False, True))
    qtbot.addWidget(field)
    qtbot.addWidget(optional)
    for value, text in (("abc", "abc"), ("", ""), ("1", '"1"'), (1, "1"), (None, "null"), (["a"], '["a"]')):
        field.show_value(value)
        assert field.line.text() == text
        assert field._value_of(text) == value
    optional.show_value(None)
    assert optional.line.text() == ""
    assert optional._value_of("") is None


def test_the_rule_of_a_choice_says_which_columns_it_means(
    form_of: Callable[[str], tuple[Editor, str, NodeForm]],
) -> None:
    _, _, form = form_of("manipulation.column_filter")
    field = form.rows["columns"].field
    assert isinstance(field, ColumnsField)
    dialog = field.choose()
    dialog.types.setCurrentText("numeric")
    assert dialog.fitting.text() == "2 of 4 columns: gre, chance"
    dialog.pattern.setText("(")
    assert dialog.fitting.text() == "0 of 4 columns"
    assert dialog.pattern.property("invalid")
    dialog.reject()


def test_how_a_value_of_any_type_is_understood_stands_beside_it(qtbot: QtBot, appearance: Appearance) -> None:
    context = FieldContext(Editor(REGISTRY), appearance, "")
    field = ValueField(FieldSpec("value", "json", "Value"), context)
    qtbot.addWidget(field)
    field.resize(240, 30)
    field.show()
    seen = []
    for text in ("7", "0.5", "true", "seven", '"7"', "[1, 2]", "null"):
        field.line.clear()
        with qtbot.waitSignal(field.edited) as told:
            field.line.insert(text)
            field.line.textEdited.emit(text)
        seen.append((told.args[0] if told.args else None, field.kind.text(), field.kind.isVisible()))
    field.line.setText("a text that is so long that there is no room for anything beside it")

    assert seen == [
        (7, "number", True),
        (0.5, "number", True),
        (True, "yes or no", True),
        ("seven", "text", True),
        ("7", "text", True),
        ([1, 2], "list", True),
        (None, "nothing", True),
    ]
    assert not field.kind.isVisible()


def test_a_list_of_records_is_edited_as_a_table(
    qtbot: QtBot, form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    editor, node_id, form = form_of("manipulation.group_by")
    editor.set_param(node_id, "aggregations", [{"column": "gre", "function": "mean"}])
    field = form.rows["aggregations"].field
    assert isinstance(field, RowsField)
    table = field.open_table()
    table.add()
    name = table.rows[1]["name"]
    assert isinstance(name, ColumnField)
    _type(qtbot, name.box.lineEdit())
    added = param(editor, node_id, "aggregations")
    table.move_up(1)
    moved = [each.get("column") for each in param(editor, node_id, "aggregations")]
    table.remove(1)

    assert added == [{"column": "gre", "function": "mean"}, {"name": "7"}]
    assert moved == [None, "gre"]
    assert param(editor, node_id, "aggregations") == [{"name": "7"}]
    assert len(field.rows) == len(table.rows) == 1
    table.reject()


def test_a_problem_stands_below_its_parameter(form_of: Callable[[str], tuple[Editor, str, NodeForm]]) -> None:
    editor, node_id, form = form_of("manipulation.row_filter")
    problem = {"message": "There is no column 'x'.", "node_id": node_id, "parameter": "condition", "hint": "Look."}
    editor.findings.take({"problems": [problem], "schemas": {}})
    assert form.rows["condition"].problem.text() == "There is no column 'x'. Look."
    assert form.rows["condition"].problem.isVisible()
    assert not form.rows["keep"].problem.isVisible()


def test_only_fitting_columns_are_offered(form_of: Callable[[str], tuple[Editor, str, NodeForm]]) -> None:
    _, _, form = form_of("mining.linear_regression")
    field = form.rows["target"].field
    assert isinstance(field, ColumnField)
    assert [field.box.itemText(row) for row in range(field.box.count())] == ["gre", "chance"]


def test_resetting_takes_the_parameter_out_of_the_document(
    qtbot: QtBot, form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    editor, node_id, form = form_of("manipulation.partition")
    field = form.rows["fraction"].field
    assert isinstance(field, LineField)
    field.line.clear()
    qtbot.keyClicks(field.line, "0.5")
    assert param(editor, node_id, "fraction") == 0.5
    form.rows["fraction"].reset.emit("fraction")
    assert "fraction" not in editor.workflow.node(node_id).params
    assert field.line.text() == "0.8"


def test_a_parameter_becomes_one_of_the_workflow_and_back(
    studio: tuple[Editor, Inspector], form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    editor, node_id, form = form_of("manipulation.partition")
    form.promote("fraction", "share")
    assert param(editor, node_id, "fraction") == {"$parameter": "share"}
    assert editor.workflow.parameters["share"].value == 0.8
    assert form.rows["fraction"].reference.isVisible()
    editor.undo_stack.undo()
    assert "share" not in editor.workflow.parameters
    assert not form.rows["fraction"].reference.isVisible()


def test_a_parameter_takes_its_value_from_a_connection_and_back(
    studio: tuple[Editor, Inspector], form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    editor, node_id, form = form_of("manipulation.partition")
    row = form.rows["fraction"]
    row._fill_sources()
    assert [each.isEnabled() for each in row._feed.actions()] == [False]
    picked = editor.add_node("control.parameter_from_table", 0, 100)
    behind = editor.add_node("control.parameter_from_table", 600, 100)
    editor.connect_ports(Connection(node_id, "first", behind, "table"))
    # What comes after the node can't come before it.
    row._fill_sources()
    texts = [each.text() for each in row._feed.actions()]
    assert texts == ["Parameter From Table · value"]

    row._feed.actions()[0].trigger()
    assert Connection(picked, "value", node_id, "@fraction") in editor.workflow.connections
    assert row.reference.text() == "from Parameter From Table · value"
    assert not row.field.isVisible()
    row._unlink.trigger()

    assert not [each for each in editor.workflow.connections if each.target_port == "@fraction"]
    assert row.field.isVisible()


def test_without_a_selection_the_workflow_s_parameters_are_shown_and_edited(
    qtbot: QtBot, studio: tuple[Editor, Inspector], form_of: Callable[[str], tuple[Editor, str, NodeForm]]
) -> None:
    editor, inspector = studio
    _, _, form = form_of("manipulation.partition")
    form.promote("fraction", "share")
    editor.selection.set()
    assert isinstance(inspector.form, WorkflowForm)
    field = inspector.form.rows["share"].field
    assert isinstance(field, NumberField)
    field.line.clear()
    qtbot.keyClicks(field.line, "0.25")
    assert editor.workflow.parameters["share"].value == 0.25
    # What was typed is one step.
    editor.undo_stack.undo()
    assert editor.workflow.parameters["share"].value == 0.8


@pytest.mark.parametrize(
    ("value", "names"),
    [
        (["b", "gre"], ["b", "gre"]),
        ("gre", ["gre"]),
        ({"types": "numeric"}, ["gre", "chance"]),
        ({"types": "any", "pattern": "^[cn]", "except": ["name"]}, ["chance"]),
        ({"types": "any", "pattern": "("}, []),
    ],
)
def test_what_a_choice_of_columns_means(value: object, names: list[str]) -> None:
    assert chosen_of(value, COLUMNS) == names


def test_what_is_seldom_set_of_a_record_is_folded_until_it_is_set(
    qtbot: QtBot, studio: tuple[Editor, Inspector]
) -> None:
    editor, inspector = studio
    node_id, form = opened(editor, inspector, "manipulation.group_by")
    editor.set_param(node_id, "aggregations", [{"column": "gre", "function": "mean"}])
    field = form.rows["aggregations"].field
    assert isinstance(field, RowsField)
    record = field.rows[0]
    assert isinstance(record, RecordField)
    qtbot.waitUntil(record.isVisible)
    assert [name for name, each in record.fields.items() if each.isVisible()] == ["column", "function", "name"]
    record.more.click()
    assert all(each.isVisible() for each in record.fields.values())
    record.more.click()
    assert not record.fields["quantile"].isVisible()
    editor.set_param(node_id, "aggregations", [{"column": "gre", "function": "quantile", "quantile": 0.9}])
    assert record.fields["quantile"].isVisible()


def test_a_new_join_key_is_the_first_column_that_both_tables_have_and_no_key_names_yet(
    studio: tuple[Editor, Inspector],
) -> None:
    editor, inspector = studio
    node_id, form = opened(editor, inspector, "manipulation.joiner")
    field = form.rows["keys"].field
    assert isinstance(field, RowsField)
    field.adder.click()
    field.adder.click()
    assert param(editor, node_id, "keys") == [{"left": "gre", "right": "gre"}, {"left": "name", "right": "name"}]


def test_why_a_run_failed_stands_above_the_parameters_with_what_to_do(studio: tuple[Editor, Inspector]) -> None:
    editor, inspector = studio
    node_id, form = opened(editor, inspector, "manipulation.group_by")
    assert not form.general.isVisible()
    editor.statuses.take(NodeFailed(node_id, "No such column 'x'.", hint="Choose another one."))
    assert form.general.isVisible()
    assert form.general.text() == "No such column 'x'.\n→ Choose another one."
    editor.set_param(node_id, "keys", ["gre"])
    assert not form.general.isVisible()


def test_a_title_that_has_no_room_ends_in_an_ellipsis(studio: tuple[Editor, Inspector]) -> None:
    editor, inspector = studio
    node_id, _ = opened(editor, inspector, "views.scatter")
    title = "A title that is really very long, much longer than the panel beside the canvas will ever be, and longer"
    editor.rename(node_id, title)
    line = next(each for each in inspector.findChildren(ElidedLine) if each.text() == title)
    assert line.shown.endswith("…")
    assert title.startswith(line.shown[:-1])


def test_a_name_that_has_no_room_keeps_its_beginning_and_end_until_it_is_edited(
    qtbot: QtBot, studio: tuple[Editor, Inspector]
) -> None:
    editor, inspector = studio
    name = "a column with a very long name that has no room here"
    _, form = opened(editor, inspector, "views.scatter")
    field = next(row.field for row in form.rows.values() if isinstance(row.field, ColumnField))
    field.show_value(name)
    line = field.box.lineEdit()
    assert isinstance(line, ElidedLine)
    begin, end = line.shown.split("…")
    assert name.startswith(begin)
    assert name.endswith(end)
    assert begin
    assert end
    inspector.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert line.shown == name

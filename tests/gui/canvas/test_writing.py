"""Writing titles and notes in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from canvas_hand import CONTROL, Hand
from plait.card import Place
from plait.workflow import Note
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor


def _title_field(canvas: Canvas) -> QLineEdit:
    field = canvas.writing.title.field
    assert isinstance(field, QLineEdit)
    return field


def _note_field(canvas: Canvas) -> QPlainTextEdit:
    field = canvas.writing.note.field
    assert isinstance(field, QPlainTextEdit)
    return field


def test_f2_renames_the_node_where_it_stands(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.selection.set(["a"])
    hand.key(Qt.Key.Key_F2)
    field = _title_field(canvas)
    assert field.isVisible()
    assert field.text() == "Rows"
    QTest.keyClicks(field, "Applicants")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert editor.workflow.node("a").title == "Applicants"
    assert not field.isVisible()
    assert canvas.hasFocus()
    editor.undo_stack.undo()
    assert editor.workflow.node("a").title == ""


def test_esc_leaves_the_title_as_it_was(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.selection.set(["a"])
    hand.key(Qt.Key.Key_F2)
    QTest.keyClicks(_title_field(canvas), "Applicants")
    QTest.keyClick(_title_field(canvas), Qt.Key.Key_Escape)
    assert editor.workflow.node("a").title == ""
    assert editor.selection.nodes == ("a",)


def test_an_empty_title_is_that_of_the_type_again(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a", title="Applicants")
    editor.selection.set(["a"])
    canvas.rename_current()
    _title_field(canvas).clear()
    QTest.keyClick(_title_field(canvas), Qt.Key.Key_Return)
    assert editor.workflow.node("a").title == ""
    assert canvas.mirror.nodes.items["a"].card.title == "Rows"


def test_clicking_elsewhere_keeps_what_was_typed(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.selection.set(["a"])
    canvas.rename_current()
    QTest.keyClicks(_title_field(canvas), "Applicants")
    hand.click(Place(-200, -200))
    assert editor.workflow.node("a").title == "Applicants"


def test_n_adds_a_note_to_write_on(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    hand.key(Qt.Key.Key_N)
    field = _note_field(canvas)
    assert field.isVisible()
    QTest.keyClicks(field, "Who gets in?")
    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)
    (note,) = editor.workflow.notes.values()
    assert note.text == "Who gets in?"
    assert editor.selection.notes == (note.note_id,)


def test_a_double_click_edits_a_note(editor: Editor, canvas: Canvas, hand: Hand) -> None:
    editor.workflow.put_note(Note("n", "Old"))
    hand.double_click(Place(30, 30))
    field = _note_field(canvas)
    assert field.toPlainText() == "Old"
    field.setPlainText("New")
    hand.click(Place(-200, -200))
    assert editor.workflow.notes["n"].text == "New"


def test_a_note_grows_with_its_text(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.put_note(Note("n", "", height=48))
    canvas.writing.edit_note("n")
    _note_field(canvas).setPlainText("\n".join(["Title", *["line"] * 10]))
    QTest.keyClick(_note_field(canvas), Qt.Key.Key_Return, CONTROL)
    # Padding of 12 above and below, a title of 18, ten lines of 17: 212, in steps of 8.
    assert editor.workflow.notes["n"].height == 216
    assert canvas.mirror.notes.items["n"].body == ["line"] * 10


def test_a_node_that_vanishes_while_it_is_renamed_does_no_harm(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.selection.set(["a"])
    canvas.rename_current()
    editor.workflow.remove_node("a")
    QTest.keyClicks(_title_field(canvas), "Gone")
    QTest.keyClick(_title_field(canvas), Qt.Key.Key_Return)
    assert not editor.workflow.nodes


def test_typing_a_title_triggers_no_key_of_the_canvas(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.selection.set(["a"])
    canvas.rename_current()
    QTest.keyClicks(_title_field(canvas), "n f c")
    QTest.keyClick(_title_field(canvas), Qt.Key.Key_Backspace)
    QTest.keyClick(_title_field(canvas), Qt.Key.Key_Return)
    assert editor.workflow.node("a").title == "n f"
    assert not editor.workflow.notes

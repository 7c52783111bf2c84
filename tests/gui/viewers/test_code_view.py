"""The tab that shows the open workflow as a Python program."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from plait.topology import Connection
from plait_gui.canvas import Canvas
from plait_gui.editor import Editor
from plait_gui.theme import Appearance
from plait_gui.viewers.code_view import CodeView


@pytest.fixture
def view(editor: Editor, appearance: Appearance, qtbot: QtBot) -> Iterator[CodeView]:
    editor.add_node("toy.rows", 0, 0, params={"count": 3, "text": "'''\nimport os"})
    made = CodeView(editor, appearance)
    qtbot.addWidget(made)
    yield made
    made.close_code()


def test_the_program_follows_edits_while_it_is_seen(view: CodeView, editor: Editor, qtbot: QtBot) -> None:
    hidden = view.text.toPlainText()
    view.show()
    qtbot.waitUntil(lambda: "toy.rows" in view.text.toPlainText())
    editor.set_param("rows", "count", 77)
    qtbot.waitUntil(lambda: "count=77" in view.text.toPlainText())
    view.findChild(QPushButton).click()  # type: ignore[union-attr]
    view.hide()
    editor.set_param("rows", "count", 88)
    view.show()
    qtbot.waitUntil(lambda: "count=88" in view.text.toPlainText())

    assert hidden == ""
    assert view.text.isReadOnly()
    assert "count=77" in QGuiApplication.clipboard().text()
    ast.parse(view.text.toPlainText())


def test_words_texts_and_comments_have_colours_of_their_own(view: CodeView, appearance: Appearance) -> None:
    view.text.setPlainText('from x import y  # why\nf(\n    a="""\\\nif 1:\n""", b=\'#\', c=12)\n')
    palette = appearance.palette
    blocks = [view.text.document().findBlockByNumber(number) for number in range(5)]

    def colors(number: int) -> list[str]:
        formats = blocks[number].layout().formats()
        return [each.format.foreground().color().name() for each in formats]  # type: ignore[attr-defined]

    named = {name: QColor(getattr(palette, name)).name() for name in ("failed", "faint", "done", "stale", "accent")}
    assert colors(0) == [named["failed"], named["failed"], named["faint"]]
    assert colors(1) == [named["accent"]]
    assert colors(2) == [named["done"]]
    assert colors(3) == [named["done"]]
    assert colors(4) == [named["done"], named["done"], named["stale"]]


def test_selected_nodes_are_copied_as_python(editor: Editor, appearance: Appearance, qtbot: QtBot) -> None:
    editor.add_node("toy.rows", 0, 0)
    editor.add_node("toy.count", 300, 0)
    editor.connect_ports(Connection("rows", "out", "count", "table"))
    canvas = Canvas(editor, appearance)
    qtbot.addWidget(canvas)
    editor.selection.set(["count"])
    canvas.editing.copy_as_python()

    assert QGuiApplication.clipboard().text() == "count = workflow.add('toy.count', rows)\n"

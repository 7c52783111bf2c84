"""The list of what the last check found."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from plait_gui.editor import Editor
from plait_gui.theme import Appearance
from plait_gui.viewers.problems_list import ProblemsList

FOUND: dict[str, Any] = {
    "problems": [
        {"message": "There is no column 'x'.", "node_id": "shift", "hint": "Choose another."},
        {"message": "An old version.", "severity": "warning", "node_id": "", "hint": ""},
    ],
    "schemas": {},
}


def test_problems_are_listed_counted_and_lead_to_their_node(
    editor: Editor, appearance: Appearance, qtbot: QtBot
) -> None:
    editor.add_node("toy.shift", 0, 0)
    panel = ProblemsList(editor, appearance)
    qtbot.addWidget(panel)
    counts: list[int] = []
    panel.count_changed.connect(counts.append)

    editor.findings.take(FOUND)
    texts = [panel.list.item(row).text() for row in range(panel.list.count())]
    panel.show()
    with qtbot.waitSignal(panel.shown) as shown:
        panel.list.setCurrentRow(0)
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)

    assert texts == ["Shift: There is no column 'x'. Choose another.", "An old version."]
    assert counts == [2]
    assert shown.args == ["shift", ""]
    assert editor.selection.current == "shift"


def test_without_problems_the_list_says_so(editor: Editor, appearance: Appearance, qtbot: QtBot) -> None:
    panel = ProblemsList(editor, appearance)
    qtbot.addWidget(panel)
    editor.findings.take(FOUND)
    editor.findings.clear()

    assert panel._stack.currentWidget() is panel.message
    assert panel.message.text.startswith("No problems")

"""What a formula gives for the first rows, from a real engine, and where it is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from plait.errors import FormulaError
from plait.topology import Connection
from plait_gui.inspector import InputRows, Inspector
from plait_gui.inspector.fields.formula import FormulaField
from plait_gui.inspector.fields.nested import RowsField
from plait_gui.inspector.formula_result import formula_result
from plait_gui.inspector.node_form import NodeForm
from plait_gui.studio import Studio
from plait_gui.theme import Appearance

WAIT = 60_000
FRAME = pl.DataFrame({"x": [1, 2, None, 4, 5], "result": ["a", "b", "c", "d", "e"], "day": [date(2024, 1, 1)] * 5})


def test_a_formula_is_worked_out_for_the_first_rows() -> None:
    doubled = formula_result(FRAME, "x * 2.5")
    condition = formula_result(FRAME, "x >= 4 or result == 'a'")
    alone = formula_result(FRAME, "1 + 1")

    assert (doubled.columns, doubled.kind, doubled.holds, doubled.looked_at) == (("x",), "float", None, 5)
    assert doubled.rows == ((("1",), "2.5"), (("2",), "5"), (("–",), "–"), (("4",), "10"))
    assert (condition.columns, condition.kind, condition.holds) == (("x", "result"), "bool", 3)
    assert condition.rows[0] == (("1", "a"), "true")
    assert alone.rows == (((), "2"),) * 4


@pytest.mark.parametrize("text", ["x +", "missing * 2", "x + result", "nothing(x)"])
def test_what_is_no_formula_for_this_table_says_where(text: str) -> None:
    with pytest.raises(FormulaError) as error:
        formula_result(FRAME, text)
    assert error.value.text == text


def test_the_preview_follows_the_formula_and_a_mistake_is_underlined(
    qtbot: QtBot, studio: Studio, appearance: Appearance, tmp_path: Path
) -> None:
    (tmp_path / "points.csv").write_text("x,name\n1,a\n2,b\n3,c\n")
    editor = studio.editor
    inspector = Inspector(editor, appearance, InputRows(editor, studio.link, studio.draft, studio))
    qtbot.addWidget(inspector)
    inspector.resize(300, 700)
    inspector.show()
    source = editor.add_node("io.csv_reader", 0, 0, params={"path": str(tmp_path / "points.csv")})
    kept = editor.add_node("manipulation.row_filter", 300, 0, params={"condition": "x > 1"})
    rules = editor.add_node("manipulation.rule_table", 300, 200)
    for node_id in (kept, rules):
        editor.connect_ports(Connection(source, "out", node_id, "table"))
    editor.selection.set([kept])
    assert isinstance(inspector.form, NodeForm)
    field = inspector.form.rows["condition"].field
    assert isinstance(field, FormulaField)
    preview = field.preview
    qtbot.waitUntil(lambda: preview.result is not None, timeout=WAIT)
    first = preview.lines
    qtbot.keyClick(field.text, Qt.Key.Key_End)
    qtbot.keyClicks(field.text, " and name == 'b'")
    qtbot.waitUntil(lambda: preview.lines[-1:] == [("holds for 1 of the first 3 rows", "")], timeout=WAIT)
    qtbot.keyClicks(field.text, " +")
    qtbot.waitUntil(lambda: bool(field.text.extraSelections()), timeout=WAIT)
    gone = preview.isHidden()
    for _ in range(2):
        qtbot.keyClick(field.text, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: preview.isVisible() and not field.text.extraSelections(), timeout=WAIT)

    assert first == [
        ("x", "bool"),
        ("1", "false"),
        ("2", "true"),
        ("3", "true"),
        ("holds for 2 of the first 3 rows", ""),
    ]
    assert gone

    # Among several formulas only the one that is edited has a preview.
    editor.set_param(rules, "rules", [{"condition": "x > 2", "value": "'big'"}])
    editor.selection.set([rules])
    assert isinstance(inspector.form, NodeForm)
    rows = inspector.form.rows["rules"].field
    assert isinstance(rows, RowsField)
    condition, value = rows.rows[0].findChildren(FormulaField)
    value.text.setFocus()
    qtbot.waitUntil(lambda: value.preview.isVisible(), timeout=WAIT)
    assert [given for _, given in value.preview.lines[1:]] == ["big"] * 3
    assert condition.preview.isHidden()
    condition.text.setPlainText("x > 2 +")
    qtbot.waitUntil(lambda: bool(condition.text.extraSelections()), timeout=WAIT)
    assert condition.text.extraSelections()[0].cursor.selectedText() == "+"

"""What a connection says of itself under the pointer and under the keyboard."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canvas_hand import CONTROL, Hand
from plait.card import Place
from plait.events import PortSummary
from plait.topology import Connection
from plait_gui.canvas import Canvas
from plait_gui.canvas.connection_text import facts_of
from plait_gui.editor import Editor
from plait_gui.inspector import InputRows
from plait_gui.statuses import NodeState
from plait_gui.studio import Studio
from plait_gui.theme import Appearance

WAIT = 60_000


@pytest.fixture
def connection(editor: Editor) -> Connection:
    editor.workflow.add_node("toy.rows", "a", title="<b>Rows</b>", x=-300)
    editor.workflow.add_node("toy.shift", "b", x=100)
    return editor.workflow.connect("a", "out", "b", "table")


def _know(editor: Editor, columns: dict[str, str]) -> None:
    editor.findings.take({"problems": [], "schemas": {"a": {"out": {"columns": columns}}}})


def test_a_connection_tells_columns_with_types_and_the_first_rows(editor: Editor, connection: Connection) -> None:
    assert facts_of(editor, connection).text == "<b>Rows</b> → Shift\nTable"
    _know(editor, {"x": "Int64", "text": "String"})
    assert facts_of(editor, connection).lines == (("x", "int"), ("text", "text"))
    editor.statuses.put("a", NodeState("done", ports={"out": PortSummary(rows=12345, columns=2)}))
    rows = pl.DataFrame({"x": [1, None, 3, 4], "text": ["<i>one</i>", "two\nlines", "", "four"]})
    facts = facts_of(editor, connection, rows)
    assert facts.summary == "Table · 12\u202f345 rows × 2 columns"
    assert facts.lines == (("x", "int", "1", "–", "3"), ("text", "text", "<i>one</i>", "two↵lines", ""))


def test_of_many_columns_twelve_are_shown(editor: Editor, connection: Connection) -> None:
    _know(editor, {f"c{number}": "Float64" for number in range(42)})
    facts = facts_of(editor, connection)
    assert (len(facts.lines), facts.further, facts.summary) == (12, "… 30 more", "Table · 42 columns")


def test_a_model_tells_its_target_and_features(editor: Editor, connection: Connection) -> None:
    model = {"kind": "Classifier", "target": "admitted", "features": {"GRE": "Int64"}}
    editor.findings.take({"problems": [], "schemas": {"a": {"out": {"model": model}}}})
    assert facts_of(editor, connection).lines == (("admitted", "target"), ("GRE", "int"))


def test_the_card_comes_with_the_pointer_and_goes_with_it(
    editor: Editor, canvas: Canvas, hand: Hand, connection: Connection
) -> None:
    _know(editor, {"x": "Int64"})
    item = canvas.mirror.connections.find(connection)
    assert item is not None
    at = canvas.mapFromScene(QPointF(*item.middle))
    hand.move(item.middle)
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, canvas.viewport().mapToGlobal(at)))
    assert canvas.card.isVisible()
    assert canvas.card.accessibleName() == "<b>Rows</b> → Shift\nTable · 1 column\nx · int"
    assert canvas.hasFocus()
    assert canvas.rect().contains(canvas.card.geometry())
    # What is found out meanwhile is shown at once.
    _know(editor, {"x": "Int64", "y": "String"})
    assert canvas.card.facts == facts_of(editor, connection)
    hand.move(Place(item.middle.x, item.middle.y + 200))
    assert not canvas.card.isVisible()


def test_keys_lead_to_a_connection_its_card_its_data_and_a_node_within(
    qtbot: QtBot, editor: Editor, canvas: Canvas, hand: Hand, connection: Connection
) -> None:
    editor.selection.set(["a"])
    hand.key(Qt.Key.Key_Right, CONTROL)
    assert (editor.selection.connections, canvas.card.connection) == ((connection,), connection)
    hand.key(Qt.Key.Key_Tab)
    assert canvas.adding.quick_add.heading.text() == "Insert a node"
    qtbot.keyClicks(canvas.adding.quick_add.field, "ordered")
    qtbot.keyClick(canvas.adding.quick_add.field, Qt.Key.Key_Return)
    assert sorted(map(str, editor.workflow.connections)) == ["a.out -> ordered.table", "ordered.out -> b.table"]
    hand.key(Qt.Key.Key_Left, CONTROL)
    with qtbot.waitSignal(canvas.port_selected) as seen:
        hand.key(Qt.Key.Key_Return)
    assert (seen.args, editor.selection.nodes) == (["a", "out"], ("a",))
    assert not canvas.card.isVisible()


def test_the_first_rows_come_from_the_engine(
    qtbot: QtBot, studio: Studio, appearance: Appearance, tmp_path: Path
) -> None:
    (tmp_path / "points.csv").write_text("x,name\n1,a\n2,<b>\n3,c\n4,d\n")
    editor = studio.editor
    rows = InputRows(editor, studio.link, studio.draft, studio, reader="canvas")
    canvas = Canvas(editor, appearance, rows=rows)
    qtbot.addWidget(canvas)
    canvas.show()
    source = editor.add_node("io.csv_reader", 0, 0, params={"path": str(tmp_path / "points.csv")})
    kept = editor.add_node("manipulation.row_filter", 300, 0, params={"condition": "x > 1"})
    connection = Connection(source, "out", kept, "table")
    editor.connect_ports(connection)
    canvas.card.show_connection(connection, canvas.rect().center())
    card = canvas.card
    qtbot.waitUntil(lambda: card.facts is not None and len(card.facts.lines) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: card.facts is not None and len(card.facts.lines[0]) == 5, timeout=WAIT)
    assert card.facts is not None
    assert card.facts.lines == (("x", "int", "1", "2", "3"), ("name", "text", "a", "<b>", "c"))
    assert card.facts.summary == "Table · 2 columns · preview of the first rows"

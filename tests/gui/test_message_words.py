"""What the engine and the nodes say of what goes wrong, in a German window and in an English one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plait.events import NodeFailed, NodeFinished, NodeLogged, NodeSkipped
from plait.problem import Problem
from plait_gui.canvas.tooltips import node_text
from plait_gui.inspector.parameter_row import ParameterRow
from plait_gui.message_words import event_in_words, message_text, problem_in_words
from plait_gui.window import Window

WAIT = 30_000


def test_in_english_a_message_is_as_it_is(qapp: QApplication) -> None:
    problem, event = Problem("There is no column 'x'.", hint="It has none."), NodeSkipped("a", "It is bypassed.")
    assert message_text("There is no column 'x'.") == "There is no column 'x'."
    assert problem_in_words(problem) is problem
    assert event_in_words(event) is event


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("There is no column 'a b'.", "Es gibt keine Spalte „a b“."),
        ("Did you mean 'x'? The columns are 'x', 'y'.", "Ist „x“ gemeint? Die Spalten sind „x“, „y“."),
        ("'Folds': Input should be greater than or equal to 2.", "„Folds“: muss mindestens 2 sein."),
        ("'Columns' is not set.", "„Spalten“ ist nicht gesetzt."),
        (
            "'t.csv', line 3: the row has 2 fields instead of 3. If a title comes before the header, set 'Skip rows'.",
            "„t.csv“, Zeile 3: Die Zeile hat 2 Felder statt 3. Steht ein Titel vor der Kopfzeile, „Zeilen "
            "überspringen“ setzen.",
        ),
        ("The column 'x' holds String values, not numbers.", "Die Spalte „x“ enthält String-Werte, keine Zahlen."),
        ("Nothing is connected to the input 'table'.", "Mit dem Eingang „Tabelle“ ist nichts verbunden."),
        ("Connect a Table to it.", "Etwas vom Typ Tabelle verbinden."),
        ("It needs 'CSV Reader', which failed.", "Gebraucht wird „CSV lesen“, was fehlgeschlagen ist."),
        ("KeyError: 'x'", "KeyError: 'x'"),
    ],
)
def test_a_message_in_german(german: None, message: str, shown: str) -> None:
    assert message_text(message) == shown


def test_findings_and_events_in_german(german: None) -> None:
    assert problem_in_words(Problem("It has none.", node_id="a", hint="Leave it out.")) == Problem(
        "Es gibt keine.", node_id="a", hint="Sie weglassen."
    )
    failed = NodeFailed("a", "There is no column 'x'.", "It has none.", "Traceback")
    assert event_in_words(failed) == NodeFailed("a", "Es gibt keine Spalte „x“.", "Es gibt keine.", "Traceback")
    assert event_in_words(NodeSkipped("a", "It is bypassed.")) == NodeSkipped("a", "Überbrückt.")
    assert event_in_words(NodeLogged("a", "anything printed")) == NodeLogged("a", "anything printed")
    finished = NodeFinished("a", 1.0, {}, {}, fused=False)
    assert event_in_words(finished) is finished


def test_a_german_window_tells_in_german_what_is_wrong(
    german: None, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = window.studio.editor
    node_id = window.canvas.adding.add("io.csv_reader")
    assert isinstance(node_id, str)
    file = tmp_path / "gone.csv"
    editor.set_param(node_id, "path", str(file))
    problems = window.bottom.problems.list
    qtbot.waitUntil(lambda: problems.count() == 1 and "gone.csv" in problems.item(0).text(), timeout=WAIT)

    said = f"Es gibt keine Datei „{file}“."
    assert problems.item(0).text().startswith(f"CSV lesen: {said}")
    assert said in node_text(editor, window.canvas.mirror.nodes.items[node_id])
    with qtbot.waitSignal(window.studio.running.ended, timeout=WAIT):
        window.studio.running.run_all()
    assert "There is no" not in window.bottom.log.toPlainText() + window.notice.text

    editor.selection.set([node_id])
    editor.set_param(node_id, "skip_rows", -1)
    row = next(each for each in window.inspector.findChildren(ParameterRow) if each.spec.name == "skip_rows")
    qtbot.waitUntil(lambda: row.problem.text() == "„Zeilen überspringen“: muss mindestens 0 sein.", timeout=WAIT)
    assert row.problem.isVisible()

"""The log, and the timeline of the last run."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from plait.events import NodeFailed, NodeFinished, NodeLogged, NodeSkipped, NodeStarted, RunFinished, RunStarted
from plait_gui.editor import Editor
from plait_gui.theme import Appearance
from plait_gui.viewers.log_view import LONGEST, MOST_LINES, LogView
from plait_gui.viewers.timeline import Timeline, ticks


@pytest.fixture
def log(editor: Editor, appearance: Appearance, qtbot: QtBot) -> LogView:
    editor.add_node("toy.shift", 0, 0)
    made = LogView(editor, appearance)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def timeline(editor: Editor, appearance: Appearance, qtbot: QtBot) -> Timeline:
    for type_id in ("toy.rows", "toy.shift"):
        editor.add_node(type_id, 0, 0)
    made = Timeline(editor, appearance)
    made.resize(600, 200)
    qtbot.addWidget(made)
    return made


def lines(log: LogView) -> list[str]:
    return [line[10:] for line in log.toPlainText().splitlines()]


def test_a_run_is_told_in_lines(log: LogView) -> None:
    for event in (
        RunStarted(1),
        NodeLogged("shift", "half <b>done</b>"),
        NodeFailed("shift", "It broke.", "Mend it.", "Traceback…"),
        RunFinished("failed", 1.25),
    ):
        log.take(event)

    assert lines(log) == [
        "Run of 1 node began.",
        "Shift: half <b>done</b>",
        "Shift failed: It broke. Mend it.",
        "Traceback…",
        "Run failed after 1.2 s.",
    ]


def test_the_log_stays_small_whatever_nodes_print(log: LogView) -> None:
    for index in range(MOST_LINES + 50):
        log.say(f"line {index}")
    log.say("x" * 100_000)

    assert log.document().blockCount() == MOST_LINES
    assert len(lines(log)[-1]) == LONGEST + 1


def test_bars_follow_the_run(timeline: Timeline) -> None:
    timeline.take(RunStarted(3))
    timeline.take(NodeStarted("rows"))
    timeline.take(NodeFinished("rows", 0.25, {}, {}))
    timeline.take(NodeFinished("fused", 0.1, {}, {}, fused=True))
    timeline.take(NodeStarted("shift"))
    timeline.take(NodeFailed("shift", "broken"))
    timeline.take(NodeSkipped("count", "It needs shift."))
    timeline.take(RunFinished("failed", 0.5))

    rows, shift = timeline.bars
    assert (rows.node_id, rows.failed) == ("rows", False)
    assert rows.ended is not None
    assert rows.ended - rows.began == pytest.approx(0.25)
    assert (shift.node_id, shift.failed) == ("shift", True)


def test_a_node_that_was_at_work_when_the_run_ended_has_an_end(timeline: Timeline) -> None:
    timeline.take(RunStarted(1))
    timeline.take(NodeStarted("rows"))
    timeline.take(RunFinished("cancelled", 0.0))

    assert timeline.bars[0].ended is not None


def test_a_click_on_a_bar_selects_its_node(timeline: Timeline, editor: Editor, qtbot: QtBot) -> None:
    timeline.take(RunStarted(2))
    for node_id in ("rows", "shift"):
        timeline.take(NodeStarted(node_id))
        timeline.take(NodeFinished(node_id, 0.1, {}, {}))
    timeline.take(RunFinished("done", 0.2))
    timeline.show()

    qtbot.mouseClick(timeline.widget(), Qt.MouseButton.LeftButton, pos=QPoint(300, 24 + 24 + 12))

    assert editor.selection.current == "shift"


def test_the_timeline_is_painted_while_a_run_goes_on_and_afterwards(timeline: Timeline) -> None:
    empty = timeline.grab().toImage()
    timeline.take(RunStarted(1))
    timeline.take(NodeStarted("rows"))
    running = timeline.grab().toImage()
    timeline.take(RunFinished("done", 0.0))

    assert empty != running


@pytest.mark.parametrize(
    ("span", "most", "expected"),
    [
        (2.5, 5, [0, 1, 2]),
        (0.02, 5, [0, 0.005, 0.01, 0.015, 0.02]),
        (100.0, 3, [0, 50, 100]),
        (9.9, 10, list(range(10))),
    ],
)
def test_the_axis_has_round_numbers(span: float, most: int, expected: list[float]) -> None:
    assert ticks(span, most) == pytest.approx(expected)

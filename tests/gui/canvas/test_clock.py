"""How long nodes have been running."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from plait_gui.canvas import Canvas, clock
from plait_gui.canvas.clock import Clock
from plait_gui.editor import Editor
from plait_gui.statuses import NodeState


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A time that goes on when it is told."""
    time = [100.0]
    monkeypatch.setattr(clock, "monotonic", lambda: time[0])
    return time


def test_it_counts_from_the_first_time_that_a_node_is_seen_to_run(qapp: object, now: list[float]) -> None:
    parent = QObject()
    made = Clock(parent)
    made.follow("a", is_running=True)
    now[0] = 103.0
    made.follow("a", is_running=True)
    assert made.elapsed("a") == 3.0
    assert made.elapsed("b") is None
    made.follow("a", is_running=False)
    assert made.elapsed("a") is None


def test_it_ticks_only_while_something_runs(qapp: object) -> None:
    parent = QObject()
    made = Clock(parent)
    (timer,) = made.findChildren(QTimer)
    assert not timer.isActive()
    made.follow("a", is_running=True)
    made.follow("b", is_running=True)
    made.follow("a", is_running=False)
    assert timer.isActive()
    made.follow("b", is_running=False)
    assert not timer.isActive()


def test_a_card_tells_the_time_while_its_node_runs(
    qtbot: QtBot, editor: Editor, canvas: Canvas, now: list[float]
) -> None:
    editor.workflow.add_node("toy.rows", "a")
    editor.statuses.put("a", NodeState("running", message="reading"))
    assert canvas.mirror.nodes.items["a"].foot.text == "reading"
    now[0] = 112.0
    qtbot.waitUntil(lambda: canvas.mirror.nodes.items["a"].foot.text == "reading · 12 s", timeout=3000)
    editor.workflow.remove_node("a")
    assert not any(each.isActive() for each in canvas.mirror.findChildren(QTimer))

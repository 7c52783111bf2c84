"""A training that is watched in the window: its curve on the card, and what is asked of it while it goes on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from plait_gui.actions.steer_actions import GO_ON, PAUSE
from plait_gui.level import Level
from plait_gui.statuses import MOST_LOSSES, NodeState, Statuses
from plait_gui.window import Window

pytest.importorskip("torch")

WAIT = 60_000
FOUR = {"content": {"kind": "codes", "columns": 4}, "rows": 4}
ENDLESS = {
    "layers": "2", "output": "sigmoid", "loss": "cross entropy", "scale": "none", "epochs": 1_000_000,
    "training": {"aside": 0.0},
}  # fmt: skip


def entry(window: Window, text: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == text)


@pytest.mark.slow
def test_a_training_is_paused_goes_on_with_another_rate_and_is_cancelled(window: Window, qtbot: QtBot) -> None:
    editor, running = window.studio.editor, window.studio.running
    editor.add_node("io.data_generator", 0, 0, params=FOUR)
    editor.add_node("deep.autoencoder", 272, 0, params=ENDLESS)
    editor.workflow.connect("data_generator", "out", "autoencoder", "table")

    def state() -> NodeState:
        return editor.statuses.of("autoencoder")

    assert not entry(window, PAUSE).isEnabled()
    running.run_all()
    qtbot.waitUntil(lambda: len(state().curve) >= 5, timeout=WAIT)
    assert state().message.endswith("of 1000000")

    entry(window, PAUSE).trigger()
    assert entry(window, GO_ON).isEnabled()
    # Until it has heard of it; then nothing comes any more.
    qtbot.wait(1000)
    before = state()
    qtbot.wait(1000)
    assert state() == before

    assert running.steer(["autoencoder"], {"rate": 0.5}) == ("autoencoder",)
    entry(window, GO_ON).trigger()
    qtbot.waitUntil(lambda: state().message != before.message, timeout=WAIT)
    qtbot.waitUntil(lambda: state().metrics.get("rate") == 0.5, timeout=WAIT)
    with qtbot.waitSignal(running.ended, timeout=WAIT):
        running.cancel()
    assert not entry(window, PAUSE).isEnabled()
    assert state().curve == ()


def test_a_long_curve_is_thinned_and_keeps_its_newest_loss() -> None:
    from plait.events import NodeProgress, NodeStarted

    statuses = Statuses(Level())
    statuses.take(NodeStarted("a"))
    for number in range(500):
        statuses.take(NodeProgress("a", number / 500, "", {"loss": float(number)}))
    curve = statuses.of("a").curve
    assert MOST_LOSSES // 2 <= len(curve) <= MOST_LOSSES
    assert list(curve) == sorted(curve)
    assert curve[-1] == 499
    assert curve[0] == 0
    statuses.take(NodeProgress("a", 1.0, "", {"loss": float("nan"), "other": 1.0}))
    assert statuses.of("a").curve == curve
    assert statuses.running() == ("a",)

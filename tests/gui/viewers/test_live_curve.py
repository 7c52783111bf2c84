"""The course of a training in the views panel."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from plait.events import NodeFinished, NodeProgress, NodeStarted
from plait_gui.studio import Studio
from plait_gui.theme import Appearance
from plait_gui.viewers.course_groups import course_groups
from plait_gui.viewers.live_curve import LiveCurve
from plait_gui.viewers.view_pane import TRAINING
from plait_gui.viewers.views_panel import ViewsPanel


@pytest.fixture
def panel(studio: Studio, appearance: Appearance, qtbot: QtBot) -> Iterator[ViewsPanel]:
    for type_id in ("toy.steps", "toy.count", "toy.rows"):
        studio.editor.add_node(type_id, 0, 0)
    made = ViewsPanel(studio.editor, appearance, studio.link, studio.draft)
    qtbot.addWidget(made)
    made.resize(640, 320)
    made.show()
    yield made
    made.close_view()


def tabs(panel: ViewsPanel) -> list[str]:
    return [panel.following.tabs.tabText(index) for index in range(panel.following.tabs.count())]


def tell(studio: Studio, node_id: str, number: int, **metrics: float) -> None:
    studio.link.run_event.emit(NodeProgress(node_id, number / 10, f"epoch {number}", metrics))


def test_metrics_that_can_be_compared_share_a_picture() -> None:
    courses = {
        "loss": [(1, 3.0)],
        "validation_loss": [(1, 4.0)],
        "accuracy": [(1, 0.5)],
        "rate": [(1, 0.1)],
        "auc": [(1, 0.7)],
        "steps": [(1, 100.0)],
        "none": [],
        "more": [(1, 7.0)],
    }

    assert course_groups(courses) == [["loss", "validation_loss"], ["accuracy", "auc"], ["rate"], ["steps"]]


def test_the_course_is_shown_while_the_node_is_at_work_and_stays_as_a_tab(
    panel: ViewsPanel, studio: Studio, appearance: Appearance, qtbot: QtBot
) -> None:
    studio.editor.selection.set(["steps"])
    before = tabs(panel)
    studio.link.run_event.emit(NodeStarted("steps"))
    tell(studio, "steps", 1, loss=2.0, accuracy=0.2)
    tell(studio, "steps", 2, loss=1.0, accuracy=0.4)
    live = panel.following.stack.currentWidget()
    assert isinstance(live, LiveCurve)
    first = (live.headline, live.groups)
    light = live.grab().toImage()
    tell(studio, "steps", 3, loss=0.5, accuracy=0.6)
    grown = live.grab().toImage()
    appearance.set_dark(True)
    dark = live.grab().toImage()
    studio.link.run_event.emit(NodeFinished("steps", 1.0, {}, {"loss": 0.5}))
    qtbot.waitUntil(lambda: not isinstance(panel.following.stack.currentWidget(), LiveCurve), timeout=30_000)
    panel.following.tabs.setCurrentIndex(1)
    after = panel.following.stack.currentWidget()

    assert first == ("epoch 2 · 20 %", [["loss"], ["accuracy"]])
    assert light != grown
    assert grown != dark
    assert (before, tabs(panel), panel.following.port) == (["Steps"], ["Steps", "Training"], TRAINING)
    assert isinstance(after, LiveCurve)
    assert after.headline == "Done"


def test_a_training_that_gives_only_a_table_is_shown_too_and_another_selection_ends_it(
    panel: ViewsPanel, studio: Studio, qtbot: QtBot
) -> None:
    studio.editor.selection.set(["rows"])
    studio.link.run_event.emit(NodeStarted("rows"))
    tell(studio, "rows", 1, cost=1.0)
    shown = panel.following.stack.currentWidget()
    name = tabs(panel)
    studio.editor.selection.set(["steps"])
    tell(studio, "rows", 2, cost=0.5)
    qtbot.waitUntil(lambda: not isinstance(panel.following.stack.currentWidget(), LiveCurve), timeout=30_000)

    assert isinstance(shown, LiveCurve)
    assert name == ["Training"]
    assert tabs(panel) == ["Steps"]

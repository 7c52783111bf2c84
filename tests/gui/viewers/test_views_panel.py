"""Figures, models and metrics of the node that is selected, from a real engine."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator

import polars as pl
import pytest
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from plait.figure import Figure
from plait_gui.studio import Studio
from plait_gui.theme import Appearance
from plait_gui.viewers.facts_view import FactsView, facts_of_metrics, facts_of_model, facts_of_value
from plait_gui.viewers.figure_view import FigureView
from plait_gui.viewers.view_header import ViewHeader
from plait_gui.viewers.views_panel import ViewsPanel

WAIT = 30_000


@pytest.fixture
def panel(studio: Studio, appearance: Appearance, qtbot: QtBot) -> Iterator[ViewsPanel]:
    editor = studio.editor
    editor.add_node("gui.bars", 0, 0)
    editor.add_node("cli.everything", 0, 0)
    editor.add_node("toy.rows", 0, 0)
    made = ViewsPanel(editor, appearance, studio.link, studio.draft)
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    yield made
    made.close_view()


def shown(panel: ViewsPanel, kind: type) -> bool:
    return isinstance(panel.following.stack.currentWidget(), kind)


def facts(panel: ViewsPanel) -> list[tuple[str, str]]:
    view = panel.following.stack.currentWidget()
    assert isinstance(view, FactsView)
    return [(view._text(row, 0), view._text(row, 1)) for row in range(view.rowCount())]


def test_before_anything_is_selected_the_panel_says_what_to_do(panel: ViewsPanel) -> None:
    assert panel.following.message.text == "No view is shown. Select a node that gives a figure, a model or metrics."


def test_a_node_that_was_not_run_says_how_to_run_it(panel: ViewsPanel, studio: Studio, qtbot: QtBot) -> None:
    studio.editor.selection.set(["bars"])

    qtbot.waitUntil(lambda: "has not been run" in panel.following.message.text, timeout=WAIT)
    assert panel.following.message.text.endswith("has not been run. Run it to see its result: F7.")


def test_a_figure_is_drawn_and_drawn_again_in_another_theme_and_size(
    panel: ViewsPanel, studio: Studio, appearance: Appearance, qtbot: QtBot, run: Callable[[], None]
) -> None:
    studio.editor.selection.set(["bars"])
    run()
    qtbot.waitUntil(lambda: shown(panel, FigureView), timeout=WAIT)

    def corner() -> int:
        """How light the figure is that is shown; one that a check brings takes the place of the one of the run."""
        return panel.following.stack.currentWidget().grab().toImage().pixelColor(3, 3).lightness()

    qtbot.waitUntil(lambda: canvas_of(panel) is not None, timeout=WAIT)
    assert corner() > 200
    appearance.set_dark(True)
    qtbot.waitUntil(lambda: corner() < 80, timeout=WAIT)
    panel.resize(640, 420)

    def fits() -> bool:
        canvas = canvas_of(panel)
        return canvas is not None and abs(canvas.figure.get_figwidth() * 96 - panel.following.stack.width()) < 2

    qtbot.waitUntil(fits, timeout=WAIT)
    canvas = canvas_of(panel)
    assert canvas is not None
    assert len(canvas.figure.axes[0].patches) == 3
    assert panel.following.stack.currentWidget().accessibleName() == "Three bars"


def canvas_of(panel: ViewsPanel) -> FigureCanvasQTAgg | None:
    """What the figure that is shown is drawn on, if it is there already."""
    view = panel.following.stack.currentWidget()
    return view._canvas if isinstance(view, FigureView) else None


def test_tabs_without_room_scroll_and_keep_their_words(qtbot: QtBot, appearance: Appearance) -> None:
    header = ViewHeader(appearance)
    qtbot.addWidget(header)
    for words in ("Lift", "Metrics", "Precision–Recall", "A title that is much longer than a tab needs to be"):
        header.tabs.addTab(words)
    header.resize(260, 40)
    header.show()
    widths = [header.tabs.tabRect(index).width() for index in range(3)]
    metrics = header.tabs.fontMetrics()
    assert widths[0] > metrics.horizontalAdvance("Lift")
    assert widths[1] > metrics.horizontalAdvance("Metrics")
    assert widths[2] >= min(120, header.tabs.tabSizeHint(2).width())
    assert sum(widths) > header.tabs.width()
    assert [each.isVisible() for each in header.tabs.findChildren(QToolButton)] == [True, True]


def test_metrics_models_and_values_have_a_tab_each(
    panel: ViewsPanel, studio: Studio, qtbot: QtBot, run: Callable[[], None]
) -> None:
    studio.editor.selection.set(["everything"])
    run()
    titles = [panel.following.tabs.tabText(index) for index in range(panel.following.tabs.count())]
    assert titles == ["Everything · metrics", "Text", "Model"]
    qtbot.waitUntil(lambda: shown(panel, FactsView), timeout=WAIT)
    assert facts(panel) == [("Half", "0.5"), ("Nothing", "nan")]

    panel.following.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shown(panel, FactsView) and facts(panel) == [("Value", "hello")], timeout=WAIT)


def test_a_node_that_has_only_tables_leaves_the_last_view_in_place(
    panel: ViewsPanel, studio: Studio, qtbot: QtBot, run: Callable[[], None]
) -> None:
    studio.editor.selection.set(["bars"])
    run()
    qtbot.waitUntil(lambda: shown(panel, FigureView), timeout=WAIT)

    studio.editor.selection.set(["rows"])
    qtbot.wait(200)
    assert shown(panel, FigureView)
    assert panel.node_id == "bars"

    studio.editor.remove(["bars"])
    qtbot.waitUntil(lambda: panel.node_id == "", timeout=WAIT)


def test_facts_read_well() -> None:
    assert facts_of_metrics({"auc": 0.98765, "mean_f1": 1.0, "rows": 1234}) == [
        ("AUC", "0.9877"),
        ("Mean F1", "1"),
        ("Rows", "1\u202f234"),
    ]
    model = {"kind": "Classifier", "target": "y", "classes": ["no", "yes"], "features": {"a": "Int64"}, "adds": {}}
    assert facts_of_model(model) == [
        ("Kind", "Classifier"),
        ("Target", "y"),
        ("Classes", "no, yes"),
        ("Features (1)", "a"),
    ]
    assert facts_of_value([1, "<b>"]) == [("1", "1"), ("2", "<b>")]
    assert facts_of_value({"a": [True]}) == [("a", "[true]")]


def test_figures_beside_one_another_are_tabs_of_their_port(panel: ViewsPanel, studio: Studio, qtbot: QtBot) -> None:
    bars = Figure("gui.bars", {"bars": pl.DataFrame({"name": ["a", "b"], "value": [1.0, 2.0]})}, {"size": [400, 300]})
    both = bars.with_sides(
        {"Other <b>": Figure("gui.bars", {"bars": pl.DataFrame({"name": ["a"], "value": [5.0]})}, {"size": [9, 9]})}
    )
    studio.editor.selection.set(["bars"])
    qtbot.waitUntil(lambda: "has not been run" in panel.following.message.text, timeout=WAIT)
    answers = {"kind": "figure", "content": b64encode(both.to_bytes()).decode("ascii")}
    panel.following._take(answers)
    first = [panel.following.tabs.tabText(index) for index in range(panel.following.tabs.count())]
    whole = panel.following.stack.currentWidget()
    panel.following.tabs.blockSignals(True)
    panel.following.tabs.setCurrentIndex(1)
    panel.following.tabs.blockSignals(False)
    panel.following._take(answers)
    side = panel.following.stack.currentWidget()
    panel.following._take({"kind": "figure", "content": b64encode(bars.to_bytes()).decode("ascii")})
    last = [panel.following.tabs.tabText(index) for index in range(panel.following.tabs.count())]

    assert first == ["Bars", "Other <b>"]
    assert isinstance(whole, FigureView)
    assert isinstance(side, FigureView)
    assert side is not whole
    assert (panel.following.port, last) == ("out", ["Bars"])

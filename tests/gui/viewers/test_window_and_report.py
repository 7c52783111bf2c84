"""A figure shows the same in the window and in a report: every view, light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl
import pytest
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from PySide6.QtWidgets import QWidget

from drawn_data import drawn_data, said
from drawn_images import blocks, table_of
from network_graphs import karate
from plait import Metrics, RunContext
from plait.arguments import arguments_of
from plait.figure.painting import canvas_of
from plait.figure.rendering import svg
from plait.registry import NodeRegistry
from plait.table import lazy
from plait.theme import DARK, DARK_PALETTE, LIGHT, LIGHT_PALETTE
from plait_gui.editor import Editor
from plait_gui.theme import Appearance
from plait_gui.viewers.drawing_library import DrawingLibrary
from plait_gui.viewers.figure_view import FigureView
from plait_gui.viewers.gesture_bar import GestureBar
from plait_gui.viewers.node_settings import NodeSettings
from plait_nodes.mining.decision_tree import decision_tree
from text_contrast import faint_texts

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas
    from pytestqt.qtbot import QtBot

    from plait.figure import Figure
    from plait.theme import FigureTheme, Palette

SIZE = (460, 340)
_RANDOM = np.random.default_rng(4)
ROWS = pl.DataFrame(
    {
        "x": _RANDOM.normal(size=60).round(3),
        "y": _RANDOM.normal(size=60).round(3),
        "kind": [["one", "two", "three"][row % 3] for row in range(60)],
        "sick": [row % 2 == 0 for row in range(60)],
        "guess": [(row % 2 + row % 7 / 3) / 3 for row in range(60)],
        "said": [["one", "two", "three"][row // 2 % 3] for row in range(60)],
        "time": list(range(60)),
        "gap": [None if row % 5 == 0 else row for row in range(60)],
    }
)
VIEWS: dict[str, dict[str, Any]] = {
    "views.bar": {"category": "kind", "value": "x", "function": "mean"},
    "views.box": {"columns": ["x"], "groups": "kind"},
    "views.calibration": {"truth": "sick", "scores": ["guess"]},
    "views.confusion_matrix": {"actual": "kind", "predicted": "said"},
    "views.correlation_heatmap": {"columns": ["x", "y", "guess"]},
    "views.dendrogram": {"features": ["x", "y"]},
    "views.feature_importance": {"feature": "kind", "importance": "x"},
    "views.heatmap": {"down": "kind", "across": "said"},
    "views.histogram": {"column": "x", "groups": "kind"},
    "views.lift": {"truth": "sick", "scores": ["guess"]},
    "views.line": {"x": "time", "y": ["x", "y"]},
    "views.metrics_card": {},
    "views.parallel_coordinates": {"columns": ["x", "y", "guess"], "color": "kind"},
    "views.pie": {"category": "kind"},
    "views.precision_recall": {"truth": "sick", "scores": ["guess"]},
    "views.roc_curve": {"truth": "sick", "scores": ["guess", "x"], "hull": True},
    "views.scatter": {"x": "x", "y": "y", "color": "kind", "trend": True},
    "views.scatter_matrix": {"columns": ["x", "y", "guess"], "color": "kind"},
    "views.statistics_view": {},
    "views.table_view": {},
    "views.text": {"text": "Of {rows} rows."},
    "views.threshold_explorer": {"truth": "sick", "score": "guess"},
    "views.tree": {},
    "network.viewer": {},
    "image.image_grid": {},
    "deep.learning_curve": {},
}

CHOSEN: dict[str, dict[str, Any]] = {
    "views.bar": {"category": "kind", "selection": ["two"]},
    "views.box": {"columns": ["x"], "groups": "kind", "selection": ["two"]},
    "views.confusion_matrix": {**VIEWS["views.confusion_matrix"], "selection": [{"actual": "one", "predicted": "two"}]},
    "views.heatmap": {"down": "kind", "across": "said", "selection": [{"row": "one", "column": "two"}]},
    "views.histogram": {"column": "x", "selection": [{"low": -1, "high": 0.5}]},
    "views.line": {"x": "time", "y": ["x"], "selection": [{"low": 10, "high": 59}]},
    "views.pie": {"category": "kind", "selection": ["two"]},
    "views.scatter": {"x": "x", "y": "y", "trend": True, "selection": [{"x_from": -9, "x_to": 9}]},
    "views.statistics_view": {"selection": [{"column": "gap", "missing": True}, {"column": "kind", "value": "one"}]},
    "views.table_view": {"columns": ["gap", "kind"], "selection": list(range(60))},
    "views.tree": {"selection": list(range(9))},
}
"""Views in which something is chosen."""


def test_every_view_is_tried() -> None:
    registry = NodeRegistry()
    views = {each for each in registry.ids() if each.startswith("views.")}
    assert views <= set(VIEWS)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("type_id", VIEWS)
def test_the_window_draws_what_the_report_draws(type_id: str, dark: bool, qtbot: QtBot) -> None:
    registry = NodeRegistry()
    figure = figure_of(registry, type_id)
    appearance = Appearance(dark=dark)
    shown = in_window(figure, registry, type_id, appearance, qtbot)
    reported = in_report(figure, registry, appearance.figure_theme)
    assert drawn_data(shown) == drawn_data(reported)
    assert said(shown) == said(reported)
    assert shown.axes
    assert any(part["artists"] for part in drawn_data(shown)) or said(shown)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: str(theme.name))
@pytest.mark.parametrize("type_id", VIEWS)
def test_every_text_of_a_report_can_be_read(type_id: str, theme: FigureTheme) -> None:
    registry = NodeRegistry()
    assert faint_texts(in_report(figure_of(registry, type_id), registry, theme)) == {}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: str(theme.name))
@pytest.mark.parametrize("type_id", CHOSEN)
def test_every_text_can_be_read_where_something_is_chosen(type_id: str, theme: FigureTheme) -> None:
    registry = NodeRegistry()
    assert faint_texts(in_report(figure_of(registry, type_id, CHOSEN), registry, theme)) == {}


@pytest.mark.parametrize(("theme", "palette"), [(LIGHT, LIGHT_PALETTE), (DARK, DARK_PALETTE)], ids=["light", "dark"])
def test_a_figure_lies_on_its_own_ground_in_a_report(theme: FigureTheme, palette: Palette) -> None:
    assert theme.background == palette.panel


def test_a_text_that_can_hardly_be_read_is_found() -> None:
    canvas = canvas_of(*SIZE)
    canvas.set_facecolor("#FFFFFF")
    for height, color in ((0.2, "#000000"), (0.4, "#AAAAAA"), (0.6, "#767676")):
        canvas.text(0.1, height, f"in {color}", color=color)
    canvas.text(0.1, 0.8, "half seen", color="#000000", alpha=0.3)
    canvas.text(0.1, 0.9, "large", color="#888888", fontsize=20)
    assert faint_texts(canvas) == {"in #AAAAAA": 2.32, "half seen": pytest.approx(2.1, abs=0.05)}


def figure_of(registry: NodeRegistry, type_id: str, states: dict[str, dict[str, Any]] = VIEWS) -> Figure:
    node_type = registry.get(type_id)
    arguments: dict[str, Any] = dict(arguments_of(node_type, states[type_id], None))
    if node_type.signature.context:
        arguments[node_type.signature.context] = RunContext()
    result = node_type(*inputs_of(type_id), **arguments)
    found: Figure = result.figure if hasattr(result, "figure") else getattr(result, "out", result)
    return found


def inputs_of(type_id: str) -> tuple[object, ...]:
    rows = lazy(ROWS)
    match type_id:
        case "views.metrics_card" | "views.text":
            return (Metrics(rows=60, accuracy=0.75),)
        case "views.tree":
            return (decision_tree(lazy(ROWS.drop("gap")), target="kind", depth=3).model,)
        case "network.viewer":
            return (karate(),)
        case "image.image_grid":
            return (table_of(blocks(), blocks()),)
        case "deep.learning_curve":
            return (lazy({"epoch": [1, 2, 3], "loss": [3.0, 2.0, 1.5]}),)
        case _:
            return (rows,)


def in_window(figure: Figure, registry: NodeRegistry, type_id: str, appearance: Appearance, qtbot: QtBot) -> Canvas:
    editor = Editor(registry)
    settings = NodeSettings(editor, editor.add_node(type_id, 0, 0))
    bar = GestureBar(appearance)
    library = DrawingLibrary()
    draw = registry.drawing(figure.drawing)
    window = QWidget()
    view = FigureView(figure, draw, appearance, library, settings, bar, window)
    for widget in (bar, window):
        qtbot.addWidget(widget)
    window.resize(*SIZE)
    view.resize(*SIZE)
    window.show()
    qtbot.waitUntil(lambda: bool(view.findChildren(FigureCanvasQTAgg)), timeout=30_000)
    (canvas,) = view.findChildren(FigureCanvasQTAgg)
    found: Canvas = canvas.figure
    return found


def in_report(figure: Figure, registry: NodeRegistry, theme: FigureTheme) -> Canvas:
    seen: list[Canvas] = []
    draw = registry.drawing(figure.drawing)

    def seen_drawing(given: Figure, canvas: Canvas, colors: FigureTheme) -> None:
        draw(given, canvas, colors)
        seen.append(canvas)

    assert "<svg" in svg(figure, seen_drawing, theme=theme, size=SIZE)
    return seen[0]

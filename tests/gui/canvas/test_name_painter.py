"""Names on cards that are too small for anything else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetricsF

from plait.theme import LIGHT_PALETTE
from plait_gui.canvas import Canvas
from plait_gui.canvas.name_painter import NAMED_ZOOM, split
from plait_gui.editor import Editor
from plait_gui.statuses import NodeState
from plait_gui.theme import Appearance


@pytest.fixture
def metrics(appearance: Appearance) -> QFontMetricsF:
    return QFontMetricsF(appearance.font(10, semibold=True))


def test_a_name_that_is_too_long_is_broken_between_its_words(metrics: QFontMetricsF) -> None:
    width = metrics.horizontalAdvance("Regression") + 1
    assert split("Logistic Regression", width, 2, metrics) == ("Logistic", "Regression")
    assert split("Logistic Regression", 500, 2, metrics) == ("Logistic Regression",)
    assert split("A B Regression", width, 2, metrics) == ("A B", "Regression")


def test_what_has_no_second_line_or_no_second_word_stays_whole(metrics: QFontMetricsF) -> None:
    assert split("Logistic Regression", 20, 1, metrics) == ("Logistic Regression",)
    assert split("Heteroscedasticity", 20, 2, metrics) == ("Heteroscedasticity",)


@pytest.mark.parametrize("zoom", [0.44, 0.36, 0.3, NAMED_ZOOM])
def test_names_can_be_read_and_stay_on_their_cards_at_small_zooms(editor: Editor, canvas: Canvas, zoom: float) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-98, y=-39, title="Logistic Regression")
    canvas.zoom_to(zoom)
    dark = _dark_pixels(canvas, 200, 100)
    card = _dark_pixels(canvas, round(196 * zoom) - 4, round(78 * zoom))
    assert dark == card > 40


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Applications", ["Applications"]),
        ("Linear Regressions", ["Linear", "Regressions"]),
        ("Correlations", ["Correlations"]),
        ("Rows", ["Rows"]),
    ],
)
def test_long_words_have_smaller_letters_and_are_not_cut(
    editor: Editor, canvas: Canvas, title: str, lines: list[str]
) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-98, y=-39, title=title)
    editor.workflow.add_node("toy.rows", "b", x=-98, y=-139, title="Rows")
    canvas.zoom_to(0.28)
    canvas.viewport().grab()
    names, usual = (canvas.mirror.nodes.items[each].names for each in "ab")
    assert names is not None
    assert usual is not None
    assert [each.text() for each in names.lines] == lines
    assert (names.font.pixelSize() < usual.font.pixelSize()) == (title != "Rows")


def test_what_has_no_room_in_the_smallest_letters_is_cut(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-98, y=-39, title="Heteroscedasticitytest")
    canvas.zoom_to(0.28)
    canvas.viewport().grab()
    names = canvas.mirror.nodes.items["a"].names
    assert names is not None
    assert [each.text()[-1] for each in names.lines] == ["…"]


def test_below_that_there_are_no_names(editor: Editor, canvas: Canvas) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-98, y=-39, title="Logistic Regression")
    canvas.zoom_to(NAMED_ZOOM - 0.02)
    assert _dark_pixels(canvas, 200, 100) == 0


@pytest.mark.parametrize("zoom", [0.5, 0.4, 0.3, 0.2])
def test_the_state_of_a_node_is_seen_from_afar(editor: Editor, canvas: Canvas, zoom: float) -> None:
    editor.workflow.add_node("toy.rows", "a", x=-98, y=-39)
    canvas.zoom_to(zoom)
    assert _count(canvas, LIGHT_PALETTE.done) == 0
    editor.statuses.put("a", NodeState("done"))
    assert _count(canvas, LIGHT_PALETTE.done) >= 4


def _dark_pixels(canvas: Canvas, width: int, height: int) -> int:
    """How many pixels around the middle of the view are nearly as dark as text."""
    image = canvas.viewport().grab(QRect(600 - width // 2, 400 - height // 2, width, height)).toImage()
    return sum(image.pixelColor(x, y).lightness() < 80 for x in range(image.width()) for y in range(image.height()))


def _count(canvas: Canvas, color: str) -> int:
    image = canvas.viewport().grab(QRect(500, 340, 200, 120)).toImage()
    wanted = QColor(color).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))

import pytest
from matplotlib.figure import Figure as Canvas

from plait.figure import Figure
from plait.testing import check_figure
from plait.theme import FigureTheme


def draw_well(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    canvas.add_subplot().plot([0, 1], [0, 1])


def draw_beyond(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    canvas.text(0.9, 0.5, "a text that reaches beyond the border of the picture")


def draw_crowded(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    canvas.add_subplot().set_xticks(range(80), labels=["label"] * 80)


def draw_powers(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    axes = canvas.add_subplot()
    axes.set_yscale("log")
    axes.plot([0, 1], [1, 1e-198])


def test_a_drawing_that_keeps_its_promises() -> None:
    assert len(check_figure(Figure("test.well"), draw_well)) == 4


def test_ticks_below_a_logarithmic_axis_are_not_seen() -> None:
    assert len(check_figure(Figure("test.powers"), draw_powers)) == 4


def test_a_text_beyond_the_border_is_found() -> None:
    with pytest.raises(AssertionError, match="reaches beyond the picture"):
        check_figure(Figure("test.beyond"), draw_beyond)


def test_labels_upon_each_other_are_found() -> None:
    with pytest.raises(AssertionError, match="lie upon each other"):
        check_figure(Figure("test.crowded"), draw_crowded)

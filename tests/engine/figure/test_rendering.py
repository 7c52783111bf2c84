import logging
from io import BytesIO
from xml.etree import ElementTree

import matplotlib
import polars as pl
import pytest
from matplotlib.figure import Figure as Canvas

from plait.figure import Figure, drawing, pdf, png, svg
from plait.figure.painting import canvas_of, paint
from plait.theme import DARK, LIGHT, FigureTheme

AWKWARD = ["$x_$", "$\\frac{", "<b>&\"'", "größe 価格", "\x00\x1b", "100 $ and 200 $"]


@drawing("test.lines")
def draw_lines(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Draw a line for each column, its name in the legend and below the axis."""
    axes = canvas.add_subplot()
    table = figure.tables["lines"]
    for name in table.columns:
        axes.plot(table[name], label=name)
    axes.set_xticks(range(len(AWKWARD)), labels=AWKWARD)
    axes.set_xlabel(AWKWARD[0])
    axes.legend()


def figure(title: str = "") -> Figure:
    return Figure(
        "test.lines", {"lines": pl.DataFrame({name: [0, n, 1] for n, name in enumerate(AWKWARD)})}, title=title
    )


def texts(picture: str) -> list[str]:
    return [node.text or "" for node in ElementTree.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")]


def test_texts_from_data_stay_texts_to_the_letter() -> None:
    found = texts(svg(figure("A $title$ of <b>"), draw_lines))
    for text in [*AWKWARD[:4], AWKWARD[5], "A $title$ of <b>"]:
        assert text in found
    assert "\ufffd\ufffd" in found


def test_an_svg_is_one_element_without_rules_for_the_page_around_it() -> None:
    picture = svg(figure(), draw_lines, size=(400, 300))
    root = ElementTree.fromstring(picture)
    assert picture.startswith("<svg ")
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("400", "300", "0 0 300 225")
    assert "<style" not in picture
    assert "<metadata" not in picture
    assert "http" not in picture.replace("http://www.w3.org/", "")


def test_the_same_figure_gives_the_same_bytes() -> None:
    assert svg(figure(), draw_lines) == svg(figure(), draw_lines)
    assert png(figure(), draw_lines) == png(figure(), draw_lines)
    assert pdf(figure(), draw_lines) == pdf(figure(), draw_lines)


def test_two_figures_of_a_page_share_no_id() -> None:
    first, second, dark = (
        {node.get("id") for node in ElementTree.fromstring(picture).iter()} - {None}
        for picture in (
            svg(figure(), draw_lines),
            svg(figure("Other"), draw_lines),
            svg(figure(), draw_lines, theme=DARK),
        )
    )
    assert first
    assert not first & second
    assert not first & dark


def test_a_theme_gives_background_and_text_their_colours() -> None:
    assert "fill: #1b1f26" in svg(figure(), draw_lines, theme=DARK)
    assert "fill: #1b1f26" not in svg(figure(), draw_lines, theme=DARK, transparent=True)
    assert "fill: #9aa4b2" in svg(figure(), draw_lines, theme=DARK)


def test_a_png_has_the_size_that_is_asked_for_times_its_scale() -> None:
    from matplotlib.image import imread

    image = imread(BytesIO(png(figure(), draw_lines, theme=DARK, size=(400, 300), scale=2)), format="png")
    assert image.shape == (600, 800, 4)
    assert [round(float(part) * 255) for part in image[1, 1, :3]] == [0x1B, 0x1F, 0x26]


def test_drawing_leaves_the_settings_of_matplotlib_and_the_log_alone(caplog: pytest.LogCaptureFixture) -> None:
    before = matplotlib.rcParams.copy()
    level = logging.getLogger("matplotlib.font_manager").level
    with caplog.at_level(logging.WARNING):
        svg(figure(), draw_lines)
    assert matplotlib.rcParams == before
    assert logging.getLogger("matplotlib.font_manager").level == level
    assert caplog.records == []


def test_a_window_can_paint_the_same_canvas_again() -> None:
    canvas = canvas_of(400, 300)
    for theme in (DARK, LIGHT):
        paint(figure("Title"), draw_lines, canvas, theme)
        assert len(canvas.axes) == 1
        assert canvas.get_suptitle() == "Title"
        assert matplotlib.colors.same_color(canvas.get_facecolor(), theme.background)


def test_labels_that_a_window_makes_later_have_the_look_too() -> None:
    canvas = canvas_of(400, 300)
    paint(figure(), draw_lines, canvas, DARK)
    axes = canvas.axes[0]
    axes.set_xticks(range(20), labels=["$x_$"] * 20)
    colors = {tick.label1.get_color() for tick in axes.yaxis.get_major_ticks(30)}
    assert colors == {DARK.dim}

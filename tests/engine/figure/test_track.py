"""Where in an SVG the mark of a threshold moves, against places worked out by hand."""

from __future__ import annotations

import polars as pl
import pytest
from matplotlib.figure import Figure as Canvas

from plait import Figure
from plait.figure import svg, svg_with_tracks
from plait.figure.gestures import Threshold, as_options
from plait.theme import FigureTheme

ROWS = {"threshold": [0.75, float("inf"), 0.25], "rate": [0.2, 0.0, 1.0]}
SIZE = (400, 300)
"""Pixels; in the units of the view box, which are points, 300 by 225."""


def draw(figure: Figure, canvas: Canvas, theme: FigureTheme) -> None:
    """Axes from the very left to the very right, with a quarter of the height above them."""
    canvas.set_layout_engine("none")
    axes = canvas.add_axes((0, 0, 1, 0.75))
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)


def figure(*gestures: Threshold) -> Figure:
    return Figure("toy", {"rows": pl.DataFrame(ROWS)}, {"gestures": as_options(*gestures)})


def test_a_mark_is_where_its_row_is_drawn_and_no_row_is_beyond_all_numbers() -> None:
    both = Threshold(table="rows", x="threshold", y="rate")
    line = Threshold(table="rows", x="threshold")

    drawn, (point, upright) = svg_with_tracks(figure(both, line), draw, size=SIZE)

    assert drawn == svg(figure(both, line), draw, size=SIZE)
    assert point.rows["threshold"].to_list() == [0.25, 0.75]
    assert point.x == upright.x == pytest.approx((75, 225))
    assert point.y == pytest.approx((56.25, 225 - 0.2 * 168.75))
    assert upright.y == ()
    assert (upright.top, upright.bottom) == pytest.approx((56.25, 225))


@pytest.mark.parametrize(
    "gesture",
    [
        Threshold(table="rows", x="threshold", axes=1),
        Threshold(table="rows", x="nothing"),
        Threshold(table="nothing", x="threshold"),
        Threshold(table="rows", x="threshold", curve=3),
    ],
)
def test_a_threshold_without_a_place_costs_the_drawing_nothing(gesture: Threshold) -> None:
    drawn, found = svg_with_tracks(figure(gesture), draw, size=SIZE)

    assert drawn.startswith("<svg")
    assert found == ()

import numpy as np
import polars as pl
import pytest

from plait import ParameterError
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.outline import Outline
from plait_nodes.views.scatter import Area, scatter
from plait_nodes.views.scatter_drawing import draw_scatter

# Without its upper middle: a U.
HOLLOW = Outline(points=((0, 0), (6, 0), (6, 6), (4, 6), (4, 2), (2, 2), (2, 6), (0, 6)))


def chosen(x: list[float | None], y: list[float | None], *outlines: Outline, **params: object) -> list[int]:
    table = lazy({"x": pl.Series(x, dtype=pl.Float64), "y": pl.Series(y, dtype=pl.Float64), "row": range(len(x))})
    return collect(scatter(table, x="x", y="y", outlines=list(outlines), **params).selected)["row"].to_list()


def test_points_inside_are_selected_and_those_in_a_bay_are_not() -> None:
    x: list[float | None] = [1, 3, 5, 3, 7, None, 1]
    y: list[float | None] = [5, 5, 5, 1, 1, 1, None]
    assert chosen(x, y, HOLLOW) == [0, 2, 3]


def test_outlines_and_areas_add_up() -> None:
    triangle = Outline(points=((10, 10), (12, 10), (11, 12)))
    x: list[float | None] = [1, 11, 20, 3]
    y: list[float | None] = [1, 10.5, 20, 5]
    assert chosen(x, y, HOLLOW, triangle) == [0, 1]
    assert chosen(x, y, triangle, selection=[Area(x_from=19)]) == [1, 2]


def test_two_outlines_that_share_a_side_divide_the_points_on_it() -> None:
    left = Outline(points=((0, 0), (1, 0), (1, 2), (0, 2)))
    right = Outline(points=((1, 0), (2, 0), (2, 2), (1, 2)))
    x: list[float | None] = [0.5, 1, 1, 1.5]
    y: list[float | None] = [1, 1, 0.5, 1]
    assert sorted([*chosen(x, y, left), *chosen(x, y, right)]) == [0, 1, 2, 3]


def test_what_the_line_goes_around_twice_is_outside() -> None:
    star = [(np.sin(2 * np.pi * turn / 5), np.cos(2 * np.pi * turn / 5)) for turn in (0, 2, 4, 1, 3)]
    assert chosen([0, 0], [0, 0.7], Outline(points=tuple(star))) == [1]


def test_a_lasso_agrees_with_another_library() -> None:
    from matplotlib.path import Path

    random = np.random.default_rng(7)
    corners = random.normal(size=(40, 2))
    x, y = random.normal(size=(2, 3000))
    # Sums of angles, with every crossing of the outline by itself counted: only odd ones are inside.
    turns = np.zeros(3000)
    for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        turns += np.angle(((x2 - x) + 1j * (y2 - y)) / ((x1 - x) + 1j * (y1 - y)))
    inside = np.flatnonzero(np.round(turns / (2 * np.pi)).astype(int) % 2)
    outline = Outline(points=tuple(map(tuple, corners.tolist())))
    assert chosen(x.tolist(), y.tolist(), outline) == inside.tolist()
    square = Outline(points=((-1, -1), (1, -1), (1, 1), (-1, 1)))
    within = Path(square.points).contains_points(np.column_stack([x, y]))
    assert chosen(x.tolist(), y.tolist(), square) == np.flatnonzero(within).tolist()


def test_corners_may_be_dates_and_are_drawn() -> None:
    from datetime import date

    table = lazy({"d": [date(2013, 1, day) for day in (1, 2, 3)], "y": [1, 2, 3]})
    outline = Outline(points=(("2013-01-01T12:00", 0), ("2013-01-02T12:00", 0), ("2013-01-02", 9)))
    result = scatter(table, x="d", y="y", outlines=[outline])
    assert collect(result.selected)["y"].to_list() == [2]
    for canvas in check_figure(result.figure, draw_scatter):
        assert [len(patch.get_xy()) for patch in canvas.axes[0].patches] == [4, 4]
    with pytest.raises(ParameterError, match="'soon' is no end"):
        scatter(table, x="d", y="y", outlines=[Outline(points=(("soon", 0), (1, 1), (2, 2)))])

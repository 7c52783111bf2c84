from datetime import date

import numpy as np
import polars as pl
import pytest
from matplotlib.axes import Axes

from plait import Columns, DataError, ParameterError
from plait.figure import Figure
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.line import line
from plait_nodes.views.line_drawing import draw_line
from plait_nodes.views.span import Span

ROWS = {
    "t": [3, 1, 2, None, 1],
    "a": [30.0, 10.0, None, 5.0, 12.0],
    "b": [1, 2, 3, 4, 5],
    "g": ["x", "x", "y", "y", "y"],
}


def drawn(figure: Figure) -> list[Axes]:
    return [canvas.axes[0] for canvas in check_figure(figure, draw_line)]


def points(axes: Axes) -> list[list[tuple[float, float]]]:
    return [[(float(x), float(y)) for x, y in each.get_xydata()] for each in axes.lines if len(each.get_xdata())]


def test_a_line_follows_the_order_of_x_and_a_missing_number_is_a_gap() -> None:
    figure = line(lazy(ROWS), x="t", y=Columns.named("a")).figure
    assert figure.metrics == {"rows": 4, "left out": 1}
    for axes in drawn(figure):
        (found,) = points(axes)
        assert [x for x, _ in found] == [1, 1, 2, 3]
        assert [y for _, y in found] == pytest.approx([10, 12, float("nan"), 30], nan_ok=True)
        assert axes.get_xlabel() == "t"
        assert axes.get_ylabel() == "a"


def test_each_column_has_a_line_and_a_place_in_the_legend() -> None:
    for axes in drawn(line(lazy(ROWS), x="t", y=Columns.of_type("numeric")).figure):
        assert len(axes.lines) == 2
        assert [text.get_text() for text in axes.get_legend().get_texts()] == ["a", "b"]


def test_each_group_has_a_line() -> None:
    for axes in drawn(line(lazy(ROWS), x="t", y=Columns.named("b"), groups="g").figure):
        assert points(axes) == [[(1, 2), (3, 1)], [(1, 5), (2, 3)]]
        assert [text.get_text() for text in axes.get_legend().get_texts()] == ["x", "y"]


@pytest.mark.parametrize(("repeated", "expected"), [("mean", 3.5), ("sum", 7.0)])
def test_rows_with_the_same_x_may_be_one_point(repeated: str, expected: float) -> None:
    lines = line(lazy(ROWS), x="t", y=Columns.named("b"), repeated=repeated).figure.tables["lines"]
    assert lines["x"].to_list() == [1, 2, 3]
    assert lines["y"][0] == expected


def test_many_points_are_a_band_that_no_extreme_escapes() -> None:
    random = np.random.default_rng(1)
    y = random.normal(size=48_000)
    y[777], y[40_000] = -99, 99
    figure = line(lazy({"x": np.arange(48_000), "y": y}), x="x", y=Columns.named("y")).figure
    lines = figure.tables["lines"]
    assert lines.height == 800
    assert (lines["low"].min(), lines["high"].max()) == (-99, 99)
    assert lines["y"].mean() == pytest.approx(y.mean())
    for axes in drawn(figure):
        assert len(axes.collections) == 1
    with pytest.raises(DataError, match="same x"):
        line(lazy({"x": [1] * 30_000, "y": [1] * 30_000}), x="x", y=Columns.named("y"))


def test_selected_are_the_rows_in_the_ranges_in_their_order() -> None:
    result = line(lazy(ROWS), x="t", y=Columns.named("b"), selection=[Span(high=2), Span(low=3)])
    assert collect(result.selected)["b"].to_list() == [1, 2, 5]
    days = lazy({"d": [date(2013, 1, day) for day in (1, 2, 3)], "y": [1, 2, 3]})
    result = line(days, x="d", y=Columns.named("y"), selection=[Span(low="2013-01-02", high="2013-01-03")])
    assert collect(result.selected)["y"].to_list() == [2, 3]


def test_what_does_not_fit_is_named() -> None:
    with pytest.raises(ParameterError, match="2 columns can't be divided into groups"):
        line(lazy(ROWS), x="t", y=Columns.named("a", "b"), groups="g")
    with pytest.raises(ParameterError, match="'g' holds String"):
        line(lazy(ROWS), x="t", y=Columns.named("g"))
    many = pl.DataFrame({f"{number}": [1] for number in range(14)})
    with pytest.raises(ParameterError, match="13 lines are too many"):
        line(lazy(many), x="0", y=Columns.of_type("numeric"))

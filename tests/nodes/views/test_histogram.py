import math
from datetime import date

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.axes import Axes

from plait.figure import Figure
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.bins import bin_edges
from plait_nodes.views.histogram import Scale, Span, histogram
from plait_nodes.views.histogram_drawing import draw_histogram


def drawn(figure: Figure) -> list[Axes]:
    return [canvas.axes[0] for canvas in check_figure(figure, draw_histogram)]


def heights(axes: Axes) -> list[list[float]]:
    return [[bar.get_height() for bar in container] for container in axes.containers]


def counts(figure: Figure) -> list[int]:
    """The rows of every bin."""
    found = dict(figure.tables["counts"].select("bin", "rows").rows())
    return [found.get(number, 0) for number in range(len(figure.options["edges"]) - 1)]


def test_bins_between_the_smallest_and_the_largest_value() -> None:
    figure = histogram(lazy({"x": [0.0, 1.0, 2.0, 2.5, 10.0, None, math.nan, math.inf]}), column="x", bins=4).figure
    assert figure.options["edges"] == [0, 2.5, 5, 7.5, 10]
    for axes in drawn(figure):
        assert heights(axes) == [[3, 1, 0, 1]]
        assert [bar.get_x() for bar in axes.patches] == [0, 2.5, 5, 7.5]
    assert figure.metrics["rows"] == 5
    assert figure.metrics["left out"] == 3


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40), st.integers(1, 30))
def test_counts_are_those_of_numpy(values: list[float], bins: int) -> None:
    figure = histogram(lazy({"x": values}), column="x", bins=bins).figure
    expected, _ = np.histogram(values, bins=figure.options["edges"])
    assert counts(figure) == expected.tolist()


@given(st.lists(st.integers(-50, 50).map(lambda number: number / 10), min_size=2, max_size=60))
def test_chosen_edges_hold_every_value_and_count_it_once(values: list[float]) -> None:
    figure = histogram(lazy({"x": values}), column="x").figure
    edges = figure.options["edges"]
    assert edges[0] <= min(values)
    assert max(values) <= edges[-1]
    assert counts(figure) == np.histogram(values, bins=edges)[0].tolist()


def test_the_width_is_that_of_freedman_and_diaconis_made_round() -> None:
    values = np.random.default_rng(0).normal(size=1000)
    q1, q3 = np.quantile(values, [0.25, 0.75])
    width = 2 * (q3 - q1) / 1000 ** (1 / 3)
    edges = bin_edges(values.min(), values.max(), count=None, whole=False, rows=1000, spread=q3 - q1)
    assert 0.2 < width < 0.5
    assert edges[1] - edges[0] == pytest.approx(0.5 if width > 0.25 else 0.25)
    assert edges[0] / (edges[1] - edges[0]) == pytest.approx(round(edges[0] / (edges[1] - edges[0])))


def test_whole_numbers_have_bins_around_them() -> None:
    figure = histogram(lazy({"x": [1, 2, 2, 5]}), column="x").figure
    assert figure.options["edges"] == [0.5, 1.5, 2.5, 3.5, 4.5, 5.5]
    assert counts(figure) == [1, 2, 0, 0, 1]


def test_large_whole_numbers_keep_their_bins() -> None:
    figure = histogram(lazy({"x": [10**13 + 1, 10**13 + 2, 10**13 + 2]}), column="x").figure
    assert counts(figure) == [1, 2]


def test_a_constant_column_has_one_bin() -> None:
    for bins in (None, 7):
        figure = histogram(lazy({"x": [3.0, 3.0]}), column="x", bins=bins).figure
        assert (figure.options["edges"], counts(figure)) == ([2.5, 3.5], [2])


@pytest.mark.parametrize(("scale", "expected"), [("rows", [3, 1]), ("share", [0.75, 0.25]), ("density", [0.15, 0.05])])
def test_the_height_is_a_number_a_share_or_a_density(scale: Scale, expected: list[float]) -> None:
    figure = histogram(lazy({"x": [0.0, 1.0, 2.0, 10.0]}), column="x", bins=2, scale=scale).figure
    for axes in drawn(figure):
        assert heights(axes) == [pytest.approx(expected)]


def test_groups_stand_upon_each_other() -> None:
    table = lazy({"x": [0.0, 0.0, 1.0, 1.0, 0.0], "g": ["b", "a", "a", None, "a"]})
    figure = histogram(table, column="x", bins=2, groups="g").figure
    for axes in drawn(figure):
        assert heights(axes) == [[2, 1], [1, 0], [0, 1]]
        assert [bar.get_y() for bar in axes.containers[1]] == [2, 1]
        assert [bar.get_y() for bar in axes.containers[2]] == [3, 1]
        assert [text.get_text() for text in axes.get_legend().get_texts()] == ["a", "b", "missing"]


def test_numbers_that_describe_the_column() -> None:
    metrics = histogram(lazy({"x": [1, 2, 3, 10, None]}), column="x").figure.metrics
    assert metrics == {
        "rows": 4,
        "left out": 1,
        "mean": 4,
        "std": pytest.approx(4.08248290464),
        "median": 2.5,
        "smallest": 1,
        "largest": 10,
    }


def test_a_range_holds_what_the_bars_between_its_ends_hold() -> None:
    table = lazy({"x": [0.0, 2.4, 2.5, 5.0, 7.5, 10.0, None]})

    def chosen(**span: float) -> list[float]:
        return collect(histogram(table, column="x", bins=4, selection=[Span(**span)]).selected)["x"].to_list()

    assert chosen(low=0, high=2.5) == [0.0, 2.4]
    assert chosen(low=2.5, high=7.5) == [2.5, 5.0]
    assert chosen(low=7.5, high=10) == [7.5, 10.0]
    assert chosen(low=5) == [5.0, 7.5, 10.0]
    assert len(collect(histogram(table, column="x").selected)) == 0


def test_the_selected_ranges_are_marked() -> None:
    days = lazy({"d": [date(2013, 1, 1), date(2013, 1, 31)]})
    result = histogram(days, column="d", selection=[Span(low="2013-01-10", high="2013-01-20"), Span(low="2013-01-25")])
    for axes in drawn(result.figure):
        assert [line.get_xdata()[0] for line in axes.lines][:3] == [15715, 15725, 15730]


def test_a_column_without_values_says_so() -> None:
    table = lazy({"größe": pl.Series([None], dtype=pl.Float64)})
    for rows, text in ((table, "'größe' has no values."), (table.head(0), "There are no rows.")):
        for canvas in check_figure(histogram(rows, column="größe").figure, draw_histogram):
            assert [each.get_text() for each in canvas.texts] == [text]

from datetime import date, timedelta

import numpy as np
import polars as pl
import pytest
from matplotlib.axes import Axes
from matplotlib.collections import PathCollection

from plait import MissingColumnError, ParameterError
from plait.figure import Figure
from plait.table import collect, lazy
from plait.testing import check_figure
from plait.theme import DARK, LIGHT
from plait_nodes.views.scatter import Area, scatter
from plait_nodes.views.scatter_drawing import draw_scatter

POINTS = {"x": [1.0, 2.0, 3.0, 4.0], "y": [2.0, 4.0, 6.0, 9.0], "g": ["b", "a", None, "b"]}


def drawn(figure: Figure) -> list[Axes]:
    """The axes that show the data, in every theme and size."""
    return [canvas.axes[0] for canvas in check_figure(figure, draw_scatter)]


def clouds(axes: Axes) -> list[list[tuple[float, float]]]:
    """The points of each artist that draws some."""
    found = [each for each in axes.collections if isinstance(each, PathCollection)]
    return [[(float(x), float(y)) for x, y in each.get_offsets()] for each in found]


def test_every_row_with_both_values_is_a_point() -> None:
    table = lazy({"x": [1.0, None, 3.0, float("nan"), 5.0], "y": [2, 3, None, 4, 6]})
    figure = scatter(table, x="x", y="y").figure
    assert figure.metrics == {"rows": 2, "left out": 3, "r": pytest.approx(1)}
    for axes in drawn(figure):
        assert clouds(axes) == [[(1, 2), (5, 6)]]
        assert (axes.get_xlabel(), axes.get_ylabel()) == ("x", "y")


def test_each_group_has_its_points_and_colour_and_a_place_in_the_legend() -> None:
    figure = scatter(lazy(POINTS), x="x", y="y", color="g").figure
    for axes, theme in zip(drawn(figure), (LIGHT, LIGHT, DARK, DARK), strict=True):
        assert clouds(axes) == [[(2, 4)], [(1, 2), (4, 9)], [(3, 6)]]
        assert [text.get_text() for text in axes.get_legend().get_texts()] == ["a", "b", "missing"]
        from matplotlib.colors import to_hex

        assert to_hex(axes.collections[0].get_facecolor()[0]) == theme.palette[0].lower()


def test_rare_groups_are_together() -> None:
    names = [f"group {number}" for number in range(12) for _ in range(12 - number)]
    table = lazy({"x": range(len(names)), "y": range(len(names)), "g": names})
    groups = scatter(table, x="x", y="y", color="g").figure.tables["groups"]
    assert groups["name"].to_list() == [*(f"group {number}" for number in range(7)), "others"]


def test_few_whole_numbers_are_groups_in_their_order_and_many_numbers_a_scale() -> None:
    table = lazy({"x": range(30), "y": range(30), "few": [10, 9, 2] * 10, "many": range(30)})
    assert scatter(table, x="x", y="y", color="few").figure.tables["groups"]["name"].to_list() == ["2", "9", "10"]
    figure = scatter(table, x="x", y="y", color="many").figure
    for axes in drawn(figure):
        assert axes.collections[0].get_array().tolist() == list(range(30))


def test_the_trend_is_the_line_with_the_least_squares() -> None:
    figure = scatter(lazy(POINTS), x="x", y="y", trend=True).figure
    slope, start = np.polyfit(POINTS["x"], POINTS["y"], 1)
    for axes in drawn(figure):
        (line,) = axes.lines
        assert line.get_xdata() == pytest.approx([1, 4])
        assert line.get_ydata() == pytest.approx([start + slope, start + 4 * slope])
    assert figure.metrics["r"] == pytest.approx(np.corrcoef(POINTS["x"], POINTS["y"])[0, 1], rel=1e-11)


def test_a_constant_column_has_neither_r_nor_a_steep_trend() -> None:
    figure = scatter(lazy({"x": [0.1, 0.1, 0.1], "y": [1, 2, 3]}), x="x", y="y", trend=True).figure
    assert "r" not in figure.metrics
    assert figure.options["trend"] == []


def test_many_points_are_an_image_that_counts_every_row() -> None:
    random = np.random.default_rng(1)
    x, y = random.normal(size=(2, 20_001))
    figure = scatter(lazy({"x": x, "y": y + 2 * x}), x="x", y="y", trend=True).figure
    fields = figure.tables["fields"]
    expected, _, _ = np.histogram2d(x, y + 2 * x, bins=(120, 80))
    counts = np.zeros((120, 80))
    counts[fields["column"].to_numpy(), fields["row"].to_numpy()] = fields["rows"].to_numpy()
    assert np.array_equal(counts, expected)
    assert figure.metrics["r"] == pytest.approx(np.corrcoef(x, y + 2 * x)[0, 1], rel=1e-11)
    for axes in drawn(figure):
        (image,) = axes.images
        assert np.nansum(image.get_array().filled(0)) == 20_001
        assert image.get_extent() == pytest.approx([x.min(), x.max(), (y + 2 * x).min(), (y + 2 * x).max()])


def test_a_density_of_a_constant_column_has_one_row_of_fields() -> None:
    figure = scatter(lazy({"x": range(20_001), "y": [3] * 20_001}), x="x", y="y").figure
    assert figure.tables["fields"]["row"].unique().to_list() == [0]
    assert figure.tables["fields"]["rows"].sum() == 20_001
    drawn(figure)


def test_selected_are_the_rows_within_the_areas_in_their_order() -> None:
    table = lazy({"x": [5, 1, None, 3, 2], "y": [1, 1, 1, 9, 2], "row": [0, 1, 2, 3, 4]})
    areas = [Area(x_from=1, x_to=2, y_to=2), Area(y_from=9)]
    result = scatter(table, x="x", y="y", selection=areas)
    assert collect(result.selected)["row"].to_list() == [1, 3, 4]
    for axes in drawn(result.figure):
        assert len(axes.patches) == 4
    assert len(collect(scatter(table, x="x", y="y").selected)) == 0
    assert len(collect(scatter(table, x="x", y="y", selection=[Area()]).selected)) == 4


def test_dates_are_selected_by_dates() -> None:
    days = [date(2013, 1, 1) + timedelta(days=number) for number in range(5)]
    table = lazy({"d": days, "y": range(5)})
    result = scatter(table, x="d", y="y", selection=[Area(x_from="2013-01-02", x_to="2013-01-03")])
    assert collect(result.selected)["y"].to_list() == [1, 2]
    for axes in drawn(result.figure):
        assert clouds(axes)[0][0] == (15706.0, 0.0)


def test_columns_that_do_not_fit_are_named() -> None:
    with pytest.raises(ParameterError, match="'g' holds String values"):
        scatter(lazy(POINTS), x="g", y="y")
    with pytest.raises(MissingColumnError, match="no column 'z'"):
        scatter(lazy(POINTS), x="x", y="z")
    with pytest.raises(ParameterError, match="can't be groups"):
        scatter(lazy({**POINTS, "l": [[1]] * 4}), x="x", y="y", color="l")
    with pytest.raises(ParameterError, match="'soon' is no end"):
        scatter(lazy(POINTS), x="x", y="y", selection=[Area(x_from="soon")])


def test_a_figure_without_points_says_so() -> None:
    nothing = lazy({"x": pl.Series([None], dtype=pl.Int64), "y": [1]})
    for table, text in ((nothing, "No row has both values."), (nothing.head(0), "There are no rows.")):
        for canvas in check_figure(scatter(table, x="x", y="y").figure, draw_scatter):
            assert [each.get_text() for each in canvas.texts] == [text]

from datetime import date

import numpy as np
import pytest
from matplotlib.collections import LineCollection

from plait import Columns, MissingColumnError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.statistics.describe import describe
from plait_nodes.views.parallel_coordinates import parallel_coordinates
from plait_nodes.views.parallel_coordinates_drawing import draw_parallel_coordinates
from plait_nodes.views.ranges import Range
from plait_nodes.views.scatter_matrix import scatter_matrix
from plait_nodes.views.scatter_matrix_drawing import draw_scatter_matrix
from plait_nodes.views.statistics_view import statistics_view
from plait_nodes.views.statistics_view_drawing import draw_statistics_view
from sample_tables import iris

SHORT = [Range(column="petal_length", high=1.4), Range(column="sepal_width", low=3.5)]


def test_each_row_is_a_line_across_all_axes() -> None:
    figure = parallel_coordinates(lazy({"a": [0, 5, 10], "b": [1.0, None, 3.0], "c": [7, 7, 7]})).figure
    assert figure.metrics == {"rows": 3, "rows drawn": 3}
    for canvas in check_figure(figure, draw_parallel_coordinates):
        axes = canvas.axes[0]
        lines = [path for each in axes.collections if isinstance(each, LineCollection) for path in each.get_segments()]
        heights = np.array([path[:, 1] for path in lines if len(path) == 3])
        assert heights.tolist() == [[0, 0, 0.5], [1, 1, 0.5]]
        assert [label.get_text() for label in axes.get_xticklabels()] == ["a", "b", "c"]


@pytest.mark.parametrize("view", [parallel_coordinates, scatter_matrix])
def test_rows_in_all_ranges_are_selected(view: object) -> None:
    result = view(lazy(iris()), color="species", selection=SHORT)  # type: ignore[operator]
    rows = iris()
    expected = rows.filter((rows["petal_length"] <= 1.4) & (rows["sepal_width"] >= 3.5))
    assert collect(result.selected).to_polars().equals(expected)
    assert len(collect(view(lazy(iris())).selected)) == 0  # type: ignore[operator]


def test_of_many_rows_some_are_drawn_but_all_are_selected() -> None:
    table = lazy({"x": range(5_000), "y": range(5_000)})
    for view, most in ((parallel_coordinates, 1_000), (scatter_matrix, 2_000)):
        result = view(table, selection=[Range(column="x", low=10)])
        assert result.figure.metrics == {"rows": 5_000, "rows drawn": most}
        assert len(collect(result.selected)) == 4_990


def test_a_scatter_matrix_has_a_plot_for_every_two_columns() -> None:
    figure = scatter_matrix(lazy(iris()), columns=Columns.of_type("float"), color="species").figure
    for canvas in check_figure(figure, draw_scatter_matrix):
        assert len(canvas.axes) == 16
        (points,) = canvas.axes[1].collections
        colors = [tuple(color) for color in points.get_facecolors().tolist()]
        assert [colors.count(color) for color in dict.fromkeys(colors)] == [50, 50, 50]
        assert len(points.get_offsets()) == 150
        steps = [each.get_data() for each in canvas.axes[0].patches]
        assert [float((each.values - each.baseline).sum()) for each in steps] == [50, 50, 50]
        assert [text.get_text() for text in canvas.legends[0].get_texts()] == ["setosa", "versicolor", "virginica"]


def test_what_does_not_fit_is_named() -> None:
    table = lazy({f"{number}": [1] for number in range(31)})
    with pytest.raises(ParameterError, match="31 columns are too many"):
        parallel_coordinates(table)
    with pytest.raises(ParameterError, match="31 columns are too many"):
        scatter_matrix(table)
    with pytest.raises(MissingColumnError, match="no column 'z'"):
        parallel_coordinates(lazy(iris()), selection=[Range(column="z")])


def test_statistics_are_those_of_describe() -> None:
    table = lazy({"n": [1.0, 2.0, None, 4.0], "t": ["b", "a", "a", None], "d": [date(2013, 1, 1)] * 4, "l": [[1]] * 4})
    result = statistics_view(table, run=RunContext())
    assert collect(result.statistics).to_polars().equals(collect(describe(table, run=RunContext())).to_polars())
    assert result.figure.metrics == {"rows": 4, "columns": 4, "missing": 2}
    shapes = result.figure.tables["shapes"]
    assert shapes.filter(shapes["column"] == 1)["share"].to_list() == [1, 0.5]
    assert shapes.filter(shapes["column"] == 0)["share"].sum() == 3
    for canvas in check_figure(result.figure, draw_statistics_view):
        texts = {text.get_text() for text in canvas.axes[0].texts}
        assert {"column", "mean", "n", "t", "2.3333"} <= texts

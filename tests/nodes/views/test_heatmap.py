import polars as pl
import pytest

from plait import ParameterError
from plait.figure import Figure
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.heatmap import HeatmapCell, heatmap
from plait_nodes.views.heatmap_drawing import draw_heatmap

ROWS = {
    "day": ["Mon", "Mon", "Tue", None, "Tue", "Mon"],
    "hour": [8, 9, 8, 9, 8, 8],
    "n": [1.0, 2.0, 3.0, 4.0, None, 5.0],
}


def values(figure: Figure) -> dict[tuple[str, str], float | None]:
    down, across = figure.tables["down"]["name"], figure.tables["across"]["name"]
    return {(down[bar], across[group]): value for bar, group, value, _ in figure.tables["cells"].rows()}


def test_fields_count_rows() -> None:
    figure = heatmap(lazy(ROWS), down="day", across="hour").figure
    assert values(figure) == {("Mon", "8"): 2, ("Mon", "9"): 1, ("Tue", "8"): 2, ("missing", "9"): 1}
    assert figure.metrics == {"rows": 6, "smallest": 1, "largest": 2}
    for canvas in check_figure(figure, draw_heatmap):
        axes = canvas.axes[0]
        assert [label.get_text() for label in axes.get_yticklabels()] == ["Mon", "Tue", "missing"]
        assert [label.get_text() for label in axes.get_xticklabels()] == ["8", "9"]
        written = [(*text.get_position(), text.get_text()) for text in axes.texts]
        assert written == [(0, 0, "2"), (1, 0, "1"), (0, 1, "2"), (1, 2, "1")]


def test_fields_have_means_and_what_is_missing_is_left_out() -> None:
    figure = heatmap(lazy(ROWS), down="day", across="hour", value="n", function="mean").figure
    assert values(figure) == {("Mon", "8"): 3, ("Mon", "9"): 2, ("Tue", "8"): 3, ("missing", "9"): 4}


def test_rare_categories_are_together() -> None:
    table = lazy({"a": ["x"] * 3 + ["y"] * 2 + ["z", "w"], "b": ["k"] * 7})
    figure = heatmap(table, down="a", across="b", most=2, order="value").figure
    assert values(figure) == {("x", "k"): 3, ("y", "k"): 2, ("others", "k"): 2}


def test_colours_diverge_from_zero_where_there_is_less() -> None:
    table = lazy({"a": ["x", "y"], "b": ["k", "k"], "n": [-1, 4]})
    figure = heatmap(table, down="a", across="b", value="n", function="sum").figure
    for canvas in check_figure(figure, draw_heatmap):
        assert canvas.axes[1].get_ylim() == (-4, 4)


def test_selected_are_the_rows_of_the_fields() -> None:
    cells = [HeatmapCell(row="Mon", column="8"), HeatmapCell(row=None, column="9")]
    result = heatmap(lazy({**ROWS, "row": range(6)}), down="day", across="hour", selection=cells)
    assert collect(result.selected)["row"].to_list() == [0, 3, 5]
    for canvas in check_figure(result.figure, draw_heatmap):
        assert len(canvas.axes[0].patches) == 2


def test_what_does_not_fit_is_named() -> None:
    with pytest.raises(ParameterError, match="No column is chosen for 'mean'"):
        heatmap(lazy(ROWS), down="day", across="hour", function="mean")
    with pytest.raises(ParameterError, match="can't be groups"):
        heatmap(lazy(pl.DataFrame({"l": [[1]], "x": [1]})), down="l", across="x")

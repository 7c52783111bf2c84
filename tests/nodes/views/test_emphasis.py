"""Rows that were chosen elsewhere, as each view shows them: what is drawn is compared with rows known beforehand."""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl
import pytest
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.figure import Figure as Canvas
from matplotlib.patches import Rectangle, Wedge

from plait import Columns, Figure, MissingColumnError, RunContext
from plait.figure.checking import check_figure
from plait.figure.painting import canvas_of, paint
from plait.registry import NodeRegistry
from plait.table import collect, lazy
from plait.theme import LIGHT
from plait_nodes.image.image_grid import image_grid
from plait_nodes.image.pixels import encode
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.network.graph import Graph
from plait_nodes.network.viewer import viewer as network_viewer
from plait_nodes.views.bar import bar
from plait_nodes.views.box import box
from plait_nodes.views.calibration import calibration
from plait_nodes.views.confusion_matrix import confusion_matrix
from plait_nodes.views.dendrogram import dendrogram
from plait_nodes.views.heatmap import heatmap
from plait_nodes.views.histogram import histogram
from plait_nodes.views.line import line
from plait_nodes.views.parallel_coordinates import parallel_coordinates
from plait_nodes.views.pie import pie
from plait_nodes.views.roc_curve import roc_curve
from plait_nodes.views.scatter import scatter
from plait_nodes.views.scatter_matrix import scatter_matrix
from plait_nodes.views.table_view import table_view
from plait_nodes.views.threshold_explorer import threshold_explorer
from plait_nodes.views.tree import tree

TABLE = pl.DataFrame(
    {
        "x": [0.0, 1.0, 2.0, 3.0, 4.0, None],
        "y": [5.0, 4.0, 3.0, 2.0, 1.0, 0.0],
        "kind": ["a", "a", "b", "b", None, "a"],
        "told": ["a", "b", "b", "b", "a", "a"],
        "score": [0.9, 0.8, 0.3, 0.2, 0.5, 0.6],
    }
)
CHOSEN = TABLE[[1, 2, 5]]
REGISTRY = NodeRegistry()


def emphasized(figure: Figure, rows: pl.DataFrame = CHOSEN) -> Figure:
    emphasize = REGISTRY.emphasis(figure.drawing)
    assert emphasize is not None
    return figure.emphasized(emphasize(figure, lazy(rows)))


def drawn(figure: Figure, rows: pl.DataFrame = CHOSEN) -> Canvas:
    """The figure with these rows chosen."""
    canvas = canvas_of(800, 500)
    paint(emphasized(figure, rows), REGISTRY.drawing(figure.drawing), canvas, LIGHT)
    canvas.draw_without_rendering()
    return canvas


def chosen(canvas: Canvas, kind: type, axes: int = 0) -> list[Any]:
    return [each for each in canvas.axes[axes].get_children() if isinstance(each, kind) and is_chosen(each)]


def is_chosen(artist: Any) -> bool:  # noqa: ANN401 - any artist
    return str(artist.get_label()) == "_chosen"


def dots(canvas: Canvas, axes: int = 0) -> list[tuple[float, float]]:
    (points,) = chosen(canvas, PathCollection, axes)
    return [(float(x), float(y)) for x, y in points.get_offsets().filled(np.nan)]


def test_a_scatter_shows_the_points_that_have_both_values() -> None:
    figure = scatter(lazy(TABLE), x="x", y="y", color="kind").figure
    assert dots(drawn(figure)) == [(1, 4), (2, 3)]
    check_figure(emphasized(figure), REGISTRY.drawing(figure.drawing))


def test_above_a_density_image_few_rows_are_points_and_many_a_part_of_each_field() -> None:
    numbers = np.arange(30_000)
    table = pl.DataFrame({"x": numbers % 200, "y": numbers // 200})
    figure = scatter(lazy(table), x="x", y="y").figure
    assert "fields" in figure.tables
    few = emphasized(figure, table.filter((pl.col("x") < 2) & (pl.col("y") < 2))).emphasis
    assert few is not None
    assert sorted(few.rows()) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    many = emphasized(figure, table.filter(pl.col("x") < 100))
    assert many.emphasis is not None
    assert many.emphasis["rows"].sum() == 15_000
    both = many.tables["fields"].join(many.emphasis, on=["column", "row"])
    # Half of the table: each field that has any of it has nothing else, as columns of fields end where the half ends.
    assert both.filter(pl.col("column") < 59).select((pl.col("rows") == pl.col("rows_right")).all()).item()
    (image,) = [each for each in drawn(figure, table.filter(pl.col("x") < 100)).axes[0].images if is_chosen(each)]
    strength = np.asarray(image.get_array())[..., 3]
    assert strength[:, :59].max() == pytest.approx(1.0)
    assert strength[:, 61:].max() == 0


@pytest.mark.parametrize(("scale", "whole"), [("rows", 1.0), ("share", 6.0)])
def test_a_histogram_shows_their_part_of_each_bar(scale: Any, whole: float) -> None:  # noqa: ANN401
    figure = histogram(lazy(TABLE), column="y", bins=3, groups="kind", scale=scale).figure
    bars = chosen_bars(drawn(figure))
    # The bins end at 5/3, 10/3 and 5; chosen are 0, 3 and 4.
    assert [(left, pytest.approx(high * whole)) for left, high in bars] == [(0, 1), (1.67, 1), (3.33, 1)]


def chosen_bars(canvas: Canvas) -> list[tuple[float, float]]:
    (found,) = [each for each in canvas.axes[0].containers if is_chosen(each)]
    bars = [(each.get_x(), each.get_height()) for each in found.patches]
    return [(round(float(left), 2), high) for left, high in bars if high > 0]


def test_bars_are_filled_as_far_as_the_rows_reach() -> None:
    parts = chosen(drawn(bar(lazy(TABLE), category="kind").figure), Rectangle)
    assert sorted((round(each.get_y() + each.get_height() / 2), each.get_width()) for each in parts) == [(0, 2), (1, 1)]
    upright = bar(lazy(TABLE), category="kind", value="y", function="sum", orientation="vertical").figure
    parts = chosen(drawn(upright), Rectangle)
    assert sorted(each.get_height() for each in parts) == [3, 4]


def test_a_mean_of_the_rows_is_a_line_across_the_bar() -> None:
    figure = bar(lazy(TABLE), category="kind", value="y", function="mean").figure
    lines = [each for each in drawn(figure).axes[0].lines if is_chosen(each)]
    assert sorted(float(each.get_xdata()[0]) for each in lines) == [2, 3]  # type: ignore[index, arg-type]


def test_boxes_show_the_values_and_of_many_a_box() -> None:
    assert dots(drawn(box(lazy(TABLE), columns=Columns.named("y"), groups="kind").figure)) == [(0, 0), (4, 0), (3, 1)]
    assert dots(drawn(box(lazy(TABLE), columns=Columns.named("x", "y")).figure))[:2] == [(1, 0), (2, 0)]
    table = pl.DataFrame({"x": range(4001)})
    marks = emphasized(box(lazy(table), columns=Columns.named("x")).figure, table.head(2001)).emphasis
    assert marks is not None
    assert marks.row(0, named=True) == {"box": 0, "q1": 500, "median": 1000, "q3": 1500, "low": 0, "high": 2000}


def test_lines_have_points_and_means_only_places_along_x() -> None:
    assert dots(drawn(line(lazy(TABLE), x="x", y=Columns.named("y")).figure)) == [(1, 4), (2, 3)]
    mean = drawn(line(lazy(TABLE), x="x", y=Columns.named("y"), repeated="mean").figure)
    (rug,) = chosen(mean, LineCollection)
    assert [float(each[0][0]) for each in rug.get_segments()] == [1, 2]


def test_a_pie_shows_their_part_of_each_slice() -> None:
    canvas = drawn(pie(lazy(TABLE), category="kind").figure)
    parts = {round(each.theta2, 3): each.theta2 - each.theta1 for each in chosen(canvas, Wedge)}
    # Three of 'a', two of 'b' and one missing, clockwise from the top; two of 'a' and one of 'b' are chosen.
    assert parts == {90: pytest.approx(120), -90: pytest.approx(60)}


def test_parallel_coordinates_show_their_lines() -> None:
    canvas = drawn(parallel_coordinates(lazy(TABLE), columns=Columns.named("x", "y")).figure)
    (lines,) = chosen(canvas, LineCollection)
    assert [each[:, 1].tolist() for each in lines.get_segments()[:2]] == [[0.25, 0.8], [0.5, 0.6]]


def test_a_scatter_matrix_shows_them_in_each_plot() -> None:
    canvas = drawn(scatter_matrix(lazy(TABLE), columns=Columns.named("x", "y")).figure)
    assert dots(canvas, 1)[:2] == [(4, 1), (3, 2)]
    assert dots(canvas, 2)[:2] == [(1, 4), (2, 3)]
    (found,) = [each for each in canvas.axes[3].containers if is_chosen(each)]
    assert sum(each.get_height() for each in found.patches) == 3


def test_fields_with_such_rows_have_a_frame_and_their_share() -> None:
    figure = confusion_matrix(lazy(TABLE), run=RunContext(), actual="kind", predicted="told").figure
    marks = emphasized(figure).emphasis
    assert marks is not None
    # Actual a: one as a of two, one as b of one; actual b: one as b of two.
    assert marks.rows() == [(0, 0, 1, 0.5), (0, 1, 1, 1.0), (1, 1, 1, 0.5)]
    frames = chosen(drawn(figure), Rectangle)
    assert [(round(each.get_x()), round(each.get_y())) for each in frames] == [(0, 0), (1, 0), (1, 1)]
    same = emphasized(heatmap(lazy(TABLE), down="kind", across="told").figure).emphasis
    assert same is not None
    assert same.rows() == marks.rows()
    drawn(heatmap(lazy(TABLE), down="kind", across="told").figure)


def test_classes_without_a_field_of_their_own_are_among_the_others() -> None:
    names = [f"{number:02}" for number in range(45)]
    table = pl.DataFrame({"actual": names * 2 + names[:39], "told": names * 2 + names[:39]})
    figure = confusion_matrix(lazy(table), run=RunContext(), actual="actual", predicted="told").figure
    marks = emphasized(figure, table.filter(pl.col("actual").is_in(["03", "44"]))).emphasis
    assert marks is not None
    assert marks.rows() == [(3, 3, 3, 1.0), (39, 39, 2, pytest.approx(2 / 12))]


def test_scores_show_where_they_lie() -> None:
    explorer = threshold_explorer(lazy(TABLE), run=RunContext(), truth="told", positive="a", score="score").figure
    marks = emphasized(explorer).emphasis
    assert marks is not None
    assert marks["x"].to_list() == [0.3, 0.6, 0.8]
    drawn(explorer)
    roc = roc_curve(lazy(TABLE), run=RunContext(), truth="told", positive="a", scores=Columns.named("score")).figure
    # From the highest score down: a b a a b b; the chosen ones are the second, third and fifth.
    assert dots(drawn(roc)) == [(pytest.approx(1 / 3), pytest.approx(1 / 3)), (pytest.approx(1 / 3), pytest.approx(2 / 3)), (pytest.approx(2 / 3), 1)]  # fmt: skip  # noqa: E501


def test_without_chosen_rows_every_view_is_drawn_as_well() -> None:
    nothing = TABLE.head(0)
    for figure in (
        scatter(lazy(TABLE), x="x", y="y").figure,
        histogram(lazy(TABLE), column="y").figure,
        bar(lazy(TABLE), category="kind", groups="told").figure,
        box(lazy(TABLE), columns=Columns.named("y"), groups="kind").figure,
        pie(lazy(TABLE), category="kind").figure,
        line(lazy(TABLE), x="x", y=Columns.named("y")).figure,
        parallel_coordinates(lazy(TABLE), columns=Columns.named("x", "y")).figure,
        scatter_matrix(lazy(TABLE), columns=Columns.named("x", "y")).figure,
        heatmap(lazy(TABLE), down="kind", across="told").figure,
    ):
        shown = drawn(figure, nothing)
        over = [each for axes in range(len(shown.axes)) for each in chosen(shown, PathCollection, axes)]
        assert sum(len(each.get_offsets()) for each in over) == 0, figure.drawing


def test_a_view_that_can_not_tell_has_no_emphasis() -> None:
    assert REGISTRY.emphasis("views.correlation_heatmap") is None
    assert REGISTRY.emphasis("nobody.knows") is None


def test_a_table_view_marks_the_rows_that_look_like_chosen_ones() -> None:
    figure = table_view(lazy(TABLE), columns=Columns.named("kind", "y"), rows=4).out
    marks = emphasized(figure).emphasis
    assert marks is not None
    assert marks["row"].to_list() == [1, 2]
    alike = emphasized(table_view(lazy(TABLE), columns=Columns.named("kind")).out).emphasis
    assert alike is not None
    # Only their kinds can be seen, and those are 'a' and 'b'.
    assert alike["row"].to_list() == [0, 1, 2, 3, 5]
    bars = chosen(drawn(figure), Rectangle)
    assert len(bars) == 2


def test_a_tree_shows_where_chosen_rows_come() -> None:
    numbers = pl.DataFrame({"a": [0.0, 1, 2, 3, 4, 5, 6, 7], "kind": ["x"] * 4 + ["y"] * 4})
    model = decision_tree(lazy(numbers), target="kind", features=Columns.named("a")).model
    figure = tree(model, lazy(numbers)).out
    marks = emphasized(figure, numbers[[1, 2, 6]]).emphasis
    assert marks is not None
    # The root's question is whether a <= 3.5: node 1 for yes, node 2 for no.
    assert marks.rows() == [(0, 3, 1.0), (1, 2, pytest.approx(2 / 3)), (2, 1, pytest.approx(1 / 3))]
    for node in (1, 2):
        came = collect(tree(model, lazy(numbers[[1, 2, 6]]), selection=[node]).selected)
        assert len(came) == marks.filter(pl.col("node") == node)["rows"][0]
    assert len(chosen(drawn(figure, numbers[[1, 2, 6]]), Rectangle)) == 3
    check_figure(emphasized(figure, numbers[[1, 2, 6]]), REGISTRY.drawing(figure.drawing))


def test_a_calibration_plot_shows_the_probabilities_of_chosen_rows() -> None:
    figure = calibration(lazy(TABLE), truth="told", positive="a", scores=Columns.named("score")).figure
    marks = emphasized(figure).emphasis
    assert marks is not None
    assert marks["x"].to_list() == [0.3, 0.6, 0.8]
    assert len(chosen(drawn(figure), LineCollection)) == 1


def test_a_dendrogram_shows_the_ends_of_chosen_rows() -> None:
    numbers = pl.DataFrame({"name": list("abcdef"), "v": [0.0, 0.1, 5.0, 5.2, 9.0, 9.1]})
    figure = dendrogram(lazy(numbers), features=Columns.named("v"), label="name").figure
    picked = numbers[[1, 4]]
    marks = emphasized(figure, picked).emphasis
    assert marks is not None
    assert figure.tables["ends"]["name"].gather(marks["end"]).sort().to_list() == ["b", "e"]
    assert marks["share"].to_list() == [1, 1]
    few = dendrogram(lazy(numbers), features=Columns.named("v"), label="name", most=3).figure
    together = emphasized(few, numbers[[0, 1, 4]]).emphasis
    assert together is not None
    assert sorted(together["share"].to_list()) == [0.5, 1]
    assert len(dots(drawn(few, numbers[[0, 1, 4]]))) == 2


def test_a_graph_shows_chosen_nodes() -> None:
    graph = Graph(
        pl.DataFrame({"node": ["a", "b", "c"]}),
        pl.DataFrame({"source": ["a", "b"], "target": ["b", "c"], "weight": [1.0, 2.0]}),
    )
    figure = network_viewer(graph).figure
    marks = emphasized(figure, pl.DataFrame({"node": ["c", "z"]})).emphasis
    assert marks is not None
    assert figure.tables["points"]["name"].gather(marks["point"]).to_list() == ["c"]
    assert len(dots(drawn(figure, pl.DataFrame({"node": ["c", "z"]})))) == 1
    with pytest.raises(MissingColumnError, match="no column 'node'"):
        emphasized(figure, TABLE)


def test_images_side_by_side_frame_those_that_are_chosen() -> None:
    pictures = pl.DataFrame({"image": [encode(np.full((4, 4), shade, np.uint8)) for shade in (0, 90, 200)]})
    figure = image_grid(lazy(pictures)).figure
    marks = emphasized(figure, pictures[[1]]).emphasis
    assert marks is not None
    assert marks["row"].to_list() == [1]
    assert len(chosen(drawn(figure, pictures[[1]]), Rectangle)) == 1

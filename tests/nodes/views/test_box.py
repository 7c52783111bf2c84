import numpy as np
import polars as pl
import pytest
from matplotlib.axes import Axes
from matplotlib.cbook import boxplot_stats

from plait import Columns, ParameterError
from plait.figure import Figure
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.box import box
from plait_nodes.views.box_drawing import draw_box

ROWS = {"v": [1.0, 2, 3, 4, 100, None, 7, float("nan")], "g": ["a", "a", "a", "a", "a", "a", None, "b"]}


def drawn(figure: Figure) -> list[Axes]:
    return [canvas.axes[0] for canvas in check_figure(figure, draw_box)]


def test_the_numbers_of_a_box_by_hand() -> None:
    figure = box(lazy(ROWS), columns=Columns.named("v"), groups="g").figure
    assert figure.tables["boxes"].row(0) == ("a", False, 5, 1, 2, 3, 4, 4, 22)
    assert figure.tables["boxes"]["name"].to_list() == ["a", "missing"]
    assert figure.tables["outliers"].rows() == [(0, 100.0)]
    assert figure.metrics == {"rows": 6, "left out": 2, "outliers": 1}
    for axes in drawn(figure):
        assert [label.get_text() for label in axes.get_yticklabels()] == ["a", "missing"]
        assert (axes.patches[0].get_x(), axes.patches[0].get_width()) == (2, 2)
        assert axes.get_xlabel() == "v"


def test_boxes_are_those_of_matplotlib() -> None:
    values = np.random.default_rng(3).lognormal(size=500)
    found = box(lazy({"v": values}), columns=Columns.named("v")).figure.tables["boxes"].row(0, named=True)
    (known,) = boxplot_stats(values)
    expected = {"low": known["whislo"], "q1": known["q1"], "median": known["med"], "q3": known["q3"],
                "high": known["whishi"], "mean": known["mean"]}  # fmt: skip
    assert {name: found[name] for name in expected} == pytest.approx({k: float(v) for k, v in expected.items()})


def test_a_violin_is_widest_where_the_values_are() -> None:
    values = np.concatenate([np.random.default_rng(1).normal(5, 1, 2_000), [0, 20]])
    figure = box(lazy({"v": values}), columns=Columns.named("v"), shape="violin").figure
    shape = figure.tables["shapes"]
    assert shape["density"].max() == 1
    assert shape.sort("density")["value"][-1] == pytest.approx(5, abs=0.3)
    from scipy.stats import gaussian_kde

    known = gaussian_kde(values)(shape["value"].to_numpy())
    assert shape["density"].to_numpy() == pytest.approx(known / known.max(), abs=0.02)
    for axes in drawn(figure):
        assert len(axes.collections) == 1


def test_columns_side_by_side_and_in_the_order_of_their_medians() -> None:
    table = lazy({"low": [1, 2, 3], "high": [7, 8, 9]})
    names = box(table, columns=Columns.of_type("numeric")).figure.tables["boxes"]["name"].to_list()
    assert names == ["low", "high"]
    ordered = box(table, columns=Columns.of_type("numeric"), order="value").figure.tables["boxes"]
    assert ordered["name"].to_list() == ["high", "low"]


def test_the_most_frequent_groups_are_drawn_and_selected_rows_leave() -> None:
    table = lazy({"g": [10, 10, 9, 9, 2, None], "v": range(6)})
    result = box(table, columns=Columns.named("v"), groups="g", most=2, selection=["10", None])
    assert result.figure.tables["boxes"]["name"].to_list() == ["9", "10"]
    assert collect(result.selected)["v"].to_list() == [0, 1, 5]
    assert len(collect(box(table, columns=Columns.named("v"), groups="g").selected)) == 0


def test_outliers_of_a_large_table_are_thinned_but_counted() -> None:
    values = np.concatenate([np.zeros(100_000), np.arange(1, 10_001)])
    figure = box(lazy({"v": values}), columns=Columns.named("v")).figure
    assert figure.metrics["outliers"] == 10_000
    assert figure.tables["outliers"].height == 2_000


def test_what_does_not_fit_is_named() -> None:
    with pytest.raises(ParameterError, match="can't be divided into groups"):
        box(lazy({"a": [1], "b": [2], "g": ["x"]}), columns=Columns.named("a", "b"), groups="g")
    with pytest.raises(ParameterError, match="41 boxes are too many"):
        box(lazy(pl.DataFrame({f"{n}": [1] for n in range(41)})), columns=Columns.of_type("numeric"))
    with pytest.raises(ParameterError, match="'g' holds String"):
        box(lazy(ROWS), columns=Columns.named("g"))

import math

import pytest
from matplotlib.patches import Wedge

from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.pie import pie
from plait_nodes.views.pie_drawing import draw_pie

ROWS = {"c": ["a", "b", "b", "c", None, "b", "d", "a"], "v": [1.0, 2.0, 3.0, None, 5.0, 1.0, 4.0, 4.0]}


def test_slices_are_shares_of_the_rows() -> None:
    result = pie(lazy(ROWS), category="c", most=2, selection=["b"])
    assert result.figure.tables["slices"].rows() == [
        ("b", "group"), ("a", "group"), ("others", "others"), ("missing", "missing"),
    ]  # fmt: skip
    assert result.figure.metrics == {"rows": 8, "total": 8, "largest share": 0.375}
    for canvas in check_figure(result.figure, draw_pie):
        axes = canvas.axes[0]
        wedges = [each for each in axes.patches if isinstance(each, Wedge)]
        angles = [abs(each.theta2 - each.theta1) / 360 for each in wedges]
        assert angles == pytest.approx([3 / 8, 2 / 8, 2 / 8, 1 / 8], abs=1e-6)
        texts = [text.get_text() for text in axes.get_legend().get_texts()]
        assert texts == ["b  37.5%", "a  25.0%", "others  25.0%", "missing  12.5%"]
        assert math.dist(wedges[0].center, (0, 0)) > 0.05
    assert collect(result.selected)["v"].to_list() == [2, 3, 1]


def test_slices_are_shares_of_a_sum() -> None:
    figure = pie(lazy(ROWS), category="c", function="sum", value="v").figure
    assert figure.metrics == {"rows": 8, "total": 20, "largest share": 0.3}
    assert figure.tables["lengths"]["value"].to_list() == [6, 5, 4, None, 5]


def test_a_sum_below_zero_is_no_share() -> None:
    with pytest.raises(DataError, match=r"'v' is below zero for 1 categories") as caught:
        pie(lazy({"c": ["a", "b"], "v": [1, -2]}), category="c", function="sum", value="v")
    assert caught.value.values == ("b",)
    with pytest.raises(ParameterError, match="No column is chosen for 'sum'"):
        pie(lazy(ROWS), category="c", function="sum")


def test_nothing_has_no_shares() -> None:
    figure = pie(lazy({"c": ["a"], "v": [0]}), category="c", function="sum", value="v").figure
    for canvas in check_figure(figure, draw_pie):
        assert canvas.texts[0].get_text() == "There is nothing to share."

import polars as pl
import pytest
from matplotlib.axes import Axes

from plait import MissingColumnError, ParameterError
from plait.figure import Figure
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.bar import bar
from plait_nodes.views.bar_drawing import draw_bar

FLIGHTS = {
    "carrier": ["UA", "UA", "B6", "AA", None, "AA", "UA", "ZZ"],
    "delay": [10.0, 20.0, -5.0, 4.0, 7.0, None, 30.0, None],
    "origin": ["EWR", "JFK", "JFK", "EWR", "EWR", None, "EWR", "JFK"],
}


def drawn(figure: Figure) -> list[Axes]:
    return [canvas.axes[0] for canvas in check_figure(figure, draw_bar)]


def widths(axes: Axes) -> list[list[float]]:
    return [[part.get_width() for part in container] for container in axes.containers]


def names(figure: Figure) -> list[str]:
    return figure.tables["bars"]["name"].to_list()


def values(figure: Figure) -> list[float | None]:
    return figure.tables["lengths"]["value"].to_list()


def test_a_bar_counts_the_rows_of_each_category() -> None:
    figure = bar(lazy(FLIGHTS), category="carrier").figure
    assert names(figure) == ["UA", "AA", "B6", "ZZ", "missing"]
    assert figure.metrics == {"rows": 8, "categories": 4}
    for axes in drawn(figure):
        assert widths(axes) == [[3, 2, 1, 1, 1]]
        assert [label.get_text() for label in axes.get_yticklabels()] == names(figure)


def test_the_rest_is_one_bar_or_none() -> None:
    figure = bar(lazy(FLIGHTS), category="carrier", most=1).figure
    assert (names(figure), values(figure)) == (["UA", "others", "missing"], [3, 4, 1])
    figure = bar(lazy(FLIGHTS), category="carrier", most=1, others=False).figure
    assert (names(figure), values(figure)) == (["UA", "missing"], [3, 1])


def test_the_rest_has_the_mean_of_all_its_rows() -> None:
    table = lazy({"c": ["a", "b", "b", "c"], "x": [9.0, 1.0, 2.0, 6.0]})
    figure = bar(table, category="c", value="x", function="mean", most=1).figure
    assert (names(figure), values(figure)) == (["a", "others"], [9, 3])


def test_a_category_called_others_is_one_of_its_own() -> None:
    table = lazy({"c": ["others", "others", "x", "missing", None]})
    figure = bar(table, category="c", most=1).figure
    assert figure.tables["bars"].rows() == [("others", "group"), ("others", "others"), ("missing", "missing")]
    assert values(figure) == [2, 2, 1]


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("sum", [60, 4, -5, None, 7]),
        ("mean", [20, 4, -5, None, 7]),
        ("median", [20, 4, -5, None, 7]),
        ("min", [10, 4, -5, None, 7]),
        ("max", [30, 4, -5, None, 7]),
    ],
)
def test_what_is_made_of_numbers(function: str, expected: list[float | None]) -> None:
    figure = bar(lazy(FLIGHTS), category="carrier", value="delay", function=function).figure
    assert names(figure) == ["UA", "AA", "B6", "ZZ", "missing"]
    assert values(figure) == expected
    for axes in drawn(figure):
        assert widths(axes) == [[value or 0 for value in expected]]
        assert axes.get_xlabel() == f"{function} of delay"


def test_the_longest_bars_are_kept_also_those_below_zero() -> None:
    table = lazy({"c": ["a", "b", "c"], "x": [1, -9, 5]})
    assert names(bar(table, category="c", value="x", function="sum", most=2).figure) == ["c", "b", "others"]


def test_categories_in_their_own_order() -> None:
    table = lazy({"c": [10, 9, 9, 100, None]})
    assert names(bar(table, category="c", order="name").figure) == ["9", "10", "100", "missing"]
    table = lazy({"c": pl.Series(["lo", "hi", "hi"], dtype=pl.Enum(["lo", "hi"]))})
    assert names(bar(table, category="c", order="name").figure) == ["lo", "hi"]


def test_groups_stand_upon_each_other_where_they_add_up() -> None:
    figure = bar(lazy(FLIGHTS), category="carrier", groups="origin").figure
    assert figure.tables["groups"]["name"].to_list() == ["EWR", "JFK", "missing"]
    for axes in drawn(figure):
        assert widths(axes) == [[2, 1, 0, 0, 1], [1, 0, 1, 1, 0], [0, 1, 0, 0, 0]]
        assert [part.get_x() for part in axes.containers[1]] == [2, 1, 0, 0, 1]


def test_groups_that_do_not_add_up_stand_side_by_side() -> None:
    for function in ("mean", "sum"):
        figure = bar(lazy(FLIGHTS), category="carrier", value="delay", function=function, groups="origin").figure
        assert figure.options["arrangement"] == "side_by_side"
        for axes in drawn(figure):
            assert {part.get_x() for container in axes.containers for part in container} == {0}
            places = [container[0].get_y() for container in axes.containers]
            assert places == sorted(set(places))


def test_upright_bars_are_the_same() -> None:
    figure = bar(lazy(FLIGHTS), category="carrier", orientation="vertical").figure
    for axes in drawn(figure):
        assert [part.get_height() for part in axes.containers[0]] == [3, 2, 1, 1, 1]


def test_selected_are_the_rows_of_the_chosen_categories() -> None:
    table = lazy({**FLIGHTS, "row": range(8)})
    result = bar(table, category="carrier", selection=["B6", None])
    assert collect(result.selected)["row"].to_list() == [2, 4]
    assert len(collect(bar(table, category="carrier").selected)) == 0
    truths = lazy({"ok": [True, False, True]})
    assert collect(bar(truths, category="ok", selection=["true"]).selected)["ok"].to_list() == [True, True]


def test_chosen_bars_have_the_accent() -> None:
    figure = bar(lazy(FLIGHTS), category="carrier", selection=["B6"]).figure
    for axes in drawn(figure):
        colors = [part.get_facecolor() for part in axes.containers[0]]
        assert len({color for place, color in enumerate(colors) if place != 2}) == 2
        assert colors[2] not in colors[:2]


@pytest.mark.slow
def test_two_hundred_categories_fit() -> None:
    table = lazy({"c": [f"category {number} $x_$" for number in range(300) for _ in range(300 - number)]})
    figure = bar(table, category="c", most=200).figure
    assert len(names(figure)) == 201
    assert figure.size == (720, 1400)
    drawn(figure)
    drawn(bar(table, category="c", most=200, orientation="vertical").figure)


def test_columns_that_do_not_fit_are_named() -> None:
    table = lazy(FLIGHTS)
    with pytest.raises(ParameterError, match="No column is chosen for 'sum'"):
        bar(table, category="carrier", function="sum")
    with pytest.raises(ParameterError, match="'origin' holds String values"):
        bar(table, category="carrier", function="sum", value="origin")
    with pytest.raises(MissingColumnError, match="no column 'größe'"):
        bar(table, category="größe")
    with pytest.raises(ParameterError, match="'l' holds List"):
        bar(lazy({"l": [[1]]}), category="l")

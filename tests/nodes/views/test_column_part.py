"""What clicks on boxes, bars and rows choose, and the rows that leave then."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import polars as pl
import pytest

from plait import Columns, ParameterError, RunContext
from plait.figure import Figure
from plait.figure.gestures import Pick
from plait.node import NodeType
from plait.registry import NodeRegistry
from plait.table import collect, lazy
from plait.testing import check_figure, check_node
from plait_nodes.views.box import box
from plait_nodes.views.column_part import ColumnPart
from plait_nodes.views.statistics_view import statistics_view
from plait_nodes.views.table_view import table_view

START = datetime(2020, 1, 1, 12, 0, 1, 234567)
TABLE = pl.DataFrame(
    {
        "n": [1.0, 2, 3, 4, 5, 6, 7, 8, 100, None],
        "k": [0, 0, 0, 1, 1, 2, 2, 3, 3, 24],
        "word": ["a", "b", "a", "a", None, "b", "c", "a", "c", "c"],
        "day": [date(2020, 1, 1) + timedelta(days=day) for day in range(10)],
        "moment": [START + timedelta(seconds=7.7 * number) for number in range(10)],
    }
)


def choices(figure: Figure) -> list[Any]:
    """What each patch chooses, None where nothing can be chosen."""
    (pick,) = figure.gestures
    assert isinstance(pick, Pick)
    assert pick.patches is not None
    return [value[0] if value else None for value in pick.patches.values]


def rows_of(node_type: NodeType[..., Any], **params: object) -> pl.DataFrame:
    result = check_node(node_type, TABLE, **params)["selected"]
    return collect(lazy(result)).to_polars()


def test_each_part_of_a_box_chooses_its_values() -> None:
    result = box(lazy(TABLE), columns=Columns.named("n"))
    zones = result.figure.tables["zones"]
    assert zones.select("part", "low", "high", "rows").rows() == [
        ("lower whisker", 1, 3, 3),
        ("box", 3, 7, 5),
        ("upper whisker", 7, 8, 2),
        ("above the whiskers", 100, 100, 1),
    ]
    found = [rows_of(box, columns=["n"], parts=[record])["n"].to_list() for record in choices(result.figure)]
    assert found == [[1, 2, 3], [3, 4, 5, 6, 7], [7, 8], [100]]
    assert rows_of(box, columns=["n"], parts=[choices(result.figure)[0], choices(result.figure)[3]])["n"].to_list() == [
        1, 2, 3, 100
    ]  # fmt: skip
    assert rows_of(box, columns=["n"]).is_empty()


def test_the_patches_of_a_box_plot_are_what_is_chosen_by_them() -> None:
    figure = box(lazy(TABLE), columns=Columns.named("n", "k"), parts=[ColumnPart(column="k", low=1)]).figure
    for canvas in check_figure(figure, NodeRegistry().drawing("views.box")):
        patches = canvas.axes[0].patches
        for patch, record in zip(patches, choices(figure), strict=False):
            left, low = patch.get_xy()
            row = ["n", "k"].index(record["column"])
            assert low < row < low + patch.get_height()
            assert left <= record["low"]
            assert left + patch.get_width() >= record["high"]
        marked = [patch for patch in patches if patch.get_label() == "_selected"]
        assert [patch.get_xy()[0] for patch in marked] == [1, 1]


def test_with_groups_the_groups_are_chosen_as_ever() -> None:
    result = box(lazy(TABLE), columns=Columns.named("n"), groups="word", selection=["a"])
    assert "zones" not in result.figure.tables
    assert collect(result.selected)["n"].to_list() == [1, 3, 4, 8]


def test_every_bar_of_the_statistics_chooses_the_rows_that_it_counts() -> None:
    figure = statistics_view(lazy(TABLE), run=RunContext()).figure
    shapes = figure.tables["shapes"]
    bars = iter(shapes.rows(named=True))
    for record in choices(figure):
        if record is not None and record.get("missing"):
            assert rows_of(statistics_view, selection=[record]).equals(TABLE.filter(pl.col(record["column"]).is_null()))
            continue
        if record is None:
            continue
        bar = next(bar for bar in bars if bar["rows"])
        found = rows_of(statistics_view, selection=[record])
        assert found.height == bar["rows"], record
    assert next((bar for bar in bars if bar["rows"]), None) is None
    assert {"column": "day", "low": "2020-01-01", "high": "2020-01-01"} in choices(figure)
    assert {"column": "word", "value": "a"} in choices(figure)
    assert {"column": "word", "missing": True} in choices(figure)


def test_chosen_bars_of_the_statistics_have_another_colour() -> None:
    record = {"column": "word", "value": "b"}
    plain, chosen = (
        statistics_view(lazy(TABLE), run=RunContext(), selection=[ColumnPart(**each) for each in given]).figure
        for given in ([], [record])
    )
    draw = NodeRegistry().drawing("views.statistics_view")
    colors = []
    for figure in (plain, chosen):
        canvas = check_figure(figure, draw)[1]
        bars = [each for each in canvas.axes[0].collections if each.get_label() == "_bars"]
        colors.append([tuple(color) for each in bars for color in each.get_facecolors().tolist()])
    # The others are faint then.
    strong = [number for number, (before, after) in enumerate(zip(*colors, strict=True)) if before == after]
    words = figure.tables["shapes"].with_row_index("patch").filter((pl.col("column") == 2) & (pl.col("value") == "b"))
    assert strong == words["patch"].to_list()


def test_rows_of_a_table_view_are_chosen_by_their_numbers() -> None:
    assert choices(table_view(lazy(TABLE), rows=3).out) == [0, 1, 2]
    assert rows_of(table_view, columns=["word"], rows=3, selection=[2, 0, 99]).equals(TABLE[[0, 2]])
    figure = table_view(lazy(TABLE), selection=[1]).out
    for canvas in check_figure(figure, NodeRegistry().drawing("views.table_view")):
        labels = [patch.get_label() for patch in canvas.axes[0].patches]
        assert [number for number, label in enumerate(labels) if label == "_selected"] == [1]


def test_a_part_that_a_column_does_not_have_is_refused() -> None:
    with pytest.raises(ParameterError, match="no place along an axis"):
        statistics_view(lazy(TABLE), run=RunContext(), selection=[ColumnPart(column="word", low=1)])
    with pytest.raises(ParameterError, match="no end of a range of 'day'"):
        statistics_view(lazy(TABLE), run=RunContext(), selection=[ColumnPart(column="day", low="soon")])

from typing import Literal

import numpy as np
import polars as pl
import pytest

from plait import DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.confusion_matrix import Cell, confusion_matrix
from plait_nodes.views.confusion_matrix_drawing import draw_confusion_matrix

RUN = RunContext()
TABLE = {
    "actual": ["cat", "cat", "cat", "dog", "dog", None, "fox"],
    "predicted": ["cat", "cat", "dog", "dog", "cat", "dog", None],
    "row": range(7),
}


def test_fields_count_the_rows() -> None:
    figure, _ = confusion_matrix(lazy(TABLE), run=RUN, actual="actual", predicted="predicted")
    assert figure.options["names"] == ["cat", "dog"]
    assert figure.tables["counts"].to_numpy().tolist() == [[2, 1], [1, 1]]
    assert figure.metrics["accuracy"] == 0.6
    assert (figure.metrics["rows"], figure.metrics["left out"]) == (5, 2)
    for canvas in check_figure(figure, draw_confusion_matrix):
        axes = canvas.axes[0]
        assert [text.get_text() for text in axes.texts] == ["2\n67%", "1\n33%", "1\n50%", "1\n50%"]
        assert [label.get_text() for label in axes.get_yticklabels()] == ["cat", "dog"]
        assert axes.yaxis_inverted()


@pytest.mark.parametrize(
    ("shares", "texts"),
    [
        ("predicted", ["2\n67%", "1\n50%", "1\n33%", "1\n50%"]),
        ("all", ["2\n40%", "1\n20%", "1\n20%", "1\n20%"]),
    ],
)
def test_shares_of_columns_or_of_all(shares: Literal["predicted", "all"], texts: list[str]) -> None:
    figure, _ = confusion_matrix(lazy(TABLE), run=RUN, actual="actual", predicted="predicted", shares=shares)
    for canvas in check_figure(figure, draw_confusion_matrix):
        assert [text.get_text() for text in canvas.axes[0].texts] == texts


def test_hits_and_errors_have_colours_of_their_own() -> None:
    figure, _ = confusion_matrix(lazy(TABLE), run=RUN, actual="actual", predicted="predicted")
    for canvas in check_figure(figure, draw_confusion_matrix):
        colors = canvas.axes[0].collections[0].get_facecolor().reshape(2, 2, 4)
        assert colors[0, 0][2] > colors[0, 0][0]
        assert colors[0, 1][0] > colors[0, 1][2]


def test_selected_are_the_rows_of_the_chosen_fields() -> None:
    cells = [Cell(actual="cat", predicted="dog"), Cell(actual="dog", predicted="cat")]
    result = confusion_matrix(lazy(TABLE), run=RUN, actual="actual", predicted="predicted", selection=cells)
    assert collect(result.selected)["row"].to_list() == [2, 4]
    for canvas in check_figure(result.figure, draw_confusion_matrix):
        assert [patch.get_xy() for patch in canvas.axes[0].patches] == [(0.5, -0.5), (-0.5, 0.5)]
    result = confusion_matrix(lazy(TABLE), run=RUN, actual="actual", predicted="predicted")
    assert len(collect(result.selected)) == 0


def test_truths_are_selected_as_they_are_written() -> None:
    table = lazy({"a": [True, True, False], "p": [True, False, False]})
    cells = [Cell(actual="true", predicted="false")]
    result = confusion_matrix(table, run=RUN, actual="a", predicted="p", selection=cells)
    assert collect(result.selected).rows() == [(True, False)]


def test_rare_classes_are_together() -> None:
    names = [f"class {number:02}" for number in range(50) for _ in range(51 - number)]
    table = lazy({"a": names, "p": [*names[1:], names[0]]})
    figure, _ = confusion_matrix(table, run=RUN, actual="a", predicted="p")
    assert len(figure.options["names"]) == 40
    assert figure.options["names"][-2:] == ["class 38", "others"]
    counts = figure.tables["counts"].to_numpy()
    assert counts.sum() == len(names)
    assert np.trace(counts) == len(names) - 40
    check_figure(figure, draw_confusion_matrix)


def test_a_table_without_known_classes_says_so() -> None:
    table = lazy({"a": pl.Series([None], dtype=pl.String), "p": ["x"]})
    for rows, text in ((table, "No row has both classes."), (table.head(0), "There are no rows.")):
        figure, _ = confusion_matrix(rows, run=RUN, actual="a", predicted="p")
        for canvas in check_figure(figure, draw_confusion_matrix):
            assert [each.get_text() for each in canvas.texts] == [text]


def test_columns_without_classes_are_named() -> None:
    with pytest.raises(ParameterError, match="'größe' holds Float64 values, which are no classes"):
        confusion_matrix(lazy({"größe": [0.5], "p": ["x"]}), run=RUN, actual="größe", predicted="p")
    with pytest.raises(DataError, match="1,200 different values"):
        confusion_matrix(lazy({"a": range(1200), "p": range(1200)}), run=RUN, actual="a", predicted="p")

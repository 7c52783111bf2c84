import time

import polars as pl
import pytest

from plait import PlaitError
from plait.figure import MOST_ROWS, Figure


def test_a_figure_comes_back_from_its_bytes() -> None:
    table = pl.DataFrame({"größe": [1.5, None], "text": ["$x_$", None], "n": [float("inf"), 2.0]})
    figure = Figure("a.b", {"rows": table, "none": table.head(0)}, {"size": [1, 2]}, "Title", {"auc": 0.5})
    again = Figure.from_bytes(figure.to_bytes())
    assert (again.drawing, again.options, again.title, again.metrics) == (
        "a.b",
        {"size": [1, 2]},
        "Title",
        {"auc": 0.5},
    )
    assert again.tables.keys() == {"rows", "none"}
    assert again.tables["rows"].equals(table)
    assert again.tables["none"].schema == table.schema


def test_equal_figures_have_equal_bytes_whenever_they_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    figure = Figure("a.b", {"rows": pl.DataFrame({"x": [1]})})
    before = figure.to_bytes()
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert figure.to_bytes() == before


def test_a_figure_is_no_place_for_a_large_table() -> None:
    with pytest.raises(PlaitError, match=r"'rows' has 50001 rows"):
        Figure("a.b", {"rows": pl.DataFrame({"x": range(MOST_ROWS + 1)})})


def test_a_figure_has_a_size_of_its_own_or_the_usual_one() -> None:
    assert Figure("a.b").size == (720, 440)
    assert Figure("a.b", options={"size": [300, 200]}).size == (300, 200)


def test_a_page_shows_the_table_that_is_named_for_it() -> None:
    table = pl.DataFrame({"x": [1]})
    assert Figure("a.b", {"rows": table}, {"page_table": "rows"}).page_table is table
    assert Figure("a.b", {"rows": table}).page_table is None

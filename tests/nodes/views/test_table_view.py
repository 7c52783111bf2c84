from datetime import date, datetime

import polars as pl
import pytest

from plait import Columns, MissingColumnError
from plait.table import lazy
from plait.testing import check_figure
from plait_nodes.views.table_view import table_view
from plait_nodes.views.table_view_drawing import cell_text, draw_table_view

TABLE = pl.DataFrame({"n": range(50), "größe $x_$": [1 / 3] * 50, "text": ["a\nb", None] * 25})


def test_a_page_gets_the_first_rows_as_they_are() -> None:
    figure = table_view(lazy(TABLE), rows=3).out
    assert figure.page_table is not None
    assert figure.page_table.equals(TABLE.head(3))
    assert figure.metrics == {"rows": 50, "columns": 3}
    assert figure.options["types"] == ["Int64", "Float64", "String"]


def test_columns_come_in_the_order_in_which_they_are_named() -> None:
    figure = table_view(lazy(TABLE), columns=Columns.named("text", "n")).out
    assert figure.tables["rows"].columns == ["text", "n"]
    with pytest.raises(MissingColumnError, match="no column 'größe'"):
        table_view(lazy(TABLE), columns=Columns.named("größe"))


def test_an_image_shows_what_there_is_room_for_and_says_what_is_not() -> None:
    canvases = check_figure(table_view(lazy(TABLE), rows=50).out, draw_table_view)
    texts = [[text.get_text() for text in canvas.axes[0].texts] for canvas in canvases]
    for shown in texts:
        assert {"n", "größe $x_$", "text", "0", "0.33333", "a b", "–"} <= set(shown)
    assert texts[0][-1] == texts[2][-1] == "41 more rows"
    assert texts[1][-1] == texts[3][-1] == "33 more rows"


def test_columns_beyond_the_border_are_counted() -> None:
    wide = pl.DataFrame({f"column {number}": ["a text of some length"] * 2 for number in range(40)})
    for canvas in check_figure(table_view(lazy(wide)).out, draw_table_view):
        last = canvas.axes[0].texts[-1].get_text()
        shown = {text.get_text() for text in canvas.axes[0].texts if text.get_text().startswith("column ")}
        assert last == f"{40 - len(shown)} more columns"


def test_an_empty_table_shows_its_columns() -> None:
    for canvas in check_figure(table_view(lazy(TABLE.head(0))).out, draw_table_view):
        texts = [text.get_text() for text in canvas.axes[0].texts]
        assert texts == ["n", "größe $x_$", "text", "There are no rows."]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "–"),
        (True, "true"),
        (12345678, "12345678"),
        (0.1234567, "0.12346"),
        (float("nan"), "–"),
        (date(2013, 1, 2), "2013-01-02"),
        (datetime(2013, 1, 2, 3, 4, 5), "2013-01-02 03:04:05"),
        ([1, 2], "[1, 2]"),
    ],
)
def test_values_as_cells_show_them(value: object, text: str) -> None:
    assert cell_text(value) == text

"""The cells of a small table: how values of each type are written and where they stand."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import narwhals as nw
import polars as pl
import pytest

from html_page import Page
from plait.report.cells import MOST_COLUMNS, cells, type_name


def _frame(**columns: list[object]) -> nw.DataFrame[pl.DataFrame]:
    return nw.from_native(pl.DataFrame(columns, strict=False), eager_only=True)


def _shown(values: list[object]) -> list[str]:
    return Page(cells(_frame(x=values))).texts[2:]


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ([1, None, -30], ["1", "–", "-30"]),
        ([0.5, 12.125, 100.0], ["0.500", "12.125", "100.000"]),
        ([1 / 3, 2.0], ["0.333333", "2.000000"]),
        ([1e-9, 1e20, 0.0], ["1e-09", "1e+20", "0"]),
        ([float("nan"), float("-inf"), 1.0], ["nan", "-inf", "1"]),
        ([True, None, False], ["yes", "–", "no"]),
        (["a", "b\n  c", "   "], ["a", "b c", "white space"]),
        ([date(2024, 1, 31)], ["2024-01-31"]),
        ([datetime(2024, 1, 31, 12, 30)], ["2024-01-31 12:30:00"]),
        ([timedelta(days=1)], ["1 day, 0:00:00"]),
        ([Decimal("1.50")], ["1.50"]),
        ([[1, None], []], ["[1, –]", "[]"]),
        ([{"a": 1, "b": "x"}], ["a: 1, b: x"]),
        ([b"abc"], ["3 bytes"]),
    ],
)
def test_a_value_is_written_as_people_read_it(values: list[object], shown: list[str]) -> None:
    assert _shown(values) == shown


def test_numbers_stand_to_the_right_and_texts_to_the_left() -> None:
    page = Page(cells(_frame(n=[1.5], t=["x"])))

    assert [attributes.get("class") for tag, attributes in page.elements if tag in ("th", "td")] == [
        "number",
        None,
        "number",
        None,
    ]


def test_a_long_text_is_cut_and_has_the_rest_in_its_tooltip() -> None:
    (cell,) = [attributes for tag, attributes in Page(cells(_frame(t=["y" * 1000]))).elements if tag == "td"]

    assert cell["title"] == "y" * 1000
    assert len(_shown(["y" * 1000])[0]) == 301


def test_a_table_with_very_many_columns_says_how_many_are_left_out() -> None:
    frame = _frame(**{f"c{index}": [index] for index in range(MOST_COLUMNS + 7)})

    texts = Page(cells(frame)).texts

    assert "+ 7 columns" in texts
    assert f"c{MOST_COLUMNS - 1}" in texts
    assert f"c{MOST_COLUMNS}" not in texts


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (nw.Int8(), "int"),
        (nw.UInt64(), "int"),
        (nw.Float32(), "float"),
        (nw.Decimal(), "float"),
        (nw.String(), "text"),
        (nw.Boolean(), "bool"),
        (nw.Categorical(), "category"),
        (nw.Enum(["a"]), "category"),
        (nw.Date(), "date"),
        (nw.Datetime("us"), "datetime"),
        (nw.List(nw.Int8()), "list"),
    ],
)
def test_types_are_named_in_the_words_of_the_product(kind: nw.dtypes.DType, name: str) -> None:
    assert type_name(kind) == name

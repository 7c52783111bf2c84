"""The shape of a column in a few bars."""

from __future__ import annotations

import math
from datetime import date

import pyarrow as pa
import pytest

from plait_gui.viewers.column_summary import BARS, ColumnSummary, summarise


def chunked(values: list[object], kind: pa.DataType | None = None) -> pa.ChunkedArray:
    return pa.chunked_array([pa.array(values, kind)])


def test_few_distinct_numbers_have_a_bar_each() -> None:
    summary = summarise(chunked([1, 1, 1, 1, 2, 3, 3, None]))

    assert summary == ColumnSummary((1.0, 0.25, 0.5), 8, "1", "3")


def test_many_numbers_become_a_histogram() -> None:
    summary = summarise(chunked(list(range(1000))))

    assert summary.bars == pytest.approx([1.0] * BARS)
    assert (summary.least, summary.greatest) == ("0", "999")


def test_what_is_no_finite_number_is_left_out() -> None:
    summary = summarise(chunked([1.0, math.nan, math.inf, 2.0, 2.0]))

    assert summary.bars == (0.5, 1.0)


def test_truth_values_have_two_bars() -> None:
    assert summarise(chunked([True, False, True, True, None])).bars == pytest.approx((1 / 3, 1.0))


def test_texts_show_how_frequent_each_is_if_there_are_few() -> None:
    assert summarise(chunked(["a", "b", "a", "a", "b", "c"])).bars == pytest.approx((1.0, 2 / 3, 1 / 3))
    assert summarise(chunked([str(index) for index in range(100)])).bars == ()
    assert summarise(chunked(["u", "v", "u"], pa.dictionary(pa.int8(), pa.string()))).bars == (1.0, 0.5)


def test_dates_become_a_histogram_too() -> None:
    days = [date.fromordinal(738000 + index // 2) for index in range(200)]

    assert len(summarise(chunked(days)).bars) == BARS


@pytest.mark.parametrize("values", [[], [None, None], [[1], [2]]])
def test_what_has_no_shape_has_no_bars(values: list[object]) -> None:
    kind = pa.list_(pa.int64()) if values and values[0] else pa.int64()

    assert summarise(chunked(values, kind)).bars == ()

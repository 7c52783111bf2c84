"""Values of tables as texts."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pyarrow as pa
import pytest

from plait_gui.viewers.cell_text import LONGEST, cell_text, full_text, is_number, tip_text, type_name


@pytest.mark.parametrize(
    ("value", "kind", "short", "full"),
    [
        (None, pa.int64(), "–", ""),
        (12345678, pa.int64(), "12345678", "12345678"),
        (0.1 + 0.2, pa.float64(), "0.3", "0.30000000000000004"),
        (1234567.0, pa.float64(), "1.23457e+06", "1234567.0"),
        (float("nan"), pa.float64(), "nan", "nan"),
        (True, pa.bool_(), "true", "true"),
        ("two\nlines\tand", pa.string(), "two↵lines⇥and", "two\nlines\tand"),
        (date(2024, 2, 29), pa.date32(), "2024-02-29", "2024-02-29"),
        (datetime(2024, 2, 29, 1, 2, 3), pa.timestamp("us"), "2024-02-29 01:02:03", "2024-02-29 01:02:03"),
        (datetime(2024, 2, 29, 1, 2, 3, 500), pa.timestamp("us"), *["2024-02-29 01:02:03.000500"] * 2),
        (timedelta(hours=1, seconds=2), pa.duration("us"), "1:00:02", "1:00:02"),
        (timedelta(milliseconds=1500), pa.duration("ns"), "0:00:01.500000", "0:00:01.500000"),
        (Decimal("1.50"), pa.decimal128(5, 2), "1.50", "1.50"),
        (b"abc", pa.binary(), "3 bytes", "3 bytes"),
        ([1, 2], pa.list_(pa.int64()), "[1, 2]", "[1, 2]"),
    ],
)
def test_each_type_has_a_short_and_a_full_text(value: object, kind: pa.DataType, short: str, full: str) -> None:
    scalar = pa.scalar(value, kind)

    assert cell_text(scalar) == short
    assert full_text(scalar) == full


def test_a_time_with_a_zone_keeps_it() -> None:
    at = pa.scalar(datetime(2024, 2, 29, 1, 2, 3), pa.timestamp("us", "UTC"))

    assert full_text(at) == "2024-02-29 01:02:03Z"


def test_a_long_text_is_cut_in_its_cell_and_not_in_full() -> None:
    scalar = pa.scalar("x" * 5000)

    assert len(cell_text(scalar)) == LONGEST
    assert len(full_text(scalar)) == 5000
    assert tip_text(scalar).endswith("…")
    assert tip_text(pa.scalar(None, pa.string())) == "missing"


def test_types_have_short_names() -> None:
    kinds = [pa.int8(), pa.float32(), pa.bool_(), pa.string_view(), pa.timestamp("ms"), pa.dictionary(pa.int8(), "str")]

    assert [type_name(kind) for kind in kinds] == ["int", "float", "bool", "text", "datetime", "category"]
    assert [is_number(kind) for kind in kinds] == [True, True, False, False, False, False]

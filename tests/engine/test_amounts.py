"""Numbers as people read them."""

from __future__ import annotations

import pytest

from plait.amounts import count, duration, figure, size_in_bytes, table_sizes
from plait.events import PortSummary


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0, "< 1 ms"),
        (0.0031, "3 ms"),
        (0.9994, "999 ms"),
        (0.9996, "1.0 s"),
        (1.44, "1.4 s"),
        (9.96, "10 s"),
        (59.4, "59 s"),
        (59.6, "1 min 00 s"),
        (125.0, "2 min 05 s"),
        (7380.0, "2 h 03 min"),
    ],
)
def test_a_time_has_the_unit_that_suits_it(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_thousands_stand_apart() -> None:
    assert count(1234567) == "1\u202f234\u202f567"


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 B"), (1023, "1023 B"), (1024, "1.0 KiB"), (5 * 2**20, "5.0 MiB"), (3 * 2**40, "3072.0 GiB")],
)
def test_a_size_has_the_unit_that_suits_it(size: int, text: str) -> None:
    assert size_in_bytes(size) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.91254, "0.9125"),
        (320.0, "320"),
        (1234567.0, "1\u202f234\u202f567"),
        (2.345e-5, "2.345e-05"),
        (0.0, "0"),
        (12345678.9, "1.235e+07"),
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
    ],
)
def test_a_metric_has_the_digits_that_matter(value: float, text: str) -> None:
    assert figure(value) == text


def test_the_size_of_one_table_is_rows_by_columns() -> None:
    assert table_sizes({"out": PortSummary(320, 10, 4000)}) == "320 × 10"


def test_of_several_tables_the_rows_are_told() -> None:
    ports = {"first": PortSummary(320, 10), "second": PortSummary(80, 10), "model": PortSummary(bytes=7)}

    assert table_sizes(ports) == "320 / 80"


def test_what_nobody_counted_has_no_size() -> None:
    assert table_sizes({"out": PortSummary()}) == ""

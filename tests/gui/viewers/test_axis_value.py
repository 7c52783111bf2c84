"""What a place along an axis is written as."""

from __future__ import annotations

from typing import Literal

import pytest

from plait_gui.viewers.axis_value import axis_value


@pytest.mark.parametrize(
    ("place", "fineness", "written"),
    [
        (0.123456, 0.01, 0.123),
        (1234.5678, 3.0, 1234.6),
        (1_234_567.0, 5000.0, 1_234_600.0),
        (-0.00001, 0.01, 0.0),
        (7.0, 0.0, 7.0),
        (3.3333e-9, 1e-11, 3.333e-9),
    ],
)
def test_numbers_have_the_digits_that_a_hand_can_aim_at(place: float, fineness: float, written: float) -> None:
    value = axis_value(place, fineness, "number")
    assert value == written
    assert f"{value}"[0] != "-" or place <= -fineness


@pytest.mark.parametrize(
    ("place", "fineness", "written"),
    [
        (15706.4, 2.0, "2013-01-01"),
        (15706.6, 2.0, "2013-01-02"),
        (15706.5, 0.01, "2013-01-01T12:00"),
        (15706 + 1 / 3, 1e-4, "2013-01-01T08:00:00"),
        (15706.25, 1e-6, "2013-01-01T06:00:00"),
        (-0.5, 0.01, "1969-12-31T12:00"),
        (1e9, 1e5, "9999-12-31"),
    ],
)
def test_dates_are_as_exact_as_the_axis(place: float, fineness: float, written: str) -> None:
    kind: Literal["date"] = "date"
    assert axis_value(place, fineness, kind) == written

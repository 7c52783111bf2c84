"""Records that are made for every node of every run."""

from __future__ import annotations

from dataclasses import asdict, field, replace

import pytest

from plait.record import record


@record
class Point:
    x: int
    y: int = 2
    names: tuple[str, ...] = field(default=())


def test_a_record_is_a_dataclass_in_every_respect() -> None:
    point = Point(1)

    assert repr(point) == "Point(x=1, y=2, names=())"
    assert asdict(point) == {"x": 1, "y": 2, "names": ()}
    assert replace(point, y=5) == Point(1, 5)  # type: ignore[type-var]


def test_equal_records_are_one_in_a_set() -> None:
    assert {Point(1), Point(1, 2), Point(2)} == {Point(1), Point(2)}


def test_a_record_has_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        Point(1).z = 3  # type: ignore[attr-defined]

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


@record
class Doubled:
    number: int
    twice: int = field(init=False)
    names: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.twice = 2 * self.number


@record
class Named(Doubled):
    """A record that is made of another one."""

    name: str = "nobody"


def test_what_is_worked_out_at_first_is_there_from_the_first_record_on() -> None:
    first, second = Doubled(3), Doubled(4)

    assert (first.twice, second.twice) == (6, 8)
    assert first.names is not second.names
    assert Named(5, name="five").twice == 10
    assert Named.__doc__ == "A record that is made of another one."


def test_wrong_arguments_are_refused_by_the_name_of_the_record() -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match=r"Named.__init__\(\) missing 1 required positional argument: 'number'"):
            Named()  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="unexpected keyword argument 'twice'"):
            Named(1, twice=3)  # type: ignore[call-arg]

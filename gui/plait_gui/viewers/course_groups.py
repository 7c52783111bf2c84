"""Which metrics of a training share a picture, because their values can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Courses = Mapping[str, Sequence[tuple[float, float]]]

_ERRORS = ("loss", "cost", "error", "perplexity", "rmse", "mae")
MOST = 4


def course_groups(courses: Courses) -> list[list[str]]:
    """Errors together, shares from 0 to 1 together, and each of the others by itself; at most four groups.

    What finds no room is left out: the last ones to be told of.
    """
    shown = [name for name, course in courses.items() if course]
    errors = [name for name in shown if any(word in name.lower() for word in _ERRORS)]
    rest = [name for name in shown if name not in errors]
    shares = [name for name in rest if "rate" not in name.lower() and _is_share(courses[name])]
    others = [[name] for name in rest if name not in shares]
    return [group for group in (errors, shares, *others) if group][:MOST]


def _is_share(course: Sequence[tuple[float, float]]) -> bool:
    return all(0.0 <= value <= 1.0 for _, value in course)

"""Areas of any shape, drawn around points by hand."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import BaseModel, Field

if TYPE_CHECKING:
    from .quantity import Quantity

MOST_CORNERS = 200
"""Each costs a comparison for every row."""

Corners = list[list[float]]


class Outline(BaseModel):
    """A line that ends where it begins."""

    points: Annotated[
        tuple[tuple[float | str, float | str], ...],
        Field(min_length=3, max_length=MOST_CORNERS, description="Its corners, one after the other, as [x, y]."),
    ]


def outlines_of(x: Quantity, y: Quantity, outlines: list[Outline]) -> list[Corners]:
    """The corners as the axes have them.

    Raises:
        ParameterError: one is neither a number nor, for dates and times, a date.
    """
    return [[[_place(x, across), _place(y, up)] for across, up in outline.points] for outline in outlines]


def _place(quantity: Quantity, value: float | str) -> float:
    found = quantity.bound(value, "outlines")
    assert found is not None
    return found


def within_outline(x: nw.Expr, y: nw.Expr, corners: Corners) -> nw.Expr:
    """Whether a point lies inside: a line from it to the right crosses the outline an odd number of times.

    Where the line crosses itself, what it goes around twice is outside. A missing value is nowhere.
    """
    crossings = nw.sum_horizontal(
        *(
            _crosses(x, y, start, end).cast(nw.Int32)
            for start, end in pairwise([*corners, corners[0]])
            if start[1] != end[1]
        ),
        nw.lit(0, nw.Int32),
    )
    return ~x.is_null() & ~y.is_null() & (crossings % 2 == 1)


def _crosses(x: nw.Expr, y: nw.Expr, start: list[float], end: list[float]) -> nw.Expr:
    """Whether the side lies to the right of a point; its lower end belongs to it, its upper one to the next side."""
    (x1, y1), (x2, y2) = sorted((start, end), key=lambda corner: corner[1])
    between = (y >= y1) & (y < y2)
    return (between & (x < x1 + (y - y1) * ((x2 - x1) / (y2 - y1)))).fill_null(False)

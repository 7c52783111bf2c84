"""Ranges of values that are selected along an axis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field

from .quantity import Bound, Quantity

if TYPE_CHECKING:
    import narwhals as nw


class Span(BaseModel):
    """A range of values; an end that is left empty is open."""

    low: Annotated[Bound, Field(description="Where it begins.")] = None
    high: Annotated[Bound, Field(description="Where it ends.")] = None


def spans_of(quantity: Quantity, selection: list[Span]) -> list[list[float | None]]:
    """The ranges as the axis has them.

    Raises:
        ParameterError: an end is neither a number nor, for dates and times, a date.
    """
    return [[quantity.bound(span.low, "selection"), quantity.bound(span.high, "selection")] for span in selection]


def inside(number: nw.Expr, low: float | None, high: float | None, largest: float | None) -> nw.Expr:
    """Whether a number lies in a range; its end belongs to it only if it is the largest of all."""
    within = ~number.is_null()
    if low is not None:
        within = within & (number >= low)
    if high is not None:
        within = within & (number <= high if largest is not None and high >= largest else number < high)
    return within

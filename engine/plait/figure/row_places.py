"""Where single rows of a view's table are drawn, so that a window can point at them without asking the engine.

A view that draws each row by itself says it in the option `row_places` of its figure. Other views of the same table
show the rows that are under the mouse in one of them, before its node has been run.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError


class RowPlaces(BaseModel):
    """One pair of axes in which rows have a place each."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    axes: int = 0
    """The number of the axes within the drawing."""
    table: str
    """The figure's table with a line for each row."""
    x: str | float
    """The column with the places along the horizontal axis, or the one place that all have."""
    y: str
    """The column with the places along the vertical axis."""
    ends: tuple[float, float] | None = None
    """The values of `y` at the places 0 and 1; without them, a place is a value."""
    rows: str = "rows"
    """The figure's table with the numbers of the rows, from 0 in the view's table, as `row`."""


_KNOWN: TypeAdapter[tuple[RowPlaces, ...]] = TypeAdapter(tuple[RowPlaces, ...])


def as_places(*places: RowPlaces) -> list[dict[str, Any]]:
    """The places as the option `row_places` of a figure holds them."""
    return [each.model_dump(mode="json", exclude_defaults=True) for each in places]


def places_of(options: Any) -> tuple[RowPlaces, ...]:  # noqa: ANN401 - whatever a figure's option holds
    """The places that an option holds; none if it holds something else, which costs a reader only the pointing."""
    try:
        return _KNOWN.validate_python(options or ())
    except ValidationError:
        return ()

"""What may be done to a figure by hand, and which parameter of its node that sets.

A view node says it in the option `gestures` of its figure; a window that shows the figure offers it. Nothing here
knows of a window, and a picture in a report has the same figure without them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from plait.errors import PlaitError

AxisKind = Literal["number", "whole", "date"]
"""What the numbers along an axis are; dates are days since 1970, and are written as ISO 8601."""


class _Gesture(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    parameter: str = "selection"
    """What it sets."""
    axes: int = Field(default=0, ge=0)
    """The number of the axes within the drawing; a drawing that had no room for them has no such gesture."""


class Brush(_Gesture):
    """A rectangle. The parameter is a list of areas: records of `x_from`, `x_to`, `y_from` and `y_to`."""

    kind: Literal["brush"] = "brush"
    x: AxisKind = "number"
    y: AxisKind = "number"


class Lasso(_Gesture):
    """A line around points. The parameter is a list of records with `points`, a list of pairs."""

    kind: Literal["lasso"] = "lasso"
    parameter: str = "outlines"
    x: AxisKind = "number"
    y: AxisKind = "number"


class Along(BaseModel):
    """One direction in which a range is chosen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: AxisKind = "number"
    column: str = ""
    """Written into the record, where ranges of several columns are in one list."""
    snaps: tuple[float, ...] = ()
    """Places that an end near them is put at, in their order."""
    at: float | None = None
    """Where this axis stands along the other one, if several stand in one drawing; a range begins near it."""
    ends: tuple[float, float] | None = None
    """The values at the places 0 and 1; without them, a place is a value."""


class Range(_Gesture):
    """A range along one axis or along both. The parameter is a list of records of `low` and `high`."""

    kind: Literal["range"] = "range"
    x: Along | None = None
    y: Along | None = None


Choice = str | int | dict[str, str | float | bool | None] | None
"""What a click chooses: a value, or a record."""


class Choices(BaseModel):
    """What stands at the places 0, 1, 2 … of an axis: lists of one value, or of none where nothing can be chosen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    values: tuple[tuple[Choice, ...], ...]
    key: str = ""
    """Its name in a record of two; without one, the value itself is chosen."""


class Pick(_Gesture):
    """A click on a bar or a field. The parameter is a list of the values, or of records of both."""

    kind: Literal["pick"] = "pick"
    x: Choices | None = None
    y: Choices | None = None
    patches: Choices | None = None
    """What the patches of the axes are, such as the slices of a pie, in their order; then neither axis counts."""


class Gather(_Gesture):
    """A click on a point, or a rectangle around several. The parameter is a list of their names."""

    kind: Literal["gather"] = "gather"
    table: str
    """The figure's table with a row for each point."""
    x: str = "x"
    y: str = "y"
    """The columns with the places of the points."""
    name: str = "name"


class Threshold(_Gesture):
    """A line or a point that is dragged from row to row of one of the figure's tables.

    The parameter is a number, a whole one if the column with its name, which has the values, holds such. The figure's
    option with its name has the value that is drawn.
    """

    kind: Literal["threshold"] = "threshold"
    parameter: str = "threshold"
    table: str
    curve: int | None = None
    """Only the rows with this number in the column `curve`."""
    x: str
    """The column with places along the horizontal axis."""
    y: str = ""
    """The column with places along the vertical axis; without one, a line from the top to the bottom is dragged."""
    facts: dict[str, str] = Field(default_factory=dict)
    """What is told while it is dragged: columns by what they are called."""


Gesture = Brush | Lasso | Range | Pick | Gather | Threshold

_KNOWN: TypeAdapter[tuple[Gesture, ...]] = TypeAdapter(
    tuple[Annotated[Brush | Lasso | Range | Pick | Gather | Threshold, Field(discriminator="kind")], ...]
)


def as_options(*gestures: Gesture) -> list[dict[str, Any]]:
    """The gestures as the option `gestures` of a figure holds them."""
    return [each.model_dump(mode="json", exclude_defaults=True) | {"kind": each.kind} for each in gestures]


def gestures_of(options: Any) -> tuple[Gesture, ...]:  # noqa: ANN401 - whatever a figure's option holds
    """The gestures that an option holds.

    Raises:
        PlaitError: it holds something else.
    """
    try:
        return _KNOWN.validate_python(options or ())
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise PlaitError(
            f"The figure's gestures can't be read at '{where}': {first['msg']}.",
            hint="The node that made it should build them with plait.figure.gestures.as_options.",
        ) from None

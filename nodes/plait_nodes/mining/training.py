"""The rows that a learner learns from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import DataError
from plait.exact import bare, col, exactly
from plait.table import collect

if TYPE_CHECKING:
    from plait import Frame, Table


Missing = Literal["stop", "leave out"]
MissingChoice = Annotated[
    Missing,
    Field(description="Whether a row without its target or one of the features stops the node, or is left out."),
]


def training_rows(table: Table, features: nw.Schema, target: str = "", missing: Missing = "stop") -> Frame:
    """Run the query for the features and the target alone.

    Raises:
        DataError: there are no rows, or the target is missing in some that are not to be left out.
    """
    if missing == "leave out":
        table = _complete_rows(table, [*features, *([target] if target else [])])
    frame = collect(table.select(exactly([*features, *([target] if target else [])])))
    if frame.is_empty():
        raise DataError("The table has no rows to learn from.", hint="Look at what the nodes before leave over.")
    if target:
        _refuse_missing_target(frame, target)
    return frame


def _complete_rows(table: Table, names: list[str]) -> Table:
    """The rows in which none of the columns is missing or NaN."""
    schema = table.collect_schema()
    gaps = [
        col(name).is_null() | col(name).is_nan() if schema[name].is_float() else col(name).is_null() for name in names
    ]
    return table.filter(~nw.any_horizontal(*gaps, ignore_nulls=False))


def _refuse_missing_target(frame: Frame, target: str) -> None:
    values = bare(frame[target])
    missing = int((values.is_null() | values.is_nan()).sum() if values.dtype.is_float() else values.null_count())
    if missing:
        raise DataError(
            f"The target '{target}' is missing in {missing} of {len(frame)} rows.",
            column=target,
            hint="Take these rows out with a Row Filter or a Missing Values node before.",
        )

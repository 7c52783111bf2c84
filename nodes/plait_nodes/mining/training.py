"""The rows that a learner learns from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait import DataError
from plait.exact import bare, exactly
from plait.table import collect

if TYPE_CHECKING:
    import narwhals as nw

    from plait import Frame, Table


def training_rows(table: Table, features: nw.Schema, target: str = "") -> Frame:
    """Run the query for the features and the target alone.

    Raises:
        DataError: there are no rows, or the target is missing in some.
    """
    frame = collect(table.select(exactly([*features, *([target] if target else [])])))
    if frame.is_empty():
        raise DataError("The table has no rows to learn from.", hint="Look at what the nodes before leave over.")
    if target:
        _refuse_missing_target(frame, target)
    return frame


def _refuse_missing_target(frame: Frame, target: str) -> None:
    values = bare(frame[target])
    missing = int((values.is_null() | values.is_nan()).sum() if values.dtype.is_float() else values.null_count())
    if missing:
        raise DataError(
            f"The target '{target}' is missing in {missing} of {len(frame)} rows.",
            column=target,
            hint="Take these rows out with a Row Filter or a Missing Values node before.",
        )

"""Columns of a table as the one array of numbers that learners want."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import narwhals as nw

from plait import DataError
from plait.exact import col, exactly

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from plait import Frame

Precision = Literal["single", "double"]
Order = Literal["rows", "columns"]

_BLOCK = 4_096
_LARGEST: dict[Precision, float] = {"single": 3.4e38, "double": 1e150}
"""Larger values don't fit into single precision, or their squares not into double precision."""

MISSING_HINT = "Put a Missing Values node before."


def matrix(
    frame: Frame,
    columns: Sequence[str],
    *,
    precision: Precision = "double",
    missing_allowed: bool = False,
    whole: bool = True,
    order: Order = "rows",
) -> NDArray[np.floating]:
    """The columns as a new array of rows × columns; missing values become NaN where they are allowed.

    Args:
        frame: The table; its columns hold numbers, or true and false.
        columns: The columns, in the order that the array has.
        precision: Single precision is enough for trees, and takes half of the memory.
        missing_allowed: Whether the model can deal with missing values.
        whole: Whether the frame is the whole table, or one batch of its rows.
        order: Whether the numbers of a row (C order) or of a column (Fortran order) lie side by side.

    Raises:
        DataError: a column has values that are missing, infinite, or too large to compute with.
    """
    import numpy as np

    array = _array(frame.select(exactly(columns)), precision, order)
    flat = array.ravel(order="K")
    with np.errstate(over="ignore", invalid="ignore"):
        # Infinite or NaN if a value is, or is missing, or if its square is; and it costs no second array.
        squares = flat @ flat
    if not np.isfinite(squares):
        if not missing_allowed:
            refuse_missing(frame, columns, whole=whole)
        _refuse_extreme(array, columns, _LARGEST[precision])
    return array


def _array(frame: Frame, precision: Precision, order: Order) -> NDArray[np.floating]:
    """All columns as an array of numpy's own, which is faster to compute with than memory of the table's library."""
    import numpy as np

    numbers = frame.with_columns(nw.all().cast(nw.Float32 if precision == "single" else nw.Float64))
    dtype = np.float32 if precision == "single" else np.float64
    array: NDArray[np.floating] = np.empty(numbers.shape, dtype, order="C" if order == "rows" else "F")
    values = [column.to_numpy() for column in numbers.iter_columns()]
    # Some rows at a time, so that they stay in the processor's cache until all columns have been written.
    block = _BLOCK if order == "rows" else max(1, len(numbers))
    for start in range(0, len(numbers), block):
        for place, column in enumerate(values):
            array[start : start + block, place] = column[start : start + block]
    return array


def refuse_missing(frame: Frame, columns: Sequence[str], *, whole: bool = True) -> None:
    """Refuse missing values and NaN.

    Raises:
        DataError: names the first such column and how many values it lacks.
    """
    schema = frame.schema
    gaps = frame.select(
        (col(name).is_null() | col(name).is_nan() if schema[name].is_float() else col(name).is_null()).sum()
        for name in columns
    )
    for name in columns:
        count = int(gaps[name][0])
        if count:
            number = f"{count}" if whole else f"at least {count}"
            values = "missing value" if count == 1 else "missing values"
            raise DataError(f"The column '{name}' has {number} {values}.", column=name, hint=MISSING_HINT)


def _refuse_extreme(array: NDArray[np.floating], columns: Sequence[str], largest: float) -> None:
    import numpy as np

    for position, name in enumerate(columns):
        if (np.abs(array[:, position]) > largest).any():
            raise DataError(
                f"The column '{name}' has values that are infinite or beyond {largest:g}.",
                column=name,
                hint="Find where it was divided by zero, or take these rows out with a Row Filter.",
            )

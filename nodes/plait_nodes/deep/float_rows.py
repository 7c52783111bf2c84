"""Columns of a table as one array of rows in single precision."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from plait import DataError
from plait.exact import exactly
from plait_nodes.statistics.matrix import MISSING_HINT

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from plait import Table

_BLOCK = 8_192


def float_rows(table: Table, names: Sequence[str]) -> NDArray[np.float32]:
    """The columns as rows × columns in single precision.

    The query runs once. Its columns are brought into rows some at a time, so that they stay in the processor's cache.

    Raises:
        DataError: there are no rows, or a column has values that are missing or infinite.
    """
    import numpy as np

    query: pl.LazyFrame = table.to_native()
    frame = query.select(exactly(names)).cast(pl.Float32).collect(engine="streaming")
    if frame.is_empty():
        raise DataError("The table has no rows to learn from.", hint="Look at what the nodes before leave over.")
    rows = np.empty(frame.shape, np.float32)
    for start in range(0, len(frame), _BLOCK):
        rows[start : start + _BLOCK] = frame.slice(start, _BLOCK).to_numpy(order="c")
    if not np.isfinite(rows.sum(dtype=np.float64)):
        _refuse(frame)
    return rows


def _refuse(frame: pl.DataFrame) -> None:
    """Say which column has values that are missing or infinite."""
    for column in frame.iter_columns():
        count = int((column.is_null() | column.is_nan().fill_null(False)).sum())
        if count:
            values = "missing value" if count == 1 else "missing values"
            raise DataError(f"The column '{column.name}' has {count} {values}.", column=column.name, hint=MISSING_HINT)
        if column.is_infinite().any():
            raise DataError(
                f"The column '{column.name}' has values that are infinite, or too large for single precision.",
                column=column.name,
                hint="Find where it was divided by zero, or take these rows out with a Row Filter.",
            )

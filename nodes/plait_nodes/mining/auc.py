"""The area under the ROC curve."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait.exact import col
from plait.table import collect

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import Table


def area(positive: NDArray[np.floating], negative: NDArray[np.floating]) -> float:
    """How probable it is that a positive row has a higher score than a negative one; equal scores count half.

    The arrays have the rows, or their weight, for each distinct score from the highest down. NaN if there is only one
    class. It is the area under the curve by trapezoids, and the Mann-Whitney statistic as a share.
    """
    pairs = positive.sum() * negative.sum()
    if not pairs > 0:
        return float("nan")
    above = positive.cumsum() - positive
    return float((negative * (above + positive / 2)).sum() / pairs)


def area_under_roc(table: Table, score: str, is_positive: nw.Expr) -> float:
    """The area for a column of scores; runs one query.

    Rows where the score is missing or not a number are left out. NaN if only one class is left.
    """
    counted = (
        table.select(col(score).cast(nw.Float64).alias("score"), is_positive.alias("positive"))
        .filter(~nw.col("score").is_null(), ~nw.col("score").is_nan(), ~nw.col("positive").is_null())
        .group_by("score")
        .agg(nw.len().alias("rows"), nw.col("positive").cast(nw.Int64).sum())
        .sort("score", descending=True)
    )
    frame = collect(counted)
    positive = frame["positive"].to_numpy().astype(float)
    return area(positive, frame["rows"].to_numpy() - positive)

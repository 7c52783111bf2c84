"""How many rows of either class have which score: all that a ROC curve depends on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import narwhals as nw

from plait import DataError
from plait.exact import col
from plait.table import collect

from .settled import settled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import Table

Direction = Literal["high", "low"]
"""Which scores mean the positive class."""


@dataclass(frozen=True)
class Tally:
    """The distinct scores, those that mean the positive class first, and the weight of the rows that have each.

    Without a column of weights every row weighs 1. Rows with a score or class that is missing, a score that is not a
    number, or a missing weight are `left_out`.
    """

    scores: NDArray[np.floating]
    positive: NDArray[np.floating]
    negative: NDArray[np.floating]
    rows: int
    left_out: int
    weighted: bool

    @classmethod
    def of(
        cls, table: Table, score: str, is_positive: nw.Expr, *, direction: Direction = "high", weights: str = ""
    ) -> Tally:
        """Count the rows of a table; runs one query.

        Raises:
            DataError: a weight is negative or infinite.
        """
        weight = col(weights).cast(nw.Float64).fill_nan(None) if weights else nw.lit(1.0, nw.Float64)
        every = table.select(
            # Minus zero becomes zero, so that both are the same score.
            (col(score).cast(nw.Float64).fill_nan(None) + 0.0).alias("score"),
            is_positive.alias("positive"),
            weight.alias("weight"),
        )
        names = ("score", "positive", "weight")
        counts = (
            every.with_columns(
                nw.any_horizontal(*(col(name).is_null() for name in names), ignore_nulls=False).alias("left out")
            )
            .with_columns(
                nw.when(~nw.col("left out")).then(nw.col("score")).alias("score"),
                nw.when(nw.col("positive")).then(nw.col("weight")).otherwise(0.0).alias("positive"),
                nw.when(~nw.col("positive")).then(nw.col("weight")).otherwise(0.0).alias("negative"),
            )
            .group_by("score")
            .agg(
                nw.len().alias("rows"),
                nw.col("positive").sum(),
                nw.col("negative").sum(),
                nw.col("weight").min().alias("lightest"),
                nw.col("weight").max().alias("heaviest"),
            )
            .sort("score", descending=direction == "high")
        )
        frame = collect(counts).to_polars()
        known = frame.drop_nulls("score")
        if known.height and (known["lightest"].min() < 0 or known["heaviest"].max() == float("inf")):  # type: ignore[operator]
            raise DataError(
                f"The column '{weights}' has negative or infinite values, which are no weights.",
                column=weights,
                hint="Take these rows out with a Row Filter.",
            )
        rows = int(known["rows"].sum())
        left_out = int(frame["rows"].sum()) - rows
        # A row without weight does not count, so its score is no threshold.
        known = known.filter((known["positive"] + known["negative"]) > 0)
        positive, negative = (_settled(known[name].to_numpy(), weights) for name in ("positive", "negative"))
        return cls(known["score"].to_numpy(), positive, negative, rows, left_out, bool(weights))


def _settled(sums: NDArray[np.floating], weights: str) -> NDArray[np.floating]:
    """Sums of weights without the digits that depend on the order of adding; counts are exact as they are."""
    import numpy as np

    return np.array([settled(value) for value in sums.tolist()]) if weights else sums

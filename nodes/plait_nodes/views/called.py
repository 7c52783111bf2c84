"""The rows that a threshold of a score calls positive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait.exact import col

if TYPE_CHECKING:
    from plait import Table

    from .tally import Direction


def called_positive(table: Table, score: str, threshold: float | None, direction: Direction) -> Table:
    """The rows whose score is the threshold or beyond it, in their order; none without a threshold or score."""
    if threshold is None or not score:
        return table.head(0)
    own = col(score).cast(nw.Float64).fill_nan(None)
    return table.filter((own >= threshold if direction == "high" else own <= threshold).fill_null(False))

"""The probabilities of classes that a table holds, and how good they are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import narwhals as nw

from plait.exact import col, exactly
from plait.table import collect

from .auc import area_under_roc
from .names import prediction_name, probability_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait import Table

_SMALLEST = 2**-52
"""A smaller probability counts as this one, because the logarithm of 0 has no end."""


@dataclass(frozen=True, slots=True)
class Probabilities:
    """The columns with the scores of classes, and the probabilities that they say classes have."""

    columns: Mapping[str, str]
    shares: Mapping[str, nw.Expr]
    """A class that is not here has the probability 0; empty if nothing is known."""

    @classmethod
    def chosen(cls, column: str, positive: str, classes: Sequence[str]) -> Probabilities:
        """One column with the score of one class; if there is one other class, this has what is left over."""
        others = [each for each in classes if each != positive]
        score = col(column).cast(nw.Float64)
        return cls({positive: column}, {positive: score, others[0]: 1 - score} if len(others) == 1 else {})

    @classmethod
    def added(cls, schema: nw.Schema, actual: str, predicted: str, classes: Sequence[str]) -> Probabilities:
        """The columns that Apply Model added, with the suffix that it gave to the predictions too."""
        beginning = prediction_name(actual)
        if not predicted.startswith(beginning):
            return cls({}, {})
        suffix = predicted.removeprefix(beginning)
        named = {each: probability_name(actual, each) + suffix for each in classes}
        columns = {each: name for each, name in named.items() if name in schema and schema[name].is_numeric()}
        return cls(columns, {each: col(name).cast(nw.Float64) for each, name in columns.items()})

    def areas(self, table: Table, actual: nw.Expr) -> dict[str, float]:
        """The area under the ROC curve of each class against all others; without those where it is undefined.

        `actual` is the class as text.
        """
        found = {each: area_under_roc(table, name, actual == each) for each, name in self.columns.items()}
        return {each: area for each, area in found.items() if not math.isnan(area)}

    def log_loss(self, table: Table, actual: nw.Expr) -> float | None:
        """The mean of -ln of the probability that the actual class of each row was given.

        None if that is not known of any row, or if the values can't be probabilities.
        """
        if not self.shares:
            return None
        names = [f"share {number}" for number in range(len(self.shares))]
        numbers = [share.fill_nan(None).alias(name) for name, share in zip(names, self.shares.values(), strict=True)]
        known = table.select(actual.alias("actual"), *numbers).drop_nulls()
        own = nw.sum_horizontal(
            nw.when(nw.col("actual") == each).then(col(name)).otherwise(0.0)
            for name, each in zip(names, self.shares, strict=True)
        )
        summary = known.select(
            (-own.clip(_SMALLEST, 1.0).log()).mean().alias("loss"),
            nw.min_horizontal(nw.col(*exactly(names)).min()).alias("low"),
            nw.max_horizontal(nw.col(*exactly(names)).max()).alias("high"),
        )
        loss, low, high = collect(summary).row(0)
        return float(loss) if loss is not None and low >= 0 and high <= 1 else None

"""ROC curves of the folds of a cross-validation, and the mean of them.

Fawcett, 'An introduction to ROC analysis', Pattern Recognition Letters 27 (2006), algorithms 3 and 4.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import polars as pl

from plait import DataError
from plait.exact import col
from plait.table import collect

from .category import Category
from .roc import Roc
from .settled import settled
from .tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    from plait import Table

    from .tally import Direction

    Array = NDArray[np.floating]

Averaging = Literal["merged", "vertical", "threshold"]
MOST_FOLDS = 100
_STEPS = 100
"""Places along the false positive rate, and about as many thresholds, at which curves are averaged."""
AVERAGES = {
    "curve": pl.Int64,
    "threshold": pl.Float64,
    "fpr": pl.Float64,
    "tpr": pl.Float64,
    "fpr spread": pl.Float64,
    "tpr spread": pl.Float64,
}


@dataclass(frozen=True)
class Folds:
    """The curves of one score, fold by fold; those of folds with rows of one class only are left out."""

    curves: tuple[Roc, ...]
    left_out: tuple[str, ...]

    @property
    def mean_auc(self) -> float:
        """Of the areas of the folds; NaN without any."""
        areas = [roc.auc for roc in self.curves]
        return math.fsum(areas) / len(areas) if areas else math.nan

    @property
    def auc_spread(self) -> float:
        """The standard deviation (n - 1) of the areas; NaN with fewer than two folds."""
        import numpy as np

        areas = [roc.auc for roc in self.curves]
        return settled(float(np.std(areas, ddof=1))) if len(areas) > 1 else math.nan


def folds_of(
    table: Table,
    folds: str,
    scores: Iterable[str],
    is_positive: nw.Expr,
    *,
    direction: Direction,
    weights: str,
) -> dict[str, Folds]:
    """The folds of each score, in the order of the column; a row without a fold is in none.

    Raises:
        MissingColumnError: there is no such column.
        ParameterError: its values are no names.
        DataError: there are far too many of them.
    """
    fold = Category.of(table.collect_schema(), folds, "folds").text
    found = table.select(col(folds).alias("key"), fold.alias("name")).unique()
    names = collect(found.sort("key", "name"))["name"].drop_nulls().to_list()
    if len(names) > MOST_FOLDS:
        hint = "Choose the column with the number of the fold."
        raise DataError(f"The column '{folds}' has {len(names)} different values.", column=folds, hint=hint)
    made = {}
    for score in scores:
        tallies = {
            name: Tally.of(table.filter(fold == name), score, is_positive, direction=direction, weights=weights)
            for name in names
        }
        curves = {name: Roc(tally, direction) for name, tally in tallies.items()}
        made[score] = Folds(
            tuple(roc for roc in curves.values() if roc.has_both_classes),
            tuple(name for name, roc in curves.items() if not roc.has_both_classes),
        )
    return made


def averages(folds: Mapping[str, Folds], averaging: Averaging) -> pl.DataFrame:
    """The mean curve of each score with the standard deviation (n - 1) of its rates."""
    mean = {"vertical": _vertical, "threshold": _by_threshold}.get(averaging)
    parts = [pl.DataFrame(schema=AVERAGES)]
    if mean is not None:
        for number, each in enumerate(folds.values()):
            if each.curves:
                found = mean(each.curves).with_columns(pl.lit(number, pl.Int64).alias("curve"))
                parts.append(found.select(*AVERAGES).with_columns(pl.col(pl.Float64).fill_nan(None)))
    return pl.concat(parts)


def _vertical(curves: Sequence[Roc]) -> pl.DataFrame:
    """The mean of the true positive rates at each of many false positive rates, from (0, 0) on."""
    import numpy as np

    # As exact as rates are: a place a hair before a step of the curve would be below it.
    at = np.arange(_STEPS + 1) / _STEPS
    rates = np.array([_tpr_at(roc, at) for roc in curves])
    beginning = np.zeros((len(curves), 1))
    return _mean(np.hstack([beginning, np.tile(at, (len(curves), 1))]), np.hstack([beginning, rates]), None)


def _tpr_at(roc: Roc, at: Array) -> Array:
    """The highest rate at each false positive rate; between two points, on the line that connects them."""
    import numpy as np

    before = np.searchsorted(roc.fpr, at, side="right") - 1
    after = np.minimum(before + 1, len(roc.fpr) - 1)
    width = roc.fpr[after] - roc.fpr[before]
    share = np.divide(at - roc.fpr[before], width, out=np.zeros(len(at)), where=width > 0)
    return roc.tpr[before] + share * (roc.tpr[after] - roc.tpr[before])


def _by_threshold(curves: Sequence[Roc]) -> pl.DataFrame:
    """The mean of both rates at each of many thresholds, the strictest first."""
    import numpy as np

    scores = np.unique(np.concatenate([roc.tally.scores for roc in curves]))
    if curves[0].direction == "high":
        scores = scores[::-1]
    every = max(1, len(scores) // _STEPS)
    # The last one, at which every row is positive, is never left out.
    kept = np.unique(np.append(np.arange(0, len(scores), every), len(scores) - 1))
    thresholds = np.concatenate([curves[0].thresholds[:1], scores[kept]])
    places = [[0, *(roc.place_of(float(each)) for each in scores[kept])] for roc in curves]
    fpr = np.array([roc.fpr[place] for roc, place in zip(curves, places, strict=True)])
    tpr = np.array([roc.tpr[place] for roc, place in zip(curves, places, strict=True)])
    return _mean(fpr, tpr, thresholds)


def _mean(fpr: Array, tpr: Array, thresholds: Array | None) -> pl.DataFrame:
    import numpy as np

    spread = [rates.std(axis=0, ddof=1) if len(rates) > 1 else np.full(rates.shape[1], np.nan) for rates in (fpr, tpr)]
    columns = {
        "threshold": np.full(fpr.shape[1], np.nan) if thresholds is None else thresholds,
        "fpr": fpr.mean(axis=0),
        "tpr": tpr.mean(axis=0),
        "fpr spread": spread[0],
        "tpr spread": spread[1],
    }
    return pl.DataFrame({name: np.asarray(values, dtype=float) for name, values in columns.items()})

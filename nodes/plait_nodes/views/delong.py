"""How certain an area under a ROC curve is.

DeLong, DeLong and Clarke-Pearson, 'Comparing the areas under two or more correlated receiver operating characteristic
curves: a nonparametric approach', Biometrics 44 (1988), for one curve. The placements of equal scores are equal, so the
counts of each distinct score are enough, and the work is that of sorting (Sun and Xu, IEEE Signal Processing Letters
21 (2014)).
"""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .roc import Roc


def standard_error(roc: Roc) -> float:
    """DeLong's standard error of the AUC; NaN for weighted rows and with fewer than two rows of a class."""
    tally = roc.tally
    positives, negatives = roc.positives, roc.negatives
    if tally.weighted or positives < 2 or negatives < 2:
        return math.nan
    worse_negatives = negatives - roc.false_positives[1:]
    better_positives = roc.true_positives[:-1]
    of_positive = (worse_negatives + tally.negative / 2) / negatives
    of_negative = (better_positives + tally.positive / 2) / positives
    spread_positive = float((tally.positive * (of_positive - roc.auc) ** 2).sum()) / (positives - 1)
    spread_negative = float((tally.negative * (of_negative - roc.auc) ** 2).sum()) / (negatives - 1)
    return math.sqrt(spread_positive / positives + spread_negative / negatives)


def confidence_interval(roc: Roc, confidence: float) -> tuple[float, float]:
    """The normal approximation around the AUC, cut at 0 and 1; NaN where there is no standard error."""
    error = standard_error(roc)
    if math.isnan(error):
        return math.nan, math.nan
    reach = NormalDist().inv_cdf((1 + confidence) / 2) * error
    return max(0.0, roc.auc - reach), min(1.0, roc.auc + reach)

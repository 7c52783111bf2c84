"""ROC curves: which share of either class is called positive, for every threshold."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from plait_nodes.mining.auc import area

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .tally import Direction, Tally

    Array = NDArray[np.floating]


@dataclass(frozen=True)
class Roc:
    """The curve of one score.

    The thresholds are all distinct scores, strictest first, and before them one that no score reaches. A row is
    called positive if its score is the threshold or beyond it, so that equal scores move together. Rates of a class
    without rows are NaN, and so is all that follows from them.

    Fawcett, 'An introduction to ROC analysis', Pattern Recognition Letters 27 (2006), algorithms 1 and 2.
    """

    tally: Tally
    direction: Direction = "high"

    @cached_property
    def thresholds(self) -> Array:
        import numpy as np

        unreached = np.inf if self.direction == "high" else -np.inf
        return np.concatenate([[unreached], self.tally.scores])

    @cached_property
    def true_positives(self) -> Array:
        return _running(self.tally.positive)

    @cached_property
    def false_positives(self) -> Array:
        return _running(self.tally.negative)

    @property
    def positives(self) -> float:
        return float(self.true_positives[-1])

    @property
    def negatives(self) -> float:
        return float(self.false_positives[-1])

    @property
    def has_both_classes(self) -> bool:
        return self.positives > 0 and self.negatives > 0

    @cached_property
    def tpr(self) -> Array:
        return _rate(self.true_positives)

    @cached_property
    def fpr(self) -> Array:
        return _rate(self.false_positives)

    @cached_property
    def auc(self) -> float:
        """The area under the curve by trapezoids, which is the Mann-Whitney statistic with half a point for ties."""
        return area(self.tally.positive, self.tally.negative)

    @cached_property
    def youden_j(self) -> Array:
        """Youden's J of every threshold: TPR - FPR. Its maximum over a sample is biased upwards."""
        return self.tpr - self.fpr

    @cached_property
    def youden_place(self) -> int | None:
        """Where Youden's J is largest; the strictest of several."""
        return self._largest(self.youden_j)

    def cheapest_place(self, slope: float) -> int | None:
        """Where the curve touches the iso-performance line of this slope, the strictest of several."""
        return self._largest(self.tpr - slope * self.fpr)

    def slope(self, false_positive: float, false_negative: float, prior: float | None) -> float:
        """The slope of lines of equal cost, from the costs of errors and the share of positives where they will occur.

        Provost and Fawcett, 'Robust classification for imprecise environments', Machine Learning 42 (2001), section 3.
        """
        share = self.positives / (self.positives + self.negatives) if prior is None else prior
        return false_positive * (1 - share) / (false_negative * share)

    def cost(self, false_positive: float, false_negative: float, prior: float | None) -> Array:
        """What the errors of every threshold cost; with a prior, if as many rows had that share of positives."""
        false, missed = self.false_positives, self.positives - self.true_positives
        if prior is not None and self.has_both_classes:
            rows = self.positives + self.negatives
            false, missed = rows * (1 - prior) * self.fpr, rows * prior * (1 - self.tpr)
        return false * false_positive + missed * false_negative

    def place_of(self, threshold: float) -> int:
        """The place of the last threshold that calls no more positive than this one does."""
        import numpy as np

        sign = -1.0 if self.direction == "high" else 1.0
        return int(np.searchsorted(sign * self.tally.scores, sign * threshold, side="right"))

    @cached_property
    def on_hull(self) -> NDArray[np.bool_]:
        """Which points are corners of the upper convex hull; no others can be best for any costs.

        Andrew's monotone chain, from the left to the right.
        """
        import numpy as np

        corner = np.zeros(len(self.thresholds), dtype=bool)
        if not self.has_both_classes:
            return corner
        x, y = self.false_positives.tolist(), self.true_positives.tolist()
        hull: list[int] = []
        for place in range(len(x)):
            while len(hull) > 1:
                first, middle = hull[-2], hull[-1]
                turn = (x[middle] - x[first]) * (y[place] - y[first]) - (y[middle] - y[first]) * (x[place] - x[first])
                if turn < 0:
                    break
                hull.pop()
            hull.append(place)
        corner[hull] = True
        return corner

    def _largest(self, values: Array) -> int | None:
        return int(values.argmax()) if self.has_both_classes else None


def _running(counts: Array) -> Array:
    import numpy as np

    return np.concatenate([[0.0], np.cumsum(counts)])


def _rate(counts: Array) -> Array:
    import numpy as np

    return counts / counts[-1] if counts[-1] > 0 else np.full(len(counts), np.nan)

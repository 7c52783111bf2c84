"""How often each class was taken for each other, and the measures that follow from it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Confusion:
    """Counts of rows by actual class (down) and predicted class (across)."""

    classes: tuple[str, ...]
    counts: NDArray[np.int64]

    @cached_property
    def total(self) -> int:
        return int(self.counts.sum())

    @cached_property
    def hits(self) -> NDArray[np.int64]:
        """The rows of each class that were recognised."""
        return self.counts.diagonal()

    @cached_property
    def actual(self) -> NDArray[np.int64]:
        """The rows that each class has."""
        rows: NDArray[np.int64] = self.counts.sum(axis=1)
        return rows

    @cached_property
    def predicted(self) -> NDArray[np.int64]:
        """The rows that each class was predicted for."""
        rows: NDArray[np.int64] = self.counts.sum(axis=0)
        return rows

    @property
    def accuracy(self) -> float:
        return int(self.hits.sum()) / self.total

    @property
    def kappa(self) -> float:
        """Cohen's kappa: agreement beyond what chance gives; NaN where chance alone agrees always."""
        chance = float(self.actual @ self.predicted) / self.total**2
        return (self.accuracy - chance) / (1 - chance) if chance < 1 else float("nan")

    @cached_property
    def recall(self) -> NDArray[np.floating]:
        """The share of each class that was recognised; NaN for a class without rows."""
        return _shares(self.hits, self.actual)

    @cached_property
    def precision(self) -> NDArray[np.floating]:
        """The share of each class's predictions that are right; NaN for a class that was never predicted."""
        return _shares(self.hits, self.predicted)

    @cached_property
    def specificity(self) -> NDArray[np.floating]:
        """The share of the other classes' rows that were not taken for this one."""
        others = self.total - self.actual
        return _shares(others - (self.predicted - self.hits), others)

    @cached_property
    def each_accuracy(self) -> NDArray[np.floating]:
        """The share of all rows that are right about this class against all others."""
        return _shares(self.total - (self.actual + self.predicted - 2 * self.hits), self.total + 0 * self.hits)

    @cached_property
    def f1(self) -> NDArray[np.floating]:
        """The harmonic mean of precision and recall; NaN for a class that is neither there nor predicted."""
        return _shares(2 * self.hits, self.actual + self.predicted)


def _shares(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.floating]:
    import numpy as np

    shares = np.full(len(whole), np.nan)
    np.divide(part, whole, out=shares, where=whole > 0)
    return shares

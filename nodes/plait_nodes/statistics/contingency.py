"""Counts by two columns, and what they say about independence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]


@dataclass(frozen=True)
class Contingency:
    """How often each value of one column (down) meets each value of another (across); no row or column is empty."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: Array

    @cached_property
    def total(self) -> float:
        return float(self.counts.sum())

    @cached_property
    def expected(self) -> Array:
        """The counts to expect if the columns were independent."""
        import numpy as np

        product: Array = np.outer(self.counts.sum(axis=1), self.counts.sum(axis=0)) / self.total
        return product

    @property
    def degrees(self) -> int:
        return (len(self.rows) - 1) * (len(self.columns) - 1)

    @cached_property
    def chi_squared(self) -> float:
        """Pearson's χ² without a correction."""
        return float(((self.counts - self.expected) ** 2 / self.expected).sum())

    @property
    def cramers_v(self) -> float:
        """Cramér's V, from 0 for independent to 1; NaN where a side has fewer than two values."""
        return math.sqrt(self.chi_squared / (self.total * (min(self.counts.shape) - 1))) if self.degrees else math.nan

    def measures(self, *, correction: bool) -> dict[str, float]:
        """The tests and how strong the relation is, by name; NaN where there is nothing to test."""
        import_alone("scipy.stats")
        import numpy as np
        from scipy.stats import chi2

        counts, expected, degrees = self.counts, self.expected, self.degrees
        if not degrees:
            names = ("chi squared", "degrees of freedom", "p", "g", "p of g", "cramer's v", "contingency coefficient")
            return dict.fromkeys(names, math.nan) | {"share of expected counts below 5": float((expected < 5).mean())}
        plain = self.chi_squared
        statistic = plain
        if correction and degrees == 1:
            gaps = np.abs(counts - expected)
            statistic = float(((gaps - np.minimum(0.5, gaps)) ** 2 / expected).sum())
        ratios = np.where(counts > 0, counts / expected, 1.0)
        g = 2 * float((counts * np.log(ratios)).sum())
        measures = {
            "chi squared": statistic,
            "degrees of freedom": float(degrees),
            "p": float(chi2.sf(statistic, degrees)),
            "g": g,
            "p of g": float(chi2.sf(g, degrees)),
            "cramer's v": self.cramers_v,
            "contingency coefficient": math.sqrt(plain / (plain + self.total)),
            "share of expected counts below 5": float((expected < 5).mean()),
        }
        return measures | (self._of_two_by_two() if counts.shape == (2, 2) else {})

    def _of_two_by_two(self) -> dict[str, float]:
        import_alone("scipy.stats")
        from scipy.stats import fisher_exact

        counts = self.counts
        sides = math.sqrt(float(counts.sum(axis=0).prod()) * float(counts.sum(axis=1).prod()))
        phi = float(counts[0, 0] * counts[1, 1] - counts[0, 1] * counts[1, 0]) / sides
        # The exact test counts rows; weights that are no whole numbers have none.
        whole = bool((counts == counts.round()).all())
        return {"phi": phi, "fisher's exact p": float(fisher_exact(counts.round())[1]) if whole else math.nan}

    def cells(self) -> tuple[Any, ...]:
        """Row, column, count, expected, residual, and the shares of row, column and all, cell by cell."""
        import numpy as np

        counts, expected = self.counts, self.expected
        down = np.repeat(np.asarray(self.rows, dtype=object), len(self.columns)).tolist()
        across = np.tile(np.asarray(self.columns, dtype=object), len(self.rows)).tolist()
        numbers = (
            counts,
            expected,
            (counts - expected) / np.sqrt(expected),
            counts / counts.sum(axis=1, keepdims=True),
            counts / counts.sum(axis=0, keepdims=True),
            counts / self.total,
        )
        return (down, across, *(each.ravel() for each in numbers))

"""Correlation coefficients of all pairs of columns, each over the rows where both are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from plait.importing import import_alone

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from .student import Alternative

    Array = NDArray[np.floating]
    Pause = Callable[[float], None]
    """Told how far the work is; may stop it."""

Method = Literal["pearson", "spearman", "kendall", "kendall a", "gamma"]
OfPairs = Literal["kendall", "kendall a", "gamma"]
"""What is computed from the pairs of rows that are in the same order, and in the opposite one."""

_CONSTANT = 1e-13
"""A spread this small beside the values themselves is rounding."""
_CONSTANT_SQUARE = 1e-14
"""The same for squares, where only some of the rows are counted."""


def pair_counts(rows: Array) -> NDArray[np.int64]:
    """How many rows each pair of columns has in common; a missing value is NaN."""
    import numpy as np

    missing = np.isnan(rows)
    if not missing.any():
        return np.full((rows.shape[1], rows.shape[1]), len(rows), dtype=np.int64)
    known = (~missing).astype(np.float64)
    return (known.T @ known).round().astype(np.int64)


def pearson(rows: Array) -> Array:
    """Pearson's r as a square array; NaN for a constant column, and for pairs with fewer than two rows."""
    import numpy as np

    known = ~np.isnan(rows)
    sizes = np.maximum(known.sum(axis=0), 1)
    # Centred first, so that the sums of squares below lose no digits to a large mean.
    with np.errstate(divide="ignore", invalid="ignore"):
        if known.all():
            means = rows.sum(axis=0) / sizes
            centred = rows - means
            products = centred.T @ centred
            counts = np.full_like(products, len(rows))
            whole = squares = np.repeat(np.diag(products)[:, None], len(products), axis=1)
        else:
            present = known.astype(np.float64)
            counts = present.T @ present
            means = np.where(known, rows, 0.0).sum(axis=0) / sizes
            centred = np.where(known, rows - means, 0.0)
            sums = centred.T @ present
            whole = (centred**2).T @ present
            squares = whole - sums**2 / counts
            products = centred.T @ centred - sums * sums.T / counts
        squares[squares <= counts * (_CONSTANT * means[:, None]) ** 2 + _CONSTANT_SQUARE * whole] = np.nan
        found: Array = np.clip(products / np.sqrt(squares * squares.T), -1, 1)
    found[np.diag_indices_from(found)] = np.where(np.isnan(np.diag(found)), np.nan, 1.0)
    return found


def spearman(rows: Array, pause: Pause) -> Array:
    """Spearman's rho: Pearson's r of the ranks, equal values sharing their mean rank."""
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import rankdata

    if not np.isnan(rows).any():
        return pearson(rankdata(rows, axis=0))
    return _by_pairs(rows, lambda pair: (float(pearson(rankdata(pair, axis=0))[0, 1]), np.nan), pause)[0]


def kendall(rows: Array, pause: Pause, method: OfPairs, alternative: Alternative) -> tuple[Array, Array]:
    """Kendall's tau-b, which corrects for equal values, tau-a, which does not, or Goodman and Kruskal's gamma.

    All three test the same, whether as many pairs of rows are in the same order as in the opposite one, so they share
    their p value.
    """
    import_alone("scipy.stats")
    from scipy.stats import kendalltau

    def tau(pair: Array) -> tuple[float, float]:
        result = kendalltau(pair[:, 0], pair[:, 1], alternative=alternative)
        found = float(result.statistic)
        return found if method == "kendall" else _of_tau_b(found, pair, method), float(result.pvalue)

    return _by_pairs(rows, tau, pause)


def _of_tau_b(tau: float, pair: Array, method: Literal["kendall a", "gamma"]) -> float:
    """Tau-a or gamma; the latter leaves all pairs of rows out that are equal in a column.

    Goodman and Kruskal, 'Measures of Association for Cross Classifications', JASA 49 (1954).
    """
    import numpy as np

    every = len(pair) * (len(pair) - 1) / 2
    first, second, both = (_equal_pairs(np.unique(of, axis=0, return_counts=True)[1]) for of in (*pair.T, pair))
    difference = tau * np.sqrt((every - first) * (every - second))
    if method == "kendall a":
        return float(difference / every)
    ordered = every - first - second + both
    return float(difference / ordered) if ordered else float("nan")


def _equal_pairs(counts: NDArray[np.int64]) -> float:
    """How many pairs of rows have the same value, from the number of rows of each value."""
    return float((counts * (counts - 1.0)).sum() / 2)


def p_values(correlations: Array, counts: NDArray[np.int64], alternative: Alternative = "two-sided") -> Array:
    """P values by Student's t with n - 2 degrees of freedom; NaN where there is none."""
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import t as student

    degrees = np.where(counts > 2, counts - 2.0, np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        t = correlations * np.sqrt(degrees / (1 - correlations**2))
    found: Array
    match alternative:
        case "two-sided":
            found = 2 * student.sf(np.abs(t), degrees)
        case "greater":
            found = student.sf(t, degrees)
        case "less":
            found = student.cdf(t, degrees)
    return found


def _by_pairs(rows: Array, measure: Callable[[Array], tuple[float, float]], pause: Pause) -> tuple[Array, Array]:
    """A coefficient and its p value for each pair of columns, a column with itself included."""
    import numpy as np

    columns = rows.shape[1]
    known = ~np.isnan(rows)
    found = np.full((2, columns, columns), np.nan)
    for first in range(columns):
        pause(first / columns)
        for second in range(first, columns):
            both = rows[known[:, first] & known[:, second]][:, [first, second]]
            if len(both) > 1:
                found[:, first, second] = found[:, second, first] = measure(both)
    return found[0], found[1]

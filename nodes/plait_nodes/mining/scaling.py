"""Bringing features to one scale for a linear learner, and its coefficients back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Scaling:
    """What was taken from each feature, and what it was then divided by."""

    center: Array
    spread: Array

    def coefficients(self, scaled: Array) -> Array:
        """The coefficients of the features as they were, from those of the scaled ones."""
        return scaled / self.spread

    def shift(self, coefficients: Array) -> Array:
        """What the intercept loses when the features are no longer centred; takes unscaled coefficients."""
        shift: Array = coefficients @ self.center
        return shift


def scale_in_place(rows: Array, *, center: bool, spread: bool) -> Scaling:
    """Centre the columns on 0 and divide them by their standard deviation; a constant column is not divided."""
    import numpy as np

    count, columns = rows.shape
    means = rows.mean(axis=0)
    if center:
        rows -= means
    spreads = np.ones(columns)
    if spread:
        # Of centred columns the squares alone are enough, and they need no second array.
        spreads = np.sqrt(np.einsum("ij,ij->j", rows, rows) / count) if center else rows.std(axis=0)
        spreads[spreads <= 1e-12 * np.abs(means)] = 1.0
        spreads[spreads == 0] = 1.0
        rows /= spreads
    return Scaling(means if center else np.zeros(columns), spreads)

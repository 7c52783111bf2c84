"""Coefficients of maximum likelihood of a logistic regression, and how sure they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .inference import inverse_of_products

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .scaling import Scaling

    Array = NDArray[np.floating]

_STEPS = 5
_LARGEST_STEP = 1e-3
"""Beside the largest coefficient; a larger step says that there is no maximum near."""


@dataclass(frozen=True)
class Likelihood:
    """Log odds of classes against a reference class, as functions of scaled features.

    McCullagh and Nelder, 'Generalized Linear Models' (1989), sections 4.4 and 5.
    """

    rows: Array
    """The scaled features, rows × features."""
    known: Array
    """1 where a row has the class, rows × classes without the reference."""
    intercept: bool

    def polished(self, coefficients: Array) -> Array:
        """The coefficients after some steps of Newton's, to the last digits.

        Args:
            coefficients: Classes × features, with the intercepts last if there are any, near the maximum.
        """
        import numpy as np

        for _ in range(_STEPS):
            shares = self._shares(coefficients)
            inverse = inverse_of_products(self._information(shares))
            if inverse is None:
                break
            step = (inverse @ self._products((self.known - shares).T).ravel()).reshape(coefficients.shape)
            largest, size = float(np.abs(step).max()), float(np.abs(coefficients).max())
            if not largest <= _LARGEST_STEP * max(size, 1.0):
                break
            coefficients = coefficients + step
            if largest <= 1e-14 * size:
                break
        return coefficients

    def errors(self, coefficients: Array, scaling: Scaling) -> Array | None:
        """Standard errors of the unscaled coefficients, in the same form; None where the data can't tell."""
        import numpy as np

        inverse = inverse_of_products(self._information(self._shares(coefficients)))
        if inverse is None:
            return None
        back = np.diag(1 / scaling.spread)
        if self.intercept:
            back = np.block([[back, np.zeros((len(back), 1))], [-scaling.center / scaling.spread, np.ones(1)]])
        classes, width = coefficients.shape
        variances = [
            np.einsum("ij,jk,ik->i", back, inverse[place : place + width, place : place + width], back)
            for place in range(0, classes * width, width)
        ]
        errors: Array = np.sqrt(np.stack(variances))
        return errors

    def _shares(self, coefficients: Array) -> Array:
        """The probability of each class but the reference, rows × classes."""
        import numpy as np

        features = self.rows.shape[1]
        odds = self.rows @ coefficients[:, :features].T
        if self.intercept:
            odds += coefficients[:, features]
        largest = np.maximum(odds.max(axis=1, keepdims=True), 0.0)
        powers = np.exp(odds - largest)
        shares: Array = powers / (np.exp(-largest) + powers.sum(axis=1, keepdims=True))
        return shares

    def _products(self, weights: Array) -> Array:
        """Weighted sums of the features, and of 1 for the intercept; weights are classes × rows."""
        import numpy as np

        sums = weights @ self.rows
        return np.column_stack([sums, weights.sum(axis=1)]) if self.intercept else sums

    def _information(self, shares: Array) -> Array:
        import numpy as np

        classes = shares.shape[1]
        blocks = [[np.empty(0)] * classes for _ in range(classes)]
        for one in range(classes):
            for other in range(one, classes):
                weights = shares[:, one] * ((one == other) - shares[:, other])
                weighted = self.rows * weights[:, None]
                block = self.rows.T @ weighted
                if self.intercept:
                    sums = weighted.sum(axis=0)[:, None]
                    block = np.block([[block, sums], [sums.T, np.full((1, 1), weights.sum())]])
                blocks[one][other] = block
                blocks[other][one] = block.T
        return np.block(blocks)

"""How sure the coefficients of least squares and of a logistic regression are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .scaling import Scaling

    Array = NDArray[np.floating]

_SINGULAR = 1e-12
"""Below this ratio of smallest to largest eigenvalue the features determine each other."""


@dataclass(frozen=True, slots=True)
class Inference:
    """The standard errors of the coefficients, the intercept's last, and their degrees of freedom."""

    standard_errors: Array
    degrees: int

    def p_values(self, t: Array) -> Array:
        """Two-sided p values of Student's t."""
        import_alone("scipy.stats")
        import numpy as np
        from scipy.stats import t as student

        p: Array = 2 * student.sf(np.abs(t), self.degrees)
        return p


def inference(rows: Array, errors: Array, means: Array, *, intercept: bool) -> Inference | None:
    """Standard errors by the classical formula; None where the data can't tell.

    Args:
        rows: The features, centred on 0 if there is an intercept.
        errors: Known value less fitted value of each row.
        means: What the features were centred by.
        intercept: Whether the model has a constant term.
    """
    import numpy as np

    count, features = rows.shape
    degrees = count - features - intercept
    inverse = _inverse(rows.T @ rows) if degrees > 0 else None
    if inverse is None:
        return None
    variances = np.diag(inverse)
    if intercept:
        variances = np.append(variances, 1 / count + means @ inverse @ means)
    return Inference(np.sqrt(variances * float(errors @ errors) / degrees), degrees)


def logistic_errors(rows: Array, shares: Array, scaling: Scaling, *, intercept: bool) -> Array | None:
    """Standard errors of the unscaled coefficients, the intercept's last; None where the data can't tell.

    They are those of maximum likelihood: the roots of the diagonal of the inverse information matrix. McCullagh and
    Nelder, 'Generalized Linear Models' (1989), section 4.4.

    Args:
        rows: The scaled features.
        shares: The probability of the positive class of each row.
        scaling: How the features were scaled.
        intercept: Whether the model has a constant term.
    """
    import numpy as np

    weights = shares * (1 - shares)
    weighted = rows * weights[:, None]
    information = rows.T @ weighted
    if intercept:
        sums = weighted.sum(axis=0)[:, None]
        information = np.block([[information, sums], [sums.T, np.full((1, 1), weights.sum())]])
    inverse = _inverse(information)
    if inverse is None:
        return None
    back = np.diag(1 / scaling.spread)
    if intercept:
        back = np.block([[back, np.zeros((len(back), 1))], [-scaling.center / scaling.spread, np.ones(1)]])
    errors: Array = np.sqrt(np.einsum("ij,jk,ik->i", back, inverse, back))
    return errors


def _inverse(products: Array) -> Array | None:
    """The inverse of a matrix of products; None where features determine each other, or one is constant."""
    import numpy as np

    sizes = np.sqrt(np.diag(products))
    if not sizes.all():
        return None
    correlations = products / np.outer(sizes, sizes)
    eigenvalues = np.linalg.eigvalsh(correlations)
    if eigenvalues[0] < _SINGULAR * eigenvalues[-1]:
        return None
    inverse: Array = np.linalg.inv(correlations) / np.outer(sizes, sizes)
    return inverse

"""How sure the coefficients of least squares are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

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
    inverse = inverse_of_products(rows.T @ rows) if degrees > 0 else None
    if inverse is None:
        return None
    variances = np.diag(inverse)
    if intercept:
        variances = np.append(variances, 1 / count + means @ inverse @ means)
    return Inference(np.sqrt(variances * float(errors @ errors) / degrees), degrees)


def inverse_of_products(products: Array) -> Array | None:
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

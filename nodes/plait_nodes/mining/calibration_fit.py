"""Fitting what makes the probabilities of a classifier true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.importing import import_alone

from .calibrated_model import Calibration, logit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_STEPS = 100
_PRECISION = 1e-10


def sigmoid(values: Array, is_positive: NDArray[np.bool_]) -> Calibration:
    """The logistic function of the logit that fits best.

    The targets are those of Platt, a little away from 0 and 1, so that classes that are told apart perfectly do not
    drive the slope to infinity.

    Platt, 'Probabilistic outputs for support vector machines', 1999; with the steps of Newton and a halved step where
    one makes it worse, as in Lin, Lin and Weng, Machine Learning 68 (2007).
    """
    import numpy as np

    positives = int(is_positive.sum())
    negatives = len(is_positive) - positives
    target = np.where(is_positive, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    x = logit(values)
    rows = np.stack([x, np.ones_like(x)])
    weights = np.array([0.0, np.log((positives + 1) / (negatives + 1))])
    worth = _loss(weights, rows, target)
    for _ in range(_STEPS):
        share = 1 / (1 + np.exp(-(weights @ rows)))
        gradient = rows @ (share - target)
        if np.abs(gradient).max() < _PRECISION * len(x):
            break
        curvature = (rows * (share * (1 - share))) @ rows.T + 1e-12 * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        size = 1.0
        while size > 1e-10 and (tried := _loss(weights - size * step, rows, target)) > worth:
            size /= 2
        if size <= 1e-10:
            break
        weights, worth = weights - size * step, tried
    return Calibration(method="sigmoid", slope=float(weights[0]), offset=float(weights[1]))


def isotonic(values: Array, is_positive: NDArray[np.bool_]) -> Calibration:
    """The rising steps that fit best, with straight lines between them."""
    import_alone("sklearn.isotonic")
    from sklearn.isotonic import IsotonicRegression

    fitted = IsotonicRegression(y_min=0.0, y_max=1.0, out_of_bounds="clip").fit(values, is_positive.astype(float))
    return Calibration(
        method="isotonic",
        points=tuple(float(each) for each in fitted.X_thresholds_),
        shares=tuple(float(each) for each in fitted.y_thresholds_),
    )


def _loss(weights: Array, rows: Array, target: Array) -> float:
    import numpy as np

    scores = weights @ rows
    return float((np.logaddexp(0, scores) - target * scores).sum())

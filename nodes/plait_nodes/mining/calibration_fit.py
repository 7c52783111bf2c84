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


def sigmoid(values: Array, is_positive: NDArray[np.bool_], weights: Array | None = None) -> Calibration:
    """The logistic function of the logit that fits best; a row counts 1, or as much as its weight.

    The targets are those of Platt, a little away from 0 and 1, so that classes that are told apart perfectly do not
    drive the slope to infinity.

    Platt, 'Probabilistic outputs for support vector machines', 1999; with the steps of Newton and a halved step where
    one makes it worse, as in Lin, Lin and Weng, Machine Learning 68 (2007).
    """
    import numpy as np

    weight = np.ones(len(values)) if weights is None else weights
    positives, negatives = float(weight[is_positive].sum()), float(weight[~is_positive].sum())
    target = np.where(is_positive, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    x = logit(values)
    rows = np.stack([x, np.ones_like(x)])
    fitted = np.array([0.0, np.log((positives + 1) / (negatives + 1))])
    worth = _loss(fitted, rows, target, weight)
    for _ in range(_STEPS):
        share = 1 / (1 + np.exp(-(fitted @ rows)))
        gradient = rows @ (weight * (share - target))
        if np.abs(gradient).max() < _PRECISION * (positives + negatives):
            break
        curvature = (rows * (weight * share * (1 - share))) @ rows.T + 1e-12 * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        size = 1.0
        while size > 1e-10 and (tried := _loss(fitted - size * step, rows, target, weight)) > worth:
            size /= 2
        if size <= 1e-10:
            break
        fitted, worth = fitted - size * step, tried
    return Calibration(method="sigmoid", slope=float(fitted[0]), offset=float(fitted[1]))


def isotonic(values: Array, is_positive: NDArray[np.bool_], weights: Array | None = None) -> Calibration:
    """The rising steps that fit best, with straight lines between them; a row counts 1, or as much as its weight."""
    import_alone("sklearn.isotonic")
    from sklearn.isotonic import IsotonicRegression

    fitted = IsotonicRegression(y_min=0.0, y_max=1.0, out_of_bounds="clip").fit(
        values, is_positive.astype(float), sample_weight=weights
    )
    return Calibration(
        method="isotonic",
        points=tuple(float(each) for each in fitted.X_thresholds_),
        shares=tuple(float(each) for each in fitted.y_thresholds_),
    )


def _loss(fitted: Array, rows: Array, target: Array, weight: Array) -> float:
    import numpy as np

    scores = fitted @ rows
    return float((weight * (np.logaddexp(0, scores) - target * scores)).sum())

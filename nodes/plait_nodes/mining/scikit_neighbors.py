"""Nearest neighbours without the tree in which they are looked up.

The tree holds positions that scikit-learn follows without looking, so it is never stored: a file has the rows, and
the tree is built anew from them.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from plait.importing import import_alone

if TYPE_CHECKING:
    from .scikit_model import Estimator

METRICS = ("euclidean", "manhattan", "chebyshev", "cosine")
_KINDS = ("KNeighborsClassifier", "KNeighborsRegressor")


def without_tree(estimator: Estimator) -> Estimator:
    """What is stored of an estimator; another kind than neighbours is stored as it is."""
    if type(estimator).__name__ not in _KINDS:
        return estimator
    bare: Any = copy(estimator)
    bare._tree = None
    return bare  # type: ignore[no-any-return]


def with_tree(estimator: Any, features: int, classes: int) -> Any:  # noqa: ANN401 - scikit-learn has no types
    """The estimator fitted anew; None if its parts can't be neighbours. Another kind stays as it is."""
    if type(estimator).__name__ not in _KINDS:
        return estimator
    import_alone("sklearn.neighbors")
    import numpy as np
    from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor

    rows, known = estimator._fit_X, estimator._y
    settings = {name: getattr(estimator, name) for name in ("n_neighbors", "weights", "metric")}
    dtype = np.int64 if classes else np.float64
    if (
        type(rows) is not np.ndarray
        or rows.dtype != np.float64
        or rows.ndim != 2
        or rows.shape[1] != features
        or type(known) is not np.ndarray
        or known.dtype != dtype
        or known.shape != (len(rows),)
        or type(settings["n_neighbors"]) is not int
        or not 0 < settings["n_neighbors"] <= len(rows)
        or settings["weights"] not in ("uniform", "distance")
        or settings["metric"] not in METRICS
    ):
        return None
    if classes and set(np.unique(known)) != set(range(classes)):
        return None
    kind = KNeighborsClassifier if classes else KNeighborsRegressor
    return kind(**settings).fit(rows, known)

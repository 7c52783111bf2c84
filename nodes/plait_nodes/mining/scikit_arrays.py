"""Checks of estimators from a file that are nothing but arrays.

A wrong shape would be found by numpy when the model is applied; here it is found when the file is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Check = Callable[[Any, int, int], bool]

_ACTIVATIONS = ("relu", "tanh", "logistic", "identity")


def has_shape(value: object, *shape: int, dtype: str = "float64") -> bool:
    """Whether a value is an array of this shape and type, without NaN."""
    import numpy as np

    return (
        type(value) is np.ndarray
        and value.dtype == dtype
        and value.shape == shape
        and not bool(np.isnan(value).any() if value.dtype.kind == "f" else False)
    )


def is_sound(estimator: Any, features: int, classes: int) -> bool:  # noqa: ANN401 - scikit-learn has no types
    """Whether the arrays of an estimator fit its features and classes; others than those known here are sound."""
    check = _CHECKS.get(type(estimator).__name__)
    return check is None or check(estimator, features, classes)


def _is_linear_regressor(estimator: Any, features: int, _classes: int) -> bool:  # noqa: ANN401
    return has_shape(estimator.coef_, features) and isinstance(estimator.intercept_, float)


def _is_linear_classifier(estimator: Any, features: int, classes: int) -> bool:  # noqa: ANN401
    rows = 1 if classes == 2 else classes
    return has_shape(estimator.coef_, rows, features) and has_shape(estimator.intercept_, rows)


def _is_gaussian(estimator: Any, features: int, classes: int) -> bool:  # noqa: ANN401
    by_feature = (estimator.theta_, estimator.var_)
    return all(has_shape(each, classes, features) for each in by_feature) and has_shape(estimator.class_prior_, classes)


def _is_counting(estimator: Any, features: int, classes: int) -> bool:  # noqa: ANN401
    return has_shape(estimator.feature_log_prob_, classes, features) and has_shape(estimator.class_log_prior_, classes)


def _is_network(estimator: Any, features: int, classes: int) -> bool:  # noqa: ANN401
    last = 1 if classes <= 2 else classes
    weights: Sequence[Any] = estimator.coefs_
    biases: Sequence[Any] = estimator.intercepts_
    sizes = [features, *(len(bias) for bias in biases)]
    if len(weights) != len(biases) or sizes[-1] != last or estimator.n_layers_ != len(weights) + 1:
        return False
    fits = all(
        has_shape(weight, before, after) and has_shape(bias, after)
        for weight, bias, before, after in zip(weights, biases, sizes, sizes[1:], strict=False)
    )
    ends = ("identity",) if not classes else ("logistic",) if classes == 2 else ("softmax",)
    return (
        fits
        and estimator.activation in _ACTIVATIONS
        and estimator.out_activation_ in ends
        and estimator.n_outputs_ == last
    )


def _is_mixture(estimator: Any, features: int, _classes: int) -> bool:  # noqa: ANN401
    count = len(estimator.weights_)
    shapes = {"full": (count, features, features), "diag": (count, features), "spherical": (count,)}
    shapes["tied"] = (features, features)
    shape = shapes.get(estimator.covariance_type)
    return (
        shape is not None
        and has_shape(estimator.weights_, count)
        and has_shape(estimator.means_, count, features)
        and has_shape(estimator.precisions_cholesky_, *shape)
        and estimator.n_components == count
    )


def _has_centers(estimator: Any, features: int, _classes: int) -> bool:  # noqa: ANN401
    return has_shape(estimator.cluster_centers_, len(estimator.cluster_centers_), features)


_CHECKS: dict[str, Check] = {
    "LinearRegression": _is_linear_regressor,
    "Ridge": _is_linear_regressor,
    "Lasso": _is_linear_regressor,
    "LogisticRegression": _is_linear_classifier,
    "Perceptron": _is_linear_classifier,
    "GaussianNB": _is_gaussian,
    "BernoulliNB": _is_counting,
    "MultinomialNB": _is_counting,
    "MLPClassifier": _is_network,
    "MLPRegressor": _is_network,
    "GaussianMixture": _is_mixture,
    "KMeans": _has_centers,
}

"""Checks of support vector machines that come from a file.

libsvm believes the sizes that it is told, so arrays that don't fit each other could read foreign memory.
"""

from __future__ import annotations

from typing import Any

from .scikit_arrays import has_shape

KERNELS = ("linear", "poly", "rbf", "sigmoid")


def is_sound_machine(machine: Any, features: int, classes: int) -> bool:  # noqa: ANN401 - scikit-learn has no types
    """Whether all parts of a fitted SVC or SVR fit each other; other estimators are no machines, and sound."""
    kind = type(machine).__name__
    if kind not in ("SVC", "SVR"):
        return True
    if {"_impl", "_sparse_kernels", "_estimator_type"} & set(vars(machine)):
        # They belong to the class; an instance that has its own pretends to be another.
        return False
    groups = classes if kind == "SVC" else 2
    vectors, pairs = len(machine.support_vectors_), groups * (groups - 1) // 2
    return (
        _has_plain_settings(machine)
        and tuple(machine.shape_fit_[1:]) == (features,)
        and has_shape(machine.support_vectors_, vectors, features)
        and has_shape(machine.support_, vectors, dtype="int32")
        and has_shape(machine._n_support, groups, dtype="int32")
        and bool((machine._n_support >= 0).all())
        # A regression has all its vectors in each of its two places.
        and int(machine._n_support.sum()) == vectors * (1 if kind == "SVC" else 2)
        and all(has_shape(each, groups - 1, vectors) for each in (machine.dual_coef_, machine._dual_coef_))
        and all(has_shape(each, pairs) for each in (machine.intercept_, machine._intercept_))
        and all(has_shape(each, 0) for each in (machine._probA, machine._probB))
    )


def _has_plain_settings(machine: Any) -> bool:  # noqa: ANN401
    numbers = (machine._gamma, machine.coef0, machine.cache_size)
    return (
        machine.kernel in KERNELS
        and machine._sparse is False
        and machine._effective_probability is False
        and type(machine.degree) is int
        and 0 <= machine.degree <= 100
        and all(isinstance(each, int | float) and abs(each) < 1e300 for each in numbers)
    )

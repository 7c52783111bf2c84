"""Looks in on a fit of scikit-learn, which can otherwise neither be watched nor stopped."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def interrupting(estimator: object, method: str, look: Callable[[], None]) -> Iterator[None]:
    """Look before each call of a method of this one object, for as long as the block lasts.

    Steps of a fit have no door of their own: these are methods that it calls in each of them. A version of the library
    without the method fits as it always did. What `look` raises ends the fit.
    """
    original = getattr(estimator, method, None)
    if original is None:
        yield
        return

    setattr(estimator, method, _looking(original, look))
    try:
        yield
    finally:
        vars(estimator).pop(method, None)


@contextmanager
def interrupting_rounds(estimator: Any, look: Callable[[], None]) -> Iterator[None]:  # noqa: ANN401 - scikit-learn has no types
    """Look before each round of boosting by histograms, which asks its loss for gradients then."""
    original = getattr(estimator, "_get_loss", None)
    if original is None:
        yield
        return
    losses: list[Any] = []

    def new_loss(*args: object, **kwargs: object) -> Any:  # noqa: ANN401 - scikit-learn has no types
        loss = original(*args, **kwargs)
        for name in ("gradient", "gradient_hessian"):
            setattr(loss, name, _looking(getattr(loss, name), look))
        losses.append(loss)
        return loss

    estimator._get_loss = new_loss
    try:
        yield
    finally:
        for each in (estimator, *losses):
            for name in ("_get_loss", "gradient", "gradient_hessian"):
                vars(each).pop(name, None)


def _looking(method: Callable[..., Any], look: Callable[[], None]) -> Callable[..., Any]:
    def watched(*args: object, **kwargs: object) -> Any:  # noqa: ANN401 - whatever the method gives
        look()
        return method(*args, **kwargs)

    return watched

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
def interrupting_steps(estimator: Any, look: Callable[[], None]) -> Iterator[None]:  # noqa: ANN401 - scikit-learn has no types
    """Look after each step of an estimator that has callbacks; one of an older version fits as it always did."""
    if not hasattr(estimator, "set_callbacks"):
        yield
        return
    estimator.set_callbacks(_Looking(look))
    try:
        yield
    finally:
        # Nothing of it is part of the model.
        estimator.set_callbacks()


class _Looking:
    """What scikit-learn calls a `FitCallback`."""

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look

    def setup(self, estimator: object, context: object) -> None:
        """The fit begins."""

    def teardown(self, estimator: object, context: object) -> None:
        """The fit is over."""

    def on_fit_task_begin(self, estimator: object, context: object, **_: object) -> None:
        """A step begins."""

    def on_fit_task_end(self, estimator: object, context: object, **_: object) -> bool:
        """A step is done; none is the last because of this."""
        self._look()
        return False


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

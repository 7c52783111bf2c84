"""Fits that can be watched and cancelled, and give the same model."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import numpy as np
import polars as pl
import pytest
from sklearn.linear_model import LogisticRegression

from plait import RunContext
from plait.errors import Cancelled
from plait.table import lazy
from plait_nodes.mining.gaussian_mixture import gaussian_mixture
from plait_nodes.mining.gradient_boosting import gradient_boosting
from plait_nodes.mining.k_means import k_means
from plait_nodes.mining.logistic_regression import logistic_regression
from plait_nodes.mining.mlp import mlp
from plait_nodes.mining.watching import interrupting, interrupting_steps
from sample_tables import iris

IRIS = lazy(iris())


def cancelling_after(reports: int) -> tuple[RunContext, list[str]]:
    """A run that is cancelled when so many reports have come, and these."""
    cancelled, said = Event(), []

    def report(_fraction: float | None, message: str, _metrics: dict[str, float]) -> None:
        said.append(message)
        if len(said) == reports:
            cancelled.set()

    return RunContext(report=report, cancelled=cancelled), said


@pytest.mark.parametrize("target", ["species", "sepal_length"])
def test_boosting_ends_between_two_rounds(target: str) -> None:
    run, said = cancelling_after(3)
    with pytest.raises(Cancelled):
        gradient_boosting(IRIS, run=run, target=target, rounds=1000)
    assert said == [f"round {number} of 1000" for number in (1, 2, 3)]


@pytest.mark.parametrize("optimizer", ["adam", "sgd", "lbfgs"])
@pytest.mark.parametrize("target", ["species", "sepal_length"])
def test_a_network_ends_between_two_epochs(target: str, optimizer: str) -> None:
    run, said = cancelling_after(3)
    with pytest.raises(Cancelled):
        mlp(IRIS, run=run, target=target, epochs=1000, optimizer=optimizer)
    assert said == [f"epoch {number} of 1000" for number in (1, 2, 3)]


@pytest.mark.parametrize("fit", [logistic_regression, gaussian_mixture, k_means])
def test_other_fits_end_between_two_steps(fit: Callable[..., object]) -> None:
    """All of them look more than once, and a cancel at the second look ends the fit."""
    settings = {"target": "species"} if fit is logistic_regression else {}
    looks = Looks(most=1_000_000)
    fit(IRIS, run=looks, **settings)
    assert looks.count > 2
    with pytest.raises(Cancelled):
        fit(IRIS, run=Looks(most=2), **settings)


class Looks(RunContext):
    """A run that is cancelled when it has been looked at so often."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.count, self._most = 0, most

    def check_cancelled(self) -> None:
        self.count += 1
        if self.count >= self._most:
            raise Cancelled


def test_an_estimator_with_callbacks_gives_the_same_and_keeps_nothing() -> None:
    rows = iris().select(pl.exclude("species")).to_numpy()
    classes = np.repeat([0, 1, 2], 50)
    plain, watched = LogisticRegression(max_iter=500), LogisticRegression(max_iter=500)
    plain.fit(rows, classes)
    looks: list[int] = []
    with interrupting_steps(watched, lambda: looks.append(1)):
        watched.fit(rows, classes)
    assert (plain.coef_ == watched.coef_).all()
    assert vars(plain).keys() == vars(watched).keys()
    assert bool(looks) == hasattr(plain, "set_callbacks")
    with interrupting_steps(object(), lambda: looks.append(1)):
        pass


def test_the_loss_is_told_while_a_network_learns() -> None:
    run = RunContext()
    found = mlp(IRIS, run=run, target="species", epochs=500, rate=0.01)
    curve = found.curve.collect()["loss"].to_list()
    assert run.metrics["loss"] == curve[-1]


def test_nothing_of_it_stays_in_the_estimator() -> None:
    class Fit:
        def step(self) -> int:
            return 7

    fit, looks = Fit(), []
    with interrupting(fit, "step", lambda: looks.append(1)):
        assert (fit.step(), fit.step()) == (7, 7)
    assert (fit.step(), len(looks), vars(fit)) == (7, 2, {})
    with interrupting(fit, "no_such_method", lambda: looks.append(1)):
        assert fit.step() == 7
    assert len(looks) == 2

"""Fits that can be watched and cancelled, and give the same model."""

from __future__ import annotations

from threading import Event

import pytest

from plait import RunContext
from plait.errors import Cancelled
from plait.table import lazy
from plait_nodes.mining.gradient_boosting import gradient_boosting
from plait_nodes.mining.mlp import mlp
from plait_nodes.mining.watching import interrupting
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

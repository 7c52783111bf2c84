"""A classifier whose probabilities are made true, and whose class follows from a threshold."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from sklearn.isotonic import IsotonicRegression

from plait import Classifier, Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.calibrated_classifier import calibrated_classifier
from plait_nodes.mining.calibrated_model import CalibratedClassifier, Calibration, logit
from plait_nodes.mining.calibration_fit import sigmoid
from plait_nodes.mining.logistic_regression import logistic_regression
from plait_nodes.mining.naive_bayes import naive_bayes
from plait_nodes.mining.perceptron import perceptron

RANDOM = np.random.default_rng(3)
X = RANDOM.normal(size=(400, 2))
IS_IN = X[:, 0] + RANDOM.normal(size=400) > 0.3
TABLE = pl.DataFrame({"a": X[:, 0], "b": X[:, 0] * 2 + 0.01 * X[:, 1], "in": IS_IN, "n": IS_IN.astype(int) + 3})
TABLE = TABLE.with_columns(word=pl.when("in").then(pl.lit("yes")).otherwise(pl.lit("no")))
BOTH = Columns.named("a", "b")


def trained(target: str = "in") -> Classifier:
    """Two columns that say the same: naive Bayes is far too sure."""
    return naive_bayes(lazy(TABLE), target=target, features=BOTH).model


@pytest.mark.parametrize(("target", "calibration"), [("in", "none"), ("n", "sigmoid"), ("word", "isotonic")])
def test_the_contract(target: str, calibration: str) -> None:
    model = trained(target)
    found = check_node(calibrated_classifier, model, TABLE, calibration=calibration)["model"]
    assert isinstance(found, CalibratedClassifier)
    assert CalibratedClassifier.from_bytes(found.to_bytes()).to_bytes() == found.to_bytes()
    assert found.describe().adds == model.describe().adds
    for rows in (5, 1, 0):
        check_node(apply_model, TABLE.head(rows), found, probabilities=True)


def test_a_threshold_moves_the_class_and_leaves_probabilities_as_they_are() -> None:
    model = trained()
    result = calibrated_classifier(model, lazy(TABLE), run=RunContext(), calibration="none", threshold=0.9)
    plain = collect(apply_model(lazy(TABLE), model, probabilities=True))
    moved = collect(apply_model(lazy(TABLE), result.model, probabilities=True))
    share = plain["P (in=true)"].to_numpy()

    assert moved["P (in=true)"].to_numpy() == pytest.approx(share)
    assert moved["P (in=false)"].to_numpy() == pytest.approx(1 - share)
    assert moved["Prediction (in)"].to_list() == (share >= 0.9).tolist()
    assert result.metrics["recall"] == pytest.approx((share[IS_IN] >= 0.9).mean())
    assert result.metrics["brier"] == result.metrics["brier before"] == pytest.approx(((share - IS_IN) ** 2).mean())


def test_the_other_class_can_be_the_positive_one() -> None:
    result = calibrated_classifier(
        trained("word"),
        lazy(TABLE),
        run=RunContext(),
        positive="no",
        calibration="none",
        threshold=0.2,
    )
    moved = collect(apply_model(lazy(TABLE), result.model, probabilities=True))

    assert ((moved["P (word=no)"] >= 0.2) == (moved["Prediction (word)"] == "no")).all()


def test_a_sigmoid_is_where_the_likelihood_has_its_maximum() -> None:
    model = trained()
    share = collect(apply_model(lazy(TABLE), model, probabilities=True))["P (in=true)"].to_numpy()
    fitted = sigmoid(share, IS_IN)
    positives, negatives = int(IS_IN.sum()), int((~IS_IN).sum())
    target = np.where(IS_IN, (positives + 1) / (positives + 2), 1 / (negatives + 2))
    missed = fitted.calibrated(share) - target

    # Both derivatives of the likelihood are nothing there.
    assert abs(missed.sum()) < 1e-5
    assert abs((missed * logit(share)).sum()) < 1e-5
    # It was too sure of itself.
    assert 0 < fitted.slope < 0.9
    result = calibrated_classifier(model, lazy(TABLE), run=RunContext())
    assert result.metrics["brier"] < result.metrics["brier before"]


def test_classes_that_are_told_apart_perfectly_have_a_finite_slope() -> None:
    fitted = sigmoid(np.array([0.0, 0.1, 0.9, 1.0]), np.array([False, False, True, True]))

    # By symmetry the offset is nothing, and Platt's targets are 3/4 and 1/4.
    assert fitted.offset == pytest.approx(0, abs=1e-6)
    assert np.isfinite(fitted.slope)
    assert fitted.calibrated(np.array([0.5, np.nan]))[0] == pytest.approx(0.5)


def test_isotonic_is_that_of_scikit_learn() -> None:
    model = trained()
    share = collect(apply_model(lazy(TABLE), model, probabilities=True))["P (in=true)"].to_numpy()
    known = IsotonicRegression(y_min=0, y_max=1, out_of_bounds="clip").fit(share, IS_IN).predict(share)
    result = calibrated_classifier(model, lazy(TABLE), run=RunContext(), calibration="isotonic")
    moved = collect(apply_model(lazy(TABLE), result.model, probabilities=True))

    assert moved["P (in=true)"].to_numpy() == pytest.approx(known)


def test_the_threshold_is_that_of_the_criterion() -> None:
    cheap = calibrated_classifier(
        trained(),
        lazy(TABLE),
        run=RunContext(),
        criterion="cost",
        false_negative_cost=10.0,
    )
    dear = calibrated_classifier(
        trained(),
        lazy(TABLE),
        run=RunContext(),
        criterion="cost",
        false_positive_cost=10.0,
    )

    # With true probabilities it is the cost of one error over both: 1/11 and 10/11.
    assert cheap.metrics["threshold"] == pytest.approx(1 / 11, abs=0.12)
    assert dear.metrics["threshold"] == pytest.approx(10 / 11, abs=0.12)


def test_rows_that_say_nothing_are_counted_and_a_missing_share_gives_no_class() -> None:
    table = TABLE.with_columns(pl.when(pl.int_range(400) > 2).then("in").alias("in"))
    result = calibrated_classifier(trained(), lazy(table), run=RunContext())

    assert (result.metrics["rows"], result.metrics["left out"]) == (397, 3)
    assert np.isnan(Calibration(method="isotonic", points=(0, 1), shares=(0, 1)).calibrated(np.array([np.nan]))[0])


def test_what_can_not_be_calibrated_is_refused() -> None:
    run = RunContext()
    sure = logistic_regression(lazy(TABLE), run=run, target="in", features=BOTH).model
    mute = perceptron(lazy(TABLE), run=run, target="in", features=BOTH).model
    with pytest.raises(DataError, match="no probabilities"):
        calibrated_classifier(mute, lazy(TABLE), run=run)
    with pytest.raises(ParameterError, match="no class 'maybe'"):
        calibrated_classifier(sure, lazy(TABLE), run=run, positive="maybe")
    with pytest.raises(DataError, match="rows of 'true'"):
        calibrated_classifier(sure, lazy(TABLE.filter(pl.col("in"))), run=run)
    with pytest.raises(DataError, match="can't be read"):
        CalibratedClassifier.from_bytes(b"{}")

"""The classifier that leaves a view decides by the threshold that was chosen there."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

from plait import INACTIVE, Classifier, Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.calibrated_model import CalibratedClassifier
from plait_nodes.mining.calibration_fit import isotonic, sigmoid
from plait_nodes.mining.logistic_regression import logistic_regression
from plait_nodes.mining.naive_bayes import naive_bayes
from plait_nodes.views.roc_curve import RocCurveResult, roc_curve
from plait_nodes.views.threshold_explorer import threshold_explorer

RANDOM = np.random.default_rng(5)
X = RANDOM.normal(size=300)
TABLE = pl.DataFrame({"x": X, "double": 2 * X, "ill": np.where(X + RANDOM.normal(size=300) > 0.4, "yes", "no")})
SCORE = "P (ill=yes)"


def bayes() -> Classifier:
    """The same number twice makes it far too sure."""
    return naive_bayes(lazy(TABLE), target="ill", features=Columns.named("x", "double")).model


def logistic() -> Classifier:
    return logistic_regression(lazy(TABLE), run=RunContext(), target="ill", features=Columns.named("x")).model


def scored(model: Classifier, suffix: str = "") -> pl.DataFrame:
    return collect(apply_model(lazy(TABLE), model, probabilities=True, suffix=suffix)).to_polars()


def roc(table: pl.DataFrame, *models: Classifier, run: RunContext | None = None, **params: object) -> RocCurveResult:
    return roc_curve(lazy(table), *models, run=run or RunContext(), **{"truth": "ill", "positive": "yes", **params})


@pytest.mark.parametrize("calibration", ["none", "sigmoid", "isotonic"])
def test_it_calls_exactly_the_rows_positive_that_the_curve_counts(calibration: str) -> None:
    model = bayes()
    table = scored(model)
    result = roc(table, model, threshold=0.8, calibration=calibration)
    applied = collect(apply_model(lazy(TABLE), result.model, probabilities=True)).to_polars()
    called = table[SCORE] >= 0.8

    assert (applied["Prediction (ill)"] == "yes").to_list() == called.to_list()
    assert (table["Prediction (ill)"] == "yes").to_list() != called.to_list()
    assert result.metrics["true positives"] == (called & (TABLE["ill"] == "yes")).sum()
    assert len(collect(result.selected)) == called.sum()
    own, ill = table[SCORE].to_numpy(), (TABLE["ill"] == "yes").to_numpy()
    expected = {"none": lambda: own, "sigmoid": lambda: sigmoid(own, ill).calibrated(own)}
    shares = expected.get(calibration, lambda: isotonic(own, ill).calibrated(own))()
    assert applied[SCORE].to_numpy() == pytest.approx(shares, abs=1e-8)
    assert result.model.describe().details["Threshold"] == "0.8"


def test_without_a_threshold_it_decides_at_the_best_point() -> None:
    model = logistic()
    result = roc(scored(model), model)
    applied = collect(apply_model(lazy(TABLE), result.model)).to_polars()
    called, ill = applied["Prediction (ill)"] == "yes", TABLE["ill"] == "yes"

    assert (called & ill).sum() / ill.sum() - (called & ~ill).sum() / (~ill).sum() == pytest.approx(
        result.metrics["youden j"]
    )


def test_calibration_brings_the_probabilities_of_a_sure_classifier_nearer_to_the_classes() -> None:
    model = bayes()
    table = scored(model)
    metrics = roc(table, model, calibration="sigmoid").metrics
    ill = (TABLE["ill"] == "yes").to_numpy()

    assert metrics["brier before"] == pytest.approx(((table[SCORE].to_numpy() - ill) ** 2).mean())
    assert metrics["brier"] < metrics["brier before"]
    assert "brier" not in roc(table, model).metrics


def test_weights_count_when_it_is_calibrated() -> None:
    model = bayes()
    weights = [3 if number % 2 else 1 for number in range(300)]
    table = scored(model).with_columns(weight=pl.Series(weights))
    result = roc(table, model, calibration="sigmoid", weights="weight").model
    repeated = table[[row for row, weight in enumerate(weights) for _ in range(weight)]]
    expected = sigmoid(repeated[SCORE].to_numpy(), (repeated["ill"] == "yes").to_numpy())

    assert isinstance(result, CalibratedClassifier)
    assert result.record.calibration.slope == pytest.approx(expected.slope)
    assert result.record.calibration.offset == pytest.approx(expected.offset)


def test_of_several_it_is_the_one_that_gave_the_shown_score() -> None:
    first, second = bayes(), logistic()
    table = scored(first, " bayes").hstack(scored(second, " logistic").select(f"{SCORE} logistic"))
    for shown, model in ((f"{SCORE} bayes", first), (f"{SCORE} logistic", second)):
        result = roc(table, second, first, shown=shown, threshold=0.5).model
        assert isinstance(result, CalibratedClassifier)
        assert result.inner is model
    with pytest.raises(ParameterError, match=r"None of the 2 classifiers gives the scores of 'other'.*no other"):
        roc(table.with_columns(other=pl.col(f"{SCORE} bayes") / 2), second, first, scores=Columns.named("other"))


def test_a_single_one_gets_the_threshold_of_other_scores_and_the_log_says_so() -> None:
    said: list[str] = []
    model = logistic()
    table = scored(model).with_columns(pl.col(SCORE) * 0.9)
    result = roc(table, model, threshold=0.3, run=RunContext(log=said.append))
    applied = collect(apply_model(lazy(TABLE), result.model, probabilities=True)).to_polars()

    assert (applied["Prediction (ill)"] == "yes").to_list() == (applied[SCORE] >= 0.3).to_list()
    assert said == [
        f"The classifier gives other probabilities for these rows than '{SCORE}' has; it gets its threshold."
    ]
    said.clear()
    roc(scored(model), model, run=RunContext(log=said.append))
    assert said == []


def test_none_leaves_without_a_classifier_or_a_threshold() -> None:
    model = logistic()
    table = scored(model)
    assert roc(table).model is INACTIVE
    assert roc(table.filter(pl.col("ill") == "yes"), model).model is INACTIVE
    assert roc(table.head(0), model).model is INACTIVE


def test_what_is_no_probability_is_refused() -> None:
    model = logistic()
    with pytest.raises(ParameterError, match=r"'x' reaches from -.*no probability"):
        roc(scored(model), model, scores=Columns.named("x"))
    with pytest.raises(ParameterError, match=r"high scores mean it.*Choose 'high'"):
        roc(scored(model), model, direction="low")
    three = pl.DataFrame({"x": [0.0, 1.0, 2.0] * 9, "kind": ["a", "b", "c"] * 9})
    of_three = logistic_regression(lazy(three), run=RunContext(), target="kind", features=Columns.named("x")).model
    with pytest.raises(DataError, match="knows 3 classes"):
        roc(scored(model), of_three)


def test_a_threshold_that_nothing_reaches_calls_nothing_positive() -> None:
    model = logistic()
    table = scored(model).with_columns(ill=pl.when(pl.col(SCORE) > 0.5).then(pl.lit("no")).otherwise(pl.lit("yes")))
    result = roc(table, model, mark="costs", cost_false_positive=1000.0)
    applied = collect(apply_model(lazy(TABLE), result.model)).to_polars()
    assert applied["Prediction (ill)"].unique().to_list() == ["no"]


def test_the_threshold_explorer_gives_one_out_too() -> None:
    model = bayes()
    table = scored(model)
    result = threshold_explorer(
        lazy(table), model, run=RunContext(), truth="ill", positive="yes", goal="accuracy", calibration="isotonic"
    )
    applied = collect(apply_model(lazy(TABLE), result.model)).to_polars()

    assert (applied["Prediction (ill)"] == TABLE["ill"]).mean() == pytest.approx(result.metrics["accuracy"])
    assert result.metrics["brier"] < result.metrics["brier before"]
    assert threshold_explorer(lazy(table), run=RunContext(), truth="ill", positive="yes").model is INACTIVE

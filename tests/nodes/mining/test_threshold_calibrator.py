import json
import math

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import f1_score, roc_curve

from plait import DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.threshold import Threshold
from plait_nodes.mining.threshold_calibrator import Criterion, ThresholdCalibratorResult, threshold_calibrator

CRITERIA = ("youden", "f1", "accuracy", "balanced accuracy", "cost", "recall", "precision")
TABLE = pl.DataFrame(
    {
        "kind": ["a", "ß", "a", "ß", "ß", None],
        "ok": [False, True, False, True, True, True],
        "small": pl.Series([0, 1, 0, 1, 1, 1], dtype=pl.UInt8),
        "p": [0.1, 0.4, 0.35, 0.8, None, 0.5],
        "n": [1, 4, 3, 8, 2, 5],
    }
)


def calibrated(
    actual: list[object], score: list[float], criterion: Criterion = "youden", **options: object
) -> ThresholdCalibratorResult:
    table = lazy({"y": actual, "s": score})
    return threshold_calibrator(table, run=RunContext(), actual="y", score="s", criterion=criterion, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("criterion", CRITERIA)
@pytest.mark.parametrize("actual", ["kind", "ok", "small"])
def test_the_contract(criterion: str, actual: str) -> None:
    found = check_node(threshold_calibrator, TABLE, actual=actual, score="p", criterion=criterion, column="é")
    model = found["model"]
    assert isinstance(model, Threshold)
    assert Threshold.from_bytes(model.to_bytes()).to_bytes() == model.to_bytes()
    for rows in (6, 1, 0):
        check_node(apply_model, TABLE.head(rows), model)
    check_node(threshold_calibrator, TABLE, actual=actual, score="n", criterion=criterion)


def test_four_rows_by_hand() -> None:
    result = calibrated([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
    table = collect(result.thresholds)
    assert table.select("threshold", "true positives", "false positives").rows() == [
        (math.inf, 0, 0),
        (0.8, 1, 0),
        (0.4, 1, 1),
        (0.35, 2, 1),
        (0.1, 2, 2),
    ]
    # 0.8 and 0.35 both have J = 0.5; the larger is taken.
    assert (result.metrics["threshold"], result.metrics["youden"]) == (0.8, 0.5)
    assert collect(result.table)["class by threshold"].to_list() == [0, 0, 0, 1]


def test_rates_are_those_of_scikit_learn() -> None:
    generator = np.random.default_rng(0)
    actual = generator.random(300) < 0.4
    score = (actual + generator.normal(size=300)).round(1)
    table = collect(calibrated(actual.tolist(), score.tolist()).thresholds)
    fpr, tpr, thresholds = roc_curve(actual, score, drop_intermediate=False)
    assert table["threshold"].to_numpy() == pytest.approx(thresholds)
    assert table["false positive rate"].to_numpy() == pytest.approx(fpr)
    assert table["recall"].to_numpy() == pytest.approx(tpr)
    best = max(f1_score(actual, score >= each) for each in thresholds[1:])
    assert calibrated(actual.tolist(), score.tolist(), "f1").metrics["f1"] == pytest.approx(best)


@pytest.mark.parametrize(
    ("criterion", "options", "threshold"),
    [
        ("accuracy", {}, 0.7),
        ("recall", {"wanted": 1.0}, 0.3),
        ("recall", {"wanted": 0.6}, 0.7),
        ("precision", {"wanted": 0.75}, 0.3),
        ("precision", {"wanted": 1.0}, 0.7),
        ("cost", {"false_negative_cost": 10}, 0.3),
        ("cost", {"false_positive_cost": 10}, 0.7),
    ],
)
def test_each_criterion_by_hand(criterion: Criterion, options: dict[str, float], threshold: float) -> None:
    result = calibrated([1, 1, 0, 1, 0], [0.9, 0.7, 0.5, 0.3, 0.1], criterion, **options)
    assert result.metrics["threshold"] == threshold


def test_a_precision_that_nothing_reaches_makes_no_row_positive() -> None:
    said: list[str] = []
    table = lazy({"y": [1, 0], "s": [0.1, 0.9]})
    result = threshold_calibrator(
        table, run=RunContext(log=said.append), actual="y", score="s", criterion="precision", wanted=1.0
    )
    assert "threshold" not in result.metrics
    assert said == ["No row is positive at the best threshold, which is beyond all scores."]
    assert collect(result.table)["class by threshold"].to_list() == [0, 0]
    again = Threshold.from_bytes(result.model.to_bytes())  # type: ignore[attr-defined]
    assert collect(again.apply(table))["class by threshold"].to_list() == [0, 0]


def test_the_other_class_may_be_the_positive_one() -> None:
    result = calibrated(["no", "yes", "no"], [0.9, 0.2, 0.8], positive="no")
    assert collect(result.table)["class by threshold"].to_list() == ["no", "yes", "no"]


def test_missing_rows_do_not_count_and_have_no_class() -> None:
    result = threshold_calibrator(lazy(TABLE), run=RunContext(), actual="kind", score="p")
    assert (result.metrics["rows"], result.metrics["left out"]) == (4, 2)
    assert collect(result.table)["class by threshold"].to_list()[4] is None


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5)), min_size=2, max_size=20))
def test_no_other_threshold_is_better(rows: list[tuple[bool, int]]) -> None:
    actual, score = [each for each, _ in rows], [float(each) for _, each in rows]
    if len(set(actual)) < 2:
        return
    result = calibrated(actual, score, "accuracy")  # type: ignore[arg-type]
    right = [
        np.mean([(value >= threshold) == known for known, value in zip(actual, score, strict=True)])
        for threshold in [*score, math.inf]
    ]
    assert result.metrics["accuracy"] == pytest.approx(max(right))


def test_refusals() -> None:
    with pytest.raises(DataError, match="has 3 classes, not two"):
        calibrated(["a", "b", "c"], [0.1, 0.2, 0.3])
    with pytest.raises(ParameterError, match="no class 'x'"):
        calibrated(["a", "b"], [0.1, 0.2], positive="x")
    with pytest.raises(DataError, match="No row has both a class in 'y' and a score in 's'"):
        calibrated(["a", "b"], [math.nan, math.nan])
    with pytest.raises(ParameterError, match="'kind' holds String values, not numbers"):
        threshold_calibrator(lazy(TABLE), run=RunContext(), actual="ok", score="kind")
    state = json.loads(calibrated([0, 1], [0.1, 0.2]).model.to_bytes())  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="can't be read"):
        Threshold.from_bytes(json.dumps({**state, "positive": [1]}).encode())

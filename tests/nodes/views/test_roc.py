import math

import narwhals as nw
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score, roc_curve

from plait import DataError
from plait.table import lazy
from plait_nodes.mining.auc import area_under_roc
from plait_nodes.views.delong import confidence_interval, standard_error
from plait_nodes.views.roc import Roc
from plait_nodes.views.tally import Direction, Tally

Scores = list[float]


def roc(
    truth: list[int | None], scores: list[float | None], weights: Scores | None = None, direction: Direction = "high"
) -> Roc:
    columns: dict[str, object] = {"y": truth, "s": scores}
    if weights is not None:
        columns["w"] = [float(weight) for weight in weights]
    named = "w" if weights is not None else ""
    tally = Tally.of(lazy(columns), "s", nw.col("y") == 1, direction=direction, weights=named)
    return Roc(tally, direction)


def best(curve: Roc) -> tuple[float, float]:
    """The largest J and its threshold."""
    assert curve.youden_place is not None
    return float(curve.youden_j[curve.youden_place]), float(curve.thresholds[curve.youden_place])


def populations() -> Roc:
    """A thousand healthy people with a level of 45 ± 10, then a thousand sick ones with 35 ± 10."""
    random = np.random.default_rng(2000)
    level = np.concatenate([random.normal(45, 10, 1000), random.normal(35, 10, 1000)])
    return roc([0] * 1000 + [1] * 1000, level.tolist(), direction="low")


def test_two_overlapping_populations() -> None:
    curve = populations()
    place = curve.youden_place
    assert curve.auc == pytest.approx(0.739658, abs=1e-12)
    assert standard_error(curve) == pytest.approx(0.01091, abs=5e-6)
    assert best(curve) == (pytest.approx(0.350, abs=1e-12), pytest.approx(37.947, abs=5e-4))
    assert (curve.tpr[place], curve.fpr[place]) == (0.617, 0.267)
    low, high = confidence_interval(curve, 0.95)
    assert (low + high) / 2 == pytest.approx(curve.auc)
    assert high - low == pytest.approx(2 * 1.959964 * 0.0109101, rel=1e-5)


def test_two_distinct_populations() -> None:
    random = np.random.default_rng(2000)
    level = np.concatenate([random.normal(60, 5, 1000), random.normal(20, 5, 1000)])
    curve = roc([0] * 1000 + [1] * 1000, level.tolist(), direction="low")
    assert curve.auc == 1
    assert best(curve)[0] == 1
    assert confidence_interval(curve, 0.95) == (1, 1)


def test_four_rows() -> None:
    curve = roc([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])
    assert curve.thresholds.tolist() == [math.inf, 0.8, 0.4, 0.35, 0.1]
    assert curve.tpr.tolist() == [0, 0.5, 0.5, 1, 1]
    assert curve.fpr.tolist() == [0, 0, 0.5, 0.5, 1]
    assert curve.auc == 0.75


def test_equal_scores_move_together() -> None:
    curve = roc([0, 1, 0, 1, 1, 0], [0.5, 0.5, 0.5, 0.5, 0.9, 0.1])
    assert curve.thresholds.tolist() == [math.inf, 0.9, 0.5, 0.1]
    assert curve.auc == pytest.approx(7 / 9, abs=1e-15)


def test_a_constant_score_tells_nothing() -> None:
    curve = roc([0, 1, 1], [0.3, 0.3, 0.3])
    assert (len(curve.thresholds), curve.auc, best(curve)[0]) == (2, 0.5, 0)


def test_weights_multiply_counts() -> None:
    curve = roc([0, 1, 1, 0, 1], [0.2, 0.7, 0.4, 0.6, 0.9], [1, 2, 0.5, 3, 1])
    assert curve.auc == pytest.approx(0.8928571429, abs=1e-10)
    assert best(curve) == (pytest.approx(0.8571428571, abs=1e-10), 0.7)
    assert math.isnan(standard_error(curve))
    assert all(math.isnan(end) for end in confidence_interval(curve, 0.95))


def test_a_row_that_weighs_nothing_makes_no_threshold() -> None:
    assert roc([0, 1, 1], [0.1, 0.9, 0.5], [1, 1, 0]).thresholds.tolist() == [math.inf, 0.9, 0.1]


@pytest.mark.parametrize("weight", [-1.0, math.inf])
def test_impossible_weights_are_refused(weight: float) -> None:
    with pytest.raises(DataError, match="'w' has negative or infinite values"):
        roc([0, 1], [0.1, 0.9], [1, weight])


def test_a_score_the_wrong_way_round() -> None:
    assert roc([0, 1], [0.9, 0.1]).auc == 0
    assert roc([0, 1], [0.9, 0.1], direction="low").auc == 1


def test_infinite_scores_are_scores() -> None:
    curve = roc([1, 0, 1, 0], [math.inf, -math.inf, 0.5, 0.2])
    assert curve.thresholds.tolist() == [math.inf, math.inf, 0.5, 0.2, -math.inf]
    assert curve.auc == 1


def test_minus_zero_is_zero() -> None:
    assert len(roc([0, 1], [0.0, -0.0]).thresholds) == 2


def test_what_is_missing_or_no_number_is_left_out_and_counted() -> None:
    curve = roc([0, 1, None, 1, 0], [0.1, 0.9, 0.5, math.nan, None])
    assert (curve.tally.rows, curve.tally.left_out, curve.auc) == (2, 3, 1)


@pytest.mark.parametrize("truth", [0, 1])
def test_one_class_has_no_rates(truth: int) -> None:
    curve = roc([truth, truth], [0.1, 0.9])
    assert math.isnan(curve.auc)
    assert (curve.youden_place, curve.cheapest_place(1.0)) == (None, None)
    assert np.isnan(curve.fpr if truth else curve.tpr).all()
    assert not curve.on_hull.any()


def test_no_rows_have_no_curve() -> None:
    curve = Roc(Tally.of(lazy({"y": [0], "s": [0.5]}).head(0), "s", nw.col("y") == 1))
    assert (curve.positives, curve.negatives, len(curve.thresholds)) == (0, 0, 1)


def test_one_positive_has_an_area_without_an_interval() -> None:
    curve = roc([0, 0, 1], [0.1, 0.4, 0.8])
    assert curve.auc == 1
    assert math.isnan(standard_error(curve))


SAMPLES = st.lists(st.tuples(st.integers(0, 1), st.integers(-5, 5), st.integers(1, 4)), min_size=2, max_size=60).filter(
    lambda rows: len({row[0] for row in rows}) == 2
)


@given(SAMPLES, st.booleans())
def test_points_and_area_are_those_of_scikit_learn(rows: list[tuple[int, int, int]], weighted: bool) -> None:
    truth, scores, weights = (list(column) for column in zip(*rows, strict=True))
    curve = roc(truth, scores, weights if weighted else None)
    fpr, tpr, thresholds = roc_curve(
        truth, scores, sample_weight=weights if weighted else None, drop_intermediate=False
    )
    assert curve.thresholds.tolist() == thresholds.tolist()
    assert curve.fpr == pytest.approx(fpr)
    assert curve.tpr == pytest.approx(tpr)
    area = roc_auc_score(truth, scores, sample_weight=weights if weighted else None)
    assert curve.auc == pytest.approx(area, abs=1e-12)


@given(SAMPLES)
def test_the_area_is_that_of_the_scorer_and_its_mirror_image(rows: list[tuple[int, int, int]]) -> None:
    truth, scores, _ = (list(column) for column in zip(*rows, strict=True))
    curve = roc(truth, scores)
    assert curve.auc == pytest.approx(area_under_roc(lazy({"y": truth, "s": scores}), "s", nw.col("y") == 1))
    assert roc(truth, scores, direction="low").auc == pytest.approx(1 - curve.auc)


@given(SAMPLES.filter(lambda rows: min(sum(row[0] for row in rows), sum(1 - row[0] for row in rows)) > 1))
def test_the_standard_error_is_that_of_the_placements(rows: list[tuple[int, int, int]]) -> None:
    """DeLong's definition, with a matrix of all pairs of a positive and a negative row."""
    positive = np.array([score for truth, score, _ in rows if truth], dtype=float)
    negative = np.array([score for truth, score, _ in rows if not truth], dtype=float)
    wins = (positive[:, None] > negative) + 0.5 * (positive[:, None] == negative)
    variance = wins.mean(1).var(ddof=1) / len(positive) + wins.mean(0).var(ddof=1) / len(negative)
    curve = roc([truth for truth, _, _ in rows], [float(score) for _, score, _ in rows])
    assert standard_error(curve) == pytest.approx(math.sqrt(variance), abs=1e-12)


@given(SAMPLES)
def test_the_hull_is_convex_and_above_the_curve(rows: list[tuple[int, int, int]]) -> None:
    truth, scores, _ = (list(column) for column in zip(*rows, strict=True))
    curve = roc(truth, scores)
    x, y = curve.fpr[curve.on_hull], curve.tpr[curve.on_hull]
    assert (x[0], y[0], x[-1], y[-1]) == (0, 0, 1, 1)
    slopes = np.divide(np.diff(y), np.diff(x), out=np.full(len(x) - 1, np.inf), where=np.diff(x) > 0)
    assert (np.diff(slopes[np.isfinite(slopes)]) < 0).all()
    # Where it goes straight up it has two heights, of which the upper one counts.
    last = np.append(np.diff(x) > 0, True)
    assert (np.interp(curve.fpr, x[last], y[last]) >= curve.tpr - 1e-12).all()


def test_the_cheapest_point_follows_costs_and_prior() -> None:
    curve = populations()
    equal = curve.slope(1, 1, None)
    assert equal == 1
    assert curve.cheapest_place(equal) == curve.youden_place
    assert curve.slope(2, 1, 0.25) == pytest.approx(6)
    cautious, bold = curve.cheapest_place(curve.slope(10, 1, None)), curve.cheapest_place(curve.slope(1, 10, None))
    assert cautious is not None
    assert bold is not None
    assert curve.fpr[cautious] < 0.05
    assert curve.tpr[bold] > 0.95
    for place, (false_positive, false_negative) in ((cautious, (10, 1)), (bold, (1, 10))):
        costs = false_positive * curve.false_positives + false_negative * (1000 - curve.true_positives)
        assert costs[place] == costs.min()


@pytest.mark.parametrize(
    ("direction", "threshold", "called"),
    [("high", 0.5, 1), ("high", 0.4, 2), ("high", 0.41, 1), ("high", 9, 0), ("low", 0.4, 3), ("low", 0.39, 2)],
)
def test_a_threshold_between_scores_has_a_place_on_the_curve(
    direction: Direction, threshold: float, called: int
) -> None:
    curve = roc([0, 0, 1, 1], [0.1, 0.2, 0.4, 0.8], direction=direction)
    place = curve.place_of(threshold)
    assert curve.true_positives[place] + curve.false_positives[place] == called

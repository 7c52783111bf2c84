"""Numbers that are known of well-known tables: on a part kept aside, and as means over ten parts."""

from __future__ import annotations

from collections.abc import Callable
from statistics import fmean

import numpy as np
import polars as pl
import pytest
from sklearn import datasets
from sklearn.metrics import silhouette_score
from sklearn.model_selection import KFold, StratifiedKFold

from plait import Columns, Metrics, Model, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.k_means import k_means
from plait_nodes.mining.linear_regression import linear_regression
from plait_nodes.mining.logistic_regression import logistic_regression
from plait_nodes.mining.random_forest import random_forest
from plait_nodes.mining.regression_scorer import regression_scorer
from plait_nodes.mining.scorer import scorer
from sample_tables import CHANCE, GRADES, admissions, iris
from shared_data import data_path

RUN = RunContext()
GRADE_COLUMNS = Columns.named(*GRADES)

Learner = Callable[[pl.DataFrame], Model]


def line(table: pl.DataFrame) -> Model:
    return linear_regression(lazy(table), target=CHANCE, features=GRADE_COLUMNS).model


def tree(depth: int) -> Learner:
    return lambda table: decision_tree(lazy(table), target=CHANCE, features=GRADE_COLUMNS, depth=depth).model


def forest(table: pl.DataFrame) -> Model:
    return random_forest(lazy(table), run=RUN, target=CHANCE, features=GRADE_COLUMNS, trees=100, seed=1).model


def of_numbers(model: Model, rest: pl.DataFrame) -> Metrics:
    predicted = apply_model(lazy(rest), model)
    return regression_scorer(predicted, run=RUN, actual=CHANCE, predicted=f"Prediction ({CHANCE})").metrics


def of_classes(model: Model, rest: pl.DataFrame, target: str) -> Metrics:
    predicted = apply_model(lazy(rest), model, probabilities=True)
    return scorer(predicted, run=RUN, actual=target, predicted=f"Prediction ({target})").metrics


def cross_validated(
    table: pl.DataFrame, learn: Learner, score: Callable[[Model, pl.DataFrame], Metrics], strata: str = ""
) -> dict[str, float]:
    """The means over ten parts, each predicted by a model of the nine others."""
    kind = StratifiedKFold if strata else KFold
    folds = kind(10, shuffle=True, random_state=0).split(table, table[strata].to_numpy() if strata else None)
    found = [score(learn(table[train]), table[test]) for train, test in folds]
    return {name: fmean(each[name] for each in found) for name in found[0]}


def breast_cancer() -> pl.DataFrame:
    bunch = datasets.load_breast_cancer()
    table = pl.DataFrame(bunch.data, schema=bunch.feature_names.tolist())
    return table.with_columns(benign=pl.Series(bunch.target == 1))


def test_the_mean_explains_nothing_of_the_admissions() -> None:
    table = admissions()
    guess = table.tail(100).with_columns(guess=pl.lit(table.head(400)[CHANCE].mean()))
    found = regression_scorer(lazy(guess), run=RUN, actual=CHANCE, predicted="guess").metrics
    assert (found["r2"], found["rmse"], found["mae"]) == pytest.approx((-0.009, 0.1352, 0.1122), abs=5e-4)


def test_the_last_fifth_of_the_older_admissions() -> None:
    table = pl.read_csv(data_path("data", "graduate_admissions", "Admission_Predict.csv")).rename(str.strip)
    found = of_numbers(line(table.head(320)), table.tail(80))
    assert (found["r2"], found["rmse"]) == pytest.approx((0.811, 0.0647), abs=5e-4)


@pytest.mark.parametrize(
    ("learn", "r2", "rmse"), [(line, 0.806, 0.0598), (tree(3), 0.716, None), (tree(4), 0.736, None)]
)
def test_the_chance_of_admission_over_ten_parts(learn: Learner, r2: float, rmse: float | None) -> None:
    found = cross_validated(admissions(), learn, of_numbers)
    assert found["r2"] == pytest.approx(r2, abs=0.02)
    if rmse is not None:
        assert found["rmse"] == pytest.approx(rmse, abs=1e-3)


@pytest.mark.slow
def test_a_forest_over_ten_parts_is_worse_than_a_straight_line() -> None:
    found = cross_validated(admissions(), forest, of_numbers)
    assert (found["r2"], found["rmse"]) == pytest.approx((0.771, 0.0646), abs=0.02)


def test_admission_as_a_class_over_ten_parts() -> None:
    def logistic(table: pl.DataFrame) -> Model:
        return logistic_regression(lazy(table), run=RUN, target="admitted", features=GRADE_COLUMNS).model

    def shallow(table: pl.DataFrame) -> Model:
        return decision_tree(lazy(table), target="admitted", features=GRADE_COLUMNS, depth=3).model

    known = {logistic: (0.886, 0.9594), shallow: (0.878, 0.9306)}
    for learn, expected in known.items():
        found = cross_validated(
            admissions(), learn, lambda model, rest: of_classes(model, rest, "admitted"), strata="admitted"
        )
        assert (found["accuracy"], found["auc"]) == pytest.approx(expected, abs=0.01)


def test_breast_cancer_over_ten_parts() -> None:
    def logistic(table: pl.DataFrame) -> Model:
        return logistic_regression(lazy(table), run=RUN, target="benign").model

    def shallow(table: pl.DataFrame) -> Model:
        return decision_tree(lazy(table), target="benign", depth=3).model

    def score(model: Model, rest: pl.DataFrame) -> Metrics:
        return of_classes(model, rest, "benign")

    table = breast_cancer()
    assert cross_validated(table, logistic, score, strata="benign")["auc"] == pytest.approx(0.99518, abs=1e-3)
    assert cross_validated(table, shallow, score, strata="benign")["accuracy"] == pytest.approx(0.937, abs=0.02)


def test_how_well_three_clusters_of_iris_are_apart() -> None:
    found = collect(k_means(lazy(iris()), run=RunContext(), clusters=3).table).to_polars()
    rows = np.asarray(iris().drop("species"))
    assert silhouette_score(rows, found["cluster"].to_list()) == pytest.approx(0.552819, abs=1e-6)

import polars as pl
import pytest

from plait import Columns, Metrics, Model, RunContext
from plait.table import lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.gradient_boosting import gradient_boosting
from plait_nodes.mining.gradient_descent import gradient_descent
from plait_nodes.mining.k_means import k_means
from plait_nodes.mining.linear_regression import linear_regression
from plait_nodes.mining.logistic_regression import logistic_regression
from plait_nodes.mining.mlp import mlp
from plait_nodes.mining.naive_bayes import naive_bayes
from plait_nodes.mining.nearest_neighbors import nearest_neighbors
from plait_nodes.mining.perceptron import perceptron
from plait_nodes.mining.random_forest import random_forest
from plait_nodes.mining.regression_scorer import regression_scorer
from plait_nodes.mining.scorer import scorer
from plait_nodes.mining.svm import svm

TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, 2.5, 3.5, 1.0, 2.0, 9.0],
        "n": [3, 1, 2, 5, 6, 8],
        "ok": [True, False, True, True, False, False],
        "kind": ["a", "ß", "a", "a", "ß", "c d"],
        "cat": pl.Series(["x", "y", "x", "y", "x", "y"], dtype=pl.Categorical),
        "sort": pl.Series(["lo", "hi", "lo", "lo", "hi", "hi"], dtype=pl.Enum(["lo", "hi"])),
        "small": pl.Series([0, 1, 0, 0, 1, 2], dtype=pl.UInt8),
        "price": pl.Series([1, 2, 3, 4, 5, 6]).cast(pl.Decimal(10, 2)),
        "single": pl.Series([1, 2, 3, 4, 5, 6], dtype=pl.Float32),
        "{x}": [1.0, 0.0, 2.0, 0.5, 0.5, 1.0],
        "none": [None] * 6,
    }
)


@pytest.mark.parametrize(
    ("node_type", "params"),
    [
        *[(logistic_regression, {"target": name}) for name in ("ok", "kind", "cat", "sort", "small")],
        *[(decision_tree, {"target": name}) for name in ("ok", "kind", "cat", "n", "price")],
        (decision_tree, {"target": "small", "task": "classification", "balanced": True}),
        *[(random_forest, {"target": name, "trees": 3}) for name in ("kind", "größe (cm)", "single")],
        *[(linear_regression, {"target": name}) for name in ("größe (cm)", "n", "price", "single")],
        (linear_regression, {"target": "n", "penalty": "ridge", "features": ["ok", "{x}"]}),
        (linear_regression, {"target": "n", "penalty": "lasso"}),
        *[(gradient_boosting, {"target": name, "rounds": 3, "leaf_rows": 1}) for name in ("ok", "kind", "n", "price")],
        (gradient_boosting, {"target": "small", "task": "classification", "balanced": True, "rounds": 2}),
        *[(nearest_neighbors, {"target": name, "neighbors": 2}) for name in ("ok", "kind", "n", "single")],
        (nearest_neighbors, {"target": "cat", "weights": "by distance", "metric": "cosine", "z_score": True}),
        *[(naive_bayes, {"target": name}) for name in ("ok", "kind", "cat", "small")],
        (naive_bayes, {"target": "sort", "kind": "yes or no", "features": ["ok", "small"], "priors": "equal"}),
        (naive_bayes, {"target": "sort", "kind": "counts", "smoothing": 0}),
        *[(svm, {"target": name}) for name in ("ok", "kind", "n", "price")],
        *[(svm, {"target": name, "kernel": "linear"}) for name in ("ok", "kind", "n")],
        (svm, {"target": "cat", "kernel": "poly", "balanced": True, "z_score": False}),
        *[(mlp, {"target": name, "layers": "3, 2", "epochs": 3}) for name in ("ok", "kind", "n", "price")],
        (mlp, {"target": "small", "task": "classification", "optimizer": "lbfgs", "epochs": 5, "z_score": False}),
        *[(perceptron, {"target": name}) for name in ("ok", "kind", "cat", "small")],
        (perceptron, {"target": "kind", "z_score": True, "shuffle": True, "keep": "last", "epochs": 3}),
        *[(gradient_descent, {"target": name, "epochs": 3}) for name in ("größe (cm)", "n", "price", "single")],
        (gradient_descent, {"target": "n", "batch": 2, "standardize": False, "rate": 0.01, "gradient": "sum"}),
        (k_means, {"clusters": 2}),
        (k_means, {"clusters": 2, "z_score": True, "column": "Gruppe {x}"}),
    ],
)
def test_learners_and_applying_what_they_learnt(node_type, params: dict[str, object]) -> None:  # noqa: ANN001 - any node type
    found = check_node(node_type, TABLE, **params)
    assert all(type(value) in (int, float) for value in found["metrics"].values())
    model = found["model"]
    for rows in (6, 1, 0):
        for probabilities in (False, True):
            check_node(apply_model, TABLE.head(rows), model, probabilities=probabilities)
    check_node(apply_model, TABLE, type(model).from_bytes(model.to_bytes()), suffix=" é")


@pytest.mark.parametrize(
    ("actual", "predicted"), [("kind", "cat"), ("ok", "ok"), ("small", "n"), ("sort", "kind"), ("cat", "none")]
)
def test_the_scorer(actual: str, predicted: str) -> None:
    table = TABLE.with_columns(pl.col("none").cast(pl.String).fill_null("x"))
    found = check_node(scorer, table, actual=actual, predicted=predicted)
    assert type(found["metrics"]) is Metrics
    assert all(type(value) in (int, float) for value in found["metrics"].values())


@pytest.mark.parametrize(("actual", "predicted"), [("n", "größe (cm)"), ("price", "single"), ("small", "{x}")])
def test_the_regression_scorer(actual: str, predicted: str) -> None:
    found = check_node(regression_scorer, TABLE, actual=actual, predicted=predicted, predictors=1)
    assert all(type(value) in (int, float) for value in found["metrics"].values())


def test_features_are_never_the_target_unless_they_are_named() -> None:
    model: Model = linear_regression(lazy(TABLE), target="n", features=Columns.of_type("numeric")).model
    assert list(model.describe().features) == ["größe (cm)", "small", "price", "single", "{x}"]
    assert logistic_regression(lazy(TABLE), run=RunContext(), target="ok").model.describe().target == "ok"

"""Our nodes against tables that KNIME computed from the same input."""

import pytest

from knime_case import knime_table
from plait import Columns, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.linear_regression import linear_regression
from plait_nodes.mining.regression_scorer import regression_scorer
from plait_nodes.mining.scorer import scorer


@pytest.mark.parametrize(
    ("case", "target", "features"),
    [("0018", "Jumlah tahunan", ["Zakat Padi"]), ("0031", "target", None)],
)
def test_linear_regression_learner(case: str, target: str, features: list[str] | None) -> None:
    columns = Columns.named(*features) if features else Columns.of_type("numeric")
    result = linear_regression(lazy(knime_table(case, "in_1")), target=target, features=columns)
    found, expected = collect(result.coefficients).to_polars(), knime_table(case, "out_2")
    assert found["term"].to_list() == expected["Variable"].to_list()
    names = {"coefficient": "Coeff.", "standard error": "Std. Err.", "t": "t-value"}
    for ours, theirs in names.items():
        assert found[ours].to_list() == pytest.approx(expected[theirs].to_list(), rel=1e-9)
    # KNIME takes 1 - P, which has no digits left where P is near 1.
    assert found["p"].to_list() == pytest.approx(expected["P>|t|"].to_list(), rel=1e-9, abs=1e-15)


def test_numeric_scorer() -> None:
    # In this workflow the reference is the prediction of another column, and a column of the table the guess.
    found = regression_scorer(
        lazy(knime_table("0019", "in_1")),
        run=RunContext(),
        actual="Prediction (Jumlah tahunan)",
        predicted="Zakat Padi",
    ).metrics
    expected = dict(knime_table("0019", "out_1", row_ids=True).rows())
    names = {
        "r2": "R^2",
        "mae": "mean absolute error",
        "mse": "mean squared error",
        "rmse": "root mean squared error",
        "mean signed difference": "mean signed difference",
        "mape": "mean absolute percentage error",
        "adjusted r2": "adjusted R^2",
    }
    assert {names[name]: found[name] for name in names} == pytest.approx(expected, rel=1e-9)


def test_scorer() -> None:
    found = scorer(lazy(knime_table("0028", "in_1")), run=RunContext(), actual="prediction", predicted="Class")
    confusion = knime_table("0028", "out_1", row_ids=True)
    assert collect(found.confusion).rows() == confusion.rows()
    *classes, overall = knime_table("0028", "out_2", row_ids=True).rows(named=True)
    names = {
        "class": "__row_id__",
        "true positives": "TruePositives",
        "false positives": "FalsePositives",
        "true negatives": "TrueNegatives",
        "false negatives": "FalseNegatives",
        "recall": "Recall",
        "precision": "Precision",
        "specificity": "Specificity",
        "f1": "F-measure",
    }
    for ours, theirs in zip(collect(found.classes).rows(named=True), classes, strict=True):
        assert {names[name]: ours[name] for name in names} == {name: theirs[name] for name in names.values()}
    assert found.metrics["accuracy"] == overall["Accuracy"]
    assert found.metrics["kappa"] == overall["Cohen's kappa"]

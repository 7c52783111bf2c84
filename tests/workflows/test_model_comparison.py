"""Three models compared by cross-validation, against scikit-learn's own folds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold

from plait import load
from plait.outcome import RunResult

FOLDER = Path(__file__).resolve().parents[2] / "workflows"


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    workflow = load(FOLDER / "model_comparison.json")
    return workflow.run(until=list(workflow.nodes), store=tmp_path_factory.mktemp("compared"))


def test_the_area_is_that_of_scikit_learn(compared: RunResult) -> None:
    rows, target = load_breast_cancer(return_X_y=True)
    scores = np.zeros(len(target))
    for train, test in StratifiedKFold(10, shuffle=True, random_state=0).split(rows, target):
        mean, spread = rows[train].mean(0), rows[train].std(0)
        # As precise as the node; with scikit-learn's own tolerance the area is 0.995177.
        model = LogisticRegression(tol=1e-8, max_iter=1000).fit((rows[train] - mean) / spread, target[train])
        scores[test] = model.predict_proba((rows[test] - mean) / spread)[:, 0]
    auc = compared.metrics["roc.auc"]
    assert auc == pytest.approx(roc_auc_score(target == 0, scores), abs=1e-6)
    assert auc == pytest.approx(0.99518, abs=1e-4)


def test_every_row_is_predicted_once_and_the_tree_is_the_worst(compared: RunResult) -> None:
    predictions = compared["compare"]["predictions"].collect().to_polars()
    assert len(predictions) == 569
    areas = [compared.metrics[f"roc.auc (P (diagnosis=malignant) {name})"] for name in ("tree", "bayes", "logistic")]
    assert areas == sorted(areas)
    assert areas[0] > 0.9
    summary = dict(compared["compare"]["summary"].collect().to_polars().select("metric", "mean").rows())
    # A tree of depth 3 on ten folds is right about .937, give or take .033.
    assert summary["score_tree.accuracy"] == pytest.approx(0.937, abs=0.033)

"""Loops give the numbers that scikit-learn gives for the same rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.metrics import r2_score
from sklearn.model_selection import KFold, StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from component_documents import document, given, taken, workflow_of
from plait.outcome import RunResult
from plait.session import Session

DATA = Path(__file__).resolve().parents[3] / "workflows" / "data"
TARGET = "Chance of Admit "
FEATURES = ["GRE Score", "TOEFL Score", "University Rating", "SOP", "LOR ", "CGPA", "Research"]

READ = {"type": "io.csv_reader", "params": {"path": "admissions.csv"}}
SCORER = {
    "type": "mining.regression_scorer",
    "params": {"actual": TARGET, "predicted": f"Prediction ({TARGET})"},
}


def learning(learner: dict[str, Any], parameters: dict[str, Any] | None = None) -> dict[str, Any]:
    """A workflow that trains on one table and scores on another."""
    return document(
        {
            "train": given("train"),
            "test": given("test"),
            "learn": {**learner, "params": {"target": TARGET, "features": FEATURES, **learner["params"]}},
            "apply": {"type": "mining.apply_model"},
            "score": SCORER,
            "out": taken("predictions"),
        },
        "train.out -> learn.table",
        "learn.model -> apply.model",
        "test.out -> apply.table",
        "apply.out -> score.table",
        "apply.out -> out.value",
        parameters=parameters,
    )


@pytest.fixture
def admissions() -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    frame = pl.read_csv(DATA / "admissions.csv")
    return frame.select(FEATURES).to_numpy(), frame[TARGET].to_numpy()


def run(session: Session, data: dict[str, Any], jobs: int = 2) -> RunResult:
    snapshot = workflow_of(data, DATA).snapshot()
    assert session.check(snapshot).errors == ()
    result = session.run(snapshot, jobs=jobs).execute()
    result.raise_for_failure()
    return result


def metric(result: RunResult, node_id: str, name: str) -> list[float]:
    frame = result[node_id]["metrics"].collect().to_polars()
    found: list[float] = frame[name].to_list()
    return found


def test_cross_validation_of_a_linear_regression(
    session: Session, admissions: tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]
) -> None:
    inside = learning({"type": "mining.linear_regression", "params": {}})
    data = document(
        {
            "read": READ,
            "cv": {"type": "control.cross_validation", "params": {"folds": 5, "seed": 3}, "workflow": inside},
        },
        "read.out -> cv.table",
    )
    result = run(session, data)
    folds = KFold(5, shuffle=True, random_state=3)
    expected = cross_val_score(LinearRegression(), *admissions, cv=folds, scoring="r2")
    assert metric(result, "cv", "score.r2") == pytest.approx(expected.tolist(), rel=1e-9)

    summary = {row["metric"]: row for row in result["cv"]["summary"].collect().to_polars().rows(named=True)}
    assert summary["score.r2"]["mean"] == pytest.approx(expected.mean())
    assert summary["score.r2"]["std"] == pytest.approx(expected.std(ddof=1))
    assert summary["score.r2"]["folds"] == 5
    assert result["cv"]["scores"]["score.r2"] == pytest.approx(expected.mean())
    # Each row is a test row once.
    predictions = result["cv"]["predictions"].collect().to_polars()
    assert sorted(predictions["Serial No."].to_list()) == list(range(1, len(predictions) + 1))


def test_stratified_folds_are_those_of_scikit_learn(session: Session) -> None:
    inside = document({"train": given("train"), "test": given("test"), "out": taken("out")}, "test.out -> out.value")
    params = {"folds": 4, "seed": 1, "stratify": "Research"}
    data = document(
        {"read": READ, "cv": {"type": "control.cross_validation", "params": params, "workflow": inside}},
        "read.out -> cv.table",
    )
    frame = run(session, data)["cv"]["out"].collect().to_polars()
    classes = pl.read_csv(DATA / "admissions.csv")["Research"].to_list()
    splits = StratifiedKFold(4, shuffle=True, random_state=1).split(classes, classes)
    expected = [(fold, int(row) + 1) for fold, (_, test) in enumerate(splits, start=1) for row in test]
    assert frame.select("fold", "Serial No.").rows() == expected


def test_a_sweep_over_a_penalty_is_a_row_of_direct_calls(
    session: Session, admissions: tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]
) -> None:
    strengths = [0.01, 1.0, 100.0, 1000.0]
    inside = learning(
        {"type": "mining.linear_regression", "params": {"penalty": "ridge", "strength": {"$parameter": "strength"}}},
        {"strength": {"type": "number", "value": 1.0}},
    )
    data = sweeping(inside, {"kind": "grid", "axes": [{"name": "strength", "values": strengths}]})
    result = run(session, data)
    rows, target = admissions
    expected = [
        r2_score(
            target[400:],
            make_pipeline(StandardScaler(), Ridge(alpha=strength)).fit(rows[:400], target[:400]).predict(rows[400:]),
        )
        for strength in strengths
    ]
    assert metric(result, "sweep", "score.r2") == pytest.approx(expected, rel=1e-9)
    best = result["sweep"]["best"].collect().to_polars()
    assert best["strength"].to_list() == [strengths[int(np.argmax(expected))]]


def test_a_sweep_over_a_forest_is_a_row_of_direct_calls(
    session: Session, admissions: tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]
) -> None:
    inside = learning(
        {"type": "mining.random_forest", "params": {"trees": 10, "depth": {"$parameter": "depth"}, "tried": "all"}},
        {"depth": {"type": "integer", "value": 0}},
    )
    result = run(session, sweeping(inside, {"kind": "grid", "axes": [{"name": "depth", "values": [1, 2, 4]}]}, "r2"))
    rows, target = admissions
    expected = [
        r2_score(
            target[400:],
            RandomForestRegressor(10, max_depth=depth, random_state=0)
            .fit(rows[:400], target[:400])
            .predict(rows[400:]),
        )
        for depth in (1, 2, 4)
    ]
    assert metric(result, "sweep", "r2") == pytest.approx(expected, rel=1e-6)


def sweeping(inside: dict[str, Any], search: dict[str, Any], best: str = "score.r2") -> dict[str, Any]:
    params = {"search": search, "best_metric": best}
    return document(
        {
            "read": READ,
            "first": {"type": "manipulation.row_filter", "params": {"condition": "`Serial No.` <= 400"}},
            "rest": {"type": "manipulation.row_filter", "params": {"condition": "`Serial No.` > 400"}},
            "sweep": {"type": "control.sweep", "params": params, "workflow": inside},
        },
        "read.out -> first.table",
        "read.out -> rest.table",
        "first.out -> sweep.train",
        "rest.out -> sweep.test",
    )

from threading import Event

import polars as pl
import pytest
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor

from plait import Columns, DataError, RunContext
from plait.errors import Cancelled
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.random_forest import random_forest
from plait_nodes.mining.regression_scorer import regression_scorer
from sample_tables import CHANCE, GRADES, admissions, iris

IRIS = iris()
PETALS = Columns.named("petal_length", "petal_width")


@pytest.mark.slow
def test_the_last_fifth_of_the_admissions() -> None:
    table, run = admissions(), RunContext()
    model = random_forest(
        lazy(table.head(400)), run=run, target=CHANCE, features=Columns.named(*GRADES), trees=300
    ).model
    predicted = apply_model(lazy(table.tail(100)), model)
    scored = regression_scorer(predicted, run=run, actual=CHANCE, predicted=f"Prediction ({CHANCE})")
    assert scored.metrics["r2"] == pytest.approx(0.861, abs=0.02)
    assert scored.metrics["rmse"] == pytest.approx(0.0502, abs=0.004)


def test_classes_are_those_of_scikit_learn_however_the_forest_grows() -> None:
    found = random_forest(lazy(IRIS), run=RunContext(), target="species", features=PETALS, trees=31, seed=5)
    rows = IRIS.select("petal_length", "petal_width").to_numpy()
    theirs = RandomForestClassifier(31, random_state=5).fit(rows, IRIS["species"].to_list())
    predicted = collect(apply_model(lazy(IRIS), found.model, probabilities=True)).to_polars()
    shares = predicted.select(f"P (species={name})" for name in theirs.classes_).to_numpy()
    assert shares == pytest.approx(theirs.predict_proba(rows))
    assert predicted["Prediction (species)"].to_list() == theirs.predict(rows).tolist()
    importances = dict(collect(found.importances).rows())
    assert [importances["petal_length"], importances["petal_width"]] == pytest.approx(theirs.feature_importances_)


@pytest.mark.parametrize(("tried", "share"), [("automatic", 1.0), ("third", 1 / 3), ("square root", "sqrt")])
def test_numbers_are_those_of_scikit_learn(tried: str, share: float | str) -> None:
    found = random_forest(
        lazy(IRIS), run=RunContext(), target="sepal_length", trees=12, depth=4, leaf_rows=3, tried=tried, seed=1
    )
    rows = IRIS.select("sepal_width", "petal_length", "petal_width").to_numpy()
    theirs = RandomForestRegressor(12, max_depth=4, min_samples_leaf=3, max_features=share, random_state=1)
    theirs.fit(rows, IRIS["sepal_length"].to_numpy())
    predicted = collect(apply_model(lazy(IRIS), found.model))["Prediction (sepal_length)"]
    assert predicted.to_list() == pytest.approx(theirs.predict(rows).tolist())


def test_rows_out_of_the_bag_give_an_honest_score() -> None:
    found = random_forest(lazy(IRIS), run=RunContext(), target="species", features=PETALS, trees=60, out_of_bag=True)
    theirs = RandomForestClassifier(60, random_state=0, oob_score=True)
    theirs.fit(IRIS.select("petal_length", "petal_width").to_numpy(), IRIS["species"].to_list())
    assert found.metrics == {"rows": 150, "trees": 60, "out-of-bag accuracy": pytest.approx(theirs.oob_score_)}


def test_few_trees_score_without_complaint() -> None:
    found = random_forest(lazy(IRIS), run=RunContext(), target="sepal_length", trees=1, out_of_bag=True)
    assert "out-of-bag r2" in found.metrics


def test_the_seed_fixes_the_forest() -> None:
    first, again, other = (
        random_forest(lazy(IRIS), run=RunContext(), target="species", trees=7, seed=seed).model.to_bytes()
        for seed in (1, 1, 2)
    )
    assert first == again != other


def test_progress_is_told_and_a_cancelled_run_stops() -> None:
    stop, told = Event(), list[float]()

    def report(fraction: float | None, message: str, metrics: dict[str, float]) -> None:
        told.append(fraction or 0)
        if len(told) == 2:
            stop.set()

    with pytest.raises(Cancelled):
        random_forest(lazy(IRIS), run=RunContext(report=report, cancelled=stop), target="species", trees=400)
    assert len(told) == 2
    assert 0 == told[0] < told[1] < 1


def test_missing_features_are_allowed_and_a_missing_target_is_not() -> None:
    gaps = IRIS.with_columns(pl.when(pl.int_range(pl.len()) % 3 > 0).then("petal_length").alias("petal_length"))
    assert random_forest(lazy(gaps), run=RunContext(), target="species", trees=5).metrics["rows"] == 150
    with pytest.raises(DataError, match="target 'petal_length' is missing in 50 of 150 rows"):
        random_forest(lazy(gaps), run=RunContext(), target="petal_length", trees=5)

import polars as pl
import pytest
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor

from plait import Columns, DataError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.gradient_boosting import gradient_boosting
from plait_nodes.mining.regression_scorer import regression_scorer
from plait_nodes.mining.scikit_model import ScikitClassifier, ScikitRegressor
from sample_tables import CHANCE, GRADES, admissions, iris

IRIS = iris()


def test_classes_are_those_of_scikit_learn() -> None:
    found = gradient_boosting(lazy(IRIS), run=RunContext(), target="species", rounds=5, seed=3)
    rows = IRIS.drop("species").to_numpy()
    theirs = HistGradientBoostingClassifier(max_iter=5, random_state=3).fit(rows, IRIS["species"].to_list())
    predicted = collect(apply_model(lazy(IRIS), found.model, probabilities=True)).to_polars()
    shares = predicted.select(f"P (species={name})" for name in theirs.classes_).to_numpy()
    assert shares == pytest.approx(theirs.predict_proba(rows))
    assert predicted["Prediction (species)"].to_list() == theirs.predict(rows).tolist()
    assert found.metrics == {"rows": 150, "rounds": 5}


def test_numbers_are_those_of_scikit_learn() -> None:
    found = gradient_boosting(
        lazy(IRIS),
        run=RunContext(),
        target="sepal_length",
        rounds=7,
        rate=0.3,
        leaves=5,
        leaf_rows=4,
        penalty=1,
        depth=2,
    )
    rows = IRIS.select("sepal_width", "petal_length", "petal_width").to_numpy()
    theirs = HistGradientBoostingRegressor(
        max_iter=7, learning_rate=0.3, max_leaf_nodes=5, min_samples_leaf=4, l2_regularization=1, max_depth=2
    ).fit(rows, IRIS["sepal_length"].to_numpy())
    predicted = collect(apply_model(lazy(IRIS), found.model))["Prediction (sepal_length)"]
    assert predicted.to_list() == pytest.approx(theirs.predict(rows).tolist())


def test_the_last_fifth_of_the_admissions() -> None:
    table = admissions()
    model = gradient_boosting(
        lazy(table.head(400)), run=RunContext(), target=CHANCE, features=Columns.named(*GRADES), leaves=4, rounds=60
    ).model
    predicted = apply_model(lazy(table.tail(100)), model)
    scored = regression_scorer(predicted, run=RunContext(), actual=CHANCE, predicted=f"Prediction ({CHANCE})")
    assert scored.metrics["r2"] == pytest.approx(0.865, abs=0.03)


def test_the_feature_that_decides_has_all_the_gain() -> None:
    table = pl.DataFrame({"x": range(100), "noise": [0.5] * 100}).with_columns(y=(pl.col("x") > 40).cast(pl.Int64))
    found = gradient_boosting(lazy(table), run=RunContext(), target="y", task="classification", rounds=3)
    assert collect(found.importances).rows() == [("x", 1.0), ("noise", 0.0)]


def test_missing_features_take_the_branch_that_was_learnt() -> None:
    table = pl.DataFrame({"x": [None, 1.0] * 50, "y": [5.0, 3.0] * 50})
    model = gradient_boosting(lazy(table), run=RunContext(), target="y", rate=1.0).model
    predicted = collect(apply_model(lazy({"x": [None, 1.0]}), model))["Prediction (y)"]
    assert predicted.to_list() == pytest.approx([5, 3])


def test_rounds_end_early_on_request() -> None:
    found = gradient_boosting(lazy(IRIS), run=RunContext(), target="species", rounds=500, early_stop=True)
    assert 10 < found.metrics["rounds"] < 500
    assert found.metrics["loss on rows put aside"] > 0


def test_too_few_rows_for_a_split_give_the_mean() -> None:
    model = gradient_boosting(lazy({"x": [1.0, 2.0], "y": [3.0, 5.0]}), run=RunContext(), target="y").model
    assert collect(apply_model(lazy({"x": [9.0]}), model))["Prediction (y)"].to_list() == [4]


@pytest.mark.parametrize(
    ("field", "value"),
    [("left", 0), ("left", 10**6), ("right", 10**6), ("feature_idx", 99), ("feature_idx", -2), ("is_categorical", 1)],
)
@pytest.mark.parametrize("target", ["species", "sepal_length"])
def test_a_tree_that_leads_out_of_itself_is_refused(target: str, field: str, value: int) -> None:
    model = gradient_boosting(lazy(IRIS), run=RunContext(), target=target, rounds=2).model
    model.estimator._predictors[-1][-1].nodes[field][0] = value  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="one of its trees is damaged"):
        type(model).from_bytes(model.to_bytes())  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("n_trees_per_iteration_", 2),
        ("_bin_mapper", None),
        ("_baseline_prediction", None),
        ("_predictors", [[None]]),
        ("is_categorical_", [True]),
        ("_in_fit", True),
    ],
)
def test_forged_parts_are_refused(name: str, value: object) -> None:
    model = gradient_boosting(lazy(IRIS), run=RunContext(), target="sepal_length", rounds=2).model
    setattr(model.estimator, name, value)  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="can't be read"):
        ScikitRegressor.from_bytes(model.to_bytes())  # type: ignore[attr-defined]


def test_features_that_are_called_categories_are_refused() -> None:
    model = gradient_boosting(lazy(IRIS), run=RunContext(), target="species", rounds=2).model
    model.estimator._bin_mapper.is_categorical_[1] = 1  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="one of its trees is damaged"):
        ScikitClassifier.from_bytes(model.to_bytes())  # type: ignore[attr-defined]

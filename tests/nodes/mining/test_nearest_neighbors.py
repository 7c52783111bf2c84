import numpy as np
import polars as pl
import pytest
import skops.io
from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor

from knime_case import knime_table
from plait import Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.nearest_neighbors import nearest_neighbors
from plait_nodes.mining.regression_scorer import regression_scorer
from plait_nodes.mining.scikit_model import ScikitClassifier
from sample_tables import CHANCE, GRADES, admissions, iris

IRIS = iris()


def test_the_last_fifth_of_the_admissions() -> None:
    table = admissions()
    model = nearest_neighbors(
        lazy(table.head(400)), target=CHANCE, features=Columns.named(*GRADES), neighbors=10, z_score=True
    ).model
    predicted = apply_model(lazy(table.tail(100)), model)
    scored = regression_scorer(predicted, run=RunContext(), actual=CHANCE, predicted=f"Prediction ({CHANCE})")
    assert scored.metrics["r2"] == pytest.approx(0.846, abs=5e-3)
    assert scored.metrics["rmse"] == pytest.approx(0.0528, abs=5e-4)


@pytest.mark.parametrize("metric", ["euclidean", "manhattan", "chebyshev", "cosine"])
@pytest.mark.parametrize(("weights", "theirs"), [("equal", "uniform"), ("by distance", "distance")])
def test_neighbours_are_those_of_scikit_learn(metric: str, weights: str, theirs: str) -> None:
    rows = IRIS.drop("species").to_numpy()
    model = nearest_neighbors(
        lazy(IRIS),
        target="species",
        neighbors=7,
        metric=metric,
        weights=weights,  # type: ignore[arg-type]
    ).model
    expected = KNeighborsClassifier(7, metric=metric, weights=theirs).fit(rows, IRIS["species"].to_list())
    found = collect(apply_model(lazy(IRIS), model, probabilities=True)).to_polars()
    shares = found.select(f"P (species={name})" for name in expected.classes_).to_numpy()
    assert shares == pytest.approx(expected.predict_proba(rows))
    numbers = nearest_neighbors(
        lazy(IRIS),
        target="sepal_length",
        neighbors=3,
        metric=metric,
        weights=weights,  # type: ignore[arg-type]
    ).model
    reference = KNeighborsRegressor(3, metric=metric, weights=theirs).fit(rows[:, 1:], rows[:, 0])
    predicted = collect(apply_model(lazy(IRIS), numbers))["Prediction (sepal_length)"]
    assert predicted.to_numpy() == pytest.approx(reference.predict(rows[:, 1:]))


def test_units_matter_unless_distances_are_in_standard_deviations() -> None:
    table = pl.DataFrame({"x": [0.0, 1.0, 0.0, 1.0], "y": [0.0, 0.0, 1000.0, 1000.0], "c": ["a", "b", "c", "d"]})
    asked = lazy({"x": [0.9], "y": [400.0]})
    plain, scaled = (
        nearest_neighbors(lazy(table), target="c", neighbors=1, z_score=z_score).model for z_score in (False, True)
    )
    assert collect(apply_model(asked, plain))["Prediction (c)"].to_list() == ["b"]
    assert collect(apply_model(asked, scaled))["Prediction (c)"].to_list() == ["b"]
    far = lazy({"x": [0.9], "y": [600.0]})
    assert collect(apply_model(far, scaled))["Prediction (c)"].to_list() == ["d"]


def test_among_equally_frequent_classes_the_first_wins() -> None:
    table = {"x": [0.0, 2.0], "c": ["b", "a"]}
    model = nearest_neighbors(lazy(table), target="c", neighbors=2).model
    assert collect(apply_model(lazy({"x": [0.1]}), model))["Prediction (c)"].to_list() == ["a"]


def test_more_neighbours_than_rows_are_refused() -> None:
    with pytest.raises(ParameterError, match="There are 2 rows, fewer than the 5 neighbours"):
        nearest_neighbors(lazy({"x": [0.0, 2.0], "c": ["b", "a"]}), target="c")


def test_the_tree_is_never_stored() -> None:
    model = nearest_neighbors(lazy(IRIS), target="species").model
    from_file = ScikitClassifier.from_bytes(model.to_bytes())  # type: ignore[attr-defined]
    assert b"KDTree" not in model.to_bytes()  # type: ignore[attr-defined]
    assert from_file.estimator._tree is not None
    assert skops.io.get_untrusted_types(data=skops.io.dumps(model.estimator))  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("_fit_X", np.zeros((150, 3))),
        ("_fit_X", np.zeros((150, 4), dtype=np.float32)),
        ("_fit_X", np.full((150, 4), np.nan)),
        ("_y", np.zeros(149, dtype=np.int64)),
        ("_y", np.full(150, 7)),
        ("_y", np.zeros(150)),
        ("n_neighbors", 151),
        ("n_neighbors", 0),
        ("n_neighbors", True),
        ("weights", np.sqrt),
        ("metric", "precomputed"),
        ("metric", np.hypot),
    ],
)
def test_damaged_neighbours_are_refused(name: str, value: object) -> None:
    model = nearest_neighbors(lazy(IRIS), target="species").model
    setattr(model.estimator, name, value)  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="can't be read"):
        ScikitClassifier.from_bytes(model.to_bytes())  # type: ignore[attr-defined]


def test_k_nearest_neighbor_of_knime() -> None:
    train, test, expected = (knime_table("0025", port) for port in ("in_1", "in_2", "out_1"))
    model = nearest_neighbors(lazy(train), target="prediction", neighbors=4).model
    found = collect(apply_model(lazy(test), model))["Prediction (prediction)"]
    assert found.to_list() == expected["Class [kNN]"].to_list()


def test_among_equally_frequent_classes_the_larger_one_wins_if_asked() -> None:
    # As in KNIME, which asks how many rows of the training table have each class.
    table = {"x": [0.0, 2.0, 50.0], "c": ["a", "b", "b"]}
    model = nearest_neighbors(lazy(table), target="c", neighbors=2, ties="larger class").model
    stored = ScikitClassifier.from_bytes(model.to_bytes())  # type: ignore[attr-defined]
    for each in (model, stored):
        found = collect(apply_model(lazy({"x": [0.1]}), each, probabilities=True))
        assert found.rows() == [(0.1, "b", 0.5, 0.5)]


def test_rows_with_missing_values_are_left_out_if_asked() -> None:
    table = {"x": [0.0, None, 2.0, float("nan"), 3.0], "c": ["a", "b", "b", "b", None]}
    model = nearest_neighbors(lazy(table), target="c", neighbors=1, missing="leave out")
    assert model.metrics["rows"] == 2
    assert collect(apply_model(lazy({"x": [5.0]}), model.model))["Prediction (c)"].to_list() == ["b"]


def test_a_preference_for_unknown_classes_is_refused() -> None:
    model = nearest_neighbors(lazy(IRIS), target="species", ties="larger class").model
    assert b'"preferred":[0,1,2]' in model.to_bytes().replace(b" ", b"")  # type: ignore[attr-defined]
    broken = model.to_bytes().replace(b" ", b"").replace(b'"preferred":[0,1,2]', b'"preferred":[0,1,1]')  # type: ignore[attr-defined]
    with pytest.raises(DataError):
        ScikitClassifier.from_bytes(broken)

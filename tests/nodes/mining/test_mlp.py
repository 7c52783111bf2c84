import numpy as np
import polars as pl
import pytest
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.preprocessing import StandardScaler

from plait import DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.mlp import mlp
from sample_tables import iris

IRIS = iris()
LOG = RunContext()


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")
def test_probabilities_are_those_of_scikit_learn_on_scaled_rows() -> None:
    found = mlp(lazy(IRIS), run=LOG, target="species", layers="5, 3", activation="tanh", epochs=20, seed=2)
    rows = StandardScaler().fit_transform(IRIS.drop("species").to_numpy())
    theirs = MLPClassifier((5, 3), activation="tanh", batch_size=150, max_iter=20, random_state=2)
    theirs.fit(rows, IRIS["species"].to_list())
    predicted = collect(apply_model(lazy(IRIS), found.model, probabilities=True)).to_polars()
    shares = predicted.select(f"P (species={name})" for name in theirs.classes_).to_numpy()
    assert shares == pytest.approx(theirs.predict_proba(rows))
    assert collect(found.curve)["loss"].to_list() == pytest.approx(theirs.loss_curve_)
    assert found.metrics["weights"] == 4 * 5 + 5 + 5 * 3 + 3 + 3 * 3 + 3


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")
def test_numbers_are_given_in_the_units_of_the_target() -> None:
    table = IRIS.with_columns(pl.col("sepal_length") * 1000 + 5)
    found = mlp(lazy(table), run=LOG, target="sepal_length", layers="6", epochs=30)
    scaler, target = StandardScaler(), StandardScaler()
    rows = scaler.fit_transform(IRIS.select("sepal_width", "petal_length", "petal_width").to_numpy())
    known = target.fit_transform(table.select("sepal_length").to_numpy()).ravel()
    theirs = MLPRegressor(hidden_layer_sizes=(6,), batch_size=150, max_iter=30, random_state=0).fit(rows, known)
    expected = target.inverse_transform(theirs.predict(rows)[:, None]).ravel()
    ours = collect(apply_model(lazy(IRIS), found.model))["Prediction (sepal_length)"].to_numpy()
    assert ours == pytest.approx(expected)


def test_xor_is_learnt() -> None:
    table = pl.DataFrame({"a": [0, 0, 1, 1], "b": [0, 1, 0, 1], "c": ["no", "yes", "yes", "no"]})
    found = mlp(lazy(table), run=LOG, target="c", layers="8", optimizer="lbfgs", activation="tanh", seed=1)
    assert collect(apply_model(lazy(table), found.model))["Prediction (c)"].to_list() == table["c"].to_list()
    assert len(collect(found.curve)) == 0


def test_training_that_has_not_ended_is_told() -> None:
    said: list[str] = []
    mlp(lazy(IRIS), run=RunContext(log=said.append), target="species", epochs=2)
    assert said == ["The loss was still falling after 2 epochs; allow more, or larger steps."]


def test_rows_put_aside_score_each_epoch() -> None:
    found = mlp(lazy(IRIS), run=LOG, target="species", layers="8", epochs=40, early_stop=True, rate=0.01)
    scores = collect(found.curve)["score on rows put aside"].to_list()
    assert len(scores) == found.metrics["epochs"]
    assert all(0 <= score <= 1 for score in scores)


@pytest.mark.parametrize("layers", ["", "0", "3,,2", "-3", "a", "3.5", "٣"])
def test_sizes_that_are_none_are_refused(layers: str) -> None:
    with pytest.raises(ParameterError, match="are no sizes of layers"):
        mlp(lazy(IRIS), run=LOG, target="species", layers=layers)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("coefs_", [np.zeros((4, 3)), np.zeros((2, 3))]),
        ("coefs_", [np.zeros((9, 3)), np.zeros((3, 3))]),
        ("intercepts_", [np.zeros(3)]),
        ("n_layers_", 9),
        ("activation", "softmax"),
        ("out_activation_", "relu"),
        ("out_activation_", "identity"),
        ("n_outputs_", 7),
    ],
)
def test_a_damaged_network_is_refused(name: str, value: object) -> None:
    model = mlp(lazy(IRIS), run=LOG, target="species", layers="3", epochs=2).model
    setattr(model.estimator, name, value)  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="its numbers do not fit its features"):
        type(model).from_bytes(model.to_bytes())  # type: ignore[attr-defined]

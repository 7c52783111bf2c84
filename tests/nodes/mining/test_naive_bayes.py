import numpy as np
import polars as pl
import pytest
from sklearn.naive_bayes import BernoulliNB, GaussianNB, MultinomialNB

from plait import Columns, DataError
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.naive_bayes import Kind, naive_bayes
from plait_nodes.mining.scikit_model import ScikitClassifier
from sample_tables import iris, play_tennis

IRIS = iris()


@pytest.mark.parametrize("priors", ["as in the table", "equal"])
@pytest.mark.parametrize("kind", ["normal", "yes or no", "counts"])
def test_probabilities_are_those_of_scikit_learn(kind: Kind, priors: str) -> None:
    table = IRIS.tail(120)
    rows, known = table.drop("species").to_numpy(), table["species"].to_list()
    shares = None if priors == "as in the table" else [1 / 3] * 3
    theirs = {
        "normal": GaussianNB(priors=shares),
        "yes or no": BernoulliNB(class_prior=shares),
        "counts": MultinomialNB(class_prior=shares),
    }[kind].fit(rows, known)
    found = naive_bayes(lazy(table), target="species", kind=kind, priors=priors)  # type: ignore[arg-type]
    predicted = collect(apply_model(lazy(table), found.model, probabilities=True)).to_polars()
    ours = predicted.select(f"P (species={name})" for name in theirs.classes_).to_numpy()
    assert ours == pytest.approx(theirs.predict_proba(rows), rel=1e-6)


def test_iris_is_right_in_144_rows() -> None:
    predicted = collect(apply_model(lazy(IRIS), naive_bayes(lazy(IRIS), target="species").model))
    assert (predicted["Prediction (species)"] == predicted["species"]).sum() == 144


def test_distributions_are_told() -> None:
    row = collect(naive_bayes(lazy(IRIS), target="species").distributions).rows(named=True)[4]
    values = IRIS.filter(species="versicolor")["sepal_length"].to_numpy()
    assert row == {
        "class": "versicolor",
        "rows": 50,
        "prior": pytest.approx(1 / 3),
        "feature": "sepal_length",
        "mean": pytest.approx(values.mean()),
        "std": pytest.approx(values.std()),
        "probability": None,
    }


def test_playing_tennis_by_hand() -> None:
    table = play_tennis()
    found = naive_bayes(lazy(table), target="play", kind="yes or no", features=Columns.named("overcast", "strong_wind"))
    rows = {(row["class"], row["feature"]): row for row in collect(found.distributions).rows(named=True)}
    # Of nine days with play four were overcast; of five without, none. One more is added to each answer.
    assert rows["true", "overcast"]["probability"] == pytest.approx((4 + 1) / (9 + 2))
    assert rows["false", "overcast"]["probability"] == pytest.approx((0 + 1) / (5 + 2))
    assert rows["true", "overcast"]["prior"] == pytest.approx(9 / 14)


def test_what_was_never_seen_is_not_impossible_even_without_smoothing() -> None:
    table = pl.DataFrame({"x": [1, 0, 0, 1], "y": [0, 0, 1, 0], "c": ["a", "a", "b", "b"]})
    for kind in ("yes or no", "counts"):
        model = naive_bayes(lazy(table), target="c", kind=kind, smoothing=0).model  # type: ignore[arg-type]
        predicted = collect(apply_model(lazy({"x": [5, 0], "y": [5, 0]}), model, probabilities=True)).to_polars()
        assert np.isfinite(predicted.select("P (c=a)", "P (c=b)").to_numpy()).all()


def test_constant_features_leave_the_priors() -> None:
    model = naive_bayes(lazy({"x": [2, 2, 2], "c": ["a", "b", "b"]}), target="c").model
    predicted = collect(apply_model(lazy({"x": [2]}), model, probabilities=True))
    assert predicted["P (c=b)"][0] == pytest.approx(2 / 3)


def test_negative_counts_are_refused() -> None:
    with pytest.raises(DataError, match="'x' has negative values, which are no counts"):
        naive_bayes(lazy({"x": [-1, 2], "c": ["a", "b"]}), target="c", kind="counts")


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("normal", "theta_", np.zeros((3, 3))),
        ("normal", "var_", np.full((3, 4), np.nan)),
        ("normal", "class_prior_", np.zeros(2)),
        ("counts", "feature_log_prob_", np.zeros((2, 4))),
        ("yes or no", "class_log_prior_", np.zeros(4)),
        ("yes or no", "feature_log_prob_", [[0.0]]),
    ],
)
def test_damaged_distributions_are_refused(kind: Kind, name: str, value: object) -> None:
    model = naive_bayes(lazy(IRIS), target="species", kind=kind).model
    setattr(model.estimator, name, value)  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="its numbers do not fit its features"):
        ScikitClassifier.from_bytes(model.to_bytes())  # type: ignore[attr-defined]

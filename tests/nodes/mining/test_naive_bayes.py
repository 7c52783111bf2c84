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


def test_deviations_divided_by_one_less_and_not_too_small_as_in_knime() -> None:
    # By hand: 1, 2, 3 have the deviation 1 with n - 1; a single value and equal ones have the smallest one.
    table = pl.DataFrame({"x": [1.0, 2.0, 3.0, 7.0, 5.0, 5.0], "c": ["a", "a", "a", "b", "c", "c"]})
    result = naive_bayes(lazy(table), target="c", divisor="n - 1", variance=1e-12, least_std=0.25)
    found = collect(result.distributions)
    assert found["std"].to_list() == pytest.approx([1.0, 0.25, 0.25], rel=1e-9)
    assert found["mean"].to_list() == [2.0, 7.0, 5.0]
    predicted = collect(apply_model(lazy({"x": [3.0]}), result.model, probabilities=True))
    # 3/6 of the density at one deviation, 1/6 of that at sixteen, 2/6 of that at eight.
    weights = np.array([3 * np.exp(-0.5), 4 * np.exp(-128.0), 8 * np.exp(-32.0)])
    shares = [predicted[f"P (c={name})"][0] for name in "abc"]
    assert shares == pytest.approx((weights / weights.sum()).tolist(), rel=1e-6, abs=1e-12)


def test_rows_with_missing_values_are_left_out_if_asked() -> None:
    table = pl.DataFrame({"x": [1.0, None, 3.0, 5.0, 9.0], "c": ["a", "a", "a", "b", None]})
    result = naive_bayes(lazy(table), target="c", missing="leave out")
    assert collect(result.distributions)["mean"].to_list() == [2.0, 5.0]
